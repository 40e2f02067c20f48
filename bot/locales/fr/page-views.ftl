# The page beside its chat: library, suggestions and taste, playlist, verifying, settings.

views-wait = Un instant …
views-retry = Réessayer
views-ask = Demander un morceau
views-play-all = Tout écouter

## A song in a list

views-row-play = Écouter « { $title } »
views-row-pause = Mettre « { $title } » en pause
views-row-actions = Que faire de « { $title } »
views-row-in-the-making = En cours
views-row-failed = N’a pas pu être fait
views-row-cancelled = Arrêté
views-row-uncounted = Ne compte pas

## The library

views-library-title = Bibliothèque
views-library-lead = Tous les morceaux composés ici, les plus récents d’abord.
views-library-search = Chercher dans la bibliothèque
views-library-search-hint = Les mots d’une demande …
views-library-show = Quels morceaux
views-library-all = Tous
views-library-liked = Aimés
views-library-mine = Demandés ici
views-library-more = D’autres morceaux
views-library-end = C’était le tout premier.
views-library-found =
    { $count ->
        [0] Aucun morceau
        [one] Un morceau
       *[other] { $count } morceaux
    }
views-library-found-more = { $count } morceaux, et il y en a d’autres
views-library-nothing = La bibliothèque est encore vide.
views-library-nothing-how = Demande un morceau : il reste ici, pour être réécouté et repris.
views-library-none-found = Aucun morceau ne répond à « { $words } ».
views-library-none-found-how = Essaie avec d’autres mots, ou avec moins de mots.
views-library-none-liked = Tu n’as encore aimé aucun morceau.
views-library-none-liked-how = Réagis à l’un d’eux avec ❤️ ou 👍, et il sera ici.
views-library-none-mine = Rien n’a encore été demandé sur cette page.
views-library-none-mine-how = Les autres morceaux viennent de serveurs Discord.
views-library-show-all = Montrer tous les morceaux

## Suggestions

views-discover-title = Pour toi
views-discover-lead = Des morceaux que tu pourrais adorer, chacun avec ce qui parle le plus pour lui.
views-discover-dial = À quelle distance de ce que tu aimes déjà
views-discover-familiar = Familier
views-discover-mixed = Mélangé
views-discover-adventurous = Aventureux
views-discover-familiar-means = Près de ce que tu aimes déjà.
views-discover-mixed-means = Surtout près de ce que tu aimes, avec un peu de nouveau pour toi.
views-discover-adventurous-means = Beaucoup de choses différentes ou presque jamais entendues ; il est moins sûr qu’elles te plaisent.
views-discover-uncount = Ne pas compter
views-discover-count-again = Compter de nouveau
views-discover-uncounted = « { $title } » ne compte pas : je n’en apprends rien.
views-discover-nothing = Je n’ai encore rien à proposer.
views-discover-nothing-how = Demande quelques morceaux et dis-moi avec ❤️ 👍 👎 ce que tu en penses : ce que tu aimes me mène à d’autres.

## Taste

views-taste-title = Tes goûts, tels que je les entends
views-taste-rests =
    { $songs ->
        [one] Cela repose sur un morceau que tu as aimé. Chaque réaction m’en apprend plus.
       *[other] Cela repose sur { $songs } morceaux que tu as aimés. Chaque réaction m’en apprend plus.
    }
views-taste-nothing = Je ne sais encore rien de tes goûts. Réagis à des morceaux avec ❤️ 👍 👎 ou ⏭️, et ils se dessineront ici.
views-taste-paused = L’apprentissage est en pause : je ne note ni ce que tu dis des morceaux, ni ceux que tu emportes.
views-taste-is-learning = J’apprends de nouveau.
views-taste-styles = Styles
views-taste-moods = Humeurs
views-taste-band = Qui joue
views-taste-tempo = Tempo
views-taste-bpm = De { $slow } à { $fast } bpm
views-taste-leaning =
    { $songs ->
        [one] un morceau
       *[other] { $songs } morceaux
    }
views-taste-towards = Ce qui t’attire
views-taste-away = Ce dont tu te passes volontiers
views-taste-left-out = Écartés de mes suggestions
views-taste-pause = Suspendre l’apprentissage
views-taste-resume = Apprendre de nouveau
views-taste-forget = Tout oublier
views-taste-forget-what = Ce que tu as dit des morceaux jusqu’ici ne compte plus, et les styles que tu as écartés reviennent. Tes morceaux restent. On ne pourra pas revenir en arrière.
views-taste-forget-sure = Oui, oublie tout
views-taste-keep = Non, garde tout
views-taste-forgotten = C’est oublié.

## The playlist

views-playlist-title = La playlist du jour
views-playlist-lead = Des morceaux des derniers jours, dans un ordre qui monte puis s’apaise.
views-playlist-songs =
    { $songs ->
        [one] un morceau
       *[other] { $songs } morceaux
    }
views-playlist-none = Aucune playlist n’a encore été publiée.
views-playlist-none-how = Plus bas se trouve ce que je propose pour aujourd’hui. Avec ton oui, c’est publié ici.
views-playlist-none-on-day = Aucune playlist n’a été publiée ce jour-là.
views-playlist-others = D’autres jours

## The board on which it is decided

views-board-title = À décider : { $day }
views-board-proposed = Personne n’a encore décidé. Retire, échange, déplace ou ajoute des morceaux, et dis oui quand cela te plaît.
views-board-approved = Tu as dit oui. Publie-la, ou change-la encore.
views-board-declined = Tu as dit non : il n’y a pas de playlist ce jour-là, sauf si tu dis finalement oui.
views-board-published = Elle est publiée. Plus rien ne la change.
views-board-nothing = Il n’y a encore rien à proposer.
views-board-nothing-how = Une playlist se fait avec des morceaux des sept derniers jours qui n’étaient encore dans aucune. Demandes-en quelques-uns, puis reviens.
views-board-empty = Tous les morceaux ont été retirés.
views-board-empty-how = Ajoutes-en d’en bas, ou dis qu’il n’y a pas de playlist ce jour-là.
views-board-up = Monter « { $title } »
views-board-down = Descendre « { $title } »
views-board-swap = Échanger « { $title } » contre le meilleur suivant
views-board-drop = Retirer « { $title } »
views-board-add = Ajouter « { $title } »
views-board-drag = Fais glisser pour déplacer
views-board-moved = « { $title } » est maintenant le numéro { $place } sur { $of }.
views-board-swapped = « { $other } » a pris la place de « { $title } ».
views-board-dropped = « { $title } » a été retiré.
views-board-added = « { $title } » a été ajouté comme numéro { $place }.
views-board-suggestions = D’autres morceaux qui pourraient y être
views-board-listen = Tout écouter
views-board-approve = Dire oui
views-board-approve-done = Tu as dit oui. Elle peut être publiée.
views-board-publish = Publier
views-board-publish-done = La playlist est publiée.
views-board-decline = Pas de playlist
views-board-decline-done = Il n’y a pas de playlist ce jour-là.

## Verifying

views-verify-title = Est-ce de Minstrel ?
views-verify-lead = Tout ce que fait Minstrel porte des marques : les unes se lisent, les autres ne s’entendent que par ordinateur. Apporte un fichier, et je les cherche.
views-verify-choose = Choisir un fichier
views-verify-drop = ou dépose-le ici
views-verify-kinds = Son, MIDI, image ou recette, jusqu’à { $most } Mo. Il est examiné, et n’est pas gardé.
views-verify-too-large = Ce fichier fait { $size } Mo, et j’en accepte { $most } au plus.
views-verify-too-large-hint = Un extrait d’une demi-minute, ou un MP3, me suffit.
views-verify-sending = Envoi de { $name } : { $percent }
views-verify-looking = Je cherche des marques dans { $name } …
views-verify-progress = Part du fichier déjà envoyée
views-verify-stop = Arrêter
views-verify-is-minstrel = C’est l’œuvre de Minstrel.
views-verify-is-minstrel-means = Ses marques sont là, et intactes.
views-verify-is-altered = C’est l’œuvre de Minstrel, modifiée depuis.
views-verify-is-altered-means = Des marques sont là, mais toutes ne sont plus telles qu’elles ont été écrites.
views-verify-is-none = Je ne trouve aucune marque de Minstrel.
views-verify-is-none-means = C’est donc sans doute l’œuvre de quelqu’un d’autre. Cela ne prouve rien : qui le veut peut enlever des marques.
views-verify-is-unsigned-means = C’est le fichier qui le dit ; ceux de cette sorte ne peuvent pas être signés.
views-verify-incomplete = Le temps a manqué pour chercher toutes les marques.
views-verify-says-title = Titre
views-verify-says-signer = Signé par
views-verify-says-problem = Ce qui l’a brisée
views-verify-says-seed = Graine
views-verify-says-model = Modèle
views-verify-says-words = Dit
views-verify-says-fingerprint = Empreinte
views-verify-says-heard = Écouté
views-verify-signer-own = { $signer }, cette installation même
views-verify-signer-unknown = { $signer }, dont personne ici ne répond
views-verify-marks = Ce que je cherche
views-verify-song = C’est ce morceau
views-verify-state-valid = présent
views-verify-state-invalid = abîmé
views-verify-state-absent = absent
views-verify-watermark = Filigrane
views-verify-watermark-means = Caché dans le son lui-même. Il survit à d’autres formats, à un autre volume et aux coupures.
views-verify-c2pa = Certificat d’origine (Content Credentials)
views-verify-c2pa-means = Une déclaration signée de qui a fait le fichier (C2PA). Elle se brise dès qu’un seul octet change.
views-verify-tags = Étiquettes (tags)
views-verify-tags-means = Titre, tempo, tonalité, graine et modèle, comme les lecteurs les montrent.
views-verify-midi = Texte MIDI
views-verify-midi-means = Une ligne de texte parmi les notes d’un fichier MIDI.
views-verify-recipe = Recette
views-verify-recipe-means = Tout ce qu’il faut pour composer le morceau une nouvelle fois.

## Settings

views-settings-title = Réglages
views-settings-page = Cette page
views-settings-taste = Goûts
views-settings-files = Fichiers
views-settings-yours = Ce qui est gardé de toi
views-settings-listen-switch = Écouter pendant la composition
views-settings-listen-means = Ce qui est demandé s’entend pendant la composition, mesure après mesure.
views-settings-learning-switch = Apprendre de ce que je fais
views-settings-learning-means = Les réactions et ce que tu emportes sont notés, pour proposer des morceaux qui pourraient te plaire.
views-settings-led-switch = Composer selon mes goûts
views-settings-led-means = Je compose plus de versions d’un morceau et j’en choisis une qui pourrait te plaire. La recette du morceau dit alors vers quoi tes goûts penchent.
views-settings-words-switch = Écrire mes mots dans les fichiers
views-settings-words-means = Les fichiers des nouveaux morceaux ont alors tes propres mots pour titre. Sinon, ils sont nommés d’après ce qu’ils sont, par exemple « Bossa nova mélancolique en la mineur ».
views-settings-export = Qui fait tourner Minstrel emporte tout, dans un zip, avec cette commande :
views-settings-erase = Et l’efface avec celle-ci :
views-settings-access = Accès
views-settings-access-means = Ce navigateur est reconnu ici pendant trente jours après que le jeton a été montré.
views-settings-sign-out = Se déconnecter sur ce navigateur
