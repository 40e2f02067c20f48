# /settings: what moderators decide for their server. Channels and roles are mentions.

settings-command = Sieh und ändere, wie ich auf diesem Server arbeite (für Moderatoren)

settings-title = Meine Einstellungen auf diesem Server
settings-intro = Das gilt gerade. Drück auf einen Knopf, um es zu ändern; jede Änderung steht in /audit.

settings-songs = Stücke
settings-song-channels = Gewünscht wird in: { $channels }
settings-asker-roles = Wünschen dürfen sich welche: { $roles }
settings-everywhere = alle Kanäle
settings-everybody = alle
settings-none = nicht festgelegt

settings-line = Die Warteschlange
settings-rule-fair = **Reihum:** Es geht von Mitglied zu Mitglied, damit niemand auf die lange Liste eines anderen wartet.
settings-rule-first-come = **Wer zuerst kommt, mahlt zuerst:** Stücke entstehen in der Reihenfolge, in der sie gewünscht wurden.
settings-limit-member = Stücke eines Mitglieds, die auf einmal warten dürfen: { $limit }
settings-limit-member-host = Stücke eines Mitglieds, die auf einmal warten dürfen: { $limit }, wie von meinem Betreiber vorgegeben
settings-limit-guild = Stücke dieses Servers, die auf einmal warten dürfen: { $limit }
settings-limit-guild-host = Stücke dieses Servers, die auf einmal warten dürfen: { $limit }, wie von meinem Betreiber vorgegeben

settings-playlist = Die Tagesplaylist
settings-playlist-channel = Erscheint in: { $channel }
settings-clock = Jeden Tag um { $hour } Uhr, Zeitzone { $zone }
settings-publish-auto = Erscheint von selbst, ohne ein Ja der Moderation
settings-publish-asked = Erscheint, wenn die Moderation Ja sagt

settings-people = Mitglieder
settings-moderator-roles = Moderieren, neben denen, die den Server verwalten dürfen: { $roles }
settings-moderators-channel = Vorschläge für die Moderation gehen an: { $channel }
settings-dj-roles = DJs, die sofort überspringen und beenden dürfen: { $roles }

settings-language = Sprache
settings-language-auto = Wie Discord diesen Server zeigt
settings-language-en = English
settings-language-de = Deutsch
settings-language-es = Español
settings-language-fr = Français
settings-language-pt = Português
settings-language-ja = 日本語
settings-language-zh = 中文

settings-warnings = ⚠️ Hier stimmt etwas nicht
settings-channel-gone = Den Kanal { $channel } gibt es nicht mehr, oder ich kann ihn nicht sehen. Wähl einen anderen.
settings-lacking = In { $channel } darf ich nicht alles, was ich muss. Erlaub mir unter „Kanal bearbeiten“ → „Berechtigungen“: { $permissions }.
settings-permission-view-channel = Kanal anzeigen
settings-permission-send-messages = Nachrichten senden
settings-permission-embed-links = Links einbetten
settings-permission-attach-files = Dateien anhängen
settings-permission-read-message-history = Nachrichtenverlauf anzeigen

## Buttons and menus. At most 80 characters on a button, 100 in a menu, 150 in a menu that is empty.

settings-button-channels = Kanäle
settings-button-roles = Rollen
settings-button-line = Warteschlange und Grenzen
settings-button-playlist = Tagesplaylist
settings-button-language = Sprache
settings-button-back = Zurück
settings-button-limits = Grenzen festlegen …
settings-button-clock = Stunde und Zeitzone festlegen …
settings-choose-song-channels = Kanäle, in denen man sich Stücke wünscht (keiner: alle)
settings-choose-playlist-channel = Kanal für die Tagesplaylist
settings-choose-moderators-channel = Kanal, in dem die Moderation über Vorschläge entscheidet
settings-choose-asker-roles = Rollen, die sich Stücke wünschen dürfen (keine: alle)
settings-choose-moderator-roles = Rollen, die mich moderieren dürfen
settings-choose-dj-roles = Rollen der DJs (keine: alle)
settings-first-come-fair = Reihum
settings-first-come-fair-why = Für alle ein Stück nach dem anderen, egal wie viele jemand wünscht
settings-first-come-first-come = Wer zuerst kommt, mahlt zuerst
settings-first-come-first-come-why = In der Reihenfolge der Wünsche; eine lange Liste hält alle auf
settings-auto-publish-asked = Erst die Moderation fragen
settings-auto-publish-asked-why = Die Playlist wird vorgeschlagen; ohne ein Ja erscheint nichts
settings-auto-publish-auto = Von selbst veröffentlichen
settings-auto-publish-auto-why = Zur festgelegten Stunde, ohne dass jemand nachsehen muss

## Windows. A title has at most 45 characters, as has a label.

settings-window-limits = Grenzen
settings-input-songs-per-member = Stücke eines Mitglieds auf einmal
settings-input-songs-per-member-placeholder = Leer: wie von meinem Betreiber vorgegeben
settings-input-songs-per-guild = Stücke dieses Servers auf einmal
settings-input-songs-per-guild-placeholder = Leer: wie von meinem Betreiber vorgegeben
settings-window-clock = Wann die Playlist kommt
settings-input-playlist-hour = Stunde, von 0 bis 23
settings-input-playlist-hour-placeholder = 18
settings-input-timezone = Zeitzone oder eine große Stadt darin
settings-input-timezone-placeholder = Berlin

## What cannot be set, and who may not ask where

error-not-a-number = „{ $text }“ ist keine ganze Zahl.
error-not-a-number-hint = Tippe nur Ziffern, zum Beispiel 5.
error-bad-guild-setting-limit = Eine Grenze muss eine ganze Zahl von 1 bis { $most } sein.
error-bad-guild-setting-limit-hint = Lass das Feld leer, damit die Grenze meines Betreibers gilt.
error-bad-guild-setting-hour = Ein Tag hat die Stunden 0 bis 23.
error-bad-guild-setting-hour-hint = Tippe eine davon, zum Beispiel 18 für sechs Uhr abends.
error-bad-guild-setting-language = Diese Sprache spreche ich nicht.
error-bad-guild-setting-language-hint = Wähl eine aus dem Menü.
error-bad-guild-setting-places = Das ist mehr, als ich mir merken kann.
error-bad-guild-setting-places-hint = Wähl höchstens 25.
error-unknown-timezone = Eine Zeitzone „{ $zone }“ kenne ich nicht.
error-unknown-timezone-hint = Nenn eine große Stadt darin, zum Beispiel Berlin oder Tokyo, oder die Zone selbst, zum Beispiel Europe/Berlin.
error-unknown-timezone-close = Eine Zeitzone „{ $zone }“ kenne ich nicht.
error-unknown-timezone-close-hint = Meinst du eine von diesen: { $zones }?
error-wrong-channel = Auf diesem Server wünscht man sich in diesem Kanal keine Stücke.
error-wrong-channel-hint = Frag in einem von diesen: { $channels }
error-may-not-ask = Auf diesem Server dürfen sich nur manche Rollen Stücke wünschen: { $roles }
error-may-not-ask-hint = Bitte die Moderation, dir eine davon zu geben.
