# The page: what is around its views, and the chat. Words and titles in placeholders are the asker's own.

page-skip = Ir para o conteúdo
page-motto = músicas sob encomenda
page-nav = Para onde ir
page-tab-chat = Pedir
page-tab-library = Biblioteca
page-tab-discover = Descobrir
page-tab-playlist = Lista do dia
page-tab-verify = Verificar
page-tab-settings = Ajustes
page-language = Idioma
page-language-now = Agora falo português.
page-theme = Claro ou escuro
page-theme-auto = Como o sistema
page-theme-light = Claro
page-theme-dark = Escuro

page-lost = A conexão caiu. Continuo tentando…
page-unreachable = O Minstrel não responde.
page-unreachable-hint = Veja se ele ainda está rodando e tente de novo.
page-garbled = O Minstrel respondeu algo que não entendo.
page-garbled-hint = Tente de novo; se acontecer outra vez, recarregue a página.

page-access-title = Quem está aí?
page-access-lead = Outras pessoas conseguem chegar a esta página, por isso ela quer ver o token uma vez. O Minstrel o mostrou ao iniciar, no fim do endereço.
page-access-token = Token
page-access-enter = Entrar

## Asking

page-question = O que eu toco?
page-lead = Diga com suas palavras: um clima, um estilo, um andamento, um tom, quem toca, quanto dura. O que você deixar em aberto, eu escolho.
page-ideas = Ideias para começar
page-idea-1 = uma bossa nova melancólica para uma noite de chuva, 96 bpm
page-idea-2 = perseguição épica para orquestra em ré menor
page-idea-3 = lo-fi para estudar, com vibrafone
page-idea-4 = uma canção de ninar para caixinha de música e harpa em 3/4
page-idea-5 = um samba alegre com flauta e violão
page-idea-6 = balada de jazz lenta com sax tenor
page-ask = Pedir uma música
page-describe = Descreva uma música
page-describe-first = Descreva primeiro uma música.
page-placeholder-prompt = Descreva uma música…
page-keys = Enter compõe, Shift + Enter começa outra linha
page-button-compose = Compor

## What was heard

page-heard = O que eu entendi
page-remarks = A propósito
page-song-name = { $style } em { $key }
page-length =
    { $bars ->
        [one] um compasso · { $length }
       *[other] { $bars } compassos · { $length }
    }
page-my-choice = escolha minha
page-you-said = você disse { $words }
page-quoted = “{ $words }”
page-chosen-by-hand = escolha sua
page-chosen = Escolhido por você: { $choices }
page-chip-style = Estilo
page-chip-mood = Clima
page-chip-tempo = Andamento
page-chip-key = Tom
page-chip-meter = Compasso
page-chip-instruments = Quem toca
page-chip-length = Duração
page-chip-anew = Outra escolha pede uma música nova; esta fica.
page-search = Procurar na lista
page-placeholder-search = Procurar…
page-nothing-found = Nada com esse nome.
page-unit-bpm = Batidas por minuto
page-unit-bars = Compassos
page-button-take = Aceitar
page-button-withdraw = Como eu disse

## A song

page-songs = Músicas, a mais recente por último
page-you-asked = Você pediu:
page-card = Minstrel: { $name }
page-card-reading = O Minstrel está lendo
page-card-failed = Minstrel: algo deu errado
page-reading = Lendo suas palavras
page-queued = Na fila
page-composing = Compondo o compasso { $bar } de { $of }
page-composing-end = Terminando o último compasso
page-rendering = As notas estão virando som
page-ready = Sua música está pronta: { $name }
page-cancelled = Parada, como você queria.
page-bars-composed = Compassos compostos
page-seed = semente { $seed }
page-took = feita em { $seconds } s

page-reactions = O que você acha?
page-react-love = Amei
page-react-fire = Está pegando fogo
page-react-like = Gostei
page-react-dislike = Não é para mim
page-react-skip = Agora não
page-reacted = Anotado: { $reaction }
page-unreacted = Retirado: { $reaction }

page-button-cancel = Cancelar
page-button-retry = Tentar de novo
page-button-edit = Editar
page-button-start-again = Começar de novo
page-button-again = Nova semente
page-button-vary = Variar
page-button-extend = Mais longa
page-button-change = Mudar…
page-change-what = O que deve ser diferente?
page-placeholder-change = mais lento, sem bateria, mais triste
page-button-save = Salvar
page-save-mp3 = Som
page-save-midi = Notas
page-save-wav = Som sem compressão
page-save-flac = Som sem perdas
page-save-stems = Cada parte separada
page-save-picture = Imagem
page-save-recipe = Receita
page-button-uncount = Não contar
page-uncount-why = Nada do que você fizer com esta música deve me ensinar do que você gosta
page-uncounted = Não conta: não aprendo nada com ela.
page-button-count = Voltar a contar
page-count-why = O que você fizer com esta música volta a me ensinar do que você gosta
page-counted = Voltou a contar.
page-button-delete = Apagar
page-button-sure = Sim, apagar
page-delete-sure = Aperte de novo para apagar a música com todos os arquivos. Não dá para desfazer.
page-deleted = A música foi apagada.
