# Discovering: suggestions and their reasons, favourites, history, a server's charts, a member's taste.

discovering-command-discover = Stücke dieses Servers, die dir gefallen könnten, jedes mit einer Begründung
discovering-command-similar = Stücke, die einem Stück ähneln
discovering-command-similar-song = Eines von dir oder das dir gefällt, seine ID oder der Link zu seiner Nachricht
discovering-command-favorites = Die Stücke, die dir gefallen
discovering-command-history = Die Stücke, die du dir gewünscht oder angehört hast
discovering-command-top = Die beliebtesten Stücke dieses Servers
discovering-command-top-period = Nach den Reaktionen aus welcher Zeit
discovering-command-taste = Was dir meiner Meinung nach gefällt, und wie du es änderst
discovering-period-day = heute
discovering-period-week = diese Woche
discovering-period-month = dieser Monat
discovering-period-all = insgesamt

## A song

# In a list. The title is a link to the song's message.
discovering-line = [**{ $title }**]({ $link }) · { $style } · { $bpm } bpm · { $length }
# Below the title.
discovering-facts = { $style } · { $bpm } bpm · { $length }
discovering-facts-linked = { $style } · { $bpm } bpm · { $length } · [zur Nachricht]({ $link })
# While a command is typed: no formatting.
discovering-option = { $title } ({ $style })
discovering-hear = Hier ist es, nur für dich. Mit den Knöpfen darunter entstehen neue Stücke daraus.
discovering-hear-there = Hier ist es, nur für dich. Reagieren kannst du darauf bei [seiner Nachricht]({ $link }).
discovering-hear-one = Anhören …

## Suggestions

discovering-title = Für dich
discovering-intro = Bei jedem steht, was am meisten dafür spricht. ❤️ und 👎 verraten mir mehr über deinen Geschmack; `/taste` zeigt, was ich daraus mache.
discovering-end = Mehr kann ich dir gerade nicht vorschlagen. Schau wieder nach, wenn es neue Stücke gibt.
discovering-nothing =
    Noch habe ich nichts für dich: Hier erscheinen Stücke, die sich andere auf diesem Server wünschen, bis du sie bewertest.
    Mach mit `/compose` den Anfang, und lass andere dein Stück entdecken.
discovering-nothing-left-out =
    Gerade habe ich nichts für dich: Du kennst alle Stücke hier oder hast ihre Stile ausgeschlossen.
    `/taste` zeigt, welche Stile du ausgeschlossen hast, und lässt sie wieder zu.
discovering-similar-title = Ähnliche Stücke
discovering-similar-intro = Ähnlich wie { $song }
discovering-similar-nothing =
    Ähnlich wie { $song }
    Noch kenne ich keines, das ihm ähnelt. Hier erscheinen Stücke, die sich andere auf diesem Server wünschen; mit `/compose` entstehen neue.
discovering-suggestion =
    { $song }
    { $reason }
discovering-button-hear = { $number } · Anhören
discovering-button-love = Gefällt mir sehr
discovering-button-less = Weniger davon
discovering-button-more = Mehr

## Why a song is suggested

discovering-because-like-yours = Es ähnelt **{ $title }**, und das gefällt dir.
discovering-because-popular =
    { $count ->
        [one] Einem Mitglied gefällt es.
       *[other] { $count } Mitgliedern gefällt es.
    }
discovering-because-new =
    { $count ->
        [0] Es ist neu von heute.
        [one] Es ist neu seit gestern.
       *[other] Es ist neu: { $count } Tage alt.
    }
discovering-because-unheard =
    { $count ->
        [0] Noch hat es niemand bewertet: Du könntest den Anfang machen.
        [one] Erst ein Mitglied hat es bewertet.
       *[other] Erst { $count } Mitglieder haben es bewertet.
    }
discovering-because = Es kommt dem nahe, was dir gefällt.
discovering-because-style = Du magst diesen Stil: { $style }.
discovering-because-style-lacking = Du magst { $style } nicht so sehr, und das hier ist etwas anderes.
discovering-because-band = Du hörst gern { $family }.
discovering-because-band-lacking = Du magst Stücke ohne { $family }.
discovering-because-trait =
    { $trait ->
        [happy] Du magst fröhliche Stücke.
        [sad] Du magst traurige Stücke.
        [lively] Du magst lebhafte Stücke.
        [calm] Du magst ruhige Stücke.
        [fast] Du magst schnelle Stücke.
        [slow] Du magst langsame Stücke.
        [dense] Du magst Stücke, in denen viel passiert.
        [sparse] Du magst Stücke mit wenigen Noten.
        [major] Du magst Stücke in Dur.
        [minor] Du magst Stücke in Moll.
        [in-threes] Du magst Stücke im Dreiertakt.
        [uneven] Du magst Stücke in ungeraden Taktarten.
       *[other] Es kommt dem nahe, was dir gefällt.
    }
discovering-because-trait-lacking =
    { $trait ->
        [in-threes] Du magst Stücke, die nicht im Dreiertakt sind.
        [uneven] Du magst Stücke in geraden Taktarten.
       *[other] Es kommt dem nahe, was dir gefällt.
    }

## What two songs have in common

discovering-alike = Es ähnelt ihm in vielem.
discovering-alike-style = Derselbe Stil: { $style }.
discovering-alike-style-lacking = Es ähnelt ihm in vielem.
discovering-alike-band = In beiden hört man { $family }.
discovering-alike-band-lacking = Beide kommen ohne { $family } aus.
discovering-alike-trait =
    { $trait ->
        [happy] Beide sind fröhlich.
        [sad] Beide sind traurig.
        [lively] Beide sind lebhaft.
        [calm] Beide sind ruhig.
        [fast] Beide sind schnell.
        [slow] Beide sind langsam.
        [dense] In beiden passiert viel.
        [sparse] Beide haben wenige Noten.
        [major] Beide stehen in Dur.
        [minor] Beide stehen in Moll.
        [in-threes] Beide sind im Dreiertakt.
        [uneven] Beide stehen in einer ungeraden Taktart.
       *[other] Es ähnelt ihm in vielem.
    }
discovering-alike-trait-lacking = Es ähnelt ihm in vielem.

# Families of instruments, after “with” and “without”. In German as an accusative without an article.
discovering-family-piano = Klavier
discovering-family-bells = Glocken- und Stabspiele
discovering-family-organ = Orgel oder Akkordeon
discovering-family-guitar = Gitarre
discovering-family-strings = Streicher
discovering-family-voices = Stimmen
discovering-family-brass = Blechbläser
discovering-family-woodwinds = Holzbläser
discovering-family-synthesizers = Synthesizer
discovering-family-folk-instruments = Folkinstrumente
discovering-family-drums = Schlagzeug

# Moods, in a list.
discovering-mood-happy = fröhlich
discovering-mood-sad = traurig
discovering-mood-lively = lebhaft
discovering-mood-calm = ruhig

## Lists. `when` is such as “two days ago”.

discovering-favorites-title = Deine Lieblingsstücke
discovering-favorites-nothing =
    Noch hast du keine: Reagiere mit 👍 oder ❤️ auf ein Stück, dann steht es hier.
    `/discover` findet Stücke, die dir gefallen könnten.
discovering-loved = { $number }. { $song } · ❤️ { $when }
discovering-liked = { $number }. { $song } · 👍 { $when }
discovering-history-title = Dein Verlauf
discovering-history-nothing =
    Du hast dir noch kein Stück gewünscht und noch keines in einem Sprachkanal gehört.
    Fang mit `/compose` an, oder mit `/play` in einem Sprachkanal.
discovering-asked = { $number }. { $song } · gewünscht { $when }
discovering-asked-unfinished = { $number }. { $song } · entsteht gerade, gewünscht { $when }
discovering-asked-failed = { $number }. { $song } · misslungen, gewünscht { $when }
discovering-asked-cancelled = { $number }. { $song } · abgebrochen, gewünscht { $when }
discovering-played =
    { $count ->
        [one] { $number }. { $song } · einmal gehört, { $when }
       *[other] { $number }. { $song } · { $count }-mal gehört, zuletzt { $when }
    }
discovering-top-day-title = Heute am beliebtesten
discovering-top-week-title = Diese Woche am beliebtesten
discovering-top-month-title = Diesen Monat am beliebtesten
discovering-top-all-title = Die beliebtesten Stücke
discovering-top-day-nothing = Heute hat noch kein Stück jemandem gefallen: Reagiere mit 👍 oder ❤️ auf eines. `/top` ohne Zeit zeigt alle.
discovering-top-week-nothing = Diese Woche hat noch kein Stück jemandem gefallen: Reagiere mit 👍 oder ❤️ auf eines. `/top` ohne Zeit zeigt alle.
discovering-top-month-nothing = Diesen Monat hat noch kein Stück jemandem gefallen: Reagiere mit 👍 oder ❤️ auf eines. `/top` ohne Zeit zeigt alle.
discovering-top-all-nothing = Hier hat noch kein Stück jemandem gefallen: Reagiere mit 👍 oder ❤️ auf eines von jemand anderem.
discovering-charted =
    { $count ->
        [one] { $number }. { $song } · gefällt einem Mitglied
       *[other] { $number }. { $song } · gefällt { $count } Mitgliedern
    }
discovering-button-before = Davor
discovering-button-after = Danach

## Taste

discovering-taste-title = Dein Geschmack, wie ich ihn höre
discovering-taste-intro =
    { $songs ->
        [one] Das stützt sich auf ein Stück, das dir gefiel. Jede Reaktion auf ein Stück lehrt mich mehr.
       *[other] Das stützt sich auf { $songs } Stücke, die dir gefielen. Jede Reaktion auf ein Stück lehrt mich mehr.
    }
discovering-taste-nothing = Von deinem Geschmack weiß ich noch nichts. Reagiere mit 👍 ❤️ 👎 oder ⏭️ auf Stücke, dann lerne ich, was dir gefällt.
discovering-taste-paused = Ich lerne nichts Neues, wie du es wolltest. Mit `/privacy resume` lerne ich wieder.
discovering-taste-styles = Stile
discovering-taste-moods = Stimmungen
discovering-taste-band = Instrumente
discovering-taste-tempo = Tempo
discovering-taste-bpm = { $slow } bis { $fast } bpm
discovering-taste-left-out = Schlage ich nicht vor
discovering-leaning =
    { $songs ->
        [one] { $name }: { $percent } % (ein Stück)
       *[other] { $name }: { $percent } % ({ $songs } Stücke)
    }
# Two menus share the styles by the alphabet.
discovering-leave-out = Einen Stil ausschließen: { $first } bis { $last }
discovering-let-in = Einen Stil wieder zulassen
discovering-button-forget = Alles vergessen
discovering-forget-title = Deinen Geschmack vergessen?
discovering-forget-what = Was du bisher von Stücken gehalten hast, zählt dann nicht mehr, weder hier noch in den Bestenlisten, und ausgeschlossene Stile sind wieder zugelassen. Deine Stücke bleiben. Das lässt sich nicht rückgängig machen.
discovering-button-sure = Ja, vergessen
discovering-button-keep = Nein, behalten

## What went wrong

error-unknown-reaction = Die Reaktion { $emoji } sagt nichts über ein Stück.
error-unknown-reaction-hint = Reagiere mit einer von diesen: { $known }, oder mit einer ähnlichen.
error-learning-paused = Du wolltest, dass ich vorerst nichts über dich lerne, deshalb habe ich mir das nicht gemerkt.
error-learning-paused-hint = Mit `/privacy resume` lerne ich wieder.
error-no-song = Damit ist kein Stück von mir gemeint.
error-no-song-hint = Wähl eines aus der Liste, oder füg den Link zu seiner Nachricht ein.
