# The daily playlist: proposed to moderators, published, and browsed by everybody.

## Commands

curating-command = La playlist diaria del servidor
curating-command-propose = Propone la playlist de hoy o muestra la propuesta
curating-command-edit = Cambia la playlist antes de que se publique
curating-command-edit-add = Una canción que añadir: su id o el enlace a su mensaje
curating-command-approve = Da el sí a la playlist: se publica a su hora
curating-command-publish = Publica la playlist ahora
curating-command-show = Muestra una playlist: la más reciente o la de un día
curating-command-show-day = El día, escrito como 2026-11-22
curating-command-history = Recorre las playlists publicadas hasta ahora

## Playlists

curating-title = Playlist del { $day }
curating-title-proposal = Playlist del { $day }: una propuesta
curating-line = **{ $number }.** **{ $title }** · { $asker }
    { $reason }
curating-line-with-link = **{ $number }.** **{ $title }** · { $asker } · [escuchar]({ $link })
    { $reason }
curating-somebody = alguien
curating-reason-loved =
    { $members ->
        [one] Le ha gustado a un miembro.
       *[other] Les ha gustado a { $members } miembros.
    }
curating-reason-heard =
    { $members ->
        [one] La ha escuchado un miembro.
       *[other] La han escuchado { $members } miembros.
    }
curating-reason-taste =
    { $members ->
        [one] Debería gustarle a un miembro que escucha aquí.
       *[other] Debería gustarles a { $members } miembros que escuchan aquí.
    }
curating-reason-lesson = La moderación suele quedarse con canciones como esta.
curating-reason-variety = Para variar: { $style }.
curating-reason-new = Es nueva.
curating-reason-chosen = La eligió la moderación.
curating-no-songs = Ya no queda ninguna canción en ella.
curating-published-footer = Canciones de los últimos días, según vuestras reacciones, vuestro gusto y lo que habéis escuchado
curating-listen = Escuchar todas
curating-listen-how = Entra en un canal de voz y escribe /radio: allí toco la playlist más reciente y luego canciones para quienes escuchan. Cada canción se puede oír también por separado en su enlace.
curating-earlier = Playlists anteriores

## The board that moderators decide on

curating-standing = Cómo está
curating-standing-proposed = Nadie ha decidido todavía. Con un sí se publica en { $channel }, el { $when }; sin él, no se publica.
curating-standing-automatic = Se publica en { $channel }, el { $when }, salvo que alguien diga que no.
curating-standing-approved = { $moderator } ha dicho que sí. Se publica en { $channel }, el { $when }.
curating-standing-declined = { $moderator } ha dicho que no: este día no hay playlist, salvo que al final alguien diga que sí.
curating-standing-published = Está publicada en { $channel }. Ya no se puede cambiar.
curating-no-channel = un canal que aún hay que elegir con /settings
curating-keep = Conservar: desmarca lo que haya que quitar
curating-move = Subir o bajar una canción
curating-move-up = subir
curating-move-down = bajar
curating-swap = Cambiar una canción por la siguiente mejor
curating-add = Añadir una canción
curating-approve = Sí
curating-decline = Sin playlist
curating-publish = Publicar ahora

## Answers

curating-proposed-in = La propuesta está aquí: { $link }
curating-published-in = La playlist está publicada: { $link }
curating-none-yet = Aquí no se ha publicado todavía ninguna playlist. Pedid canciones, reaccionad a las que os gusten y habrá una.
curating-none-on-day = El { $day } no se publicó aquí ninguna playlist.

## Browsing

curating-history = Playlists hasta ahora
curating-history-line =
    { $songs ->
        [one] **{ $day }** · una canción · [ver]({ $link })
       *[other] **{ $day }** · { $songs } canciones · [ver]({ $link })
    }
curating-history-line-unlinked =
    { $songs ->
        [one] **{ $day }** · una canción
       *[other] **{ $day }** · { $songs } canciones
    }
curating-history-open = Ver las canciones de un día
curating-newer = Más recientes
curating-older = Más antiguas
curating-back = Todas las playlists

## What can go wrong

error-unknown-playlist = En este servidor no existe esa playlist.
error-unknown-playlist-hint = La moderación puede hacer que se proponga una con /playlist propose.
error-no-proposal = Todavía no hay playlist de este día.
error-no-proposal-hint = Haz que se proponga una con /playlist propose.
error-playlist-published = Esta playlist ya se publicó y no se puede cambiar.
error-playlist-published-hint = La próxima se puede cambiar antes de que se publique.
error-playlist-empty = No hay ninguna canción en esta playlist.
error-playlist-empty-hint = Añade antes una canción, o di que este día no hay playlist.
error-playlist-full = Esta playlist tiene { $songs } canciones, y no caben más.
error-playlist-full-hint = Quita antes una.
error-not-for-playlist = Esta canción no puede estar en la playlist.
error-not-for-playlist-hint = Elige una canción que se haya pedido en este servidor y esté lista.
error-nothing-to-propose = De las canciones de los últimos días no queda ninguna para la playlist.
error-nothing-to-propose-hint = Pedid antes algunas: se proponen las de los últimos siete días que aún no han estado en ninguna playlist.
error-no-playlist-channel = La playlist no tiene un canal donde publicarse.
error-no-playlist-channel-hint = Elige uno con /settings.
error-channel-gone = El canal de la playlist ya no existe, o no puedo verlo: { $channel }
error-channel-gone-hint = Elige otro con /settings, o déjame verlo.
error-channel-closed = No tengo permiso para mostrar la playlist en { $channel }.
error-channel-closed-hint = Déjame ver el canal, enviar mensajes, insertar enlaces y leer el historial.
error-not-a-day = Eso no es un día.
error-not-a-day-hint = Escríbelo como 2026-11-22, o elige uno de la lista.
