# The player on the playground's page: piano roll, waveform, parts, and songs that sound while they are composed.

player-of = Wiedergabe: { $title }
player-play = Abspielen
player-pause = Anhalten
player-position = Stelle im Stück
player-position-of = { $at } von { $of }
player-volume = Lautstärke
player-trouble = Das Stück lässt sich nicht abspielen. Prüf die Verbindung und drück dann noch einmal auf Abspielen.

# The roll. bars and bpm are numbers; from and to are numbers of bars.
player-closer = Näher heran
player-further = Mehr vom Stück zeigen
player-roll-figures = Notenrolle: { $bars } Takte im { $meter }-Takt bei { $bpm } bpm, { $length } lang.
player-roll-players = Gespielt von: { $players }.
player-roll-form = Aufbau: { $form }.
player-roll-section = { $name } (Takt { $from } bis { $to })
player-roll-coming = Notenrolle, die Takt für Takt wächst, während das Stück komponiert wird
player-roll-trouble = Die Noten dieses Stücks lassen sich gerade nicht zeigen. Abspielen lässt es sich trotzdem.
player-section-intro = Intro
player-section-outro = Schluss

player-repeat = Wiederholen
player-repeat-nothing = Nichts wiederholen
player-repeat-song = Das Stück wiederholen
player-repeat-section = { $name } wiederholen, Takt { $from } bis { $to }

# Each part can be muted, or heard alone. What stands on the buttons, the short ones, begins the long ones too.
player-parts = Stimmen
player-mute = Stumm: { $part }
player-mute-short = Stumm
player-solo = Solo: { $part }
player-solo-short = Solo
player-parts-coming = Die Stimmen werden geholt, { $percent } % …
player-parts-trouble = Die Stimmen lassen sich gerade nicht holen, deshalb hörst du alle. Versuch es gleich noch einmal.
player-parts-large = Die Stimmen dieses Stücks sind zu groß für dieses Gerät, deshalb hörst du alle. Versuch es an einem Computer.

# While a song is composed.
player-along = Gleich mithören
player-live-title = { $title }, noch in Arbeit
player-live-opening = Gleich ist es zu hören.
player-live-sounds = Es klingt schon, während es komponiert wird.
player-live-waiting = Warte auf den nächsten Takt
player-live-paused = Angehalten
player-live-silent = Drück auf Abspielen, um beim Komponieren mitzuhören.

# The small player at the foot of the page.
player-now = Läuft gerade
player-now-title = Jetzt läuft: { $title }
player-previous = Voriges Stück
player-next = Nächstes Stück
player-close = Beenden und den Player schließen
