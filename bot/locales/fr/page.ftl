# The page: what is around its views, and the chat. Words and titles in placeholders are the asker's own.

page-skip = Aller au contenu
page-motto = musique sur demande
page-nav = Où aller
page-tab-chat = Demander
page-tab-library = Morceaux
page-tab-discover = Découvrir
page-tab-playlist = Sélection
page-tab-verify = Vérifier
page-tab-settings = Réglages
page-language = Langue
page-language-now = Je parle français maintenant.
page-theme = Clair ou sombre
page-theme-auto = Comme le système
page-theme-light = Clair
page-theme-dark = Sombre

page-lost = Connexion perdue. Je réessaie…
page-unreachable = Minstrel ne répond pas.
page-unreachable-hint = Vérifie qu’il tourne encore, puis réessaie.
page-garbled = Minstrel a donné une réponse que je ne comprends pas.
page-garbled-hint = Réessaie ; si cela se reproduit, recharge la page.

page-access-title = Qui est là ?
page-access-lead = D’autres peuvent atteindre cette page : elle veut donc voir son jeton une fois. Minstrel l’a affiché à son démarrage, à la fin de l’adresse.
page-access-token = Jeton
page-access-enter = Entrer

## Asking

page-question = Que veux-tu entendre ?
page-lead = Dis-le avec tes mots : un caractère, un style, un tempo, une tonalité, qui joue, combien de temps. Ce que tu laisses ouvert, je le choisis.
page-ideas = Des idées pour commencer
page-idea-1 = une bossa nova mélancolique pour une nuit de pluie, 96 bpm
page-idea-2 = poursuite épique pour orchestre en ré mineur
page-idea-3 = du lo-fi pour étudier, avec vibraphone
page-idea-4 = une berceuse pour boîte à musique et harpe à 3/4
page-idea-5 = une valse musette joyeuse à l’accordéon
page-idea-6 = ballade jazz lente au saxophone ténor
page-ask = Demander un morceau
page-describe = Décris un morceau
page-describe-first = Décris d’abord un morceau.
page-placeholder-prompt = Décris un morceau…
page-keys = Entrée compose, Maj + Entrée va à la ligne
page-button-compose = Composer

## What was heard

page-heard = Ce que j’ai compris
page-remarks = Au passage
page-song-name = { $style } en { $key }
page-length =
    { $bars ->
        [one] une mesure · { $length }
       *[other] { $bars } mesures · { $length }
    }
page-my-choice = choisi par moi
page-you-said = tu as dit { $words }
page-quoted = « { $words } »
page-chosen-by-hand = choisi par toi
page-chosen = Choisi par toi : { $choices }
page-chip-style = Style
page-chip-mood = Caractère
page-chip-tempo = Tempo
page-chip-key = Tonalité
page-chip-meter = Mesure
page-chip-instruments = Qui joue
page-chip-length = Durée
page-chip-anew = Un autre choix demande un nouveau morceau ; celui-ci reste.
page-search = Chercher dans la liste
page-placeholder-search = Chercher…
page-nothing-found = Rien de ce nom.
page-unit-bpm = Battements par minute
page-unit-bars = Mesures
page-button-take = Valider
page-button-withdraw = Comme je l’ai dit

## A song

page-songs = Morceaux, le plus récent à la fin
page-you-asked = Ta demande :
page-card = Minstrel : { $name }
page-card-reading = Minstrel lit
page-card-failed = Minstrel : quelque chose n’a pas marché
page-reading = Je lis tes mots
page-queued = Dans la file
page-composing = Mesure { $bar } sur { $of } en cours
page-composing-end = La dernière mesure s’achève
page-rendering = Les notes deviennent du son
page-ready = Ton morceau est prêt : { $name }
page-cancelled = Arrêté, comme tu le voulais.
page-bars-composed = Mesures composées
page-seed = graine { $seed }
page-took = fait en { $seconds } s

page-reactions = Qu’en penses-tu ?
page-react-love = J’adore
page-react-fire = C’est du feu
page-react-like = J’aime bien
page-react-dislike = Pas pour moi
page-react-skip = Pas maintenant
page-reacted = C’est noté : { $reaction }
page-unreacted = C’est retiré : { $reaction }

page-button-cancel = Annuler
page-button-retry = Réessayer
page-button-edit = Corriger
page-button-start-again = Recommencer
page-button-again = Nouvelle graine
page-button-vary = Varier
page-button-extend = Prolonger
page-button-change = Modifier…
page-change-what = Qu’est-ce qui doit changer ?
page-placeholder-change = plus lent, sans batterie, plus triste
page-button-save = Enregistrer
page-save-mp3 = Son
page-save-midi = Notes
page-save-wav = Son non compressé
page-save-flac = Son sans perte
page-save-stems = Chaque partie à part
page-save-picture = Image
page-save-recipe = Recette
page-button-uncount = Ne pas compter
page-uncount-why = Rien de ce que tu fais avec ce morceau ne doit m’apprendre tes goûts
page-uncounted = Il ne compte pas : je n’en apprends rien.
page-button-count = Compter de nouveau
page-count-why = Ce que tu fais avec ce morceau m’apprend de nouveau tes goûts
page-counted = Il compte de nouveau.
page-button-delete = Supprimer
page-button-sure = Oui, supprimer
page-delete-sure = Appuie encore une fois pour supprimer le morceau avec tous ses fichiers. On ne pourra pas revenir en arrière.
page-deleted = Le morceau est supprimé.
