### What is wrong with a request to the playground. Of each two sentences: what happened and why; and, as its hint, what to do next.

## What was sent

error-bad-body = O que você me enviou não chegou direito.
error-bad-body-hint = Envie de novo.
error-bad-json = O que foi enviado não é um objeto JSON em UTF-8.
error-bad-json-hint = Veja em /api/openapi.json o que é aceito.
error-not-json = Isto se pede em JSON.
error-not-json-hint = Envie com Content-Type: application/json.
error-bad-field = “{ $name }” não existe aqui ou não pode ter este valor.
error-bad-field-hint = Mude-o ou deixe-o de fora.
error-bad-query = “{ $name }” não pode ter este valor.
error-bad-query-hint = Mude-o ou tire-o do endereço.
error-bad-day = “{ $day }” não é um dia.
error-bad-day-hint = Escreva-o como 2026-11-22: ano, mês, dia.
error-too-large = O que foi enviado é maior do que aceito aqui.
error-too-large-hint = Envie menos: algumas frases, um arquivo MIDI de até 1 MiB, ou um de até 40 MiB para verificar.
error-packed = O que foi enviado está comprimido, e assim não aceito.
error-packed-hint = Envie como é, sem Content-Encoding.
error-slow-body = O que você enviou chegava devagar demais.
error-slow-body-hint = Envie de novo, com uma conexão melhor.
error-no-file = Nenhum arquivo veio com o pedido.
error-no-file-hint = Escolha um arquivo e envie de novo.
error-unreadable-file = Não consigo ler isto como som, imagem, MIDI nem receita.
error-unreadable-file-hint = Dê-me um arquivo mp3, WAV, FLAC, Ogg, PNG, MIDI ou uma receita; se for um zip, descompacte antes.
error-verify-too-slow = Não deu tempo de olhar o arquivo inteiro.
error-verify-too-slow-hint = Tente de novo daqui a pouco, ou com uma parte menor.
error-busy = Outros arquivos estão sendo verificados.
error-busy-hint = Envie de novo em alguns segundos.

## Where to

error-not-found = Não há nada neste endereço.
error-not-found-hint = Volte ao início; /api/openapi.json lista todos os endereços.
error-method-not-allowed = Este endereço não aceita esse método.
error-method-not-allowed-hint = O cabeçalho Allow diz quais ele aceita.
error-unknown-language = A página não fala este idioma.
error-unknown-language-hint = Escolha um dos que há nas configurações.
error-unknown-part =
    { $parts ->
        [one] Esta música tem { $parts } parte, e nenhuma com este número.
       *[other] Esta música tem { $parts } partes, e nenhuma com este número.
    }
error-unknown-part-hint = Escolha uma das partes.
error-not-live = Esta música não pode ser ouvida enquanto é composta: não está sendo feita aqui.
error-not-live-hint = Espere ficar pronta e ouça então.
error-gone = Ninguém esperou pelo arquivo.
error-gone-hint = Peça de novo.
error-playlist-not-approved = Ninguém aprovou esta playlist.
error-playlist-not-approved-hint = Aprove-a primeiro e publique depois.

## Who may

error-wrong-host = O playground não atende por este nome.
error-wrong-host-hint = Abra-o pelo endereço que mostrou ao iniciar; quem o administra pode permitir outros com MINSTREL_PUBLIC_URL.
error-wrong-origin = O pedido vem da página de outro site.
error-wrong-origin-hint = Use a página do próprio playground.
error-token-needed = Este playground é só para quem tem o token.
error-token-needed-hint = Abra o endereço mostrado ao iniciar, ou peça o token a quem o administra.
error-wrong-token = Este não é o token do playground.
error-wrong-token-hint = Copie-o do endereço mostrado ao iniciar, ou pergunte a quem o administra.
error-too-many-requests = Daqui se pede mais do que uma pessoa pode ouvir.
error-too-many-requests-hint =
    { $seconds ->
        [one] Espere um segundo e tente de novo.
       *[other] Espere { $seconds } segundos e tente de novo.
    }
error-not-learning = O aprendizado está desligado, então a reação não foi anotada.
error-not-learning-hint = Ligue-o de novo nas configurações.
