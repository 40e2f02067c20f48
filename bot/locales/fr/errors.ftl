### What went wrong, for the member who asked. Of each two sentences: what happened and why; and, as its hint, what to do next.

## Something nobody thought of

error-failed = Je n’ai pas pu faire cela.
error-failed-hint = Réessaie dans un instant.
error-internal = Quelque chose s’est mal passé de mon côté, et tu n’y es pour rien.
error-internal-hint = Réessaie ; si cela se reproduit, préviens la personne qui m’héberge.
error-internal-reference = Quelque chose s’est mal passé de mon côté, et tu n’y es pour rien (référence { $reference }).
error-internal-reference-hint = Réessaie ; si cela se reproduit, donne cette référence à la personne qui m’héberge.

## What was asked for

error-bad-request = Une des valeurs ne peut pas être utilisée.
error-bad-request-hint = Change-la et réessaie.
error-bad-name = Ce texte contient des caractères que je ne peux pas conserver.
error-bad-name-hint = Réécris-le avec des lettres ordinaires.
error-bad-value = Un nombre est trop grand ou un texte trop long pour que je le conserve.
error-bad-value-hint = Utilise des nombres plus petits et des textes plus courts.
error-bad-recipe = La recette de ce morceau n’est plus lisible.
error-bad-recipe-hint = Demande un nouveau morceau avec les mêmes mots.
error-unknown-song = Je ne connais pas ce morceau ; il a peut-être été supprimé.
error-unknown-song-hint = Choisis-en un autre ou demande un nouveau morceau.
error-unknown-member = Je ne conserve rien sur ce membre.
error-unknown-member-hint = Il n’y a rien de plus à faire.
error-too-many-songs-member =
    { $most ->
        [one] Tu as déjà { $most } morceau en attente ou en cours, et c’est le maximum à la fois.
       *[other] Tu as déjà { $most } morceaux en attente ou en cours, et c’est le maximum à la fois.
    }
error-too-many-songs-member-hint = Redemande quand l’un d’eux est prêt, ou annules-en un.
error-too-many-songs-server =
    { $most ->
        [one] Ce serveur a déjà { $most } morceau en attente ou en cours, et c’est le maximum à la fois.
       *[other] Ce serveur a déjà { $most } morceaux en attente ou en cours, et c’est le maximum à la fois.
    }
error-too-many-songs-server-hint = Redemande dans quelques minutes, quand certains seront prêts.
error-not-failed = Ce morceau n’a pas échoué, et seul un morceau qui a échoué peut être refait tel quel.
error-not-failed-hint = Demande un autre morceau ou une variation de celui-ci.
error-not-ready = Ce morceau n’est pas encore prêt.
error-not-ready-hint = Attends qu’il le soit ; son message montre où il en est.
error-not-ready-never = Ce morceau n’a pas été terminé, il n’a donc pas ce fichier.
error-not-ready-never-hint = Demande un autre morceau.

## Making the song

error-cancelled = Le morceau a été annulé.
error-cancelled-hint = Redemande quand tu veux.
error-interrupted = Le travail sur ce morceau a été interrompu trop souvent, je l’ai donc abandonné.
error-interrupted-hint = Redemande-le ; si cela se reproduit, préviens la personne qui m’héberge.
error-generation-failed = Le morceau n’a pas pu être créé.
error-generation-failed-hint = Redemande, ou avec d’autres mots.
error-engine-failed = La composition est arrivée à un point où elle ne pouvait plus avancer.
error-engine-failed-hint = Redemande, ou avec d’autres mots.
error-too-slow = Le morceau n’a pas été terminé dans le temps prévu.
error-too-slow-hint = Demande un morceau plus court, ou réessaie quand il y aura moins de monde.
error-composition-failed = Rien de ce que j’ai composé n’était assez bon pour être envoyé.
error-composition-failed-hint = Redemande, ou avec d’autres mots.
error-render-failed = Les notes sont composées, mais je n’ai pas pu les transformer en son.
error-render-failed-hint = Redemande ; si cela se reproduit, préviens la personne qui m’héberge.
error-bad-weights = Je ne peux pas composer pour l’instant : ce que j’ai appris manque ou est abîmé.
error-bad-weights-hint = Préviens la personne qui m’héberge : Minstrel doit être réinstallé.
error-bad-device = Je ne peux pas composer pour l’instant : le processeur que je dois utiliser est absent.
error-bad-device-hint = Préviens la personne qui m’héberge : un réglage est incorrect.
error-not-compiled = Je ne peux pas composer pour l’instant : une partie de moi n’a pas été installée.
error-not-compiled-hint = Préviens la personne qui m’héberge : Minstrel doit être réinstallé.

## Remembering: what a host's troubles mean to a member

error-disk-full = Je ne peux pas conserver de morceaux pour l’instant : mon disque est plein.
error-disk-full-hint = Préviens la personne qui m’héberge, et redemande quand il y aura de la place.
error-storage-failed = Je ne peux ni conserver ni retrouver de morceaux pour l’instant : ma mémoire l’a refusé.
error-storage-failed-hint = Réessaie dans une minute ; si cela dure, préviens la personne qui m’héberge.
error-not-writable = Je ne peux ni conserver ni retrouver de morceaux pour l’instant : je n’ai pas le droit d’écrire sur mon disque.
error-not-writable-hint = Préviens la personne qui m’héberge, et réessaie quand ce sera réparé.
error-database-unreachable = Je ne peux ni conserver ni retrouver de morceaux pour l’instant : ma base de données ne répond pas.
error-database-unreachable-hint = Réessaie dans une minute ; si cela dure, préviens la personne qui m’héberge.
error-database-busy = Je ne peux ni conserver ni retrouver de morceaux pour l’instant : un autre programme occupe ma base de données.
error-database-busy-hint = Réessaie dans une minute ; si cela dure, préviens la personne qui m’héberge.
error-database-damaged = Je ne peux ni conserver ni retrouver de morceaux pour l’instant : ma base de données est abîmée.
error-database-damaged-hint = Préviens la personne qui m’héberge, et réessaie quand ce sera réparé.
error-database-too-old = Je ne peux ni conserver ni retrouver de morceaux pour l’instant : ma base de données n’a pas été mise à jour pour cette version.
error-database-too-old-hint = Préviens la personne qui m’héberge, et réessaie quand ce sera réparé.
error-database-too-new = Je ne peux ni conserver ni retrouver de morceaux pour l’instant : ma base de données vient d’une version plus récente.
error-database-too-new-hint = Préviens la personne qui m’héberge, et réessaie quand ce sera réparé.
error-bad-database-url = Je ne peux ni conserver ni retrouver de morceaux pour l’instant : l’adresse de ma base de données est incorrecte.
error-bad-database-url-hint = Préviens la personne qui m’héberge, et réessaie quand ce sera réparé.
error-files-unreachable = Je ne peux ni conserver ni retrouver de morceaux pour l’instant : l’endroit où je range les fichiers ne répond pas.
error-files-unreachable-hint = Réessaie dans une minute ; si cela dure, préviens la personne qui m’héberge.
error-bad-files-url = Je ne peux ni conserver ni retrouver de morceaux pour l’instant : l’adresse de l’endroit où je range les fichiers est incorrecte.
error-bad-files-url-hint = Préviens la personne qui m’héberge, et réessaie quand ce sera réparé.
error-no-credentials = Je ne peux ni conserver ni retrouver de morceaux pour l’instant : je n’ai pas reçu d’accès à l’endroit où je range les fichiers.
error-no-credentials-hint = Préviens la personne qui m’héberge, et réessaie quand ce sera réparé.
error-bad-credentials = Je ne peux ni conserver ni retrouver de morceaux pour l’instant : l’endroit où je range les fichiers m’a refusé l’accès.
error-bad-credentials-hint = Préviens la personne qui m’héberge, et réessaie quand ce sera réparé.
error-no-bucket = Je ne peux ni conserver ni retrouver de morceaux pour l’instant : l’endroit où je range les fichiers n’existe pas.
error-no-bucket-hint = Préviens la personne qui m’héberge, et réessaie quand ce sera réparé.
error-wrong-region = Je ne peux ni conserver ni retrouver de morceaux pour l’instant : l’endroit où je range les fichiers est dans une autre région.
error-wrong-region-hint = Préviens la personne qui m’héberge, et réessaie quand ce sera réparé.

## A song's files

error-file-missing = Un fichier de ce morceau n’est plus là.
error-file-missing-hint = Redemande le morceau avec les mêmes mots et la même graine.
error-file-damaged = Un fichier de ce morceau est abîmé.
error-file-damaged-hint = Redemande le morceau avec les mêmes mots et la même graine.
error-bad-digest = Un fichier de ce morceau est introuvable sous son nom.
error-bad-digest-hint = Redemande le morceau avec les mêmes mots et la même graine.

## Prompts, choices and changes that cannot be read

error-bad-prompt = La demande est vide, il n’y a donc rien à composer.
error-bad-prompt-hint = Dis ce que tu aimerais entendre, par exemple « une valse calme au piano en ré mineur ».
error-no-such-bars = Un morceau ne peut pas avoir { $bars } mesures.
error-no-such-bars-hint = Demande de 4 à { $most } mesures.
error-no-such-seconds = Un morceau ne peut pas durer { $seconds } secondes.
error-no-such-seconds-hint = Demande de 5 à { $most } secondes.
error-unknown-style = Je ne connais aucun style appelé « { $words } ».
error-unknown-style-hint = Choisis une des suggestions, par exemple bossa nova, blues ou techno.
error-unknown-mood = Je ne connais aucune humeur appelée « { $words } ».
error-unknown-mood-hint = Choisis une des suggestions, par exemple heureux, calme ou mélancolique.
error-unknown-key = Je ne connais aucune tonalité appelée « { $words } ».
error-unknown-key-hint = Donne-en une comme ré mineur, si bémol majeur ou fa dièse dorien.
error-unknown-meter = Je ne sais pas jouer en « { $words } ».
error-unknown-meter-hint = Choisis parmi { $playable }.
error-unknown-instruments = Je ne connais aucun instrument appelé « { $words } ».
error-unknown-instruments-hint = Donnes-en quelques-uns séparés par des virgules, par exemple « piano, saxophone, sans batterie ».
error-empty-change = Tu n’as pas dit quoi changer.
error-empty-change-hint = Dis-le avec tes mots, par exemple « plus lent », « sans batterie » ou « en sol mineur ».
error-no-change = Je n’ai entendu aucun changement dans « { $words } ».
error-no-change-hint = Dis par exemple « plus lent », « sans batterie », « plus triste » ou « en sol mineur ».
error-already-so = Le morceau est déjà comme tu le demandes avec « { $words } ».
error-already-so-hint = Demande autre chose.
error-already-longest = Le morceau a { $bars } mesures et ne peut pas être plus long.
error-already-longest-hint = Demande un nouveau morceau ou change autre chose.
