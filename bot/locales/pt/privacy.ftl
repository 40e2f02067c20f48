# /privacy: what I keep about a member, for that member.

privacy-command = O que eu guardo sobre você: ver, levar, apagar, ou me impedir de aprender
privacy-command-show = Veja o que eu guardo sobre você
privacy-command-export = Receba tudo o que eu guardo sobre você, com as suas músicas, em um zip
privacy-command-erase = Apague tudo o que eu guardo sobre você
privacy-command-pause = Me impeça de aprender com as suas reações e com o que você ouve
privacy-command-resume = Me deixe aprender de novo com as suas reações e com o que você ouve
privacy-command-taste = Deixe o seu gosto influenciar as músicas que componho para você, ou não
privacy-command-taste-lead = Se ele pode influenciar
privacy-command-words = Deixe as suas próprias palavras constarem nos arquivos das músicas que você pede, ou não
privacy-command-words-in-files = Se elas podem constar

privacy-title = O que eu guardo sobre você
privacy-intro = Conheço você só pelo seu número do Discord. Não guardo nomes, mensagens nem endereços. Leve tudo com `/privacy export`, ou mande apagar com `/privacy erase`.
privacy-held = É isto
privacy-nothing = Nada mesmo.
privacy-learning = Aprendizado
privacy-is-learning = As suas reações e o que você ouve são anotados, para sugerir músicas de que você pode gostar. `/privacy pause` para isso.
privacy-is-paused = Em pausa: nem as suas reações nem o que você ouve são anotados. `/privacy resume` encerra a pausa.
privacy-composing = Composição
privacy-is-led = O seu gosto influencia as músicas que você pede: componho mais versões e escolho uma de que você pode gostar. A receita da música, que pode ser lida por quem vê a música, diz então para onde o seu gosto tende. `/privacy taste lead:False` para isso.
privacy-is-unled = O seu gosto não influencia as músicas que você pede. `/privacy taste lead:True` faz com que influencie.
privacy-is-led-but-paused = O seu gosto influenciaria as músicas que você pede, mas nada segue o seu gosto enquanto o aprendizado está em pausa.
privacy-files = Suas palavras nos arquivos
privacy-words-allowed = O que você pede consta nos arquivos das suas músicas, como título e na receita, para todos que recebem um. `/privacy words in_files:False` impede isso.
privacy-words-forbidden = Os arquivos das suas músicas (som, notas, imagem, receita e os seus nomes) não contêm nenhuma das suas palavras, só o que foi composto. `/privacy words in_files:True` permite que entrem.

privacy-holds-members = Quando você esteve aqui pela primeira e pela última vez
privacy-holds-songs =
    { $count ->
        [one] { $count } música que você pediu, com as suas palavras
       *[other] { $count } músicas que você pediu, com as suas palavras
    }
privacy-holds-recipes =
    { $count ->
        [one] { $count } receita das suas músicas
       *[other] { $count } receitas das suas músicas
    }
privacy-holds-takes =
    { $count ->
        [one] { $count } versão que compus de uma música sua
       *[other] { $count } versões que compus das suas músicas
    }
privacy-holds-song-files =
    { $count ->
        [one] { $count } arquivo das suas músicas
       *[other] { $count } arquivos das suas músicas
    }
privacy-holds-posts =
    { $count ->
        [one] { $count } mensagem que mostra uma música sua
       *[other] { $count } mensagens que mostram músicas suas
    }
privacy-holds-ratings =
    { $count ->
        [one] { $count } reação, sua ou às suas músicas
       *[other] { $count } reações, suas ou às suas músicas
    }
privacy-holds-plays =
    { $count ->
        [one] { $count } vez em que você ouviu, ou outros ouviram as suas músicas
       *[other] { $count } vezes em que você ouviu, ou outros ouviram as suas músicas
    }
privacy-holds-downloads =
    { $count ->
        [one] { $count } música cujos arquivos você levou, ou outros das suas
       *[other] { $count } músicas cujos arquivos você levou, ou outros das suas
    }
privacy-holds-uncounted =
    { $count ->
        [one] { $count } música que não deve contar para um gosto: para o seu, ou das suas para outros
       *[other] { $count } músicas que não devem contar para um gosto: para o seu, ou das suas para outros
    }
privacy-holds-song-features =
    { $count ->
        [one] { $count } música sua, medida em números
       *[other] { $count } músicas suas, medidas em números
    }
privacy-holds-sources =
    { $count ->
        [one] { $count } música de que parte uma edição sua
       *[other] { $count } músicas de que partem edições suas
    }
privacy-holds-prints =
    { $count ->
        [one] { $count } melodia sua, para encontrar a música
       *[other] { $count } melodias suas, para encontrar as músicas
    }
privacy-holds-lessons =
    { $count ->
        [one] { $count } decisão de moderadores sobre uma música sua numa playlist
       *[other] { $count } decisões de moderadores sobre músicas suas em playlists
    }
privacy-holds-aversions =
    { $count ->
        [one] { $count } estilo que você não quer como sugestão
       *[other] { $count } estilos que você não quer como sugestão
    }
privacy-holds-playlists =
    { $count ->
        [one] { $count } playlist sobre a qual você decidiu
       *[other] { $count } playlists sobre as quais você decidiu
    }
privacy-holds-playlist-songs =
    { $count ->
        [one] { $count } lugar das suas músicas em playlists
       *[other] { $count } lugares das suas músicas em playlists
    }
privacy-holds-moderation-log =
    { $count ->
        [one] { $count } registro da moderação em que você aparece
       *[other] { $count } registros da moderação em que você aparece
    }

privacy-exported =
    { $songs ->
        [0] Aqui está tudo o que eu guardo sobre você.
        [one] Aqui está tudo o que eu guardo sobre você, com a sua música.
       *[other] Aqui está tudo o que eu guardo sobre você, com as suas { $songs } músicas ({ $files } arquivos).
    }

privacy-erase-title = Apagar tudo o que eu guardo sobre você?
privacy-erase-intro = Não dá para desfazer. Leve tudo antes com `/privacy export`, se quiser. As suas músicas na fila ou em andamento são canceladas.
privacy-erase-goes = O que some
privacy-erase-stays = O que fica
privacy-erase-stays-what = Mensagens no Discord, que não são minhas, mas os botões delas perdem a função. Playlists e registros da moderação, sem você neles. Que a moderação de um servidor bloqueou você, se for o caso. Cópias de segurança que quem me administra fez antes, até serem descartadas.
privacy-button-erase = Sim, apagar tudo
privacy-button-keep = Não, manter
privacy-erasing = Apagando…
privacy-kept = Nada foi apagado.
privacy-erased =
    { $songs ->
        [0] Pronto: não guardo mais nada sobre você.
        [one] Pronto: não guardo mais nada sobre você. Uma música se foi.
       *[other] Pronto: não guardo mais nada sobre você. { $songs } músicas se foram.
    }
privacy-not-overwritten = Alguns bytes podem ficar por um tempo no disco de quem me administra: o banco de dados estava ocupado.

privacy-paused = Em pausa. De agora em diante, nem as suas reações nem o que você ouve são anotados; o que já está lá fica até você apagar. Você pode pedir músicas como antes.
privacy-paused-already = Já está em pausa. `/privacy resume` encerra a pausa.
privacy-resumed = Voltei a aprender com as suas reações e com o que você ouve.
privacy-resumed-already = Não está em pausa.

privacy-led = A partir de agora o seu gosto influencia as músicas que você pede, assim que eu souber o que você acha de cinco músicas.
privacy-led-already = Ele já influencia.
privacy-unled = A partir de agora o seu gosto não influencia as músicas que você pede. As sugestões continuam como antes.
privacy-unled-already = Ele já não influenciava.

privacy-allowed = A partir de agora as suas palavras são os títulos das músicas que você pede e constam nos arquivos delas, que outros podem repassar.
privacy-allowed-already = Elas já podem.
privacy-forbidden = A partir de agora nenhum arquivo das músicas que você pede contém as suas palavras. Os arquivos que já existem ficam como estão.
privacy-forbidden-already = Elas já não podiam.

error-export-too-large = Tudo o que eu guardo sobre você tem { $size } MB, e aqui posso enviar { $most } MB.
error-export-too-large-hint = Fale com quem me administra: há um comando para isso, sem limite.
