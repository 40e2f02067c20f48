# What musicians do with a song: the menu of tools, bringing music, finding it.

tooling-command-tools = Muda uma música, estuda-a, põe-na no papel ou encontra parecidas
tooling-command-tools-song = Escolhe uma das tuas ou cola a ligação para a sua mensagem
tooling-command-bring = Traz um ficheiro MIDI: torna-se uma música aqui, com todas as ferramentas
tooling-command-bring-file = Um ficheiro MIDI de 1 MiB no máximo
tooling-command-bring-style = Junta à tua melodia acordes e uma banda deste género
tooling-command-find = Encontra músicas por palavras ou por uma melodia
tooling-command-find-words = Por exemplo: aquela valsa triste com a flauta
tooling-command-find-melody = Um ficheiro MIDI com a melodia; tom e andamento não importam

tooling-choose = O que faço com { $song }? O que sair dela chega a este canal como uma música própria.
tooling-placeholder-choose = Escolhe uma ferramenta

tooling-tool-subtle = Um pouco diferente
tooling-tool-subtle-about = Algumas frases compostas de novo, o resto nota por nota
tooling-tool-bold = Muito diferente
tooling-tool-bold-about = Quase tudo composto de novo, no mesmo tom, andamento e forma
tooling-tool-infill = Alguns compassos de novo …
tooling-tool-infill-about = Os compassos que disseres são compostos de novo, o resto fica
tooling-tool-restyle = Outro estilo …
tooling-tool-restyle-about = A mesma melodia e os mesmos acordes com outra banda
tooling-tool-reharmonise = Outros acordes
tooling-tool-reharmonise-about = A mesma melodia sobre outros acordes
tooling-tool-blend = Misturar com outra …
tooling-tool-blend-about = Uma música entre esta e outra
tooling-tool-analyze = Analisar
tooling-tool-analyze-about = Tom, acordes, forma, sugestões, e por que soa assim
tooling-tool-score = No papel
tooling-tool-score-about = A partitura e as partes em PDF, MusicXML e imagens
tooling-tool-like = Encontrar parecidas
tooling-tool-like-about = Músicas que se parecem com esta

tooling-modal-title-infill = Compor alguns compassos de novo
tooling-modal-title-restyle = Tocá-la noutro estilo
tooling-modal-title-blend = Misturá-la com outra música
tooling-input-first = Primeiro compasso
tooling-placeholder-first = De 1 a { $bars }
tooling-input-last = Último compasso
tooling-placeholder-last = De 1 a { $bars }
tooling-input-style = Género
tooling-placeholder-style = bossa nova, techno, quarteto de cordas …
tooling-input-other = A outra música
tooling-placeholder-other = A ligação ou o identificador (por baixo de cada música)
tooling-input-amount = Quanto da outra, em percentagem
tooling-placeholder-amount = 50

tooling-analysis-picture = A música compasso a compasso: acordes em números romanos, a sua função, cadências, forma e extensões.
tooling-score = No papel: a partitura inteira, e cada parte no zip.
tooling-found = Encontradas
tooling-found-nothing = Não encontrei nenhuma música assim. Tenta outras palavras, ou mais da melodia.
tooling-found-where = a partir do compasso { $bar }: { $notes } de { $of } notas

error-nothing-to-find = Não há nada para procurar.
error-nothing-to-find-hint = Dá algumas palavras, ou um ficheiro MIDI com uma melodia.
