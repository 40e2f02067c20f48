### Música que se edita: o que não dá para fazer. De cada caso duas frases: o que houve e por quê; e, como dica, o que fazer.

error-no-such-bars-here = A música tem { $bars } compassos, então não posso compor de novo os compassos { $first } a { $last }.
error-no-such-bars-here-hint = Escolha compassos de 1 a { $bars }.
error-no-such-part = Ninguém toca essa parte nesta música.
error-no-such-part-hint = Escolha uma das partes da própria música.
error-nothing-played = A música não tem notas.
error-nothing-played-hint = Escolha outra.
error-no-melody = A música não tem uma melodia que eu possa manter.
error-no-melody-hint = Escolha uma música com melodia.
error-same-style = A música já está nesse estilo.
error-same-style-hint = Escolha outro estilo.
error-longest-already = A música tem { $bars } compassos; com tantos a mais, passaria dos { $most } que uma música pode ter.
error-longest-already-hint = Peça menos compassos.
error-nothing-changed = O que saiu não difere da música como ela está.
error-nothing-changed-hint = Tente outra semente, ou mais compassos.
error-bad-edit = Não posso fazer isso com esta música.
error-bad-edit-hint = Tente outra coisa, ou outra música.
error-bad-options = Um dos valores não pode ser pedido aqui.
error-bad-options-hint = Mude-o; veja em /api/openapi.json o que é aceito.
error-bad-request-sources =
    { $songs ->
        [one] Para isso é necessária { $songs } música.
       *[other] Para isso são necessárias { $songs } músicas.
    }
error-bad-request-sources-hint = Escolha tantas músicas quantas forem necessárias.
error-brought-by-another = Esta música foi feita a partir do que outra pessoa trouxe, e é só dela.
error-brought-by-another-hint = Escolha outra música, ou traga uma sua.

## How a song was made of music that was there.

made-bring = Trazida como MIDI
made-vary = Variação ({ $amount })
made-extend = Alongada
made-infill = Compassos { $first } a { $last } compostos de novo
made-infill-one = Compasso { $first } composto de novo
made-restyle = A melodia em outro estilo
made-reharmonise = Com outros acordes ({ $amount })
made-harmonise = Acordes e banda do Minstrel
made-blend = Mistura, { $amount } da segunda
made-change = Alterada com palavras
