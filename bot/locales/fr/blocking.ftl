# Block lists: /block and /unblock, and what a blocked wish is answered with. Words are the moderators' own.

blocking-command-block = Bloquer des mots dans les demandes, ou des membres, sur ce serveur (pour la modération)
blocking-command-block-word = Ne créer aucun morceau pour les demandes qui contiennent ce mot
blocking-command-block-member = Ne créer aucun morceau pour ce membre sur ce serveur
blocking-command-block-list = Voir ce qui est bloqué sur ce serveur
blocking-command-unblock = Retirer quelque chose de la liste de blocage (pour la modération)
blocking-command-unblock-word = Autoriser de nouveau un mot
blocking-command-unblock-member = Créer de nouveau des morceaux pour ce membre
blocking-command-word = Un mot, ou quelques mots qui vont ensemble
blocking-command-member = Un membre de ce serveur

blocking-word-blocked = « { $word } » est bloqué : je ne crée aucun morceau pour les demandes qui contiennent ce mot, qu’il soit en majuscules, avec des accents ou lettre par lettre.
blocking-word-unblocked = « { $word } » est de nouveau autorisé.
blocking-word-not-blocked = « { $word } » n’était pas bloqué.
blocking-member-blocked = { $member } ne peut plus demander de morceaux ici. Seul /unblock annule ce blocage : il reste en place même si ce membre fait effacer ses données.
blocking-member-unblocked = { $member } peut de nouveau demander des morceaux ici.
blocking-member-not-blocked = Il n’y avait pas de blocage pour { $member }.

blocking-list = Bloqué sur ce serveur
blocking-list-words =
    { $count ->
        [one] { $count } mot
       *[other] { $count } mots
    }
blocking-list-members =
    { $count ->
        [one] { $count } membre
       *[other] { $count } membres
    }
blocking-list-empty = Rien n’est bloqué. Utilise `/block word` ou `/block member`.
blocking-list-cut = La liste est trop longue pour être affichée ici en entier ; commence à taper dans /unblock pour trouver le reste.

error-blocked-word = Le mot « { $word } » n’est pas souhaité dans les morceaux de ce serveur.
error-blocked-word-hint = Dis-le avec d’autres mots, ou adresse-toi à la modération.
error-blocked-member = La modération de ce serveur ne te laisse plus demander de morceaux ici.
error-blocked-member-hint = Adresse-toi à elle si tu penses que c’est une erreur.
error-bad-word-empty = Il n’y a rien là-dedans que l’on puisse trouver dans une demande.
error-bad-word-empty-hint = Donne un mot, ou quelques mots qui vont ensemble.
error-bad-word-long = C’est trop long pour être bloqué : le maximum est de { $most } caractères.
error-bad-word-long-hint = Donne un seul mot, ou quelques mots qui vont ensemble.
error-too-many-blocks = La liste a { $most } entrées, et c’est le maximum.
error-too-many-blocks-hint = Retires-en d’abord quelques-unes avec /unblock.
error-block-yourself = Tu ne peux pas te bloquer toi-même.
error-block-yourself-hint = Quelqu’un d’autre de la modération peut le faire.
