# Asking for songs, and a song's message. Placeholders in titles and prompts are members' own words.

asking-command-compose = Peça uma música com as suas palavras; cada opção é um desejo que vale mais que elas
asking-command-compose-prompt = Como ela deve ser? Por exemplo: uma bossa nova melancólica numa noite de chuva
asking-command-compose-style = Um estilo, como bossa nova
asking-command-compose-mood = Um clima, como melancólico
asking-command-compose-tempo = O andamento em semínimas por minuto, como 96
asking-command-compose-key = Um tom, como ré menor
asking-command-compose-meter = Um compasso, como 3/4
asking-command-compose-bars = Quantos compassos
asking-command-compose-instruments = Quem toca, separado por vírgulas: sax, piano, sem bateria
asking-command-compose-seed = As mesmas palavras e a mesma semente dão a mesma música de novo

asking-menu-compose = Compor a partir disto

asking-writing-down = Ouvi! Estou anotando…
asking-queued = Esperando a vez.
asking-next = **A próxima da fila.**
asking-place = **Número { $place } na fila.**
asking-of-own =
    { $own ->
        [one] Uma das músicas antes dela é sua.
       *[other] { $own } das músicas antes dela são suas.
    }
asking-rule-fair = É um pouco de cada vez, para que todo mundo seja logo ouvido.
asking-rule-first-come = Por ordem de chegada: foi o que este servidor escolheu.
asking-about = Começa em cerca de { $length }.
asking-failed-before = A criação falhou uma vez; estou tentando de novo.
asking-no-worker = Ninguém está compondo agora. A sua música está anotada e será feita assim que for possível.
asking-composing = **Compondo**  { $bar }
    Compasso { $bars } de { $of }
asking-rendering = **Gravando**  { $bar }
    As notas estão prontas; agora elas viram som.
asking-ready = Aqui está. Reaja para avaliar: ❤️ 🔥 👍 👎 ⏭️
asking-failed = **Não foi possível fazer esta música.**
asking-cancelled = Cancelada. Nada foi feito.
asking-deleted = Esta música foi apagada.

asking-brief = Como entendi
asking-summary =
    { $style } · { $mood } · { $bpm } bpm · { $key } · { $meter } · { $bars ->
        [one] { $bars } compasso
       *[other] { $bars } compassos
    } ({ $length })
    { $instruments }
asking-heard = O que ouvi
asking-remarks = Aliás
asking-notes = Sobre os arquivos
asking-form = Forma
asking-intro = Introdução
asking-coda = Coda
asking-footer = { $id }
asking-footer-ready = Semente { $seed } · { $id }
asking-line = **{ $title }** · { $style } · { $bpm } bpm · { $length }
asking-picture = Piano roll de “{ $title }”: { $instruments }; { $bars ->
        [one] { $bars } compasso
       *[other] { $bars } compassos
    }, { $length }. O tempo corre da esquerda para a direita, e cada instrumento tem a sua cor.

asking-note-smaller = O som foi recodificado para ficar leve o bastante para este lugar.
asking-note-no-audio = O som é grande demais para este lugar. As notas vão em anexo.
asking-note-no-files = O Discord não me deixa anexar arquivos aqui. A moderação pode me permitir isso.
asking-note-linked = O som é grande demais para este lugar: [ouça aqui]({ $link }).

asking-button-cancel = Cancelar
asking-button-retry = Tentar de novo
asking-button-vary = Variar
asking-button-extend = Mais longa
asking-button-change = Mudar…
asking-button-again = Nova semente
asking-button-tools = Ferramentas…
asking-button-midi = MIDI
asking-button-details = Detalhes
asking-button-delete = Apagar
asking-button-sure = Sim, apagar

asking-modal-title = Mudar esta música
asking-input-change = O que deve ser diferente?
asking-placeholder-change = mais lento, sem bateria, mais triste
asking-delete-sure =
    Apagar { $song } com todos os arquivos? Não dá para desfazer.
asking-mention-empty = Me diga o que você gostaria de ouvir, por exemplo: “uma valsa lenta para sanfona e violino”. Ou diga: “me surpreenda”.
error-not-yours = Só quem pediu esta música, ou a moderação deste servidor, pode fazer isso.
error-not-yours-hint = Peça a sua própria música com /compose.

asking-details = Receita
asking-seed = Semente
asking-model = Modelo
asking-took = Feita em
asking-seconds =
    { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }
asking-details-footer = { $id } · o arquivo anexado é a receita completa: a mesma receita dá as mesmas notas
asking-led = Gosto
asking-led-by = De { $takes } versões, esta foi escolhida pensando no gosto de quem pediu, que tende para: { $directions }.
asking-led-otherwise = Só pelas notas, eu teria escolhido outra.
asking-led-the-same = Só pelas notas, eu também teria escolhido esta.

# Para onde tende um gosto que guia uma escolha: mais ou menos do que se mede na música.
asking-led-density-more = muitas notas
asking-led-density-less = poucas notas
asking-led-off-beats-more = ritmos no contratempo
asking-led-off-beats-less = ritmos na batida
asking-led-steps-more = melodias de passos curtos
asking-led-steps-less = melodias com saltos
asking-led-repeats-more = notas repetidas
asking-led-repeats-less = quase nenhuma nota repetida
asking-led-compass-more = melodias amplas
asking-led-compass-less = melodias estreitas
asking-led-long-notes-more = notas longas
asking-led-long-notes-less = notas curtas
asking-led-tune-rhythms-more = ritmos que voltam
asking-led-tune-rhythms-less = ritmos sempre novos
asking-led-chord-changes-more = muitas trocas de acorde
asking-led-chord-changes-less = poucas trocas de acorde
asking-led-contrast-more = partes que contrastam
asking-led-contrast-less = partes parecidas
asking-led-drum-repeats-more = uma bateria constante
asking-led-drum-repeats-less = uma bateria que varia
asking-led-register-more = notas agudas
asking-led-register-less = notas graves
asking-led-loudness-more = tocar forte
asking-led-loudness-less = tocar baixinho
asking-led-dynamics-more = crescer e diminuir
asking-led-dynamics-less = um volume uniforme
asking-led-staccato-more = notas destacadas
asking-led-staccato-less = notas ligadas
asking-led-dissonance-more = harmonias ásperas
asking-led-dissonance-less = harmonias suaves
asking-led-valence-more = um som alegre
asking-led-valence-less = um som triste
asking-led-arousal-more = um som animado
asking-led-arousal-less = um som calmo
