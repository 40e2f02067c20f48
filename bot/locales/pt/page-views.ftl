# The page beside its chat: library, suggestions and taste, playlist, verifying, settings.

views-wait = Um momento …
views-retry = Tentar de novo
views-ask = Pedir uma música
views-play-all = Tocar todas

## A song in a list

views-row-play = Tocar “{ $title }”
views-row-pause = Pausar “{ $title }”
views-row-actions = O que fazer com “{ $title }”
views-row-in-the-making = Sendo feita
views-row-failed = Não deu para fazer
views-row-cancelled = Interrompida
views-row-uncounted = Não conta

## The library

views-library-title = Biblioteca
views-library-lead = Todas as músicas compostas aqui, as mais novas primeiro.
views-library-search = Buscar na biblioteca
views-library-search-hint = Palavras de um pedido …
views-library-show = Quais músicas
views-library-all = Todas
views-library-liked = Curtidas
views-library-mine = Pedidas aqui
views-library-more = Mais músicas
views-library-end = Essa foi a primeira de todas.
views-library-found =
    { $count ->
        [0] Nenhuma música
        [one] Uma música
       *[other] { $count } músicas
    }
views-library-found-more = { $count } músicas, e há mais
views-library-nothing = A biblioteca ainda está vazia.
views-library-nothing-how = Peça uma música: ela fica aqui, para ouvir de novo e para continuar a partir dela.
views-library-none-found = Nenhuma música encontrada com “{ $words }”.
views-library-none-found-how = Talvez com outras palavras, ou com menos.
views-library-none-liked = Você ainda não curtiu nenhuma música.
views-library-none-liked-how = Reaja a uma com ❤️ ou 👍, e ela aparece aqui.
views-library-none-mine = Ainda não se pediu nada nesta página.
views-library-none-mine-how = As outras músicas vêm de servidores do Discord.
views-library-show-all = Mostrar todas as músicas

## Suggestions

views-discover-title = Para você
views-discover-lead = Músicas que você pode amar, cada uma com o que mais fala a favor dela.
views-discover-dial = A que distância do que você já curte
views-discover-familiar = Conhecido
views-discover-mixed = Misturado
views-discover-adventurous = Aventureiro
views-discover-familiar-means = Perto do que você já curte.
views-discover-mixed-means = Quase tudo perto do que você curte, com algo novo para você.
views-discover-adventurous-means = Muita coisa diferente ou ainda pouco ouvida, e com menos certeza de agradar.
views-discover-uncount = Não contar
views-discover-count-again = Contar de novo
views-discover-uncounted = “{ $title }” não conta: não aprendo nada com ela.
views-discover-nothing = Ainda não tenho nada para sugerir.
views-discover-nothing-how = Peça algumas músicas e me diga com ❤️ 👍 👎 o que achou delas: o que você curte me leva a outras.

## Taste

views-taste-title = O seu gosto, como eu o ouço
views-taste-rests =
    { $songs ->
        [one] Isto se apoia em uma música que você curtiu. Cada reação me ensina mais.
       *[other] Isto se apoia em { $songs } músicas que você curtiu. Cada reação me ensina mais.
    }
views-taste-nothing = Ainda não sei nada do seu gosto. Reaja a músicas com ❤️ 👍 👎 ou ⏭️, e ele aparece desenhado aqui.
views-taste-paused = O aprendizado está pausado: não anoto nem o que você diz das músicas nem o que você leva.
views-taste-is-learning = Voltei a aprender.
views-taste-styles = Estilos
views-taste-moods = Climas
views-taste-band = Quem toca
views-taste-tempo = Andamento
views-taste-bpm = De { $slow } a { $fast } bpm
views-taste-leaning =
    { $songs ->
        [one] uma música
       *[other] { $songs } músicas
    }
views-taste-towards = O que atrai você
views-taste-away = O que você prefere evitar
views-taste-left-out = Fora das minhas sugestões
views-taste-pause = Pausar o aprendizado
views-taste-resume = Voltar a aprender
views-taste-forget = Esquecer tudo
views-taste-forget-what = O que você disse das músicas até agora deixa de contar, e os estilos que você deixou de fora voltam. As suas músicas ficam. Não dá para desfazer.
views-taste-forget-sure = Sim, esqueça
views-taste-keep = Não, guarde
views-taste-forgotten = Está esquecido.

## The playlist

views-playlist-title = A playlist do dia
views-playlist-lead = Músicas dos últimos dias, em uma ordem que cresce e termina em calma.
views-playlist-songs =
    { $songs ->
        [one] uma música
       *[other] { $songs } músicas
    }
views-playlist-none = Nenhuma playlist foi publicada ainda.
views-playlist-none-how = Abaixo está o que proponho para hoje. Com o seu sim, ela é publicada aqui.
views-playlist-none-on-day = Nenhuma playlist foi publicada nesse dia.
views-playlist-others = Outros dias

## The board on which it is decided

views-board-title = Para decidir: { $day }
views-board-proposed = Ninguém decidiu ainda. Tire, troque, mova ou inclua músicas, e diga sim quando gostar.
views-board-approved = Você disse sim. Publique, ou continue mudando.
views-board-declined = Você disse não: não há playlist nesse dia, a não ser que você acabe dizendo sim.
views-board-published = Está publicada. Nada mais a muda.
views-board-nothing = Ainda não há nada para propor.
views-board-nothing-how = Uma playlist é feita de músicas dos últimos sete dias que ainda não estiveram em nenhuma. Peça algumas e volte.
views-board-empty = Todas as músicas foram tiradas.
views-board-empty-how = Inclua algumas de baixo, ou diga que não há playlist nesse dia.
views-board-up = Mover “{ $title }” para cima
views-board-down = Mover “{ $title }” para baixo
views-board-swap = Trocar “{ $title }” pela próxima melhor
views-board-drop = Tirar “{ $title }”
views-board-add = Incluir “{ $title }”
views-board-drag = Arraste para mover
views-board-moved = “{ $title }” agora é a número { $place } de { $of }.
views-board-swapped = “{ $other }” ficou no lugar de “{ $title }”.
views-board-dropped = “{ $title }” foi tirada.
views-board-added = “{ $title }” foi incluída como número { $place }.
views-board-suggestions = Mais músicas que poderiam estar nela
views-board-listen = Ouvir todas
views-board-approve = Dizer sim
views-board-approve-done = Você disse sim. Agora ela pode ser publicada.
views-board-publish = Publicar
views-board-publish-done = A playlist está publicada.
views-board-decline = Sem playlist
views-board-decline-done = Não há playlist nesse dia.

## Verifying

views-verify-title = Isto é do Minstrel?
views-verify-lead = Tudo o que o Minstrel faz leva marcas: algumas dá para ler, outras só um computador ouve. Traga um arquivo, e eu procuro.
views-verify-choose = Escolher um arquivo
views-verify-drop = ou solte aqui
views-verify-kinds = Som, MIDI, imagem ou receita, até { $most } MB. O arquivo é examinado e não fica guardado.
views-verify-too-large = Este arquivo tem { $size } MB, e aceito no máximo { $most } MB.
views-verify-too-large-hint = Um trecho de meio minuto, ou um MP3, já me basta.
views-verify-sending = Enviando { $name }: { $percent }
views-verify-looking = Procurando marcas em { $name } …
views-verify-progress = Quanto do arquivo foi enviado
views-verify-stop = Parar
views-verify-is-minstrel = Foi o Minstrel que fez.
views-verify-is-minstrel-means = As marcas estão lá, e estão inteiras.
views-verify-is-altered = Foi o Minstrel que fez, e foi mudado depois.
views-verify-is-altered-means = Há marcas, mas nem todas estão como foram escritas.
views-verify-is-none = Não encontro nenhuma marca do Minstrel.
views-verify-is-none-means = Então provavelmente foi feito por outra pessoa. Isso não prova nada: quem quer consegue tirar as marcas.
views-verify-is-unsigned-means = É o próprio arquivo que diz; os deste tipo não podem ser assinados.
views-verify-incomplete = Não deu tempo de procurar todas as marcas.
views-verify-says-title = Título
views-verify-says-signer = Assinado por
views-verify-says-problem = O que a quebrou
views-verify-says-seed = Semente
views-verify-says-model = Modelo
views-verify-says-words = Diz
views-verify-says-fingerprint = Impressão digital
views-verify-says-heard = Ouvido
views-verify-signer-own = { $signer }, esta própria instalação
views-verify-signer-unknown = { $signer }, por quem ninguém aqui responde
views-verify-marks = O que eu procuro
views-verify-song = É esta música
views-verify-state-valid = encontrada
views-verify-state-invalid = danificada
views-verify-state-absent = não encontrada
views-verify-watermark = Marca-d’água
views-verify-watermark-means = Escondida no próprio som. Resiste a outros formatos, a outro volume e a cortes.
views-verify-c2pa = Credenciais de conteúdo (C2PA)
views-verify-c2pa-means = Uma declaração assinada de quem fez o arquivo. Ela se quebra quando um único byte muda.
views-verify-tags = Etiquetas
views-verify-tags-means = Título, andamento, tom, semente e modelo, como os tocadores mostram.
views-verify-midi = Texto MIDI
views-verify-midi-means = Uma linha de texto entre as notas de um arquivo MIDI.
views-verify-recipe = Receita
views-verify-recipe-means = Tudo o que é preciso para compor a música de novo.

## Settings

views-settings-title = Configurações
views-settings-page = Esta página
views-settings-taste = Gosto
views-settings-files = Arquivos
views-settings-yours = O que fica guardado sobre você
views-settings-listen-switch = Ouvir durante a composição
views-settings-listen-means = O que é pedido já toca enquanto é composto, compasso por compasso.
views-settings-learning-switch = Aprender com o que eu faço
views-settings-learning-means = As reações e o que você leva são anotados, para sugerir músicas que você pode curtir.
views-settings-led-switch = Compor pelo meu gosto
views-settings-led-means = Componho mais versões de uma música e escolho uma que você pode curtir. A receita da música diz então para onde o seu gosto pende.
views-settings-words-switch = Escrever as minhas palavras nos arquivos
views-settings-words-means = Os arquivos de músicas novas levam então as suas próprias palavras como título. Sem isso, eles se chamam pelo que são, como “Bossa nova melancólica em lá menor”.
views-settings-export = Quem administra o Minstrel leva tudo, em um zip, com este comando:
views-settings-erase = E apaga com este:
views-settings-access = Acesso
views-settings-access-means = Este navegador é reconhecido aqui por trinta dias depois que o token foi mostrado.
views-settings-sign-out = Sair neste navegador
