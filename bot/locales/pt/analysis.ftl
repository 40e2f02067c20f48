### O que se ouve numa peça: tonalidade, acordes, forma e por que ela soa assim, para músicos e aprendizes.

## Nomes

analysis-title-key = Tom
analysis-title-time = Andamento e compasso
analysis-title-form = Forma
analysis-title-harmony = Acordes
analysis-title-cadences = Cadências
analysis-title-ranges = Extensões
analysis-title-texture = Textura
analysis-title-suggestions = Vale a pena tentar
analysis-title-lesson = Por que soa assim

analysis-bars = { $count ->
    [one] compasso { $first }
   *[other] compassos { $first } a { $last }
}
analysis-key = { $key } (certeza: { $percent })
analysis-key-or = { $key } (certeza: { $percent }; senão, { $others })
analysis-key-passage = { $key } ({ $bars })
analysis-time = { $meter } a { $bpm } bpm, { $bars } compassos, { $length }
analysis-cadence = compasso { $bar }: { $name } ({ $chords })
analysis-range = { $instrument }: de { $low } a { $high }
analysis-intro = Intro
analysis-outro = Final
analysis-none = nenhuma encontrada

analysis-cadence-perfect = cadência perfeita
analysis-cadence-authentic = cadência autêntica
analysis-cadence-half = meia cadência
analysis-cadence-plagal = cadência plagal
analysis-cadence-deceptive = cadência de engano

analysis-texture-solo = uma única linha
analysis-texture-choral = vozes que se movem juntas
analysis-texture-accompanied = uma melodia com acompanhamento
analysis-texture-polyphonic = várias linhas independentes
analysis-texture-rhythm = só a bateria

analysis-function-tonic = repouso
analysis-function-subdominant = afastamento
analysis-function-dominant = tensão
analysis-function-applied = dominante secundária
analysis-function-borrowed = emprestado

## Sugestões

analysis-suggest-too-low = { $instrument }: { $pitch } ({ $bars }) fica abaixo da nota mais grave que o instrumento alcança, { $limit }. Suba a frase uma oitava, ou passe-a para um instrumento mais grave.
analysis-suggest-too-high = { $instrument }: { $pitch } ({ $bars }) fica acima da nota mais aguda que o instrumento alcança, { $limit }. Desça a frase uma oitava, ou passe-a para um instrumento mais agudo.
analysis-suggest-no-breath = { $instrument }: { $seconds } segundos sem pausa ({ $bars }). Quem toca precisa respirar: coloque uma pausa entre duas frases.
analysis-suggest-clash = A melodia sustenta { $pitch } contra { $other } ({ $bars }), o que soa áspero. Mude uma das duas notas, a não ser que o atrito seja intencional.
analysis-suggest-mud = Intervalos fechados em uma região tão grave se embolam ({ $bars }). Suba a nota de cima uma oitava.
analysis-suggest-covered = { $instrument }: acima da melodia em { $percent } do tempo, sobretudo aqui: { $bars }. Uma oitava abaixo, ou mais suave, deixaria a melodia aparecer.
analysis-suggest-parallel-fifths = A melodia e o baixo andam em quintas paralelas ({ $bars }), e duas vozes soam como uma. Conduza as duas em movimento contrário.
analysis-suggest-parallel-octaves = A melodia e o baixo andam em oitavas paralelas ({ $bars }), e duas vozes soam como uma. Conduza as duas em movimento contrário.
analysis-suggest-leap = A melodia salta { $count } semitons e segue na mesma direção ({ $bars }). Voltar por grau conjunto depois do salto é mais fácil de cantar.
analysis-suggest-open-end = A música para em { $numeral } ({ $bars }), longe da tônica. Termine em { $tonic } se ela deve soar concluída.
analysis-suggest-peaks = A melodia chega à sua nota mais aguda, { $pitch }, em { $count } compassos. Guarde-a para um só momento, e ele será o clímax.
analysis-suggest-narrow = A melodia fica dentro de { $count } semitons. Uma frase que suba mais daria a ela um objetivo.
analysis-suggest-restless = A melodia não faz pausas nem sustenta notas ({ $bars }). Uma pausa no fim de uma frase a deixaria respirar.
analysis-suggest-same-bars = { $count } compassos seguidos são iguais em todas as partes ({ $bars }). Mude alguma coisa em um de cada dois.
analysis-suggest-all-play = Todas as { $count } partes tocam o tempo todo. Deixe algumas em silêncio ({ $bars }), e a volta delas será um acontecimento.
analysis-suggest-flat = Todas as notas têm a mesma intensidade. Deixe a música crescer até a nota mais aguda da melodia ({ $bars }).
analysis-suggest-octave-up = { $instrument }: há espaço para uma oitava acima. Use-o quando a melodia voltar ({ $bars }).
analysis-suggest-same-chord = { $numeral } dura { $count } compassos ({ $bars }). Um segundo acorde, ou um baixo que se mova, levaria a música adiante.
analysis-suggest-same-return = Os acordes dos compassos { $from } a { $to } voltam sem mudança ({ $bars }). Outros acordes sob a mesma melodia trariam novidade à volta.
analysis-suggest-no-lead-in = { $numeral } leva a { $tonic } sem tensão ({ $bars }). No lugar dele, { $dominant } puxaria para a nova seção.
analysis-suggest-few-chords = A música tem só { $count } acordes. Um único acorde de fora chamaria a atenção.
analysis-suggest-applied-dominant = { $numeral } no lugar de { $instead } faria de { $next } um ponto de chegada ({ $bars }).
analysis-suggest-deception = Depois de { $numeral }, experimente { $surprise } no lugar de { $tonic } ({ $bars }), e então o final mais uma vez: uma surpresa antes do fim.

## Uma lição

analysis-lesson-major = { $key } é um tom claro: a terça dele é maior. Ouça-a na melodia ({ $bars }).
analysis-lesson-major-but = { $key } é um tom claro, e mesmo assim a música não é alegre: o clima vem do toque lento, grave ou suave ({ $bars }).
analysis-lesson-minor = { $key } é um tom escuro: a terça dele é menor. Ouça-a na melodia ({ $bars }).
analysis-lesson-minor-but = { $key } é um tom escuro, e mesmo assim a música não é triste: o clima vem do andamento e do som claro ({ $bars }).
analysis-lesson-dorian = { $key } é menor com um sexto grau claro, o que dá esperança ao som ({ $bars }).
analysis-lesson-phrygian = { $key } é menor com o segundo grau colado à tônica, o que soa espanhol ou ameaçador ({ $bars }).
analysis-lesson-lydian = { $key } é maior com o quarto grau elevado, o que dá a sensação de flutuar ({ $bars }).
analysis-lesson-mixolydian = { $key } é maior com o sétimo grau abaixado: claro, mas sem a atração de uma sensível ({ $bars }).
analysis-lesson-locrian = { $key } tem o quinto grau abaixado, e nem a própria tônica dá repouso ({ $bars }).
analysis-lesson-modulation = A música sai de { $home } e vai para { $key } ({ $bars }): o mesmo material sob uma nova luz.
analysis-lesson-applied = { $numeral } é a dominante de um acorde que não é a tônica: por um momento, { $next } é o ponto de chegada ({ $bars }).
analysis-lesson-borrowed = { $numeral } não pertence a { $key }: a cor estranha chama a atenção do ouvido ({ $bars }).
analysis-lesson-fifths = { $count } acordes seguidos descem por quintas ({ $chords }): cada um empurra o próximo, como peças de dominó ({ $bars }).
analysis-lesson-pedal = O baixo fica em uma nota enquanto { $count } acordes mudam acima dele, o que cria tensão ({ $bars }).
analysis-lesson-loop = { $chords } dá { $count } voltas: você sabe o que vem, e pode prestar atenção no que muda por cima ({ $bars }).
analysis-lesson-sevenths = { $percent } dos acordes têm quatro notas diferentes, como { $numeral }: isso deixa a harmonia macia e rica ({ $bars }).
analysis-lesson-question = Uma pergunta e a sua resposta: o compasso { $half } para em { $numeral }, e o compasso { $full } volta para casa em { $next } ({ $bars }).
analysis-lesson-deceptive = { $numeral } promete a tônica, mas vem { $next }: uma surpresa que faz a música continuar ({ $bars }).
analysis-lesson-pull = { $numeral } quer resolver, e { $next } cede: tensão, e então repouso ({ $bars }).
analysis-lesson-climax = A melodia guarda a sua nota mais aguda, { $pitch }, para um só momento, a { $percent } do caminho: o clímax ({ $bars }).
analysis-lesson-steps = A melodia anda por graus conjuntos { $percent } do tempo, por isso é fácil de cantar ({ $bars }).
analysis-lesson-leaps = { $percent } dos movimentos da melodia são saltos largos, o que dá energia a ela ({ $bars }).
analysis-lesson-motif = { $percent } dos compassos da melodia repetem um ritmo anterior: um motivo que fica na memória ({ $bars }).
analysis-lesson-suspense = { $percent } das notas da melodia que caem no tempo são estranhas ao acorde e querem seguir adiante: um anseio ({ $bars }).
analysis-lesson-compass = A melodia vai de { $pitch } a { $highest } ({ $bars }).
analysis-lesson-syncopation = { $percent } das notas começam entre os tempos e duram além do tempo seguinte: elas empurram contra a pulsação. Sobretudo aqui: { $bars }.
analysis-lesson-swing = A segunda metade de cada tempo chega tarde, como a terceira nota de uma tercina: a música tem suingue ({ $bars }).
analysis-lesson-lilt = Em { $meter }, cada tempo se divide em três: a música embala ({ $bars }).
analysis-lesson-three = Em { $meter }, um tempo forte é seguido de dois fracos: a música gira como uma dança ({ $bars }).
analysis-lesson-odd = { $meter } é um compasso de passos desiguais: mal você se acomoda, ele recomeça ({ $bars }).
analysis-lesson-fast = { $bpm } batidas por minuto são mais rápidas do que um coração em repouso: a música avança com ímpeto ({ $bars }).
analysis-lesson-slow = { $bpm } batidas por minuto são lentas como um coração em repouso: a música é calma ({ $bars }).
analysis-lesson-walking = { $bpm } batidas por minuto são o ritmo de uma caminhada: a música não corre nem espera ({ $bars }).
analysis-lesson-return = Depois de algo diferente, a música dos compassos { $from } a { $to } volta, e você sente que já a conhece ({ $bars }).
analysis-lesson-contrast = Aqui são { $notes } notas por compasso, e só { $fewer } nos compassos { $from } a { $to }: o contraste entre cheio e vazio deixa a forma clara ao ouvido ({ $bars }).
analysis-lesson-entries = Os instrumentos entram em { $count } momentos diferentes, e o som cresce ({ $bars }).
analysis-lesson-whole = A música é feita de { $count ->
    [one] um só trecho
   *[other] { $count } trechos
} sem repetição ({ $bars }).
analysis-lesson-end-authentic = No fim, { $numeral } vai para { $next }: o ponto final mais firme que existe ({ $bars }).
analysis-lesson-end-plagal = No fim, { $numeral } vai para { $next }: o final suave de um amém ({ $bars }).
analysis-lesson-end-picardy = A música está em tom menor, mas o último acorde, { $numeral }, é maior: uma luz no fim ({ $bars }).
analysis-lesson-end-home = A música chega ao repouso em { $numeral }, a sua casa ({ $bars }).
analysis-lesson-end-open = A música termina em { $numeral }, fora de casa, e deixa uma pergunta no ar ({ $bars }).
