# /settings: what moderators decide for their server. Channels and roles are mentions.

settings-command = Mira y cambia cómo trabajo en este servidor (para moderadores)

settings-title = Mis ajustes en este servidor
settings-intro = Esto es lo que vale ahora. Pulsa un botón para cambiarlo; cada cambio queda escrito en /audit.

settings-songs = Canciones
settings-song-channels = Se piden en: { $channels }
settings-asker-roles = Las puede pedir: { $roles }
settings-everywhere = todos los canales
settings-everybody = todo el mundo
settings-none = sin definir

settings-line = La cola
settings-rule-fair = **Por turnos:** los turnos se reparten entre los miembros, para que nadie espere por la larga lista de otro.
settings-rule-first-come = **Por orden de llegada:** las canciones se hacen en el orden en que se pidieron.
settings-limit-member = Canciones de un miembro que pueden esperar a la vez: { $limit }
settings-limit-member-host = Canciones de un miembro que pueden esperar a la vez: { $limit }, el límite de quien me administra
settings-limit-guild = Canciones de este servidor que pueden esperar a la vez: { $limit }
settings-limit-guild-host = Canciones de este servidor que pueden esperar a la vez: { $limit }, el límite de quien me administra

settings-playlist = La playlist diaria
settings-playlist-channel = Se publica en: { $channel }
settings-clock = Todos los días a las { $hour }, hora de { $zone }
settings-publish-auto = Se publica sola, sin el sí de la moderación
settings-publish-asked = Se publica cuando la moderación dice que sí

settings-people = Personas
settings-moderator-roles = Moderan, además de quienes pueden gestionar el servidor: { $roles }
settings-moderators-channel = Las propuestas para la moderación van a: { $channel }
settings-dj-roles = DJ, que pueden saltar y detener al momento: { $roles }

settings-language = Idioma
settings-language-auto = El que Discord muestra para este servidor
settings-language-en = English
settings-language-de = Deutsch
settings-language-es = Español
settings-language-fr = Français
settings-language-pt = Português
settings-language-ja = 日本語
settings-language-zh = 中文

settings-warnings = ⚠️ Por arreglar
settings-channel-gone = El canal { $channel } ya no existe, o no puedo verlo. Elige otro.
settings-lacking = En { $channel } no puedo hacer todo lo que debo. Permíteme, en Editar canal → Permisos: { $permissions }.
settings-permission-view-channel = Ver canal
settings-permission-send-messages = Enviar mensajes
settings-permission-embed-links = Insertar enlaces
settings-permission-attach-files = Adjuntar archivos
settings-permission-read-message-history = Leer el historial de mensajes

## Buttons and menus. At most 80 characters on a button, 100 in a menu, 150 in a menu that is empty.

settings-button-channels = Canales
settings-button-roles = Roles
settings-button-line = Cola y límites
settings-button-playlist = Playlist diaria
settings-button-language = Idioma
settings-button-back = Volver
settings-button-limits = Fijar límites…
settings-button-clock = Fijar hora y zona horaria…
settings-choose-song-channels = Canales donde pedir canciones (ninguno: todos)
settings-choose-playlist-channel = Canal para la playlist diaria
settings-choose-moderators-channel = Canal donde la moderación decide sobre las propuestas
settings-choose-asker-roles = Roles que pueden pedir canciones (ninguno: todo el mundo)
settings-choose-moderator-roles = Roles que pueden moderarme
settings-choose-dj-roles = Roles de DJ (ninguno: todo el mundo)
settings-first-come-fair = Por turnos
settings-first-come-fair-why = Una canción de cada miembro por turno, pida cuantas pida
settings-first-come-first-come = Por orden de llegada
settings-first-come-first-come-why = En el orden en que se piden; una lista larga retrasa a todos
settings-auto-publish-asked = Preguntar antes a la moderación
settings-auto-publish-asked-why = La playlist se propone; sin un sí no se publica nada
settings-auto-publish-auto = Publicarla automáticamente
settings-auto-publish-auto-why = A la hora fijada, sin que nadie tenga que mirarla

## Windows. A title has at most 45 characters, as has a label.

settings-window-limits = Límites
settings-input-songs-per-member = Canciones de un miembro a la vez
settings-input-songs-per-member-placeholder = Vacío: el límite de quien me administra
settings-input-songs-per-guild = Canciones de este servidor a la vez
settings-input-songs-per-guild-placeholder = Vacío: el límite de quien me administra
settings-window-clock = Cuándo llega la playlist
settings-input-playlist-hour = Hora, de 0 a 23
settings-input-playlist-hour-placeholder = 18
settings-input-timezone = Zona horaria, o una gran ciudad en ella
settings-input-timezone-placeholder = Madrid

## What cannot be set, and who may not ask where

error-not-a-number = «{ $text }» no es un número entero.
error-not-a-number-hint = Escribe solo cifras, por ejemplo 5.
error-bad-guild-setting-limit = Un límite tiene que ser un número entero de 1 a { $most }.
error-bad-guild-setting-limit-hint = Déjalo vacío para mantener el límite de quien me administra.
error-bad-guild-setting-hour = Un día tiene las horas de 0 a 23.
error-bad-guild-setting-hour-hint = Escribe una de ellas, por ejemplo 18 para las seis de la tarde.
error-bad-guild-setting-language = No hablo ese idioma.
error-bad-guild-setting-language-hint = Elige uno del menú.
error-bad-guild-setting-places = Es más de lo que puedo recordar.
error-bad-guild-setting-places-hint = Elige 25 como mucho.
error-unknown-timezone = No conozco ninguna zona horaria «{ $zone }».
error-unknown-timezone-hint = Nombra una gran ciudad en ella, por ejemplo Madrid o Bogota, o la zona misma, por ejemplo Europe/Madrid.
error-unknown-timezone-close = No conozco ninguna zona horaria «{ $zone }».
error-unknown-timezone-close-hint = ¿Querías decir una de estas: { $zones }?
error-wrong-channel = En este servidor no se piden canciones en este canal.
error-wrong-channel-hint = Pídela en uno de estos: { $channels }
error-may-not-ask = En este servidor solo algunos roles pueden pedir canciones: { $roles }
error-may-not-ask-hint = Pide a la moderación que te dé uno de ellos.
