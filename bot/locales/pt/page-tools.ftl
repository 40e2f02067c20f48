# What musicians do with a song on the page, and where songs are found and brought.

page-button-tools = Ferramentas
page-tools = O que os músicos fazem com ela
page-tool-vary = Variar
page-tool-vary-about = Algumas das suas frases são compostas de novo, o resto fica nota por nota.
page-tool-infill = Compassos de novo
page-tool-infill-about = Estes compassos são compostos de novo para encaixarem, o resto fica nota por nota.
page-tool-restyle = Outro estilo
page-tool-restyle-about = A mesma melodia e os mesmos acordes, por outra banda.
page-tool-reharmonise = Outros acordes
page-tool-reharmonise-about = A mesma melodia sobre outros acordes.
page-tool-blend = Misturar
page-tool-blend-about = Uma música entre esta e outra.
page-tool-analysis = Análise
page-tool-analysis-about = De que é feita, o que valeria a pena tentar, e por que soa assim.
page-tool-score = No papel
page-tool-score-about = A partitura e as partes, para quem toca.
page-tool-likes = Parecidas
page-tool-likes-about = Músicas que se parecem com esta.
page-tool-amount = Quanto
page-tool-share = Quanto da outra
page-tool-first = Primeiro compasso
page-tool-last = Último compasso
page-tool-other = A outra música
page-tool-no-other = Ainda não há outra música com que a misturar.
page-tool-no-likes = Ainda não há nenhuma parecida.
page-tool-suggestions = Vale a pena tentar
page-tool-lesson = Por que soa assim
page-tool-hear = Do compasso { $bar }
page-tool-analysis-picture = A música compasso a compasso: acordes em números romanos, cadências, forma, e os lugares de que fala a lição.
page-tool-score-all = Tudo num zip
page-tool-score-parts = Partes
page-tool-score-page = Página { $page } de { $pages }
page-tab-find = Encontrar
page-find-title = Encontra uma música
page-find-lead = Por palavras, ou por uma melodia em qualquer tom e andamento.
page-find-words = Como era
page-placeholder-find = aquela valsa triste com a flauta
page-button-find = Procurar
page-find-melody = Por uma melodia
page-find-keyboard = Teclas de piano; no teclado do computador as duas filas de baixo são uma oitava, as duas de cima a seguinte
page-find-play = Toca algumas notas: com as teclas, com o dedo ou no teclado do computador.
page-find-played =
    { $count ->
        [one] Uma nota. Procuro a partir de { $least } notas.
       *[other] { $count } notas. Procuro a partir de { $least } notas.
    }
page-button-clear = Limpar
page-find-where = Do compasso { $bar }: { $notes } de { $of } notas
page-find-nothing = Não há nada assim.
page-find-nothing-how = Tenta outras palavras, ou mais da melodia.
page-bring-title = Traz a tua música
page-bring-lead = Um ficheiro MIDI torna-se uma música aqui, com todas as ferramentas. Só tu a encontras.
page-bring-file = Um ficheiro MIDI
page-bring-style = O que fazer com ele
page-bring-as-it-is = Tal como é
page-bring-in-style = Com acordes e banda: { $style }
page-button-bring = Trazer
page-button-look = Procurar a sua melodia
