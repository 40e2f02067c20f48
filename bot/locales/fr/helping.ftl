# /help and the welcome. The examples are wishes that I read and compose, so they have to be such in your language:
# a style that I know and a mood or a mark of tempo, key, meter, or who plays. At most 80 characters each.

helping-command = Découvre par l’exemple ce que je sais faire
helping-command-topic = Ce que tu veux savoir
helping-try = Clique sur un exemple pour l’écouter. Il est composé ici, pour tout le monde.

helping-welcome =
    Bonjour ! Je suis Minstrel : dis-moi ce que tu aimerais entendre, et je le compose, en son et en notes.
    Clique sur un de ces exemples, ou dis-le avec tes mots avec `/compose` ou en me mentionnant.
    `/help` en montre plus. Pour la modération : `/settings` règle où je peux jouer et qui peut demander.

helping-first = Ton premier morceau
helping-first-text =
    Dis ce que tu aimerais entendre avec tes mots, dans ta langue : `/compose` et ta demande, ou mentionne-moi dans un message. Je réponds aussitôt avec ce que j’ai entendu dans tes mots, et le morceau suit dans le même message.
    Un style et une humeur suffisent. Je connais des styles allant de l’ambient à la valse.
helping-first-example-1 = une bossa nova mélancolique par une nuit de pluie
helping-first-example-2 = une valse joyeuse
helping-first-example-3 = de l’ambient lent et rêveur

helping-exact = Tempo, tonalité, accords, durée
helping-exact-text =
    Sois aussi précis que tu veux : `120 bpm` ou « lent », `en ré mineur`, `3/4`, `16 mesures` ou « une minute », ou tes propres accords : `Am F C G`. Ce que tu dis précisément l’emporte toujours. Les mêmes mots avec la même graine (`seed`) redonnent le même morceau.
    `/compose` a un champ pour chacun, qui t’aide pendant que tu tapes.
helping-exact-example-1 = un blues en la majeur, 12 mesures, 90 bpm
helping-exact-example-2 = une chanson pop sur Am F C G, 110 bpm
helping-exact-example-3 = une gigue irlandaise en ré majeur, 6/8, rapide

helping-band = Qui joue
helping-band-text =
    Nomme des instruments, ou écartes-en : « avec flûte et harpe », « pour quatuor à cordes », « sans batterie ». Un morceau a huit parties au plus. Si tu n’en dis rien, je prends les instruments habituels du style.
helping-band-example-1 = un morceau calme pour flûte et harpe, sans batterie
helping-band-example-2 = du jazz pour saxophone, piano et contrebasse
helping-band-example-3 = une valse triste pour quatuor à cordes

helping-song = Ce que tu peux faire d’un morceau
helping-song-text =
    Sous un morceau : **Varier** en fait un proche parent, **Prolonger** lui ajoute une suite, **Modifier…** accepte des mots comme « plus lent, sans batterie, plus triste », **Nouvelle graine** rejoue autrement la même demande, **MIDI** te donne les notes. La personne qui l’a demandé peut le supprimer.
    Réagis à un morceau pour le noter : ❤️ 🔥 👍 👎 ⏭️. J’y apprends ce que tu aimes. Tu peux aussi répondre à un morceau avec des mots qui le changent.
helping-song-example-1 = une valse calme au piano en do majeur

helping-tools = Outils pour musiciens
helping-tools-text =
    Sous un morceau, ou avec `/tools`, il y a les **Outils…** : un peu ou très différent, quelques mesures refaites, le même air dans un autre style ou sur d’autres accords, un mélange avec un autre morceau. Ce que tu ne touches pas reste note pour note.
    Le même menu analyse un morceau et explique pourquoi il sonne ainsi, le met sur papier (PDF, MusicXML, parties) et en trouve de proches.
    `/bring` reçoit un fichier MIDI à toi, avec un groupe pour ta mélodie si tu veux ; `/find` trouve des morceaux par des mots ou par une mélodie.

helping-listening = Écouter et découvrir
helping-listening-text =
    Dans un salon vocal : `/play` pour un morceau, ou `/radio` pour de la musique sans fin ; `/pause` et `/skip` à ta guise.
    `/discover` suggère des morceaux, chacun avec une raison, `/similar` trouve ceux qui ressemblent à un autre, `/favorites`, `/history` et `/top` les retrouvent, et `/taste` montre ce que tu aimes, à mon avis, et te laisse le changer.
    `/queue` montre qui est le prochain, vers quand, et pourquoi.

helping-server = Pour la modération
helping-server-text =
    `/settings` montre d’un coup d’œil où l’on demande des morceaux, qui peut le faire, comment avance la file, les limites, la langue, et quand arrive la playlist du jour. `/playlist` vous laisse décider de celle-ci.
    `/block` bloque des mots ou des membres, `/queue` annule des morceaux en attente, et `/audit` dit ce que la modération a fait.

helping-privacy = Ce que je conserve sur toi
helping-privacy-text =
    Je te connais par ton numéro Discord ; je conserve tes morceaux avec tes demandes, tes réactions, et ce que tu as écouté. `/privacy show` dit combien cela fait, `/privacy export` te le donne, `/privacy erase` l’efface, et `/privacy pause` m’empêche d’apprendre de toi.
