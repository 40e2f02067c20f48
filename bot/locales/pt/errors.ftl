### What went wrong, for the member who asked. Of each two sentences: what happened and why; and, as its hint, what to do next.

## Something nobody thought of

error-failed = Não consegui fazer isso.
error-failed-hint = Tente de novo daqui a pouco.
error-internal = Algo deu errado comigo, e a culpa não é sua.
error-internal-hint = Tente de novo; se acontecer outra vez, avise quem me administra.
error-internal-reference = Algo deu errado comigo, e a culpa não é sua (referência { $reference }).
error-internal-reference-hint = Tente de novo; se acontecer outra vez, passe esta referência a quem me administra.

## What was asked for

error-bad-request = Um dos valores não pode ser usado.
error-bad-request-hint = Mude-o e tente de novo.
error-bad-name = Este texto tem caracteres que não consigo guardar.
error-bad-name-hint = Escreva de novo com letras comuns.
error-bad-value = Um número é grande demais ou um texto é longo demais para eu guardar.
error-bad-value-hint = Use números menores e textos mais curtos.
error-bad-recipe = A receita desta música não pode mais ser lida.
error-bad-recipe-hint = Peça uma música nova com as mesmas palavras.
error-unknown-song = Não conheço esta música; talvez tenha sido apagada.
error-unknown-song-hint = Escolha outra ou peça uma nova.
error-unknown-member = Não guardo nada sobre este membro.
error-unknown-member-hint = Não há mais nada a fazer.
error-too-many-songs-member =
    { $most ->
        [one] Você já tem { $most } música na fila ou em andamento, que é o máximo de cada vez.
       *[other] Você já tem { $most } músicas na fila ou em andamento, que é o máximo de cada vez.
    }
error-too-many-songs-member-hint = Peça de novo quando uma ficar pronta, ou cancele uma.
error-too-many-songs-server =
    { $most ->
        [one] Este servidor já tem { $most } música na fila ou em andamento, que é o máximo de cada vez.
       *[other] Este servidor já tem { $most } músicas na fila ou em andamento, que é o máximo de cada vez.
    }
error-too-many-songs-server-hint = Peça de novo em alguns minutos, quando algumas estiverem prontas.
error-not-failed = Esta música não falhou, e só uma que falhou pode ser refeita como está.
error-not-failed-hint = Peça outra música ou uma variação desta.
error-not-ready = Esta música ainda não está pronta.
error-not-ready-hint = Espere até ficar; a mensagem dela mostra o andamento.
error-not-ready-never = Esta música não foi terminada, por isso não tem esse arquivo.
error-not-ready-never-hint = Peça outra música.

## Making the song

error-cancelled = A música foi cancelada.
error-cancelled-hint = Peça de novo quando quiser.
error-interrupted = O trabalho nesta música foi interrompido vezes demais, então desisti dela.
error-interrupted-hint = Peça de novo; se acontecer outra vez, avise quem me administra.
error-generation-failed = Não foi possível fazer a música.
error-generation-failed-hint = Peça de novo ou com outras palavras.
error-engine-failed = A composição chegou a um ponto em que não pôde continuar.
error-engine-failed-hint = Peça de novo ou com outras palavras.
error-too-slow = A música não ficou pronta no tempo previsto.
error-too-slow-hint = Peça uma música mais curta ou tente quando houver menos movimento.
error-composition-failed = Nada do que compus ficou bom o bastante para enviar.
error-composition-failed-hint = Peça de novo ou com outras palavras.
error-render-failed = As notas estão compostas, mas não consegui transformá-las em som.
error-render-failed-hint = Peça de novo; se acontecer outra vez, avise quem me administra.
error-bad-weights = Não posso compor agora: o que aprendi está faltando ou danificado.
error-bad-weights-hint = Avise quem me administra: é preciso reinstalar o Minstrel.
error-bad-device = Não posso compor agora: o processador que devo usar não está disponível.
error-bad-device-hint = Avise quem me administra: há uma configuração errada.
error-not-compiled = Não posso compor agora: uma parte minha não foi instalada.
error-not-compiled-hint = Avise quem me administra: é preciso reinstalar o Minstrel.

## Remembering: what a host's troubles mean to a member

error-disk-full = Não posso guardar músicas agora: meu disco está cheio.
error-disk-full-hint = Avise quem me administra e peça de novo quando houver espaço.
error-storage-failed = Não posso guardar nem encontrar músicas agora: minha memória recusou.
error-storage-failed-hint = Tente de novo em um minuto; se continuar assim, avise quem me administra.
error-not-writable = Não posso guardar nem encontrar músicas agora: não tenho permissão para gravar no meu disco.
error-not-writable-hint = Avise quem me administra e tente de novo quando estiver resolvido.
error-database-unreachable = Não posso guardar nem encontrar músicas agora: meu banco de dados não responde.
error-database-unreachable-hint = Tente de novo em um minuto; se continuar assim, avise quem me administra.
error-database-busy = Não posso guardar nem encontrar músicas agora: outro programa está ocupando meu banco de dados.
error-database-busy-hint = Tente de novo em um minuto; se continuar assim, avise quem me administra.
error-database-damaged = Não posso guardar nem encontrar músicas agora: meu banco de dados está danificado.
error-database-damaged-hint = Avise quem me administra e tente de novo quando estiver resolvido.
error-database-too-old = Não posso guardar nem encontrar músicas agora: meu banco de dados não foi atualizado para esta versão.
error-database-too-old-hint = Avise quem me administra e tente de novo quando estiver resolvido.
error-database-too-new = Não posso guardar nem encontrar músicas agora: meu banco de dados é de uma versão mais nova.
error-database-too-new-hint = Avise quem me administra e tente de novo quando estiver resolvido.
error-bad-database-url = Não posso guardar nem encontrar músicas agora: o endereço do meu banco de dados está errado.
error-bad-database-url-hint = Avise quem me administra e tente de novo quando estiver resolvido.
error-files-unreachable = Não posso guardar nem encontrar músicas agora: o lugar onde guardo os arquivos não responde.
error-files-unreachable-hint = Tente de novo em um minuto; se continuar assim, avise quem me administra.
error-bad-files-url = Não posso guardar nem encontrar músicas agora: o endereço do lugar onde guardo os arquivos está errado.
error-bad-files-url-hint = Avise quem me administra e tente de novo quando estiver resolvido.
error-no-credentials = Não posso guardar nem encontrar músicas agora: não recebi acesso ao lugar onde guardo os arquivos.
error-no-credentials-hint = Avise quem me administra e tente de novo quando estiver resolvido.
error-bad-credentials = Não posso guardar nem encontrar músicas agora: o lugar onde guardo os arquivos me negou acesso.
error-bad-credentials-hint = Avise quem me administra e tente de novo quando estiver resolvido.
error-no-bucket = Não posso guardar nem encontrar músicas agora: o lugar onde guardo os arquivos não existe.
error-no-bucket-hint = Avise quem me administra e tente de novo quando estiver resolvido.
error-wrong-region = Não posso guardar nem encontrar músicas agora: o lugar onde guardo os arquivos fica em outra região.
error-wrong-region-hint = Avise quem me administra e tente de novo quando estiver resolvido.

## A song's files

error-file-missing = Um arquivo desta música não está mais aqui.
error-file-missing-hint = Peça a música de novo com as mesmas palavras e a mesma semente.
error-file-damaged = Um arquivo desta música está danificado.
error-file-damaged-hint = Peça a música de novo com as mesmas palavras e a mesma semente.
error-bad-digest = Um arquivo desta música não é encontrado pelo nome.
error-bad-digest-hint = Peça a música de novo com as mesmas palavras e a mesma semente.

## Prompts, choices and changes that cannot be read

error-bad-prompt = O pedido está vazio, então não há nada para compor.
error-bad-prompt-hint = Diga o que gostaria de ouvir, por exemplo “uma valsa calma de piano em ré menor”.
error-no-such-bars = Uma música não pode ter { $bars } compassos.
error-no-such-bars-hint = Peça de 4 a { $most } compassos.
error-no-such-seconds = Uma música não pode durar { $seconds } segundos.
error-no-such-seconds-hint = Peça de 5 a { $most } segundos.
error-unknown-style = Não conheço nenhum estilo chamado “{ $words }”.
error-unknown-style-hint = Escolha uma das sugestões, por exemplo bossa nova, blues ou techno.
error-unknown-mood = Não conheço nenhum clima chamado “{ $words }”.
error-unknown-mood-hint = Escolha uma das sugestões, por exemplo feliz, calmo ou melancólico.
error-unknown-key = Não conheço nenhum tom chamado “{ $words }”.
error-unknown-key-hint = Diga um como ré menor, si bemol maior ou fá sustenido dórico.
error-unknown-meter = Não sei tocar em “{ $words }”.
error-unknown-meter-hint = Escolha um destes: { $playable }.
error-unknown-instruments = Não conheço nenhum instrumento chamado “{ $words }”.
error-unknown-instruments-hint = Escreva alguns separados por vírgulas, por exemplo “piano, saxofone, sem bateria”.
error-empty-change = Você não disse o que mudar.
error-empty-change-hint = Diga com as suas palavras, por exemplo “mais lento”, “sem bateria” ou “em sol menor”.
error-no-change = Não ouvi nenhuma mudança em “{ $words }”.
error-no-change-hint = Diga por exemplo “mais lento”, “sem bateria”, “mais triste” ou “em sol menor”.
error-already-so = A música já está como você pede com “{ $words }”.
error-already-so-hint = Peça outra coisa.
error-already-longest = A música tem { $bars } compassos e não pode ficar mais longa.
error-already-longest-hint = Peça uma música nova ou mude outra coisa.
