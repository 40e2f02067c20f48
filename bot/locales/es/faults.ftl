faults-told = **{ $message }**
    { $hint }
error-not-allowed = Esto es solo para quienes moderan este servidor.
error-not-allowed-hint = Habla con alguien de moderación. Quien puede gestionar el servidor elige los roles que moderan con /settings.
error-only-in-guild = Esto solo funciona en un servidor.
error-only-in-guild-hint = Úsalo en un canal de tu servidor.
error-lacking-permission = No tengo permiso para hacer eso en este canal.
error-lacking-permission-hint = Alguien que modere puede dejarme ver el canal, enviar mensajes, insertar enlaces, adjuntar archivos y leer el historial.
error-command-changed = Este comando ha cambiado desde que se cargó tu Discord.
error-command-changed-hint = Recarga Discord (Ctrl+R, o cierra la aplicación) e inténtalo de nuevo.
error-discord-refused = Discord no ha aceptado mi mensaje.
error-discord-refused-hint = Inténtalo de nuevo; si vuelve a pasar, avisa a quien me administra: los detalles están en el registro.
error-discord-away = Ahora mismo Discord tiene sus propios problemas.
error-discord-away-hint = Inténtalo de nuevo en un minuto. Las canciones que has pedido no se pierden.
