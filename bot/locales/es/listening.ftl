# Listening together in a voice channel.

listening-command-play = Toca una canción en tu canal de voz; sin ella, sigue donde terminó la música
listening-command-play-song = Palabras de la petición, el id de la canción o un enlace a su mensaje
listening-command-pause = Pausa la música o la reanuda
listening-command-skip = Salta la canción o vota por saltarla
listening-command-radio = Toca sin fin: la última playlist o canciones para quienes escuchan
listening-command-radio-programme = Con qué empieza la radio
listening-command-stop = Detiene la música; salgo del canal de voz
listening-programme-playlist = la última playlist
listening-programme-us = canciones para nosotros

# Buttons of the message that shows what plays.
listening-button-play = Reproducir
listening-button-pause = Pausar
listening-button-skip = Saltar
listening-button-stop = Detener
listening-button-like = Me gusta
listening-button-dislike = No me gusta
listening-button-more = Más como esta

# The message that shows what plays. channel: a voice channel; who: a member; both as mentions.
listening-by = La ha puesto { $who }, en { $channel }
listening-in = En la radio, en { $channel }
listening-why-playlist = De la playlist del { $date }
listening-why-us = Elegida para quienes escuchan
listening-why-rested = Hace tiempo que no suena aquí
listening-silence-paused = ⏸️ En pausa
listening-silence-alone = 💤 A la espera: nadie escucha
listening-silence-muted = 🔇 La moderación me ha silenciado
listening-next = A continuación
listening-coming = { $place }. { $title } · { $length }
listening-more = { $songs ->
        [one] … y una más
       *[other] … y { $songs } más
    }
listening-votes = { $votes } de { $needed } votos para saltar
listening-nothing-title = No suena nada
listening-nothing = Estoy en { $channel }. Pon una canción con /play, o deja que elija la /radio.

# The same message when I have left.
listening-ended = La música ha terminado
listening-stopped-left = Alguien la detuvo.
listening-stopped-by = La detuvo { $who }.
listening-alone-left = Me fui porque ya no escuchaba nadie.
listening-quiet-left = Me fui porque llevaba un rato sin sonar nada.
listening-put-out-left = Ya no estoy en el canal de voz: me echaron, o se borró.
listening-lost-left = Perdí la conexión con el servidor de voz de Discord.
listening-restarted-left = Me han reiniciado.
listening-again = { $songs ->
        [one] Pulsa ▶️ en un canal de voz para oír la canción otra vez.
       *[other] Pulsa ▶️ en un canal de voz para seguir: quedan { $songs } canciones.
    }

# Answers to whoever gave a command or pressed a button.
listening-plays = **{ $title }** suena en { $channel }.
listening-waits = **{ $title }** está en espera: número { $place } del programa.
listening-radio-playlist = La radio toca la última playlist en { $channel }, y luego canciones para quienes escuchan.
listening-radio-us = La radio toca canciones para quienes escuchan en { $channel }.
listening-paused = En pausa. Con /pause sigue sonando.
listening-goes-on = La música sigue.
listening-skipped = Saltada.
listening-outvoted = Era el último voto que hacía falta: saltada.
listening-voted = Tu voto para saltar cuenta: { $votes } de { $needed }. Tiene que estar de acuerdo más de la mitad de quienes escuchan.
listening-stopped = He detenido la música y he salido del canal.
listening-rated = { $emoji } Lo recordaré.
listening-own-song = Esta canción es tuya, así que tu valoración no cuenta.
listening-more-like = { $songs ->
        [0] Todavía no conozco otra canción como esta.
        [one] Hay una canción como esta en espera.
       *[other] Hay { $songs } canciones como esta en espera.
    }

# What can go wrong.
error-not-in-voice = No estás en ningún canal de voz.
error-not-in-voice-hint = Entra en uno e inténtalo de nuevo: voy a donde estés.
error-playing-elsewhere = Estoy tocando para otros, en { $channel }.
error-playing-elsewhere-hint = Únete a ellos, o espera a que terminen.
error-not-listening = Eso es para quienes escuchan en { $channel }.
error-not-listening-hint = Únete antes a ellos y activa tu audio.
error-not-a-dj = No escuchas a solas, así que eso es para DJ y moderación.
error-not-a-dj-hint = Vota con /skip, o pídeselo a alguien con ese rol.
error-nothing-plays = En este servidor no suena nada.
error-nothing-plays-hint = Pon una canción con /play, o deja que elija la /radio.
error-nothing-to-play = Este servidor todavía no tiene canciones.
error-nothing-to-play-hint = Pide una con /compose y ponla cuando esté lista.
error-no-playlist-to-play = Este servidor todavía no ha publicado ninguna playlist.
error-no-playlist-to-play-hint = Deja que la /radio elija canciones para vosotros.
error-unknown-to-play = No conozco ninguna canción «{ $wanted }» que pueda sonar aquí.
error-unknown-to-play-hint = Elige una de la lista que aparece mientras escribes.
error-may-not-play = No tengo permiso para entrar en { $channel }, o para que se me oiga allí.
error-may-not-play-hint = Alguien que modere puede dejarme ver el canal, conectarme y hablar en él.
error-full-channel = No hay sitio para mí en { $channel }.
error-full-channel-hint = Usad un canal donde quepa uno más, o pedid a la moderación que suba el límite.
error-stage-channel = No toco en canales de escenario.
error-stage-channel-hint = Usa un canal de voz normal.
error-voice-away = El servidor de voz de Discord no responde ahora mismo.
error-voice-away-hint = Inténtalo de nuevo en un minuto.
error-unplayable = El archivo de la canción no se puede tocar en un canal de voz.
error-unplayable-hint = Componla de nuevo: su botón «Otra semilla» hace una nueva.
error-line-up-full = Ya hay { $most } canciones en espera, y no caben más.
error-line-up-full-hint = Espera a que hayan sonado algunas.
