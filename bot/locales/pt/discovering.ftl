# Discovering: suggestions and their reasons, favourites, history, a server's charts, a member's taste.

discovering-command-discover = Músicas deste servidor que você pode amar, cada uma com um motivo
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
discovering-intro = Cada uma com o que mais fala a favor dela. ❤️ e 👎 me contam mais sobre o seu gosto; `/taste` mostra o que entendi dele.
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

## Why a song is suggested

discovering-because-like-yours = Parece com **{ $title }**, de que você gosta.
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
discovering-because-style = Você gosta deste estilo: { $style }.
discovering-because-style-lacking = É outra coisa que não { $style }, um estilo de que você não gosta muito.
discovering-because-band = Você gosta de músicas com { $family }.
discovering-because-band-lacking = Você gosta de músicas sem { $family }.
discovering-because-trait =
    { $trait ->
        [happy] Você gosta de músicas alegres.
        [sad] Você gosta de músicas tristes.
        [lively] Você gosta de músicas animadas.
        [calm] Você gosta de músicas calmas.
        [fast] Você gosta de músicas rápidas.
        [slow] Você gosta de músicas lentas.
        [dense] Você gosta de músicas em que acontece muita coisa.
        [sparse] Você gosta de músicas com poucas notas.
        [major] Você gosta de músicas em tom maior.
        [minor] Você gosta de músicas em tom menor.
        [in-threes] Você gosta de músicas em três tempos.
        [uneven] Você gosta de músicas em compassos irregulares.
       *[other] Está perto do que você curte.
    }
discovering-because-trait-lacking =
    { $trait ->
        [in-threes] Você gosta de músicas que não são em três tempos.
        [uneven] Você gosta de músicas em compassos regulares.
       *[other] Está perto do que você curte.
    }

## What two songs have in common

discovering-alike = É parecida em muitos pontos.
discovering-alike-style = O mesmo estilo: { $style }.
discovering-alike-style-lacking = É parecida em muitos pontos.
discovering-alike-band = As duas são com { $family }.
discovering-alike-band-lacking = As duas são sem { $family }.
discovering-alike-trait =
    { $trait ->
        [happy] As duas são alegres.
        [sad] As duas são tristes.
        [lively] As duas são animadas.
        [calm] As duas são calmas.
        [fast] As duas são rápidas.
        [slow] As duas são lentas.
        [dense] Acontece muita coisa nas duas.
        [sparse] As duas têm poucas notas.
        [major] As duas são em tom maior.
        [minor] As duas são em tom menor.
        [in-threes] As duas são em três tempos.
        [uneven] As duas são em compasso irregular.
       *[other] É parecida em muitos pontos.
    }
discovering-alike-trait-lacking = É parecida em muitos pontos.

# Families of instruments, after “with” and “without”.
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

## Taste

discovering-taste-title = Seu gosto, como eu o ouço
discovering-taste-intro =
    { $songs ->
        [one] Isto se baseia em { $songs } música que você curtiu. Cada reação a uma música me ensina mais.
       *[other] Isto se baseia em { $songs } músicas que você curtiu. Cada reação a uma música me ensina mais.
    }
discovering-taste-nothing = Ainda não sei nada do seu gosto. Reaja às músicas com 👍 ❤️ 👎 ou ⏭️, e eu aprendo do que você gosta.
discovering-taste-paused = Não estou aprendendo nada de novo, como você pediu. `/privacy resume` me deixa aprender de novo.
discovering-taste-styles = Estilos
discovering-taste-moods = Climas
discovering-taste-band = Instrumentos
discovering-taste-tempo = Andamento
discovering-taste-bpm = de { $slow } a { $fast } bpm
discovering-taste-left-out = Fora das minhas sugestões
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
