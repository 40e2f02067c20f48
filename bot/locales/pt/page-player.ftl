# The player on the playground's page: piano roll, waveform, parts, and songs that sound while they are composed.

player-of = Reprodutor: { $title }
player-play = Tocar
player-pause = Pausar
player-position = Posição na música
player-position-of = { $at } de { $of }
player-volume = Volume do som
player-trouble = Não é possível tocar a música. Verifique a conexão e aperte tocar de novo.

# The roll. bars and bpm are numbers; from and to are numbers of bars.
player-closer = Ver mais de perto
player-further = Ver mais da música
player-roll-figures = Rolo de piano: { $bars } compassos de { $meter } a { $bpm } bpm, dura { $length }.
player-roll-players = Tocada por { $players }.
player-roll-form = Forma: { $form }.
player-roll-section = { $name } (compassos { $from } a { $to })
player-roll-coming = Rolo de piano que cresce compasso a compasso enquanto a música é composta
player-roll-trouble = As notas desta música não podem ser mostradas agora. Dá para ouvi-la mesmo assim.
player-section-intro = Intro
player-section-outro = Final

player-repeat = Repetir
player-repeat-nothing = Não repetir nada
player-repeat-song = Repetir a música
player-repeat-section = Repetir { $name }, compassos { $from } a { $to }

# Each part can be muted, or heard alone. What stands on the buttons, the short ones, begins the long ones too.
player-parts = Partes
player-mute = Silenciar: { $part }
player-mute-short = Silenciar
player-solo = Solo: { $part }
player-solo-short = Solo
player-parts-coming = Buscando as partes, { $percent }% …
player-parts-trouble = As partes não podem ser buscadas agora, então você ouve todas. Tente de novo daqui a pouco.
player-parts-large = As partes desta música são grandes demais para este aparelho, então você ouve todas. Tente num computador.

# While a song is composed.
player-along = Ouvir ao vivo
player-live-title = { $title }, ainda em composição
player-live-opening = Já vai soar.
player-live-sounds = Ela toca enquanto é composta.
player-live-waiting = Esperando o próximo compasso
player-live-paused = Em pausa
player-live-silent = Aperte tocar para ouvir enquanto ela é composta.

# The small player at the foot of the page.
player-now = Tocando agora
player-now-title = Tocando agora: { $title }
player-previous = Música anterior
player-next = Próxima música
player-close = Parar e fechar o reprodutor
