faults-told = **{ $message }**
    { $hint }
error-not-allowed = This is for moderators of this server.
error-not-allowed-hint = Ask one of them. Who may manage the server can name moderators' roles with /settings.
error-only-in-guild = This works in a server only.
error-only-in-guild-hint = Use it in a channel of your server.
error-lacking-permission = I may not do that in this channel.
error-lacking-permission-hint = A moderator can let me see it, send messages, embed links, attach files and read the history there.
error-command-changed = This command has changed since your Discord was loaded.
error-command-changed-hint = Reload Discord (Ctrl+R, or close the app) and try again.
error-discord-refused = Discord did not accept my message.
error-discord-refused-hint = Try again; if it happens again, tell the host of this bot: the log has the details.
error-discord-away = Discord has troubles of its own right now.
error-discord-away-hint = Try again in a minute. Songs that you asked for are not lost.
