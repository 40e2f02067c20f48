# The daily playlist: proposed to moderators, published, and browsed by everybody.

## Commands

curating-command = La playlist du jour du serveur
curating-command-propose = Proposer la playlist d’aujourd’hui, ou montrer la proposition
curating-command-edit = Modifier la playlist avant sa publication
curating-command-edit-add = Un morceau à ajouter : son identifiant, ou le lien vers son message
curating-command-approve = Dire oui à la playlist : elle est publiée à son heure
curating-command-publish = Publier la playlist maintenant
curating-command-show = Montrer une playlist : la plus récente, ou celle d’un jour
curating-command-show-day = Le jour, sous la forme 2026-11-22
curating-command-history = Parcourir les playlists passées

## Playlists

curating-title = Playlist du { $day }
curating-title-proposal = Playlist du { $day } : une proposition
curating-line = **{ $number }.** **{ $title }** · { $asker }
    { $reason }
curating-line-with-link = **{ $number }.** **{ $title }** · { $asker } · [écouter]({ $link })
    { $reason }
curating-somebody = quelqu’un
curating-reason-loved =
    { $members ->
        [one] { $members } membre l’a aimé.
       *[other] { $members } membres l’ont aimé.
    }
curating-reason-heard =
    { $members ->
        [one] { $members } membre l’a écouté.
       *[other] { $members } membres l’ont écouté.
    }
curating-reason-taste =
    { $members ->
        [one] Il devrait plaire à un membre qui écoute ici.
       *[other] Il devrait plaire à { $members } membres qui écoutent ici.
    }
curating-reason-lesson = La modération garde souvent des morceaux comme celui-ci.
curating-reason-variety = Pour varier : { $style }.
curating-reason-new = Il est nouveau.
curating-reason-chosen = La modération l’a choisi.
curating-no-songs = Il n’y a plus aucun morceau dedans.
curating-published-footer = Morceaux des derniers jours, selon vos réactions, vos goûts et vos écoutes
curating-listen = Tout écouter
curating-listen-how = Rejoins un salon vocal et tape /radio : j’y joue la playlist la plus récente, puis des morceaux pour tous ceux qui écoutent. Chaque morceau peut aussi s’écouter seul en suivant son lien.
curating-earlier = Playlists précédentes

## The board that moderators decide on

curating-standing = Où elle en est
curating-standing-proposed = Personne n’a encore décidé. Avec un oui, elle sera publiée le { $when } dans { $channel } ; sans oui, elle ne sera pas publiée.
curating-standing-automatic = Elle sera publiée le { $when } dans { $channel }, sauf si quelqu’un dit non.
curating-standing-approved = { $moderator } a dit oui. Elle sera publiée le { $when } dans { $channel }.
curating-standing-declined = { $moderator } a dit non : il n’y aura pas de playlist ce jour-là, sauf si quelqu’un dit finalement oui.
curating-standing-published = Elle est publiée dans { $channel }. Plus rien ne la change.
curating-no-channel = un salon qui reste à choisir avec /settings
curating-keep = Garder : décoche ce qui doit être retiré
curating-move = Monter ou descendre un morceau
curating-move-up = monter
curating-move-down = descendre
curating-swap = Remplacer un morceau par le meilleur suivant
curating-add = Ajouter un morceau
curating-approve = Oui
curating-decline = Pas de playlist
curating-publish = Publier maintenant

## Answers

curating-proposed-in = La proposition est ici : { $link }
curating-published-in = La playlist est publiée : { $link }
curating-none-yet = Aucune playlist n’a encore été publiée ici. Demandez des morceaux, réagissez à ceux que vous aimez, et il y en aura une.
curating-none-on-day = Aucune playlist n’a été publiée ici le { $day }.

## Browsing

curating-history = Playlists passées
curating-history-line =
    { $songs ->
        [one] **{ $day }** · { $songs } morceau · [voir]({ $link })
       *[other] **{ $day }** · { $songs } morceaux · [voir]({ $link })
    }
curating-history-line-unlinked =
    { $songs ->
        [one] **{ $day }** · { $songs } morceau
       *[other] **{ $day }** · { $songs } morceaux
    }
curating-history-open = Montrer les morceaux d’un jour
curating-newer = Plus récent
curating-older = Plus ancien
curating-back = Toutes les playlists

## What can go wrong

error-unknown-playlist = Cette playlist n’existe pas sur ce serveur.
error-unknown-playlist-hint = La modération peut en faire proposer une avec /playlist propose.
error-no-proposal = Il n’y a pas encore de playlist pour ce jour.
error-no-proposal-hint = Fais-en proposer une avec /playlist propose.
error-playlist-published = Cette playlist a été publiée ; plus rien ne la change.
error-playlist-published-hint = La prochaine peut être modifiée avant sa publication.
error-playlist-empty = Il n’y a aucun morceau dans cette playlist.
error-playlist-empty-hint = Ajoute d’abord un morceau, ou décide qu’il n’y a pas de playlist ce jour-là.
error-playlist-full = Cette playlist a { $songs } morceaux, et c’est le maximum.
error-playlist-full-hint = Retires-en d’abord un.
error-not-for-playlist = Ce morceau ne peut pas être dans la playlist.
error-not-for-playlist-hint = Choisis un morceau demandé sur ce serveur et déjà prêt.
error-nothing-to-propose = Il ne reste aucun autre morceau des derniers jours pour la playlist.
error-nothing-to-propose-hint = Demande d’abord quelques morceaux : ceux des sept derniers jours qui n’ont encore été dans aucune playlist peuvent être proposés.
error-no-playlist-channel = La playlist n’a pas de salon où être publiée.
error-no-playlist-channel-hint = Choisis-en un avec /settings.
error-channel-gone = Le salon de la playlist n’existe plus, ou je ne le vois pas : { $channel }
error-channel-gone-hint = Choisis-en un autre avec /settings, ou laisse-moi le voir.
error-channel-closed = Je n’ai pas le droit de montrer la playlist dans { $channel }.
error-channel-closed-hint = Laisse-moi y voir le salon, envoyer des messages, intégrer des liens et voir les anciens messages.
error-not-a-day = Ce n’est pas une date.
error-not-a-day-hint = Écris-la sous la forme 2026-11-22, ou choisis-en une dans la liste.
