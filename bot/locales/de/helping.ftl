# /help and the welcome. The examples are wishes that I read and compose, so they have to be such in your language:
# a style that I know and a mood or a mark of tempo, key, meter, or who plays. At most 80 characters each.

helping-command = Lern an Beispielen, was ich kann
helping-command-topic = Worüber du etwas wissen möchtest
helping-try = Drück auf ein Beispiel, um es zu hören. Es wird hier komponiert, für alle.

helping-welcome =
    Hallo! Ich bin Minstrel: Sag mir, was du hören möchtest, und ich komponiere es, als Klang und als Noten.
    Drück auf eines von diesen, oder sag es mit deinen Worten: mit `/compose` oder indem du mich erwähnst.
    `/help` zeigt mehr. Für die Moderation: `/settings` legt fest, wo ich spiele und wer sich etwas wünschen darf.

helping-first = Dein erstes Stück
helping-first-text =
    Sag mit eigenen Worten und in deiner Sprache, was du hören möchtest: `/compose` und dein Wunsch, oder erwähne mich in einer Nachricht. Ich antworte sofort mit dem, was ich in deinen Worten gehört habe, und das Stück folgt in derselben Nachricht.
    Ein Stil und eine Stimmung genügen. Ich kenne Stile von Ambient bis Walzer.
helping-first-example-1 = ein melancholischer Bossa nova für eine Regennacht
helping-first-example-2 = ein fröhlicher Walzer
helping-first-example-3 = langsames, verträumtes Ambient

helping-exact = Tempo, Tonart, Akkorde, Länge
helping-exact-text =
    Sei so genau, wie du magst: `120 bpm` oder „langsam“, `in d-Moll`, `3/4`, `16 Takte` oder „eine Minute“, oder eigene Akkorde: `Am F C G`. Was du genau sagst, gilt immer. Dieselben Worte mit demselben `seed` ergeben wieder dasselbe Stück.
    In `/compose` gibt es für all das ein Feld, das dir beim Tippen hilft.
helping-exact-example-1 = ein Blues in A, 12 Takte, 90 bpm
helping-exact-example-2 = ein Popsong mit den Akkorden Am F C G, 110 bpm
helping-exact-example-3 = eine Jig in D-Dur, 6/8, schnell

helping-band = Wer spielt
helping-band-text =
    Nenn Instrumente oder lass welche weg: „mit Flöte und Harfe“, „für Streichquartett“, „kein Schlagzeug“. Ein Stück hat höchstens acht Stimmen. Sagst du nichts dazu, nehme ich, wer in diesem Stil üblicherweise spielt.
helping-band-example-1 = ein ruhiges Stück für Flöte und Harfe, kein Schlagzeug
helping-band-example-2 = Jazz für Saxofon, Klavier und Kontrabass
helping-band-example-3 = ein trauriger Walzer für Streichquartett

helping-song = Was du mit einem Stück machen kannst
helping-song-text =
    Unter einem Stück: **Variieren** macht ein verwandtes daraus, **Länger** fügt etwas an, **Ändern …** nimmt Worte wie „langsamer, kein Schlagzeug, trauriger“, **Neuer Seed** spielt denselben Wunsch neu, **MIDI** gibt dir die Noten. Wer es sich gewünscht hat, kann es löschen.
    Reagiere auf ein Stück, um es zu bewerten: ❤️ 🔥 👍 👎 ⏭️. Daraus lerne ich, was dir gefällt. Du kannst auf ein Stück auch mit Worten antworten, die es ändern.
helping-song-example-1 = ein ruhiger Walzer für Klavier in C-Dur

helping-tools = Werkzeuge für Musiker
helping-tools-text =
    Unter einem Stück oder mit `/tools` findest du **Werkzeuge …**: ein wenig oder ganz anders, einige Takte neu, dieselbe Melodie in einem anderen Stil oder über anderen Akkorden, eine Mischung mit einem anderen Stück. Was du nicht anrührst, bleibt Note für Note.
    Dasselbe Menü untersucht ein Stück und erklärt, warum es so klingt, bringt es auf Papier (PDF, MusicXML, Stimmen) und findet ähnliche.
    `/bring` nimmt deine MIDI-Datei, auf Wunsch mit einer Band zu deiner Melodie; `/find` findet Stücke nach Worten oder nach einer Melodie.

helping-listening = Hören und entdecken
helping-listening-text =
    In einem Sprachkanal: `/play` spielt ein Stück, `/radio` Stücke ohne Ende; dazu `/pause` und `/skip`, wie du magst.
    `/discover` schlägt Stücke vor, jedes mit einer Begründung, `/similar` findet Verwandte von einem, mit `/favorites`, `/history` und `/top` findest du Stücke wieder, und `/taste` zeigt, was dir meiner Meinung nach gefällt, und lässt es dich ändern.
    `/queue` zeigt, wer als Nächstes an der Reihe ist, wann ungefähr und warum.

helping-server = Für die Moderation
helping-server-text =
    `/settings` zeigt auf einen Blick, wo man sich Stücke wünscht, wer das darf, wie die Warteschlange läuft, Grenzen, Sprache und wann die Tagesplaylist kommt. Mit `/playlist` entscheidest du über sie.
    `/block` sperrt Wörter oder Mitglieder, `/queue` bricht wartende Stücke ab, und `/audit` sagt, was die Moderation gemacht hat.

helping-privacy = Was ich über dich speichere
helping-privacy-text =
    Ich kenne dich an deiner Discord-ID; ich speichere deine Stücke mit deinen Wünschen, deine Reaktionen und was du gehört hast. `/privacy show` sagt, wie viel das ist, `/privacy export` gibt es dir, `/privacy erase` löscht es, und mit `/privacy pause` höre ich auf, von dir zu lernen.
