# /privacy: what I keep about a member, for that member.

privacy-command = Was ich über dich speichere: ansehen, mitnehmen, löschen, oder das Lernen anhalten
privacy-command-show = Sieh, was ich über dich speichere
privacy-command-export = Hol dir alles, was ich über dich speichere, mit deinen Stücken, als Zip
privacy-command-erase = Lösche alles, was ich über dich speichere
privacy-command-pause = Lass mich nicht mehr aus deinen Reaktionen und deinem Hören lernen
privacy-command-resume = Lass mich wieder aus deinen Reaktionen und deinem Hören lernen
privacy-command-taste = Deinen Geschmack bei den Stücken, die ich für dich komponiere, mitreden lassen oder nicht
privacy-command-taste-lead = Ob er mitreden darf
privacy-command-words = Deine eigenen Worte in die Dateien der Stücke lassen, die du dir wünschst, oder nicht
privacy-command-words-in-files = Ob sie hinein dürfen

privacy-title = Was ich über dich speichere
privacy-intro = Ich kenne dich nur an deiner Discord-ID. Namen, Nachrichten und Adressen speichere ich nicht. Nimm alles mit `/privacy export` mit, oder lass es mit `/privacy erase` löschen.
privacy-held = Das ist
privacy-nothing = Gar nichts.
privacy-learning = Lernen
privacy-is-learning = Deine Reaktionen und was du hörst, werden notiert, um dir Stücke vorzuschlagen, die dir gefallen könnten. `/privacy pause` hält das an.
privacy-is-paused = Angehalten: Weder deine Reaktionen noch was du hörst, wird notiert. Mit `/privacy resume` geht es weiter.
privacy-composing = Komponieren
privacy-is-led = Bei den Stücken, die du dir wünschst, redet dein Geschmack mit: Ich komponiere mehr Fassungen und wähle eine, die dir gefallen könnte. Im Rezept des Stücks, das alle lesen können, die das Stück sehen, steht dann, wozu dein Geschmack neigt. `/privacy taste lead:False` hält das an.
privacy-is-unled = Bei den Stücken, die du dir wünschst, redet dein Geschmack nicht mit. Mit `/privacy taste lead:True` tut er es.
privacy-is-led-but-paused = Bei den Stücken, die du dir wünschst, würde dein Geschmack mitreden, aber solange das Lernen angehalten ist, richtet sich nichts nach ihm.
privacy-files = Deine Worte in Dateien
privacy-words-allowed = Was du dir wünschst, steht in den Dateien deiner Stücke, als Titel und im Rezept, für alle, die eine bekommen. `/privacy words in_files:False` beendet das.
privacy-words-forbidden = In den Dateien deiner Stücke (Klang, Noten, Bild, Rezept und ihre Namen) steht keines deiner Worte, nur, was komponiert wurde. Mit `/privacy words in_files:True` dürfen sie hinein.

privacy-holds-members = Wann du zum ersten und zum letzten Mal hier warst
privacy-holds-songs =
    { $count ->
        [one] { $count } Stück, das du dir gewünscht hast, mit deinen Worten
       *[other] { $count } Stücke, die du dir gewünscht hast, mit deinen Worten
    }
privacy-holds-recipes =
    { $count ->
        [one] { $count } Rezept deiner Stücke
       *[other] { $count } Rezepte deiner Stücke
    }
privacy-holds-takes =
    { $count ->
        [one] { $count } Fassung, die ich von einem Stück von dir komponiert habe
       *[other] { $count } Fassungen, die ich von deinen Stücken komponiert habe
    }
privacy-holds-song-files =
    { $count ->
        [one] { $count } Datei deiner Stücke
       *[other] { $count } Dateien deiner Stücke
    }
privacy-holds-posts =
    { $count ->
        [one] { $count } Nachricht, die ein Stück von dir zeigt
       *[other] { $count } Nachrichten, die Stücke von dir zeigen
    }
privacy-holds-ratings =
    { $count ->
        [one] { $count } Reaktion von dir oder auf deine Stücke
       *[other] { $count } Reaktionen von dir oder auf deine Stücke
    }
privacy-holds-plays =
    { $count ->
        [one] { $count } Mal, dass du etwas oder andere deine Stücke gehört haben
       *[other] { $count } Male, dass du etwas oder andere deine Stücke gehört haben
    }
privacy-holds-downloads =
    { $count ->
        [one] { $count } Stück, dessen Dateien du geholt hast oder andere von deinen
       *[other] { $count } Stücke, deren Dateien du geholt hast oder andere von deinen
    }
privacy-holds-uncounted =
    { $count ->
        [one] { $count } Stück, das für einen Geschmack nicht zählen soll: für deinen, oder eines von deinen für andere
       *[other] { $count } Stücke, die für einen Geschmack nicht zählen sollen: für deinen, oder von deinen für andere
    }
privacy-holds-song-features =
    { $count ->
        [one] { $count } Stück von dir, in Zahlen gemessen
       *[other] { $count } Stücke von dir, in Zahlen gemessen
    }
privacy-holds-sources =
    { $count ->
        [one] { $count } Musikstück, von dem eine Bearbeitung von dir ausgeht
       *[other] { $count } Musikstücke, von denen Bearbeitungen von dir ausgehen
    }
privacy-holds-prints =
    { $count ->
        [one] { $count } Melodie von dir, um das Stück wiederzufinden
       *[other] { $count } Melodien von dir, um die Stücke wiederzufinden
    }
privacy-holds-lessons =
    { $count ->
        [one] { $count } Entscheidung von Moderatoren über ein Stück von dir in einer Playlist
       *[other] { $count } Entscheidungen von Moderatoren über Stücke von dir in Playlists
    }
privacy-holds-aversions =
    { $count ->
        [one] { $count } Stil, den du nicht vorgeschlagen haben möchtest
       *[other] { $count } Stile, die du nicht vorgeschlagen haben möchtest
    }
privacy-holds-playlists =
    { $count ->
        [one] { $count } Playlist, über die du entschieden hast
       *[other] { $count } Playlists, über die du entschieden hast
    }
privacy-holds-playlist-songs =
    { $count ->
        [one] { $count } Platz deiner Stücke in Playlists
       *[other] { $count } Plätze deiner Stücke in Playlists
    }
privacy-holds-moderation-log =
    { $count ->
        [one] { $count } Eintrag in Protokollen der Moderation, in dem du vorkommst
       *[other] { $count } Einträge in Protokollen der Moderation, in denen du vorkommst
    }

privacy-exported =
    { $songs ->
        [0] Hier ist alles, was ich über dich speichere.
        [one] Hier ist alles, was ich über dich speichere, mit deinem Stück.
       *[other] Hier ist alles, was ich über dich speichere, mit deinen { $songs } Stücken ({ $files } Dateien).
    }

privacy-erase-title = Alles löschen, was ich über dich speichere?
privacy-erase-intro = Das lässt sich nicht rückgängig machen. Wenn du magst, nimm es vorher mit `/privacy export` mit. Stücke von dir, die warten oder gerade entstehen, werden abgebrochen.
privacy-erase-goes = Was verschwindet
privacy-erase-stays = Was bleibt
privacy-erase-stays-what = Nachrichten in Discord, die nicht mir gehören, aber ihre Knöpfe tun dann nichts mehr. Playlists und Protokolle der Moderation, ohne dich darin. Dass die Moderation eines Servers dich gesperrt hat, falls es so ist. Sicherungen, die mein Betreiber vorher gemacht hat, bis sie weggeworfen werden.
privacy-button-erase = Ja, alles löschen
privacy-button-keep = Nein, behalten
privacy-erasing = Ich lösche …
privacy-kept = Es wurde nichts gelöscht.
privacy-erased =
    { $songs ->
        [0] Erledigt: Ich speichere nichts mehr über dich.
        [one] Erledigt: Ich speichere nichts mehr über dich. Ein Stück ist weg.
       *[other] Erledigt: Ich speichere nichts mehr über dich. { $songs } Stücke sind weg.
    }
privacy-not-overwritten = Reste davon können noch eine Weile auf der Festplatte meines Betreibers liegen: Die Datenbank war beschäftigt.

privacy-paused = Angehalten. Ab jetzt werden weder deine Reaktionen noch was du hörst, notiert; was schon da ist, bleibt, bis du es löschst. Stücke wünschen kannst du dir wie bisher.
privacy-paused-already = Es ist schon angehalten. Mit `/privacy resume` geht es weiter.
privacy-resumed = Ich lerne wieder aus deinen Reaktionen und deinem Hören.
privacy-resumed-already = Es ist nicht angehalten.

privacy-led = Bei den Stücken, die du dir wünschst, redet dein Geschmack von jetzt an mit, sobald ich von fünf Stücken weiß, was du von ihnen hältst.
privacy-led-already = Er redet schon mit.
privacy-unled = Von jetzt an redet dein Geschmack bei den Stücken, die du dir wünschst, nicht mehr mit. Vorschläge bekommst du wie bisher.
privacy-unled-already = Er redet schon nicht mit.

privacy-allowed = Von jetzt an sind deine Worte die Titel der Stücke, die du dir wünschst, und stehen in ihren Dateien, die andere weitergeben können.
privacy-allowed-already = Sie dürfen es schon.
privacy-forbidden = Von jetzt an stehen deine Worte in keiner Datei der Stücke, die du dir wünschst. Dateien, die es schon gibt, bleiben, wie sie sind.
privacy-forbidden-already = Sie dürfen es schon nicht.

error-export-too-large = Alles, was ich über dich speichere, sind { $size } MB, und senden kann ich hier { $most } MB.
error-export-too-large-hint = Frag den Betreiber dieses Bots: Dort gibt es einen Befehl dafür, ohne Grenze.
