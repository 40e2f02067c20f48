# Discovering: suggestions and their reasons, favourites, history, a server's charts, a member's taste.

discovering-command-discover = Stücke dieses Servers, die dir gefallen könnten, jedes mit einer Begründung
discovering-command-discover-adventure = Wie weit weg von dem, was dir schon gefällt
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
discovering-intro = Bei jedem steht, was am meisten dafür spricht. ❤️ und 👎 verraten mir mehr über deinen Geschmack, und aus einem Stück mit 🙈 lerne ich nichts; `/taste` zeigt, was ich daraus mache.
# Where the dial stands.
discovering-dial-familiar = Eingestellt auf *vertraut*: nah an dem, was dir schon gefällt.
discovering-dial-mixed = Eingestellt auf *gemischt*: meist nah an dem, was dir gefällt, und einiges, was dir neu ist.
discovering-dial-adventurous = Eingestellt auf *abenteuerlich*: vieles, was anders oder noch kaum gehört ist und dir weniger sicher gefällt.
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
discovering-button-familiar = Vertraut
discovering-button-mixed = Gemischt
discovering-button-adventurous = Abenteuerlich
discovering-button-uncount = Nicht zählen
discovering-button-count = Wieder zählen

## Why a song is suggested. `like`: adjectives before “Stück”, `having`: what can follow it; both are lists.

# `case`: whether the member loves, likes, or only seems to like `songs`, and whether there are several.
discovering-because-like-yours =
    { $case ->
        [loves-one] Weil du { $songs } liebst: Das hier ist ganz ähnlich.
        [loves-many] Weil du { $songs } liebst: Das hier ist ganz ähnlich.
        [likes-one] Weil du { $songs } magst: Das hier ist ganz ähnlich.
        [likes-many] Weil du { $songs } magst: Das hier ist ganz ähnlich.
        [seems-one] Weil du { $songs } zu mögen scheinst: Das hier ist ganz ähnlich.
       *[seems-many] Weil du { $songs } zu mögen scheinst: Das hier ist ganz ähnlich.
    }
discovering-because-like-yours-like =
    { $case ->
        [loves-one] Weil du { $songs } liebst: Auch das hier ist ein { $like } Stück.
        [loves-many] Weil du { $songs } liebst: Auch das hier ist ein { $like } Stück.
        [likes-one] Weil du { $songs } magst: Auch das hier ist ein { $like } Stück.
        [likes-many] Weil du { $songs } magst: Auch das hier ist ein { $like } Stück.
        [seems-one] Weil du { $songs } zu mögen scheinst: Auch das hier ist ein { $like } Stück.
       *[seems-many] Weil du { $songs } zu mögen scheinst: Auch das hier ist ein { $like } Stück.
    }
discovering-because-like-yours-having =
    { $case ->
        [loves-one] Weil du { $songs } liebst: Auch das hier ist ein Stück { $having }.
        [loves-many] Weil du { $songs } liebst: Auch das hier ist ein Stück { $having }.
        [likes-one] Weil du { $songs } magst: Auch das hier ist ein Stück { $having }.
        [likes-many] Weil du { $songs } magst: Auch das hier ist ein Stück { $having }.
        [seems-one] Weil du { $songs } zu mögen scheinst: Auch das hier ist ein Stück { $having }.
       *[seems-many] Weil du { $songs } zu mögen scheinst: Auch das hier ist ein Stück { $having }.
    }
discovering-because-like-yours-both =
    { $case ->
        [loves-one] Weil du { $songs } liebst: Auch das hier ist ein { $like } Stück { $having }.
        [loves-many] Weil du { $songs } liebst: Auch das hier ist ein { $like } Stück { $having }.
        [likes-one] Weil du { $songs } magst: Auch das hier ist ein { $like } Stück { $having }.
        [likes-many] Weil du { $songs } magst: Auch das hier ist ein { $like } Stück { $having }.
        [seems-one] Weil du { $songs } zu mögen scheinst: Auch das hier ist ein { $like } Stück { $having }.
       *[seems-many] Weil du { $songs } zu mögen scheinst: Auch das hier ist ein { $like } Stück { $having }.
    }
discovering-because-together =
    { $case ->
        [seems-one] Mitglieder, die { $songs } mögen, wie anscheinend auch du, mögen auch dieses.
        [seems-many] Mitglieder, die { $songs } mögen, wie anscheinend auch du, mögen auch dieses.
       *[other] Mitglieder, die wie du { $songs } mögen, mögen auch dieses.
    }
discovering-because-together-unnamed = Mitglieder, die mögen, was du magst, mögen auch dieses.
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
discovering-because-like = Es ist ein { $like } Stück, und so etwas magst du.
discovering-because-having = Es ist ein Stück { $having }, und so etwas magst du.
discovering-because-both = Es ist ein { $like } Stück { $having }, und so etwas magst du.
discovering-because-style = Du magst diesen Stil: { $style }.
discovering-because-style-lacking = Du magst { $style } nicht so sehr, und das hier ist etwas anderes.

## What two songs have in common

discovering-alike = Es ähnelt ihm in vielem.
discovering-alike-like = Wie das andere ist es ein { $like } Stück.
discovering-alike-having = Wie das andere ist es ein Stück { $having }.
discovering-alike-both = Wie das andere ist es ein { $like } Stück { $having }.
discovering-alike-style = Derselbe Stil: { $style }.

# Adjectives, before “Stück” after “ein”.
discovering-like-happy = fröhliches
discovering-like-sad = trauriges
discovering-like-lively = lebhaftes
discovering-like-calm = ruhiges
discovering-like-fast = schnelles
discovering-like-slow = langsames
discovering-like-syncopated = synkopiertes
discovering-like-loud = lautes
discovering-like-soft = leises
discovering-like-flowing = fließendes

# What can follow “ein Stück”.
discovering-having-style = im Stil „{ $style }“
discovering-having-major = in Dur
discovering-having-minor = in Moll
discovering-having-in-threes = im Dreiertakt
discovering-having-uneven = in ungerader Taktart
discovering-having-dense = mit vielen Noten
discovering-having-sparse = mit wenigen Noten
discovering-having-on-the-beat = mit Tönen auf den Schlägen
discovering-having-stepwise = mit einer Melodie in kleinen Schritten
discovering-having-leaping = mit einer Melodie in Sprüngen
discovering-having-wide-ranging = mit weit gespannter Melodie
discovering-having-narrow = mit einer Melodie auf engem Raum
discovering-having-long-notes = mit langen Tönen
discovering-having-short-notes = mit kurzen Tönen
discovering-having-returning-rhythms = mit wiederkehrenden Rhythmen
discovering-having-ever-new-rhythms = mit immer neuen Rhythmen
discovering-having-many-chords = mit vielen Akkordwechseln
discovering-having-few-chords = mit wenigen Akkordwechseln
discovering-having-contrasting = mit gegensätzlichen Teilen
discovering-having-of-one-piece = mit ähnlichen Teilen
discovering-having-steady-drums = mit gleichmäßigem Schlagzeug
discovering-having-changing-drums = mit wechselndem Schlagzeug
discovering-having-high = in hoher Lage
discovering-having-low = in tiefer Lage
discovering-having-swelling = mit wechselnder Lautstärke
discovering-having-even = in gleichmäßiger Lautstärke
discovering-having-detached = mit abgesetzten Tönen
discovering-having-rough = mit rauen Klängen
discovering-having-smooth = mit weichen Klängen
discovering-having-piano = mit Klavier
discovering-having-bells = mit Glocken- oder Stabspielen
discovering-having-organ = mit Orgel oder Akkordeon
discovering-having-guitar = mit Gitarre
discovering-having-strings = mit Streichern
discovering-having-voices = mit Stimmen
discovering-having-brass = mit Blechbläsern
discovering-having-woodwinds = mit Holzbläsern
discovering-having-synthesizers = mit Synthesizern
discovering-having-folk-instruments = mit Folkinstrumenten
discovering-having-drums = mit Schlagzeug
discovering-lacking-in-threes = ohne Dreiertakt
discovering-lacking-uneven = in gerader Taktart
discovering-lacking-piano = ohne Klavier
discovering-lacking-bells = ohne Glocken- oder Stabspiele
discovering-lacking-organ = ohne Orgel oder Akkordeon
discovering-lacking-guitar = ohne Gitarre
discovering-lacking-strings = ohne Streicher
discovering-lacking-voices = ohne Stimmen
discovering-lacking-brass = ohne Blechbläser
discovering-lacking-woodwinds = ohne Holzbläser
discovering-lacking-synthesizers = ohne Synthesizer
discovering-lacking-folk-instruments = ohne Folkinstrumente
discovering-lacking-drums = ohne Schlagzeug

# Families of instruments, in a list.
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

# What else songs are like, in a list.
discovering-trait-fast = schnell
discovering-trait-slow = langsam
discovering-trait-dense = viele Noten
discovering-trait-sparse = wenige Noten
discovering-trait-major = Dur
discovering-trait-minor = Moll
discovering-trait-in-threes = Dreiertakt
discovering-trait-uneven = ungerade Taktarten
discovering-trait-syncopated = Synkopen
discovering-trait-loud = laut
discovering-trait-soft = leise
discovering-trait-flowing = fließende Töne
discovering-trait-on-the-beat = Töne auf den Schlägen
discovering-trait-stepwise = Melodien in kleinen Schritten
discovering-trait-leaping = Melodien in Sprüngen
discovering-trait-wide-ranging = weit gespannte Melodien
discovering-trait-narrow = Melodien auf engem Raum
discovering-trait-long-notes = lange Töne
discovering-trait-short-notes = kurze Töne
discovering-trait-returning-rhythms = wiederkehrende Rhythmen
discovering-trait-ever-new-rhythms = immer neue Rhythmen
discovering-trait-many-chords = viele Akkordwechsel
discovering-trait-few-chords = wenige Akkordwechsel
discovering-trait-contrasting = gegensätzliche Teile
discovering-trait-of-one-piece = ähnliche Teile
discovering-trait-steady-drums = gleichmäßiges Schlagzeug
discovering-trait-changing-drums = wechselndes Schlagzeug
discovering-trait-high = hohe Lage
discovering-trait-low = tiefe Lage
discovering-trait-swelling = wechselnde Lautstärke
discovering-trait-even = gleichmäßige Lautstärke
discovering-trait-detached = abgesetzte Töne
discovering-trait-rough = raue Klänge
discovering-trait-smooth = weiche Klänge

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
# Of songs from which nothing is learnt: menus, and the end of a line in a list.
discovering-uncount-some = Nicht zählen …
discovering-count-some = Wieder zählen …
discovering-uncounted = { $line } · 🙈 zählt nicht

## Taste

discovering-taste-title = Dein Geschmack, wie ich ihn höre
discovering-taste-intro =
    { $songs ->
        [one] Das stützt sich auf ein Stück, das dir gefiel. Jede Reaktion auf ein Stück lehrt mich mehr.
       *[other] Das stützt sich auf { $songs } Stücke, die dir gefielen. Jede Reaktion auf ein Stück lehrt mich mehr.
    }
discovering-taste-nothing = Von deinem Geschmack weiß ich noch nichts. Reagiere mit 👍 ❤️ 👎 oder ⏭️ auf Stücke, dann lerne ich, was dir gefällt.
discovering-taste-paused = Ich lerne nichts Neues, wie du es wolltest. Mit `/privacy resume` lerne ich wieder.
discovering-taste-led = Er spricht auch mit, wenn deine Stücke entstehen, sobald ich genug von ihm weiß. `/privacy taste` schaltet das ab.
discovering-taste-unled = Deine Stücke entstehen ohne ihn, wie du es wolltest. Mit `/privacy taste` spricht er wieder mit.
discovering-taste-styles = Stile
discovering-taste-moods = Stimmungen
discovering-taste-band = Instrumente
discovering-taste-tempo = Tempo
discovering-taste-bpm = { $slow } bis { $fast } bpm
discovering-taste-towards = Das zieht dich an, das Stärkste zuerst
discovering-taste-away = Darauf verzichtest du eher
discovering-taste-left-out = Schlage ich nicht vor
discovering-taste-uncounted =
    { $songs ->
        [one] Ein Stück, das nicht zählt
       *[other] { $songs } Stücke, die nicht zählen
    }
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
