# /queue: the line of songs that wait. Titles are members' own words.

queueing-command = Voir qui est le prochain, vers quand, et pourquoi ; annuler tes propres morceaux

queueing-title = La file d’attente
queueing-fair = **Chacun son tour :** tout le monde a un morceau créé avant que quelqu’un en ait un deuxième, peu importe combien il en a demandé. Tu peux donc passer avant quelqu’un qui a demandé plus tôt.
queueing-first-come = **Premier arrivé, premier servi :** les morceaux sont créés dans l’ordre où ils ont été demandés, comme la modération de ce serveur l’a choisi.
queueing-private = Tes morceaux, où que tu les aies demandés. C’est chacun son tour entre les membres.
queueing-no-worker = **Personne ne crée de morceaux en ce moment.** Rien n’est perdu : ils seront créés dans cet ordre dès que ce sera possible.
queueing-in-work = En cours
queueing-made = **{ $title }** · mesure { $bars } sur { $of }
queueing-made-own = ➜ **{ $title }** · mesure { $bars } sur { $of } · à toi
queueing-waiting =
    { $count ->
        [0] En attente
        [one] En attente : { $count } morceau
       *[other] En attente : { $count } morceaux
    }
queueing-place = `{ $place }` { $title } · dans environ { $length }
queueing-place-unknown = `{ $place }` { $title }
queueing-place-own = ➜ `{ $place }` **{ $title }** · dans environ { $length } · à toi
queueing-place-own-unknown = ➜ `{ $place }` **{ $title }** · à toi
queueing-empty = Personne. Un morceau demandé maintenant commence aussitôt : essaie /compose.
queueing-elsewhere =
    { $count ->
        [one] { $count } autre morceau attend ailleurs, il manque donc des numéros ici.
       *[other] { $count } autres morceaux attendent ailleurs, il manque donc des numéros ici.
    }

## The menu and the buttons. At most 100 characters in the menu, 80 on a button.

queueing-cancel = Annuler un morceau…
queueing-option-place = Numéro { $place } dans la file
queueing-option-made = En cours
queueing-option-other = { $where } · d’un autre membre, annulé au titre de la modération
queueing-button-before = Précédents
queueing-button-now = Actualiser
queueing-button-after = Suivants
