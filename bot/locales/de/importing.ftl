### MIDI-Dateien von außen: warum eine nicht genommen wird, und was geändert wurde.

error-midi-too-large = Diese Datei ist größer als die { $most_kib } KiB, die ich von MIDI lese.
error-midi-too-large-hint = Gib mir ein kürzeres Stück.
error-midi-unreadable = Das ist keine MIDI-Datei, die ich lesen kann: Sie ist beschädigt oder etwas anderes.
error-midi-unreadable-hint = Speichere sie noch einmal als Standard-MIDI-Datei (.mid) und gib mir die.
error-midi-silent = In dieser MIDI-Datei sind keine Noten.
error-midi-silent-hint = Gib mir eine, in der Musik ist.
error-midi-too-full = In dieser MIDI-Datei ist mehr, als eine Band spielen kann.
error-midi-too-full-hint = Gib mir ein kürzeres oder schlichteres Stück.

music-remark-midi-cut = Das Stück ist länger, als eines von mir sein kann; ich habe seine ersten { $bars } Takte gelesen.
music-remark-midi-meter = Im { $asked }-Takt kann ich nicht spielen; ich habe das Stück im { $meter }-Takt notiert.
music-remark-midi-meters = Die Taktart wechselt im Stück; ich habe alles im { $meter }-Takt notiert.
music-remark-midi-played = Die Noten sind frei gespielt; ich habe jede dorthin gesetzt, wo sie wohl gemeint war.
music-remark-midi-merged = In der Datei sind { $asked } Instrumente; ich habe sie zu { $parts } Stimmen zusammengefasst.
