# Looking back on a week or a month, and trends with a forecast.

## Commands

recap-command-recap = So klang dieser Server: eine Woche oder ein Monat in einem Bild
recap-command-recap-period = Wie weit zurück
recap-command-trends = Welche Stile und Stimmungen hier gewünscht werden und was nächste Woche kommen kann
recap-period-week = die letzte Woche
recap-period-month = der letzte Monat

## A recap, in the picture and beside it

recap-title = So klang { $server }
recap-dates = { $first } bis { $last }
recap-number = { $number }
recap-songs =
    { $count ->
        [one] Stück
       *[other] Stücke
    }
recap-minutes =
    { $count ->
        [one] Minute Musik
       *[other] Minuten Musik
    }
recap-listeners =
    { $count ->
        [one] Mitglied hörte zu
       *[other] Mitglieder hörten zu
    }
recap-likes =
    { $count ->
        [one] Like
       *[other] Likes
    }
recap-top = Die beliebtesten Stücke
recap-styles = Musikstile
recap-moods = Stimmungen, Tag für Tag
recap-hours = Wann am meisten Musik ist
recap-loved = Wessen Stücke am beliebtesten sind
recap-nothing-liked = Bisher hat niemand gesagt, welche Stücke gefallen.
recap-song-line = **{ $number }.** **{ $title }** · { $asker }
recap-loved-line =
    { $songs ->
        [one] { $asker } · ein Stück, das anderen gefällt
       *[other] { $asker } · { $songs } Stücke, die anderen gefallen
    }
recap-somebody = jemand
recap-said-songs =
    { $songs ->
        [one] Ein Stück wurde gewünscht; es dauert { $length }.
       *[other] { $songs } Stücke wurden gewünscht; zusammen dauern sie { $length }.
    }
recap-said-heard =
    { $members ->
        [one] Ein Mitglied hat in den Sprachkanälen zugehört, { $length } lang.
       *[other] { $members } Mitglieder haben in den Sprachkanälen zugehört, zusammen { $length } lang.
    }
recap-said-busiest = Am meisten los war am { $weekday } ab { $hour } Uhr.
recap-nothing = In den letzten { $days } Tagen war es hier still: keine Stücke, niemand hörte zu, keine Herzen. Wünsch dir mit /compose ein Stück, dann gibt es etwas, worauf wir zurückblicken können.

## The picture in words

recap-alt = So klang { $server } vom { $first } bis zum { $last }, als Bild mit Diagrammen.
recap-share = { $name } { $share }
recap-alt-top = Die beliebtesten Stücke: { $songs }.
recap-alt-styles = Musikstile: { $styles }.
recap-alt-moods = Stimmungen: { $moods }.

## Trends

trends-title = Was sich { $server } wünscht
trends-weeks =
    { $weeks ->
        [one] Die Stücke der letzten Woche nach ihren Anteilen.
       *[other] Die Stücke der letzten { $weeks } Wochen nach ihren Anteilen.
    }
trends-foretold = Für die nächsten sieben Tage steht da, was zu erwarten ist, und der Bereich, in dem es in { $sure } der Fälle liegen wird.
trends-too-young = Für eine Vorhersage braucht es Stücke aus { $weeks } Wochen und insgesamt { $songs } Stücke; noch sind es zu wenige.
trends-record = Hätte ich solche Bereiche schon in den Wochen bisher genannt, wären { $right } von { $of } richtig gewesen.
trends-styles = Musikstile
trends-moods = Stimmungen
trends-others = alle anderen
trends-now = jetzt
trends-next = nächste Woche
trends-range = { $low } – { $high }
trends-line = **{ $name }** · jetzt { $now } · nächste Woche { $expected } ({ $low } bis { $high })
trends-line-now = **{ $name }** · jetzt { $now }
trends-nothing = In den letzten { $weeks } Wochen hat sich hier niemand ein Stück gewünscht, also gibt es keinen Trend zu zeigen. Wünsch dir mit /compose eines und schau in einigen Tagen wieder vorbei.
trends-alt = Kurven der Anteile von Stilen und Stimmungen an den Stücken von { $server }, Woche für Woche.
trends-alt-line = { $name }: jetzt { $now }, nächste Woche { $expected } erwartet, zwischen { $low } und { $high }.
trends-alt-line-now = { $name }: jetzt { $now }.
