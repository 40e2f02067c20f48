# Looking back on a week or a month, and trends with a forecast.

## Commands

recap-command-recap = Os sons deste servidor: uma semana ou um mês em uma imagem
recap-command-recap-period = Até quando olhar para trás
recap-command-trends = Que estilos e climas são pedidos aqui e o que a próxima semana pode trazer
recap-period-week = a última semana
recap-period-month = o último mês

## A recap, in the picture and beside it

recap-title = Os sons de { $server }
recap-dates = De { $first } a { $last }
recap-number = { $number }
recap-songs =
    { $count ->
        [one] música
       *[other] músicas
    }
recap-minutes =
    { $count ->
        [one] minuto de música
       *[other] minutos de música
    }
recap-listeners =
    { $count ->
        [one] ouvinte
       *[other] ouvintes
    }
recap-likes =
    { $count ->
        [one] curtida
       *[other] curtidas
    }
recap-top = As músicas mais queridas
recap-styles = Estilos
recap-moods = Climas, dia a dia
recap-hours = Quando há mais música
recap-loved = Quem pediu as músicas mais queridas
recap-nothing-liked = Ninguém disse ainda de quais músicas gosta.
recap-song-line = **{ $number }.** **{ $title }** · { $asker }
recap-loved-line =
    { $songs ->
        [one] { $asker } · uma música de que outros gostam
       *[other] { $asker } · { $songs } músicas de que outros gostam
    }
recap-somebody = alguém
recap-said-songs =
    { $songs ->
        [one] Uma música foi pedida; ela dura { $length }.
       *[other] { $songs } músicas foram pedidas; juntas duram { $length }.
    }
recap-said-heard =
    { $members ->
        [one] Um membro ouviu nos canais de voz, por { $length }.
       *[other] { $members } membros ouviram nos canais de voz, por { $length } ao todo.
    }
recap-said-busiest = A hora mais movimentada foi a partir das { $hour }, { $weekday }.
recap-nothing = Foi tudo silêncio aqui nos últimos { $days } dias: sem músicas, sem ouvintes, sem corações. Peça uma música com /compose e haverá o que lembrar.

## The picture in words

recap-alt = Os sons de { $server } de { $first } a { $last }, em uma imagem com gráficos.
recap-share = { $name } { $share }
recap-alt-top = As músicas mais queridas: { $songs }.
recap-alt-styles = Estilos: { $styles }.
recap-alt-moods = Climas: { $moods }.

## Trends

trends-title = O que { $server } pede
trends-weeks =
    { $weeks ->
        [one] As músicas da última semana, pela sua parte.
       *[other] As músicas das últimas { $weeks } semanas, pela sua parte.
    }
trends-foretold = Para os próximos sete dias você vê o que se espera e a faixa em que estará em { $sure } dos casos.
trends-too-young = Uma previsão precisa de músicas de { $weeks } semanas e de { $songs } músicas ao todo; ainda há poucas.
trends-record = Se eu tivesse dado faixas assim nas semanas até agora, { $right } de { $of } estariam certas.
trends-styles = Estilos
trends-moods = Climas
trends-others = os outros
trends-now = agora
trends-next = próxima semana
trends-range = { $low } – { $high }
trends-line = **{ $name }** · agora { $now } · próxima semana { $expected } (de { $low } a { $high })
trends-line-now = **{ $name }** · agora { $now }
trends-nothing = Ninguém pediu uma música aqui nas últimas { $weeks } semanas, então não há tendência para mostrar. Peça uma com /compose e volte em alguns dias.
trends-alt = Curvas da parte de cada estilo e clima entre as músicas de { $server }, semana a semana.
trends-alt-line = { $name }: agora { $now }, { $expected } esperados na próxima semana, entre { $low } e { $high }.
trends-alt-line-now = { $name }: agora { $now }.
