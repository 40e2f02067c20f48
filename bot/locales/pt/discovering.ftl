# Discovering: suggestions and their reasons, favourites, history, a server's charts, a member's taste.

discovering-command-discover = Músicas deste servidor que você pode amar, cada uma com um motivo
discovering-command-discover-adventure = A que distância do que você já curte
discovering-command-similar = Músicas parecidas com uma música
discovering-command-similar-song = Uma das suas ou das que você curte, o id dela, ou o link para a mensagem dela
discovering-command-favorites = As músicas de que você gosta
discovering-command-history = As músicas que você pediu ou ouviu
discovering-command-top = As músicas mais queridas deste servidor
discovering-command-top-period = O período cujas opiniões contam
discovering-command-taste = O que eu acho que você curte, e como mudar isso
discovering-period-day = hoje
discovering-period-week = esta semana
discovering-period-month = este mês
discovering-period-all = desde sempre

## A song

# In a list. The title is a link to the song's message.
discovering-line = [**{ $title }**]({ $link }) · { $style } · { $bpm } bpm · { $length }
# Below the title.
discovering-facts = { $style } · { $bpm } bpm · { $length }
discovering-facts-linked = { $style } · { $bpm } bpm · { $length } · [mensagem dela]({ $link })
# While a command is typed: no formatting.
discovering-option = { $title } ({ $style })
discovering-hear = Aqui está, só para você. Os botões embaixo fazem músicas novas a partir dela.
discovering-hear-there = Aqui está, só para você. Reaja a ela na [mensagem dela]({ $link }).
discovering-hear-one = Ouvir…

## Suggestions

discovering-title = Para você
discovering-intro = Cada uma com o que mais fala a favor dela. ❤️ e 👎 me contam mais sobre o seu gosto, e de uma música com 🙈 não aprendo nada; `/taste` mostra o que entendi dele.
# Where the dial stands.
discovering-dial-familiar = No *conhecido*: perto do que você já curte.
discovering-dial-mixed = No *misturado*: quase tudo perto do que você curte, com algo novo para você.
discovering-dial-adventurous = No *aventureiro*: muita coisa diferente ou ainda pouco ouvida, e com menos certeza de agradar.
discovering-end = Por enquanto é tudo o que posso sugerir. Volte quando houver músicas novas.
discovering-nothing =
    Ainda não tenho nada a sugerir: as músicas que outras pessoas pedem neste servidor aparecem aqui, até você avaliá-las.
    Dê o primeiro passo com `/compose`, e deixe que outros encontrem a sua música.
discovering-nothing-left-out =
    Não tenho nada a sugerir agora: você já conhece todas as músicas daqui, ou deixou de fora os estilos delas.
    `/taste` mostra que estilos você deixou de fora, e permite que voltem.
discovering-similar-title = Músicas parecidas
discovering-similar-intro = Parecidas com { $song }
discovering-similar-nothing =
    Parecidas com { $song }
    Ainda não conheço nenhuma parecida. As músicas que outras pessoas pedem neste servidor aparecem aqui; `/compose` faz novas.
discovering-suggestion =
    { $song }
    { $reason }
discovering-button-hear = { $number } · Ouvir
discovering-button-love = Amei
discovering-button-less = Menos assim
discovering-button-more = Mais
discovering-button-familiar = Conhecido
discovering-button-mixed = Misturado
discovering-button-adventurous = Aventureiro
discovering-button-uncount = Não contar
discovering-button-count = Contar de novo

## Why a song is suggested. `like`: adjectives after “música”, `having`: what can follow them; both are lists.

# `case`: whether the member loves, likes, or only seems to like `songs`, and whether there are several.
discovering-because-like-yours =
    { $case ->
        [loves-one] Porque você ama { $songs }: esta é muito parecida com ela.
        [loves-many] Porque você ama { $songs }: esta é muito parecida com elas.
        [likes-one] Porque você gosta de { $songs }: esta é muito parecida com ela.
        [likes-many] Porque você gosta de { $songs }: esta é muito parecida com elas.
        [seems-one] Porque você parece gostar de { $songs }: esta é muito parecida com ela.
       *[seems-many] Porque você parece gostar de { $songs }: esta é muito parecida com elas.
    }
discovering-because-like-yours-like =
    { $case ->
        [loves-one] Porque você ama { $songs }: como ela, esta é uma música { $like }.
        [loves-many] Porque você ama { $songs }: como elas, esta é uma música { $like }.
        [likes-one] Porque você gosta de { $songs }: como ela, esta é uma música { $like }.
        [likes-many] Porque você gosta de { $songs }: como elas, esta é uma música { $like }.
        [seems-one] Porque você parece gostar de { $songs }: como ela, esta é uma música { $like }.
       *[seems-many] Porque você parece gostar de { $songs }: como elas, esta é uma música { $like }.
    }
discovering-because-like-yours-having =
    { $case ->
        [loves-one] Porque você ama { $songs }: como ela, esta é uma música { $having }.
        [loves-many] Porque você ama { $songs }: como elas, esta é uma música { $having }.
        [likes-one] Porque você gosta de { $songs }: como ela, esta é uma música { $having }.
        [likes-many] Porque você gosta de { $songs }: como elas, esta é uma música { $having }.
        [seems-one] Porque você parece gostar de { $songs }: como ela, esta é uma música { $having }.
       *[seems-many] Porque você parece gostar de { $songs }: como elas, esta é uma música { $having }.
    }
discovering-because-like-yours-both =
    { $case ->
        [loves-one] Porque você ama { $songs }: como ela, esta é uma música { $like } { $having }.
        [loves-many] Porque você ama { $songs }: como elas, esta é uma música { $like } { $having }.
        [likes-one] Porque você gosta de { $songs }: como ela, esta é uma música { $like } { $having }.
        [likes-many] Porque você gosta de { $songs }: como elas, esta é uma música { $like } { $having }.
        [seems-one] Porque você parece gostar de { $songs }: como ela, esta é uma música { $like } { $having }.
       *[seems-many] Porque você parece gostar de { $songs }: como elas, esta é uma música { $like } { $having }.
    }
discovering-because-together =
    { $case ->
        [seems-one] Membros que gostam de { $songs }, como parece ser o seu caso, também gostam desta.
        [seems-many] Membros que gostam de { $songs }, como parece ser o seu caso, também gostam desta.
       *[other] Membros que, como você, gostam de { $songs } também gostam desta.
    }
discovering-because-together-unnamed = Membros que gostam do que você gosta também gostam desta.
discovering-because-popular =
    { $count ->
        [one] { $count } membro gosta dela.
       *[other] { $count } membros gostam dela.
    }
discovering-because-new =
    { $count ->
        [0] É nova, de hoje.
        [one] É nova, de ontem.
       *[other] É nova: tem { $count } dias.
    }
discovering-because-unheard =
    { $count ->
        [0] Ninguém a avaliou ainda: a sua opinião seria a primeira.
        [one] Só um membro a avaliou até agora.
       *[other] Só { $count } membros a avaliaram até agora.
    }
discovering-because = Está perto do que você curte.
discovering-because-like = É uma música { $like }, do tipo de que você gosta.
discovering-because-having = É uma música { $having }, do tipo de que você gosta.
discovering-because-both = É uma música { $like } { $having }, do tipo de que você gosta.
discovering-because-style = Você gosta deste estilo: { $style }.
discovering-because-style-lacking = É outra coisa que não { $style }, um estilo de que você não gosta muito.

## What two songs have in common

discovering-alike = É parecida em muitos pontos.
discovering-alike-like = Como a outra, é uma música { $like }.
discovering-alike-having = Como a outra, é uma música { $having }.
discovering-alike-both = Como a outra, é uma música { $like } { $having }.
discovering-alike-style = O mesmo estilo: { $style }.

# Adjectives, after “música”.
discovering-like-happy = alegre
discovering-like-sad = triste
discovering-like-lively = animada
discovering-like-calm = calma
discovering-like-fast = rápida
discovering-like-slow = lenta
discovering-like-syncopated = sincopada
discovering-like-loud = sonora
discovering-like-soft = suave
discovering-like-flowing = fluida

# What can follow “uma música”.
discovering-having-style = no estilo “{ $style }”
discovering-having-major = em tom maior
discovering-having-minor = em tom menor
discovering-having-in-threes = em três tempos
discovering-having-uneven = em compasso irregular
discovering-having-dense = com muitas notas
discovering-having-sparse = com poucas notas
discovering-having-on-the-beat = com as notas no tempo
discovering-having-stepwise = com uma melodia que anda passo a passo
discovering-having-leaping = com uma melodia que anda aos saltos
discovering-having-wide-ranging = com uma melodia de grande extensão
discovering-having-narrow = com uma melodia de pouca extensão
discovering-having-long-notes = com notas longas
discovering-having-short-notes = com notas curtas
discovering-having-returning-rhythms = com ritmos que voltam
discovering-having-ever-new-rhythms = com ritmos sempre novos
discovering-having-many-chords = com muitas mudanças de acorde
discovering-having-few-chords = com poucas mudanças de acorde
discovering-having-contrasting = com partes contrastantes
discovering-having-of-one-piece = com partes parecidas
discovering-having-steady-drums = com bateria constante
discovering-having-changing-drums = com bateria variada
discovering-having-high = em registro agudo
discovering-having-low = em registro grave
discovering-having-swelling = com variações de volume
discovering-having-even = de volume constante
discovering-having-detached = com notas destacadas
discovering-having-rough = com harmonias ásperas
discovering-having-smooth = com harmonias suaves
discovering-having-piano = com piano
discovering-having-bells = com sinos ou teclados de percussão
discovering-having-organ = com órgão ou acordeão
discovering-having-guitar = com violão ou guitarra
discovering-having-strings = com cordas
discovering-having-voices = com vozes
discovering-having-brass = com metais
discovering-having-woodwinds = com madeiras
discovering-having-synthesizers = com sintetizadores
discovering-having-folk-instruments = com instrumentos folclóricos
discovering-having-drums = com bateria
discovering-lacking-in-threes = sem compasso de três tempos
discovering-lacking-uneven = em compasso regular
discovering-lacking-piano = sem piano
discovering-lacking-bells = sem sinos nem teclados de percussão
discovering-lacking-organ = sem órgão nem acordeão
discovering-lacking-guitar = sem violão nem guitarra
discovering-lacking-strings = sem cordas
discovering-lacking-voices = sem vozes
discovering-lacking-brass = sem metais
discovering-lacking-woodwinds = sem madeiras
discovering-lacking-synthesizers = sem sintetizadores
discovering-lacking-folk-instruments = sem instrumentos folclóricos
discovering-lacking-drums = sem bateria

# Families of instruments, in a list.
discovering-family-piano = piano
discovering-family-bells = sinos e teclados de percussão
discovering-family-organ = órgão ou acordeão
discovering-family-guitar = violão ou guitarra
discovering-family-strings = cordas
discovering-family-voices = vozes
discovering-family-brass = metais
discovering-family-woodwinds = madeiras
discovering-family-synthesizers = sintetizadores
discovering-family-folk-instruments = instrumentos folclóricos
discovering-family-drums = bateria

# Moods, in a list.
discovering-mood-happy = feliz
discovering-mood-sad = triste
discovering-mood-lively = animado
discovering-mood-calm = calmo

# What else songs are like, in a list.
discovering-trait-fast = rápido
discovering-trait-slow = lento
discovering-trait-dense = muitas notas
discovering-trait-sparse = poucas notas
discovering-trait-major = tom maior
discovering-trait-minor = tom menor
discovering-trait-in-threes = três tempos
discovering-trait-uneven = compassos irregulares
discovering-trait-syncopated = síncopes
discovering-trait-loud = sonoro
discovering-trait-soft = suave
discovering-trait-flowing = notas fluidas
discovering-trait-on-the-beat = notas no tempo
discovering-trait-stepwise = melodias passo a passo
discovering-trait-leaping = melodias aos saltos
discovering-trait-wide-ranging = melodias de grande extensão
discovering-trait-narrow = melodias de pouca extensão
discovering-trait-long-notes = notas longas
discovering-trait-short-notes = notas curtas
discovering-trait-returning-rhythms = ritmos que voltam
discovering-trait-ever-new-rhythms = ritmos sempre novos
discovering-trait-many-chords = muitas mudanças de acorde
discovering-trait-few-chords = poucas mudanças de acorde
discovering-trait-contrasting = partes contrastantes
discovering-trait-of-one-piece = partes parecidas
discovering-trait-steady-drums = bateria constante
discovering-trait-changing-drums = bateria variada
discovering-trait-high = registro agudo
discovering-trait-low = registro grave
discovering-trait-swelling = variações de volume
discovering-trait-even = volume constante
discovering-trait-detached = notas destacadas
discovering-trait-rough = harmonias ásperas
discovering-trait-smooth = harmonias suaves

## Lists. `when` is such as “two days ago”.

discovering-favorites-title = Seus favoritos
discovering-favorites-nothing =
    Você ainda não curtiu nenhuma música: reaja com 👍 ou ❤️ embaixo de uma, e ela aparece aqui.
    `/discover` encontra músicas de que você pode gostar.
discovering-loved = { $number }. { $song } · ❤️ { $when }
discovering-liked = { $number }. { $song } · 👍 { $when }
discovering-history-title = Seu histórico
discovering-history-nothing =
    Você ainda não pediu nenhuma música, nem ouviu uma em um canal de voz.
    Comece com `/compose`, ou com `/play` em um canal de voz.
discovering-asked = { $number }. { $song } · você pediu { $when }
discovering-asked-unfinished = { $number }. { $song } · em andamento, você pediu { $when }
discovering-asked-failed = { $number }. { $song } · falhou, você pediu { $when }
discovering-asked-cancelled = { $number }. { $song } · cancelada, você pediu { $when }
discovering-played =
    { $count ->
        [one] { $number }. { $song } · ouvida { $count } vez, { $when }
       *[other] { $number }. { $song } · ouvida { $count } vezes, a última { $when }
    }
discovering-top-day-title = As mais queridas de hoje
discovering-top-week-title = As mais queridas desta semana
discovering-top-month-title = As mais queridas deste mês
discovering-top-all-title = As músicas mais queridas
discovering-top-day-nothing = Ninguém curtiu uma música hoje ainda: reaja com 👍 ou ❤️ embaixo de uma. `/top` sem período mostra todas.
discovering-top-week-nothing = Ninguém curtiu uma música esta semana ainda: reaja com 👍 ou ❤️ embaixo de uma. `/top` sem período mostra todas.
discovering-top-month-nothing = Ninguém curtiu uma música este mês ainda: reaja com 👍 ou ❤️ embaixo de uma. `/top` sem período mostra todas.
discovering-top-all-nothing = Ninguém curtiu uma música aqui ainda: reaja com 👍 ou ❤️ embaixo de uma que outra pessoa pediu.
discovering-charted =
    { $count ->
        [one] { $number }. { $song } · { $count } membro gosta
       *[other] { $number }. { $song } · { $count } membros gostam
    }
discovering-button-before = Anteriores
discovering-button-after = Próximas
# Of songs from which nothing is learnt: menus, and the end of a line in a list.
discovering-uncount-some = Não contar…
discovering-count-some = Contar de novo…
discovering-uncounted = { $line } · 🙈 não conta

## Taste

discovering-taste-title = Seu gosto, como eu o ouço
discovering-taste-intro =
    { $songs ->
        [one] Isto se baseia em { $songs } música que você curtiu. Cada reação a uma música me ensina mais.
       *[other] Isto se baseia em { $songs } músicas que você curtiu. Cada reação a uma música me ensina mais.
    }
discovering-taste-nothing = Ainda não sei nada do seu gosto. Reaja às músicas com 👍 ❤️ 👎 ou ⏭️, e eu aprendo do que você gosta.
discovering-taste-paused = Não estou aprendendo nada de novo, como você pediu. `/privacy resume` me deixa aprender de novo.
discovering-taste-led = Ele também influi em como as suas músicas são compostas, assim que sei o bastante. `/privacy taste` desliga isso.
discovering-taste-unled = As suas músicas são compostas sem ele, como você quis. `/privacy taste` o deixa influir de novo.
discovering-taste-styles = Estilos
discovering-taste-moods = Climas
discovering-taste-band = Instrumentos
discovering-taste-tempo = Andamento
discovering-taste-bpm = de { $slow } a { $fast } bpm
discovering-taste-towards = O que atrai você, o mais forte primeiro
discovering-taste-away = O que você prefere evitar
discovering-taste-left-out = Fora das minhas sugestões
discovering-taste-uncounted =
    { $songs ->
        [one] { $songs } música que não conta
       *[other] { $songs } músicas que não contam
    }
discovering-leaning =
    { $songs ->
        [one] { $name }: { $percent }% ({ $songs } música)
       *[other] { $name }: { $percent }% ({ $songs } músicas)
    }
# Two menus share the styles by the alphabet.
discovering-leave-out = Deixar um estilo de fora: de { $first } a { $last }
discovering-let-in = Deixar um estilo voltar
discovering-button-forget = Esquecer tudo
discovering-forget-title = Esquecer o seu gosto?
discovering-forget-what = O que você disse das músicas até agora deixa de contar, aqui e nos rankings, e os estilos que você deixou de fora voltam. As suas músicas ficam. Não dá para desfazer.
discovering-button-sure = Sim, esquecer
discovering-button-keep = Não, manter

## What went wrong

error-unknown-reaction = A reação { $emoji } não diz nada sobre uma música.
error-unknown-reaction-hint = Reaja com { $known }, ou com um emoji parecido.
error-learning-paused = Você me pediu para não aprender nada de você por enquanto, então não anotei isso.
error-learning-paused-hint = `/privacy resume` me deixa aprender de novo.
error-no-song = Isso não indica nenhuma música minha.
error-no-song-hint = Escolha uma da lista, ou cole o link para a mensagem dela.
