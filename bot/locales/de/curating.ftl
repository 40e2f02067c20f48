# The daily playlist: proposed to moderators, published, and browsed by everybody.

## Commands

curating-command = Die Tagesplaylist des Servers
curating-command-propose = Schlägt die heutige Playlist vor oder zeigt den Vorschlag
curating-command-edit = Ändert die Playlist, bevor sie veröffentlicht wird
curating-command-edit-add = Ein Stück für die Playlist: seine ID oder der Link zu seiner Nachricht
curating-command-approve = Sag Ja zur Playlist: Sie wird zu ihrer Stunde veröffentlicht
curating-command-publish = Veröffentlicht die Playlist jetzt
curating-command-show = Zeigt eine Playlist: die neueste oder die eines Tages
curating-command-show-day = Der Tag, geschrieben wie 2026-11-22
curating-command-history = Blättere in den bisherigen Playlists

## Playlists

curating-title = Playlist vom { $day }
curating-title-proposal = Playlist vom { $day }: ein Vorschlag
curating-line = **{ $number }.** **{ $title }** · { $asker }
    { $reason }
curating-line-with-link = **{ $number }.** **{ $title }** · { $asker } · [anhören]({ $link })
    { $reason }
curating-somebody = jemand
curating-reason-loved =
    { $members ->
        [one] Einem Mitglied gefällt es.
       *[other] { $members } Mitgliedern gefällt es.
    }
curating-reason-heard =
    { $members ->
        [one] Ein Mitglied hat es gehört.
       *[other] { $members } Mitglieder haben es gehört.
    }
curating-reason-taste =
    { $members ->
        [one] Es dürfte einem Mitglied gefallen, das hier zuhört.
       *[other] Es dürfte { $members } Mitgliedern gefallen, die hier zuhören.
    }
curating-reason-lesson = Stücke wie dieses behält die Moderation oft.
curating-reason-variety = Zur Abwechslung: { $style }.
curating-reason-new = Es ist neu.
curating-reason-chosen = Die Moderation hat es ausgesucht.
curating-no-songs = Es ist kein Stück mehr darin.
curating-published-footer = Stücke der letzten Tage, nach euren Reaktionen, eurem Geschmack und dem, was ihr gehört habt
curating-listen = Alle anhören
curating-listen-how = Geh in einen Sprachkanal und tippe /radio: Dort spiele ich die neueste Playlist und danach Stücke für alle, die zuhören. Jedes Stück lässt sich auch einzeln über seinen Link anhören.
curating-earlier = Frühere Playlists

## The board that moderators decide on

curating-standing = Stand der Dinge
curating-standing-proposed = Noch hat niemand entschieden. Mit einem Ja wird sie hier veröffentlicht: { $channel }, { $when }; ohne Ja erscheint sie nicht.
curating-standing-automatic = Sie wird hier veröffentlicht: { $channel }, { $when }, wenn niemand Nein sagt.
curating-standing-approved = { $moderator } hat Ja gesagt. Sie wird hier veröffentlicht: { $channel }, { $when }.
curating-standing-declined = { $moderator } hat Nein gesagt: An diesem Tag gibt es keine Playlist, es sei denn, jemand sagt doch noch Ja.
curating-standing-published = Sie ist veröffentlicht: { $channel }. Ändern lässt sie sich nicht mehr.
curating-no-channel = ein Kanal, der noch mit /settings zu wählen ist
curating-keep = Behalten: Nimm den Haken weg, wo etwas herausfallen soll
curating-move = Ein Stück nach oben oder unten rücken
curating-move-up = nach oben
curating-move-down = nach unten
curating-swap = Ein Stück gegen das nächstbeste tauschen
curating-add = Ein Stück hinzufügen
curating-approve = Ja
curating-decline = Keine Playlist
curating-publish = Jetzt veröffentlichen

## Answers

curating-proposed-in = Hier ist der Vorschlag: { $link }
curating-published-in = Die Playlist ist veröffentlicht: { $link }
curating-none-yet = Hier wurde noch keine Playlist veröffentlicht. Wünscht euch Stücke und reagiert auf die, die euch gefallen, dann wird es eine geben.
curating-none-on-day = Am { $day } wurde hier keine Playlist veröffentlicht.

## Browsing

curating-history = Bisherige Playlists
curating-history-line =
    { $songs ->
        [one] **{ $day }** · ein Stück · [ansehen]({ $link })
       *[other] **{ $day }** · { $songs } Stücke · [ansehen]({ $link })
    }
curating-history-line-unlinked =
    { $songs ->
        [one] **{ $day }** · ein Stück
       *[other] **{ $day }** · { $songs } Stücke
    }
curating-history-open = Die Stücke eines Tages zeigen
curating-newer = Neuere
curating-older = Ältere
curating-back = Alle Playlists

## What can go wrong

error-unknown-playlist = Eine solche Playlist gibt es auf diesem Server nicht.
error-unknown-playlist-hint = Die Moderation kann mit /playlist propose eine vorschlagen lassen.
error-no-proposal = Von diesem Tag gibt es noch keine Playlist.
error-no-proposal-hint = Lass mit /playlist propose eine vorschlagen.
error-playlist-published = Diese Playlist ist veröffentlicht und lässt sich nicht mehr ändern.
error-playlist-published-hint = Die nächste lässt sich ändern, bevor sie veröffentlicht wird.
error-playlist-empty = In dieser Playlist ist kein Stück.
error-playlist-empty-hint = Nimm erst ein Stück auf, oder sag, dass es an diesem Tag keine Playlist gibt.
error-playlist-full = Diese Playlist hat { $songs } Stücke, und mehr fasst sie nicht.
error-playlist-full-hint = Nimm erst eines heraus.
error-not-for-playlist = Dieses Stück kann nicht in die Playlist.
error-not-for-playlist-hint = Wähl ein Stück, das auf diesem Server gewünscht wurde und fertig ist.
error-nothing-to-propose = Von den Stücken der letzten Tage ist keines mehr für die Playlist übrig.
error-nothing-to-propose-hint = Wünscht euch erst ein paar: Vorgeschlagen werden Stücke aus sieben Tagen, die noch in keiner Playlist waren.
error-no-playlist-channel = Die Playlist hat keinen Kanal, in dem sie erscheinen kann.
error-no-playlist-channel-hint = Wähl einen mit /settings.
error-channel-gone = Den Kanal für die Playlist gibt es nicht mehr, oder ich kann ihn nicht sehen: { $channel }
error-channel-gone-hint = Wähl mit /settings einen anderen, oder lass mich diesen sehen.
error-channel-closed = In { $channel } darf ich die Playlist nicht zeigen.
error-channel-closed-hint = Lass mich dort den Kanal sehen, Nachrichten senden, Links einbetten und den Verlauf lesen.
error-not-a-day = Das ist kein Tag.
error-not-a-day-hint = Schreib ihn wie 2026-11-22, oder wähl einen aus der Liste.
