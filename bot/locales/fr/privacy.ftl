# /privacy: what I keep about a member, for that member.

privacy-command = Ce que je conserve sur toi : le voir, l’emporter, l’effacer, ou m’empêcher d’apprendre
privacy-command-show = Voir ce que je conserve sur toi
privacy-command-export = Recevoir tout ce que je conserve sur toi, avec tes morceaux, dans un zip
privacy-command-erase = Effacer tout ce que je conserve sur toi
privacy-command-pause = M’empêcher d’apprendre de tes réactions et de tes écoutes
privacy-command-resume = Me laisser de nouveau apprendre de tes réactions et de tes écoutes
privacy-command-taste = Laisser tes goûts peser sur les morceaux que je compose pour toi, ou non
privacy-command-taste-lead = S’ils peuvent peser
privacy-command-words = Laisser tes propres mots figurer dans les fichiers des morceaux que tu demandes, ou non
privacy-command-words-in-files = S’ils peuvent y figurer

privacy-title = Ce que je conserve sur toi
privacy-intro = Je ne te connais que par ton numéro Discord. Je ne conserve ni noms, ni messages, ni adresses. Emporte le tout avec `/privacy export`, ou fais-le effacer avec `/privacy erase`.
privacy-held = Cela fait
privacy-nothing = Rien du tout.
privacy-learning = Apprentissage
privacy-is-learning = Tes réactions et tes écoutes sont notées, pour te suggérer des morceaux qui pourraient te plaire. `/privacy pause` l’arrête.
privacy-is-paused = En pause : ni tes réactions ni tes écoutes ne sont notées. `/privacy resume` y met fin.
privacy-composing = Composition
privacy-is-led = Tes goûts pèsent sur les morceaux que tu demandes : je compose plus de versions et j’en choisis une qui pourrait te plaire. La recette du morceau, que peuvent lire tous ceux qui le voient, dit alors vers quoi tes goûts penchent. `/privacy taste lead:False` l’arrête.
privacy-is-unled = Tes goûts ne pèsent pas sur les morceaux que tu demandes. `/privacy taste lead:True` leur donne voix.
privacy-is-led-but-paused = Tes goûts pèseraient sur les morceaux que tu demandes, mais rien ne les suit tant que l’apprentissage est en pause.
privacy-files = Tes mots dans les fichiers
privacy-words-allowed = Ce que tu demandes figure dans les fichiers de tes morceaux, comme titre et dans la recette, pour tous ceux qui en reçoivent un. `/privacy words in_files:False` y met fin.
privacy-words-forbidden = Les fichiers de tes morceaux (son, notes, image, recette et leurs noms) ne contiennent aucun de tes mots, seulement ce qui a été composé. `/privacy words in_files:True` les y laisse entrer.

privacy-holds-members = Quand tu es venu·e ici pour la première et la dernière fois
privacy-holds-songs =
    { $count ->
        [one] { $count } morceau que tu as demandé, avec tes mots
       *[other] { $count } morceaux que tu as demandés, avec tes mots
    }
privacy-holds-recipes =
    { $count ->
        [one] { $count } recette de tes morceaux
       *[other] { $count } recettes de tes morceaux
    }
privacy-holds-takes =
    { $count ->
        [one] { $count } version que j’ai composée d’un de tes morceaux
       *[other] { $count } versions que j’ai composées de tes morceaux
    }
privacy-holds-song-files =
    { $count ->
        [one] { $count } fichier de tes morceaux
       *[other] { $count } fichiers de tes morceaux
    }
privacy-holds-posts =
    { $count ->
        [one] { $count } message qui montre un de tes morceaux
       *[other] { $count } messages qui montrent tes morceaux
    }
privacy-holds-ratings =
    { $count ->
        [one] { $count } réaction, de toi ou à tes morceaux
       *[other] { $count } réactions, de toi ou à tes morceaux
    }
privacy-holds-plays =
    { $count ->
        [one] { $count } écoute, de toi ou de tes morceaux par d’autres
       *[other] { $count } écoutes, de toi ou de tes morceaux par d’autres
    }
privacy-holds-downloads =
    { $count ->
        [one] { $count } morceau dont tu as pris les fichiers, ou d’autres ceux des tiens
       *[other] { $count } morceaux dont tu as pris les fichiers, ou d’autres ceux des tiens
    }
privacy-holds-uncounted =
    { $count ->
        [one] { $count } morceau qui ne doit pas compter pour des goûts : les tiens, ou l’un des tiens pour d’autres
       *[other] { $count } morceaux qui ne doivent pas compter pour des goûts : les tiens, ou des tiens pour d’autres
    }
privacy-holds-song-features =
    { $count ->
        [one] { $count } morceau à toi, mesuré en nombres
       *[other] { $count } morceaux à toi, mesurés en nombres
    }
privacy-holds-sources =
    { $count ->
        [one] { $count } musique dont part une de tes retouches
       *[other] { $count } musiques dont partent tes retouches
    }
privacy-holds-prints =
    { $count ->
        [one] { $count } mélodie à toi, pour retrouver le morceau
       *[other] { $count } mélodies à toi, pour retrouver les morceaux
    }
privacy-holds-lessons =
    { $count ->
        [one] { $count } décision de modérateurs sur un de tes morceaux dans une playlist
       *[other] { $count } décisions de modérateurs sur tes morceaux dans des playlists
    }
privacy-holds-aversions =
    { $count ->
        [one] { $count } style que tu ne veux pas te voir suggérer
       *[other] { $count } styles que tu ne veux pas te voir suggérer
    }
privacy-holds-playlists =
    { $count ->
        [one] { $count } playlist dont tu as décidé
       *[other] { $count } playlists dont tu as décidé
    }
privacy-holds-playlist-songs =
    { $count ->
        [one] { $count } place de tes morceaux dans des playlists
       *[other] { $count } places de tes morceaux dans des playlists
    }
privacy-holds-moderation-log =
    { $count ->
        [one] { $count } entrée des journaux de modération où tu figures
       *[other] { $count } entrées des journaux de modération où tu figures
    }

privacy-exported =
    { $songs ->
        [0] Voici tout ce que je conserve sur toi.
        [one] Voici tout ce que je conserve sur toi, avec ton morceau.
       *[other] Voici tout ce que je conserve sur toi, avec tes { $songs } morceaux ({ $files } fichiers).
    }

privacy-erase-title = Effacer tout ce que je conserve sur toi ?
privacy-erase-intro = On ne pourra pas revenir en arrière. Emporte-le d’abord avec `/privacy export`, si tu veux. Tes morceaux en attente ou en cours sont annulés.
privacy-erase-goes = Ce qui disparaît
privacy-erase-stays = Ce qui reste
privacy-erase-stays-what = Les messages dans Discord, qui ne sont pas à moi, mais leurs boutons ne servent plus. Les playlists et les journaux de modération, sans toi dedans. Le fait que la modération d’un serveur t’a bloqué·e, si c’est le cas. Les sauvegardes faites auparavant par la personne qui m’héberge, jusqu’à ce qu’elles soient jetées.
privacy-button-erase = Oui, tout effacer
privacy-button-keep = Non, garder
privacy-erasing = Effacement…
privacy-kept = Rien n’a été effacé.
privacy-erased =
    { $songs ->
        [0] C’est fait : je ne conserve plus rien sur toi.
        [one] C’est fait : je ne conserve plus rien sur toi. Un morceau a disparu.
       *[other] C’est fait : je ne conserve plus rien sur toi. { $songs } morceaux ont disparu.
    }
privacy-not-overwritten = Des octets peuvent en rester un moment sur le disque de la personne qui m’héberge : la base de données était occupée.

privacy-paused = En pause. Désormais, ni tes réactions ni tes écoutes ne sont notées ; ce qui est déjà là reste jusqu’à ce que tu l’effaces. Tu peux demander des morceaux comme avant.
privacy-paused-already = C’est déjà en pause. `/privacy resume` y met fin.
privacy-resumed = J’apprends de nouveau de tes réactions et de tes écoutes.
privacy-resumed-already = Ce n’est pas en pause.

privacy-led = Désormais tes goûts pèsent sur les morceaux que tu demandes, dès que je saurai ce que tu penses de cinq morceaux.
privacy-led-already = Ils pèsent déjà.
privacy-unled = Désormais tes goûts ne pèsent plus sur les morceaux que tu demandes. Les suggestions continuent comme avant.
privacy-unled-already = Ils ne pesaient déjà pas.

privacy-allowed = Désormais tes mots sont les titres des morceaux que tu demandes et figurent dans leurs fichiers, que d’autres peuvent transmettre.
privacy-allowed-already = Ils le peuvent déjà.
privacy-forbidden = Désormais aucun fichier des morceaux que tu demandes ne contient tes mots. Les fichiers qui existent restent tels quels.
privacy-forbidden-already = Ils ne le pouvaient déjà pas.

error-export-too-large = Tout ce que je conserve sur toi fait { $size } Mo, et je peux envoyer { $most } Mo ici.
error-export-too-large-hint = Adresse-toi à la personne qui m’héberge : elle a pour cela une commande sans limite.
