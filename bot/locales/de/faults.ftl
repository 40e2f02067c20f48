faults-told = **{ $message }**
    { $hint }
error-not-allowed = Das ist denen vorbehalten, die diesen Server moderieren.
error-not-allowed-hint = Frag dort nach. Wer den Server verwalten darf, kann mit /settings festlegen, welche Rollen moderieren.
error-only-in-guild = Das geht nur auf einem Server.
error-only-in-guild-hint = Benutze es in einem Kanal deines Servers.
error-lacking-permission = Das darf ich in diesem Kanal nicht.
error-lacking-permission-hint = Wer hier moderiert, kann mir erlauben, den Kanal zu sehen, Nachrichten zu senden, Links einzubetten, Dateien anzuhängen und den Verlauf zu lesen.
error-command-changed = Dieser Befehl hat sich geändert, seit dein Discord geladen wurde.
error-command-changed-hint = Lade Discord neu (Strg+R, oder schließ die App) und versuch es noch einmal.
error-discord-refused = Discord hat meine Nachricht nicht angenommen.
error-discord-refused-hint = Versuch es noch einmal; passiert es wieder, sag dem Betreiber dieses Bots Bescheid: Im Protokoll steht Näheres.
error-discord-away = Discord hat gerade selbst Schwierigkeiten.
error-discord-away-hint = Versuch es in einer Minute noch einmal. Stücke, die du dir gewünscht hast, gehen nicht verloren.
