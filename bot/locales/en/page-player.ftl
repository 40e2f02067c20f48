# The player on the playground's page: piano roll, waveform, parts, and songs that sound while they are composed.

player-of = Player: { $title }
player-play = Play
player-pause = Pause
player-position = Position in the song
player-position-of = { $at } of { $of }
player-volume = Volume
player-trouble = The song cannot be played. Check the connection, then press play again.

# The roll. bars and bpm are numbers; from and to are numbers of bars.
player-closer = Look closer
player-further = See more of the song
player-roll-figures = Piano roll: { $bars } bars of { $meter } at { $bpm } bpm, { $length } long.
player-roll-players = Played by { $players }.
player-roll-form = Form: { $form }.
player-roll-section = { $name } (bars { $from } to { $to })
player-roll-coming = Piano roll that grows bar by bar while the song is composed
player-roll-trouble = The notes of this song cannot be shown right now. It plays all the same.
player-section-intro = Intro
player-section-outro = Outro

player-repeat = Repeat
player-repeat-nothing = Repeat nothing
player-repeat-song = Repeat the song
player-repeat-section = Repeat { $name }, bars { $from } to { $to }

# Each part can be muted, or heard alone. What stands on the buttons, the short ones, begins the long ones too.
player-parts = Parts
player-mute = Mute { $part }
player-mute-short = Mute
player-solo = Solo { $part }
player-solo-short = Solo
player-parts-coming = Fetching the parts, { $percent }% …
player-parts-trouble = The parts cannot be fetched right now, so you hear all of them. Try again in a moment.
player-parts-large = The parts of this song are too large for this device, so you hear all of them. Try it on a computer.

# While a song is composed.
player-along = Listen along
player-live-title = { $title }, still being composed
player-live-opening = It sounds in a moment.
player-live-sounds = It plays while it is composed.
player-live-waiting = Waiting for the next bar
player-live-paused = Paused
player-live-silent = Press play to listen while it is composed.

# The small player at the foot of the page.
player-now = Now playing
player-now-title = Now playing: { $title }
player-previous = Previous song
player-next = Next song
player-close = Stop, and close the player
