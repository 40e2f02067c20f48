# Listening together in a voice channel.

listening-command-play = Spielt ein Stück in deinem Sprachkanal; ohne Angabe geht es weiter, wo die Musik endete
listening-command-play-song = Worte aus dem Wunsch, die ID des Stücks oder ein Link zu seiner Nachricht
listening-command-pause = Hält die Musik an oder lässt sie weiterlaufen
listening-command-skip = Überspringt das Stück oder stimmt dafür ab
listening-command-radio = Spielt ohne Ende: die neueste Playlist oder Stücke für alle, die zuhören
listening-command-radio-programme = Womit das Radio anfängt
listening-command-stop = Beendet die Musik; ich verlasse den Sprachkanal
listening-programme-playlist = die neueste Playlist
listening-programme-us = Stücke für uns

# Buttons of the message that shows what plays.
listening-button-play = Abspielen
listening-button-pause = Anhalten
listening-button-skip = Überspringen
listening-button-stop = Beenden
listening-button-like = Gefällt mir
listening-button-dislike = Gefällt mir nicht
listening-button-more = Mehr davon

# The message that shows what plays. channel: a voice channel; who: a member; both as mentions.
listening-by = Aufgelegt von { $who }, in { $channel }
listening-in = Im Radio, in { $channel }
listening-why-playlist = Aus der Playlist vom { $date }
listening-why-us = Ausgesucht für alle, die zuhören
listening-why-rested = Hier länger nicht gehört
listening-silence-paused = ⏸️ Angehalten
listening-silence-alone = 💤 Ich warte: Niemand hört zu
listening-silence-muted = 🔇 Die Moderation hat mich stummgeschaltet
listening-next = Als Nächstes
listening-coming = { $place }. { $title } · { $length }
listening-more = { $songs ->
        [one] … und noch eines
       *[other] … und noch { $songs }
    }
listening-votes = { $votes } von { $needed } Stimmen fürs Überspringen
listening-nothing-title = Gerade läuft nichts
listening-nothing = Ich bin in { $channel }. Leg mit /play ein Stück auf, oder überlass die Wahl dem /radio.

# The same message when I have left.
listening-ended = Die Musik ist aus
listening-stopped-left = Sie wurde beendet.
listening-stopped-by = { $who } hat sie beendet.
listening-alone-left = Ich bin gegangen, weil niemand mehr zugehört hat.
listening-quiet-left = Ich bin gegangen, weil eine Weile nichts gespielt wurde.
listening-put-out-left = Ich bin nicht mehr im Sprachkanal: Ich wurde entfernt, oder er wurde gelöscht.
listening-lost-left = Die Verbindung zu Discords Sprachserver ist abgebrochen.
listening-restarted-left = Ich wurde neu gestartet.
listening-again = { $songs ->
        [one] Drück in einem Sprachkanal auf ▶️, um das Stück noch einmal zu hören.
       *[other] Drück in einem Sprachkanal auf ▶️, damit es weitergeht: { $songs } Stücke sind noch übrig.
    }

# Answers to whoever gave a command or pressed a button.
listening-plays = **{ $title }** läuft in { $channel }.
listening-waits = **{ $title }** ist eingereiht: Nummer { $place } im Programm.
listening-radio-playlist = Das Radio spielt in { $channel } die neueste Playlist und danach Stücke für alle, die zuhören.
listening-radio-us = Das Radio spielt in { $channel } Stücke für alle, die zuhören.
listening-paused = Angehalten. Mit /pause geht es weiter.
listening-goes-on = Die Musik läuft weiter.
listening-skipped = Übersprungen.
listening-outvoted = Das war die letzte nötige Stimme: übersprungen.
listening-voted = Deine Stimme fürs Überspringen zählt: { $votes } von { $needed }. Mehr als die Hälfte derer, die zuhören, muss zustimmen.
listening-stopped = Ich habe die Musik beendet und bin gegangen.
listening-rated = { $emoji } Das merke ich mir.
listening-own-song = Dieses Stück ist dein eigenes, deshalb zählt deine Bewertung nicht.
listening-more-like = { $songs ->
        [0] Noch kenne ich kein anderes Stück, das diesem ähnelt.
        [one] Ein ähnliches Stück ist eingereiht.
       *[other] { $songs } ähnliche Stücke sind eingereiht.
    }

# What can go wrong.
error-not-in-voice = Du bist in keinem Sprachkanal.
error-not-in-voice-hint = Geh in einen und versuch es noch einmal: Ich komme zu dir.
error-playing-elsewhere = Ich spiele gerade für andere, in { $channel }.
error-playing-elsewhere-hint = Geh zu ihnen, oder warte, bis sie fertig sind.
error-not-listening = Das ist für die, die in { $channel } zuhören.
error-not-listening-hint = Geh erst zu ihnen, und schalte deinen Ton ein.
error-not-a-dj = Du hörst nicht allein zu, deshalb ist das DJs und der Moderation vorbehalten.
error-not-a-dj-hint = Stimm mit /skip ab, oder frag dort nach.
error-nothing-plays = Auf diesem Server läuft gerade nichts.
error-nothing-plays-hint = Leg mit /play ein Stück auf, oder überlass die Wahl dem /radio.
error-nothing-to-play = Auf diesem Server gibt es noch keine Stücke.
error-nothing-to-play-hint = Wünsch dir mit /compose eines, und spiel es, wenn es fertig ist.
error-no-playlist-to-play = Auf diesem Server wurde noch keine Playlist veröffentlicht.
error-no-playlist-to-play-hint = Lass stattdessen das /radio Stücke für euch aussuchen.
error-unknown-to-play = Ich kenne kein Stück „{ $wanted }“, das hier gespielt werden kann.
error-unknown-to-play-hint = Wähl eines aus der Liste, die beim Tippen erscheint.
error-may-not-play = Ich darf nicht in { $channel }, oder darf dort nicht zu hören sein.
error-may-not-play-hint = Wer hier moderiert, kann mir erlauben, den Kanal zu sehen, mich zu verbinden und dort zu sprechen.
error-full-channel = In { $channel } ist kein Platz für mich.
error-full-channel-hint = Nehmt einen Kanal, in dem noch Platz ist, oder bittet die Moderation, die Grenze anzuheben.
error-stage-channel = In Stage-Kanälen spiele ich nicht.
error-stage-channel-hint = Nimm einen gewöhnlichen Sprachkanal.
error-voice-away = Discords Sprachserver antwortet gerade nicht.
error-voice-away-hint = Versuch es in einer Minute noch einmal.
error-unplayable = Die Datei des Stücks lässt sich in einem Sprachkanal nicht abspielen.
error-unplayable-hint = Lass es neu komponieren: Sein Knopf „Neuer Seed“ macht ein neues.
error-line-up-full = { $most } Stücke warten schon darauf, gespielt zu werden; mehr geht nicht.
error-line-up-full-hint = Warte, bis ein paar davon gespielt sind.
