# What musicians do with a song: the menu of tools, bringing music, finding it.

tooling-command-tools = Mude uma música, analise-a, coloque-a no papel, ou encontre parecidas
tooling-command-tools-song = Escolha uma das suas, ou cole o link para a mensagem dela
tooling-command-bring = Traga um arquivo MIDI: ele vira uma música aqui, com todas as ferramentas
tooling-command-bring-file = Um arquivo MIDI de até 1 MiB
tooling-command-bring-style = Dê à sua melodia acordes e uma banda neste estilo
tooling-command-find = Encontre músicas por palavras, ou por uma melodia
tooling-command-find-words = Por exemplo: aquela valsa triste com flauta
tooling-command-find-melody = Um arquivo MIDI com a melodia; o tom e o andamento não importam

tooling-choose = O que eu faço com { $song }? O que sair daí chega neste canal como uma música à parte.
tooling-placeholder-choose = Escolha uma ferramenta

tooling-tool-vary = Variar…
tooling-tool-vary-about = Frases compostas de novo, poucas ou quase todas; o resto nota por nota
tooling-tool-infill = Alguns compassos de novo…
tooling-tool-infill-about = Os compassos que você escolher são compostos de novo, o resto fica
tooling-tool-restyle = Outro estilo…
tooling-tool-restyle-about = A mesma melodia e os mesmos acordes, com outra banda
tooling-tool-reharmonise = Outros acordes…
tooling-tool-reharmonise-about = A mesma melodia sobre outros acordes
tooling-tool-blend = Misturar com outra…
tooling-tool-blend-about = Uma música entre esta e outra
tooling-tool-analyze = Analisar
tooling-tool-analyze-about = Tom, acordes, forma, sugestões, e por que soa assim
tooling-tool-score = No papel
tooling-tool-score-about = A partitura e as partes em PDF, MusicXML e imagens
tooling-tool-like = Encontrar parecidas
tooling-tool-like-about = Músicas que se parecem com esta

tooling-modal-title-vary = Variar a música
tooling-modal-title-infill = Compor alguns compassos de novo
tooling-modal-title-restyle = Tocar em outro estilo
tooling-modal-title-reharmonise = Outros acordes
tooling-modal-title-blend = Misturar com outra música
tooling-input-amount = Quanto, em porcentagem
tooling-placeholder-amount = 0 – 100
tooling-input-first = Primeiro compasso
tooling-placeholder-first = De 1 a { $bars }
tooling-input-last = Último compasso
tooling-placeholder-last = De 1 a { $bars }
tooling-input-players = Quem os toca de novo
tooling-placeholder-players = Todos ou alguns: flauta, piano
tooling-input-style = Estilo
tooling-placeholder-style = bossa nova, techno, quarteto de cordas…
tooling-input-other = A outra música
tooling-placeholder-other = O link ou o id dela (embaixo de cada música)
tooling-input-share = Quanto da outra, em porcentagem
tooling-placeholder-share = 0 – 100

tooling-analysis-picture = A música compasso por compasso: acordes em algarismos romanos, a função deles, cadências, forma e extensões.
tooling-score = No papel: a partitura inteira, e cada parte no zip.
tooling-found = Encontradas
tooling-found-nothing = Não encontrei nenhuma música assim. Tente outras palavras, ou mais da melodia.
tooling-found-where = a partir do compasso { $bar }: { $notes } de { $of } notas

error-nothing-to-find = Não há nada para procurar.
error-nothing-to-find-hint = Dê palavras, ou um arquivo MIDI com uma melodia.
error-not-playing = “{ $typed }” não toca nesta música.
error-not-playing-hint = Quem toca nela: { $players }.
