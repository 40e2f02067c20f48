# Listening together in a voice channel.

listening-command-play = Toca uma música no seu canal de voz; sem música, continua de onde parou
listening-command-play-song = Palavras do pedido da música, o id dela, ou um link para a mensagem dela
listening-command-pause = Pausa a música, ou continua
listening-command-skip = Pula a música, ou vota para pular
listening-command-radio = Toca sem fim: a última playlist, ou músicas para quem está ouvindo
listening-command-radio-programme = Com o que a rádio começa
listening-command-stop = Para a música; eu saio do canal de voz
listening-programme-playlist = a última playlist
listening-programme-us = músicas para nós

# Buttons of the message that shows what plays.
listening-button-play = Tocar
listening-button-pause = Pausar
listening-button-skip = Pular
listening-button-stop = Parar
listening-button-like = Gostei
listening-button-dislike = Não gostei
listening-button-more = Mais assim

# The message that shows what plays. channel: a voice channel; who: a member; both as mentions.
listening-by = Escolhida por { $who }, em { $channel }
listening-in = Na rádio, em { $channel }
listening-why-playlist = Da playlist de { $date }
listening-why-us = Escolhida para quem está ouvindo
listening-why-rested = Faz um tempo que não toca aqui
listening-silence-paused = ⏸️ Em pausa
listening-silence-alone = 💤 Esperando: ninguém está ouvindo
listening-silence-muted = 🔇 A moderação me silenciou
listening-next = A seguir
listening-coming = { $place }. { $title } · { $length }
listening-more = { $songs ->
        [one] … e mais { $songs }
       *[other] … e mais { $songs }
    }
listening-votes = { $votes } de { $needed } votos para pular
listening-nothing-title = Nada está tocando
listening-nothing = Estou em { $channel }. Ponha uma música com /play, ou deixe a /radio escolher.

# The same message when I have left.
listening-ended = A música parou
listening-stopped-left = Alguém a parou.
listening-stopped-by = Quem parou foi { $who }.
listening-alone-left = Saí, porque ninguém mais estava ouvindo.
listening-quiet-left = Saí, porque fazia um tempo que nada tocava.
listening-put-out-left = Não estou mais no canal de voz: me tiraram dele, ou ele foi apagado.
listening-lost-left = Perdi a conexão com o servidor de voz do Discord.
listening-restarted-left = Fui reiniciado.
listening-again = { $songs ->
        [one] Clique em ▶️ em um canal de voz para ouvir a música de novo.
       *[other] Clique em ▶️ em um canal de voz para continuar: restam { $songs } músicas.
    }

# Answers to whoever gave a command or pressed a button.
listening-plays = **{ $title }** está tocando em { $channel }.
listening-waits = **{ $title }** entrou na programação: número { $place }.
listening-radio-playlist = A rádio toca a última playlist em { $channel } e, depois, músicas para todos que estão ouvindo.
listening-radio-us = A rádio toca músicas para todos que estão ouvindo em { $channel }.
listening-paused = Em pausa. /pause faz a música continuar.
listening-goes-on = A música continua.
listening-skipped = Pulada.
listening-outvoted = Era o último voto que faltava: pulada.
listening-voted = O seu voto para pular conta: { $votes } de { $needed }. Mais da metade de quem está ouvindo precisa concordar.
listening-stopped = Parei a música e saí.
listening-rated = { $emoji } Vou me lembrar disso.
listening-own-song = Esta música é sua, então a sua avaliação não conta.
listening-more-like = { $songs ->
        [0] Ainda não conheço outra música assim.
        [one] Mais uma música assim entrou na programação.
       *[other] Mais { $songs } músicas assim entraram na programação.
    }

# What can go wrong.
error-not-in-voice = Você não está em nenhum canal de voz.
error-not-in-voice-hint = Entre em um e tente de novo: vou para onde você está.
error-playing-elsewhere = Estou tocando para outras pessoas, em { $channel }.
error-playing-elsewhere-hint = Junte-se a elas lá, ou espere até terminarem.
error-not-listening = Isto é para quem está ouvindo em { $channel }.
error-not-listening-hint = Entre lá antes, sem desativar o áudio.
error-not-a-dj = Outras pessoas também estão ouvindo, então isto é para DJs e para a moderação.
error-not-a-dj-hint = Vote com /skip, ou fale com um deles.
error-nothing-plays = Nada está tocando neste servidor.
error-nothing-plays-hint = Ponha uma música com /play, ou deixe a /radio escolher.
error-nothing-to-play = Este servidor ainda não tem músicas.
error-nothing-to-play-hint = Peça uma com /compose, e toque-a quando estiver pronta.
error-no-playlist-to-play = Este servidor ainda não publicou nenhuma playlist.
error-no-playlist-to-play-hint = Deixe a /radio escolher músicas para vocês.
error-unknown-to-play = Não conheço nenhuma música “{ $wanted }” que possa tocar aqui.
error-unknown-to-play-hint = Escolha uma da lista que aparece enquanto você digita.
error-may-not-play = Não tenho permissão para entrar em { $channel }, ou para ser ouvido lá.
error-may-not-play-hint = A moderação pode me deixar ver o canal, conectar e falar nele.
error-full-channel = Não há lugar para mim em { $channel }.
error-full-channel-hint = Use um canal com lugar para mais um, ou peça à moderação que aumente o limite.
error-stage-channel = Não toco em canais Palco.
error-stage-channel-hint = Use um canal de voz comum.
error-voice-away = O servidor de voz do Discord não está respondendo agora.
error-voice-away-hint = Tente de novo em um minuto.
error-unplayable = O arquivo da música não pode ser tocado em um canal de voz.
error-unplayable-hint = Componha-a de novo: o botão “Nova semente” faz uma nova.
error-line-up-full = { $most } músicas esperam para tocar, que é o máximo.
error-line-up-full-hint = Espere até algumas terem tocado.
