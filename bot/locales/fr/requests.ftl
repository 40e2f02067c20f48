### What is wrong with a request to the playground. Of each two sentences: what happened and why; and, as its hint, what to do next.

## What was sent

error-bad-body = Ce que tu m’as envoyé n’est pas bien arrivé.
error-bad-body-hint = Envoie-le de nouveau.
error-bad-json = Ce qui a été envoyé n’est pas un objet JSON en UTF-8.
error-bad-json-hint = Vois dans /api/openapi.json ce qui est accepté.
error-not-json = Cela se demande en JSON.
error-not-json-hint = Envoie-le avec Content-Type: application/json.
error-bad-field = « { $name } » n’existe pas ici ou ne peut pas avoir cette valeur.
error-bad-field-hint = Change-le ou laisse-le de côté.
error-bad-query = « { $name } » ne peut pas avoir cette valeur.
error-bad-query-hint = Change-la ou retire-la de l’adresse.
error-bad-day = « { $day } » n’est pas un jour.
error-bad-day-hint = Écris-le ainsi : 2026-11-22, année, mois, jour.
error-too-large = Ce qui a été envoyé est plus grand que ce que j’accepte ici.
error-too-large-hint = Envoie moins : quelques phrases, un fichier MIDI de 1 Mio au plus, ou un fichier de 40 Mio au plus à vérifier.
error-packed = Ce qui a été envoyé est compressé, et je ne l’accepte pas ainsi.
error-packed-hint = Envoie-le tel quel, sans Content-Encoding.
error-slow-body = Ce que tu as envoyé arrivait trop lentement.
error-slow-body-hint = Envoie-le de nouveau, avec une meilleure connexion.
error-no-file = Aucun fichier n’est venu avec la requête.
error-no-file-hint = Choisis un fichier et envoie-le de nouveau.
error-unreadable-file = Je ne peux lire cela ni comme son, ni comme image, MIDI ou recette.
error-unreadable-file-hint = Donne-moi un fichier mp3, WAV, FLAC, Ogg, PNG, MIDI ou une recette ; décompresse d’abord un zip.
error-verify-too-slow = Le temps n’a pas suffi pour examiner tout le fichier.
error-verify-too-slow-hint = Réessaie dans un instant, ou avec une partie plus courte.
error-busy = D’autres fichiers sont en cours de vérification.
error-busy-hint = Renvoie-le dans quelques secondes.

## Where to

error-not-found = Il n’y a rien à cette adresse.
error-not-found-hint = Reviens au début ; /api/openapi.json énumère toutes les adresses.
error-method-not-allowed = Cette adresse n’accepte pas cette méthode.
error-method-not-allowed-hint = L’en-tête Allow nomme celles qu’elle accepte.
error-unknown-language = La page ne parle pas cette langue.
error-unknown-language-hint = Choisis-en une dans ses réglages.
error-unknown-part =
    { $parts ->
        [one] Ce morceau a { $parts } partie, et aucune de ce numéro.
       *[other] Ce morceau a { $parts } parties, et aucune de ce numéro.
    }
error-unknown-part-hint = Choisis une de ses parties.
error-not-live = Ce morceau ne peut pas s’écouter pendant sa composition : il ne se fait pas ici.
error-not-live-hint = Attends qu’il soit prêt, puis écoute-le.
error-gone = Personne n’a attendu le fichier.
error-gone-hint = Demande-le de nouveau.
error-playlist-not-approved = Personne n’a approuvé cette playlist.
error-playlist-not-approved-hint = Approuve-la d’abord, puis publie-la.

## Who may

error-wrong-host = Le terrain de jeu ne répond pas à ce nom.
error-wrong-host-hint = Ouvre-le par l’adresse affichée à son démarrage ; la personne qui l’héberge peut en permettre d’autres avec MINSTREL_PUBLIC_URL.
error-wrong-origin = La requête vient de la page d’un autre site.
error-wrong-origin-hint = Utilise la page du terrain de jeu lui-même.
error-token-needed = Ce terrain de jeu est réservé à qui a son jeton.
error-token-needed-hint = Ouvre l’adresse affichée à son démarrage, ou demande le jeton à la personne qui l’héberge.
error-wrong-token = Ce n’est pas le jeton du terrain de jeu.
error-wrong-token-hint = Copie-le de l’adresse affichée à son démarrage, ou demande-le à la personne qui l’héberge.
error-too-many-requests = On demande d’ici plus qu’une personne ne peut écouter.
error-too-many-requests-hint =
    { $seconds ->
        [one] Attends une seconde et réessaie.
       *[other] Attends { $seconds } secondes et réessaie.
    }
error-not-learning = L’apprentissage est désactivé, la réaction n’a donc pas été notée.
error-not-learning-hint = Réactive-le dans les réglages.
