# What musicians do with a song on the page, and where songs are found and brought.

page-button-tools = Ferramentas
page-tools = O que os músicos fazem com ela
page-tool-vary = Variar
page-tool-vary-about = Algumas frases são compostas de novo, o resto fica nota por nota.
page-tool-infill = Compassos de novo
page-tool-infill-about = Estes compassos são compostos de novo de modo que se encaixem, o resto fica nota por nota.
page-tool-restyle = Outro estilo
page-tool-restyle-about = A mesma melodia e os mesmos acordes, com outra banda.
page-tool-reharmonise = Outros acordes
page-tool-reharmonise-about = A mesma melodia sobre outros acordes.
page-tool-blend = Misturar
page-tool-blend-about = Uma música entre esta e outra.
page-tool-analysis = Análise
page-tool-analysis-about = De que ela é feita, o que vale a pena tentar, e por que soa assim.
page-tool-score = No papel
page-tool-score-about = A partitura e as partes, para quem toca.
page-tool-likes = Parecidas
page-tool-likes-about = Músicas que se parecem com esta.
page-tool-amount = Quanto
page-tool-share = Quanto da outra
page-tool-first = Primeiro compasso
page-tool-last = Último compasso
page-tool-players = Quem os toca de novo
page-tool-other = A outra música
page-tool-no-other = Ainda não há outra música para misturar com ela.
page-tool-no-likes = Ainda não há nenhuma música parecida.
page-tool-suggestions = Vale a pena tentar
page-tool-lesson = Por que soa assim
page-tool-hear = A partir do compasso { $bar }
page-tool-analysis-picture = A música compasso por compasso: acordes em algarismos romanos, cadências, forma, e os trechos de que a lição fala.
page-tool-score-all = Tudo em um zip
page-tool-score-parts = Partes
page-tool-score-page = Página { $page } de { $pages }
page-tab-find = Encontrar
page-find-title = Encontrar uma música
page-find-lead = Por palavras, ou por uma melodia em qualquer tom e andamento.
page-find-words = Como ela era
page-placeholder-find = aquela valsa triste com flauta
page-button-find = Procurar
page-find-melody = Por uma melodia
page-find-keyboard = Teclas de piano; no teclado do computador, as duas fileiras de baixo são uma oitava, e as duas de cima, a seguinte
page-find-play = Toque algumas notas: com as teclas, com o dedo ou no teclado do computador.
page-find-played =
    { $count ->
        [one] Uma nota. Começo a procurar a partir de { $least }.
       *[other] { $count } notas. Começo a procurar a partir de { $least }.
    }
page-button-clear = Limpar
page-find-where = A partir do compasso { $bar }: { $notes } de { $of } notas
page-find-nothing = Não há nada assim.
page-find-nothing-how = Tente outras palavras, ou mais da melodia.
page-bring-title = Trazer a sua própria música
page-bring-lead = Um arquivo MIDI vira uma música aqui, com todas as ferramentas. Só você a encontra.
page-bring-file = Um arquivo MIDI
page-bring-style = O que fazer com ele
page-bring-as-it-is = Como está
page-bring-in-style = Com acordes e uma banda: { $style }
page-button-bring = Trazer
page-button-look = Procurar a melodia
