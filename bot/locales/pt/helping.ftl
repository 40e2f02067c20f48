# /help and the welcome. The examples are wishes that I read and compose, so they have to be such in your language:
# a style that I know and a mood or a mark of tempo, key, meter, or who plays. At most 80 characters each.

helping-command = Aprenda com exemplos o que eu sei fazer
helping-command-topic = Sobre o que você quer saber
helping-try = Clique em um exemplo para ouvi-lo. Ele é composto aqui, para todo mundo.

helping-welcome =
    Olá! Eu sou o Minstrel: me diga o que você gostaria de ouvir, e eu componho, em som e em notas.
    Clique em um destes exemplos, ou diga com as suas palavras com `/compose` ou me mencionando.
    `/help` mostra mais. Para a moderação: `/settings` define onde posso tocar e quem pode pedir.

helping-first = A sua primeira música
helping-first-text =
    Diga o que você gostaria de ouvir com as suas palavras, na sua língua: `/compose` e o seu pedido, ou me mencione em uma mensagem. Respondo na hora com o que ouvi nas suas palavras, e a música vem na mesma mensagem.
    Um estilo e um clima já bastam. Conheço estilos que vão de ambient a valsa.
helping-first-example-1 = uma bossa nova melancólica numa noite de chuva
helping-first-example-2 = uma valsa feliz
helping-first-example-3 = ambient lento e sonhador

helping-exact = Andamento, tom, acordes, duração
helping-exact-text =
    Seja tão exato quanto quiser: `120 bpm` ou “lento”, `em ré menor`, `3/4`, `16 compassos` ou “um minuto”, ou os seus próprios acordes: `Am F C G`. O que você diz com exatidão sempre vale mais. As mesmas palavras com a mesma semente (`seed`) dão a mesma música de novo.
    `/compose` tem um campo para cada um deles, que ajuda enquanto você digita.
helping-exact-example-1 = um blues em lá maior, 12 compassos, 90 bpm
helping-exact-example-2 = uma música pop com Am F C G, 110 bpm
helping-exact-example-3 = uma giga em ré maior, 6/8, rápida

helping-band = Quem toca
helping-band-text =
    Diga os instrumentos, ou deixe alguns de fora: “com flauta e harpa”, “para quarteto de cordas”, “sem bateria”. Uma música tem no máximo oito partes. Se você não disser nada, chamo quem costuma tocar naquele estilo.
helping-band-example-1 = uma música calma para flauta e harpa, sem bateria
helping-band-example-2 = jazz para saxofone, piano e contrabaixo
helping-band-example-3 = uma valsa triste para quarteto de cordas

helping-song = O que dá para fazer com uma música
helping-song-text =
    Embaixo de uma música: **Variar** faz uma parente dela, **Mais longa** a continua, **Mudar…** aceita palavras como “mais lento, sem bateria, mais triste”, **Nova semente** toca o mesmo pedido de outro jeito, **MIDI** dá as notas a você. Quem pediu a música pode apagá-la.
    Reaja a uma música para avaliá-la: ❤️ 🔥 👍 👎 ⏭️. Com isso aprendo do que você gosta. Você também pode responder a uma música com palavras que a mudam.
helping-song-example-1 = uma valsa calma de piano em dó maior

helping-tools = Ferramentas para músicos
helping-tools-text =
    Embaixo de uma música, ou com `/tools`, há **Ferramentas…**: um pouco ou muito diferente, alguns compassos de novo, a mesma melodia em outro estilo ou com outros acordes, uma mistura com outra música. O que você não toca fica nota por nota.
    O mesmo menu analisa uma música e explica por que ela soa assim, a coloca no papel (PDF, MusicXML, partes) e encontra parecidas.
    `/bring` recebe um arquivo MIDI seu, com uma banda para a sua melodia, se quiser; `/find` encontra músicas por palavras ou por uma melodia.

helping-listening = Ouvir e descobrir
helping-listening-text =
    Em um canal de voz: `/play` para uma música, ou `/radio` para músicas sem fim; `/pause` e `/skip` à vontade.
    `/discover` sugere músicas com um motivo para cada uma, `/similar` acha parentes de uma, `/favorites`, `/history` e `/top` as encontram de novo, e `/taste` mostra o que eu acho que você curte, e deixa você mudar isso.
    `/queue` mostra quem é o próximo, mais ou menos quando, e por quê.

helping-server = Para a moderação
helping-server-text =
    `/settings` mostra de relance onde se pedem músicas, quem pode pedir, como a fila anda, os limites, o idioma e quando sai a playlist do dia. `/playlist` deixa vocês decidirem sobre ela.
    `/block` bloqueia palavras ou membros, `/queue` cancela músicas que estão esperando, e `/audit` conta o que a moderação fez.

helping-privacy = O que eu guardo sobre você
helping-privacy-text =
    Conheço você pelo seu número do Discord; guardo as suas músicas com os seus pedidos, as suas reações e o que você ouviu. `/privacy show` diz quanto é isso, `/privacy export` entrega tudo a você, `/privacy erase` apaga tudo, e `/privacy pause` me impede de aprender com você.
