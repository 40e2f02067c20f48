### O que se ouve numa peça: tonalidade, acordes, forma e por que ela soa assim, para músicos e aprendizes.

## Nomes

analysis-title-key = Tonalidade
analysis-title-time = Tempo e compasso
analysis-title-form = Forma
analysis-title-harmony = Acordes
analysis-title-cadences = Cadências
analysis-title-ranges = Extensões
analysis-title-texture = Textura
analysis-title-suggestions = Vale tentar
analysis-title-lesson = Por que soa assim

analysis-bars = { $count ->
    [one] compasso { $first }
   *[other] compassos { $first } a { $last }
}
analysis-key = { $key } (certeza: { $percent })
analysis-key-or = { $key } (certeza: { $percent }; senão, { $others })
analysis-key-passage = { $key }, { $bars }
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
analysis-texture-rhythm = só percussão

analysis-function-tonic = em casa
analysis-function-subdominant = a caminho
analysis-function-dominant = tensão
analysis-function-applied = dominante secundária
analysis-function-borrowed = emprestado

## Sugestões

analysis-suggest-too-low = { $instrument }: { $pitch } ({ $bars }) fica abaixo do que se pode tocar nele, { $limit }. Suba a frase uma oitava ou dê-a a um instrumento mais grave.
analysis-suggest-too-high = { $instrument }: { $pitch } ({ $bars }) fica acima do que se pode tocar nele, { $limit }. Desça a frase uma oitava ou dê-a a um instrumento mais agudo.
analysis-suggest-no-breath = { $instrument }: { $seconds } segundos sem pausa ({ $bars }). Quem toca precisa respirar: ponha uma pausa entre duas frases.
analysis-suggest-clash = A melodia sustenta { $pitch } contra { $other } ({ $bars }), o que soa áspero. Mova uma das duas notas, a não ser que o atrito seja desejado.
analysis-suggest-mud = Há intervalos fechados tão graves que se embaralham ({ $bars }). Suba a nota de cima uma oitava.
analysis-suggest-covered = { $instrument }: acima da melodia { $percent } do tempo, sobretudo aqui: { $bars }. Uma oitava abaixo, ou mais suave, a melodia apareceria melhor.
analysis-suggest-parallel-fifths = Melodia e baixo andam em quintas paralelas ({ $bars }), e duas vozes soam como uma. Conduza-as em movimento contrário.
analysis-suggest-parallel-octaves = Melodia e baixo andam em oitavas paralelas ({ $bars }), e duas vozes soam como uma. Conduza-as em movimento contrário.
analysis-suggest-leap = A melodia salta { $count } semitons e segue na mesma direção ({ $bars }). Um passo de volta depois do salto é mais fácil de cantar.
analysis-suggest-open-end = A peça para em { $numeral } ({ $bars }), longe de casa. Termine em { $tonic } se ela deve soar concluída.
analysis-suggest-peaks = A melodia chega à sua nota mais alta, { $pitch }, em { $count } compassos. Guarde-a para um só lugar, e ele será o clímax.
analysis-suggest-narrow = A melodia fica dentro de { $count } semitons. Uma frase que suba mais lhe daria uma meta.
analysis-suggest-restless = A melodia não faz pausa nem sustenta uma nota ({ $bars }). Uma pausa no fim de uma frase a deixaria respirar.
analysis-suggest-same-bars = { $count } compassos seguidos são iguais em todas as partes ({ $bars }). Mude uma coisa em um de cada dois.
analysis-suggest-all-play = Todas as { $count } partes tocam o tempo todo. Deixe algumas em silêncio ({ $bars }), e a volta delas será um acontecimento.
analysis-suggest-flat = Todas as notas têm a mesma força. Deixe a música crescer até a nota mais alta da melodia ({ $bars }).
analysis-suggest-octave-up = { $instrument }: há espaço para uma oitava acima. Use-a quando a melodia voltar ({ $bars }).
analysis-suggest-same-chord = { $numeral } dura { $count } compassos ({ $bars }). Um segundo acorde, ou um baixo que se mova, levaria adiante.
analysis-suggest-same-return = Os acordes dos compassos { $from } a { $to } voltam sem mudança ({ $bars }). Outros acordes sob a mesma melodia fariam a volta ser nova.
analysis-suggest-no-lead-in = { $numeral } leva a { $tonic } sem tensão ({ $bars }). { $dominant } em seu lugar puxaria para a nova seção.
analysis-suggest-few-chords = A peça tem só { $count } acordes. Um único de fora chamaria a atenção.
analysis-suggest-applied-dominant = { $numeral } no lugar de { $instead } faria de { $next } uma meta ({ $bars }).
analysis-suggest-deception = Depois de { $numeral }, experimente { $surprise } no lugar de { $tonic } ({ $bars }) e então o final outra vez: uma surpresa antes de fechar.

## Uma lição

analysis-lesson-major = { $key } é clara: sua terça é maior. Ouça-a na melodia ({ $bars }).
analysis-lesson-major-but = { $key } é uma tonalidade clara, e mesmo assim a peça não é alegre: o toque lento, grave ou suave faz o clima ({ $bars }).
analysis-lesson-minor = { $key } é escura: sua terça é menor. Ouça-a na melodia ({ $bars }).
analysis-lesson-minor-but = { $key } é uma tonalidade escura, e mesmo assim a peça não é triste: o andamento e o som claro fazem o clima ({ $bars }).
analysis-lesson-dorian = { $key } é menor com um sexto grau claro, o que soa esperançoso ({ $bars }).
analysis-lesson-phrygian = { $key } é menor com um segundo grau colado à tônica, o que soa espanhol ou ameaçador ({ $bars }).
analysis-lesson-lydian = { $key } é maior com o quarto grau elevado, o que a faz flutuar ({ $bars }).
analysis-lesson-mixolydian = { $key } é maior com o sétimo grau abaixado: clara, mas sem a atração de uma sensível ({ $bars }).
analysis-lesson-locrian = { $key } tem o quinto grau abaixado, e nem a sua casa dá repouso ({ $bars }).
analysis-lesson-modulation = A peça deixa { $home } e vai para { $key } ({ $bars }): a mesma música sob outra luz.
analysis-lesson-applied = { $numeral } é a dominante de outro acorde que não a tônica: por um momento { $next } é a meta ({ $bars }).
analysis-lesson-borrowed = { $numeral } não pertence a { $key }: a cor estranha chama o ouvido ({ $bars }).
analysis-lesson-fifths = { $count } acordes seguidos caem por quintas ({ $chords }): cada um empurra o próximo como peças de dominó ({ $bars }).
analysis-lesson-pedal = O baixo fica numa nota enquanto { $count } acordes mudam acima, o que cria tensão ({ $bars }).
analysis-lesson-loop = { $chords } dá { $count } voltas: sabe-se o que vem, e pode-se seguir o que muda acima ({ $bars }).
analysis-lesson-sevenths = { $percent } dos acordes têm quatro notas diferentes, como { $numeral }: a harmonia soa macia e rica ({ $bars }).
analysis-lesson-question = Pergunta e resposta: o compasso { $half } para em { $numeral }, o compasso { $full } volta para casa com { $next } ({ $bars }).
analysis-lesson-deceptive = { $numeral } promete a tônica, mas vem { $next }: uma surpresa que faz a música seguir ({ $bars }).
analysis-lesson-pull = { $numeral } quer resolver, e { $next } cede: tensão, depois repouso ({ $bars }).
analysis-lesson-climax = A melodia guarda sua nota mais alta, { $pitch }, para um só lugar, a { $percent } do caminho: o clímax ({ $bars }).
analysis-lesson-steps = A melodia anda por graus conjuntos { $percent } do tempo e por isso é fácil de cantar ({ $bars }).
analysis-lesson-leaps = { $percent } dos movimentos da melodia são saltos largos, o que lhe dá energia ({ $bars }).
analysis-lesson-motif = { $percent } dos compassos da melodia repetem um ritmo anterior: um motivo que se guarda ({ $bars }).
analysis-lesson-suspense = { $percent } das notas da melodia no pulso são estranhas ao acorde e querem seguir: saudade ({ $bars }).
analysis-lesson-compass = A melodia vai de { $pitch } a { $highest } ({ $bars }).
analysis-lesson-syncopation = { $percent } das notas começam entre os pulsos e duram além do seguinte: empurram contra o pulso. Sobretudo aqui: { $bars }.
analysis-lesson-swing = A segunda metade de cada pulso vem tarde, como a terceira de uma tercina: a música tem suingue ({ $bars }).
analysis-lesson-lilt = Em { $meter } cada pulso se divide em três: a música embala ({ $bars }).
analysis-lesson-three = Em { $meter } a um pulso forte seguem dois leves: a música gira como uma dança ({ $bars }).
analysis-lesson-odd = { $meter } é um compasso de passos desiguais: mal a gente se acomoda, ele recomeça ({ $bars }).
analysis-lesson-fast = { $bpm } batidas por minuto são mais rápidas que um coração em repouso: a música empurra ({ $bars }).
analysis-lesson-slow = { $bpm } batidas por minuto são lentas como um coração em repouso: a música é calma ({ $bars }).
analysis-lesson-walking = { $bpm } batidas por minuto são um passo de caminhada: a música não corre nem espera ({ $bars }).
analysis-lesson-return = Depois de outra coisa volta a música dos compassos { $from } a { $to }, e a gente a reconhece ({ $bars }).
analysis-lesson-contrast = Aqui { $notes } notas por compasso, nos compassos { $from } a { $to } só { $fewer }: cheio contra leve torna a forma audível ({ $bars }).
analysis-lesson-entries = Os instrumentos entram em { $count } momentos diferentes, e o som cresce ({ $bars }).
analysis-lesson-whole = A peça é feita de { $count ->
    [one] um só trecho
   *[other] { $count } trechos
} sem retorno ({ $bars }).
analysis-lesson-end-authentic = No fim { $numeral } vai para { $next }: o ponto final mais firme que há ({ $bars }).
analysis-lesson-end-plagal = No fim { $numeral } vai para { $next }: o final suave de um amém ({ $bars }).
analysis-lesson-end-picardy = A peça está em menor, mas seu último acorde, { $numeral }, é maior: uma luz no fim ({ $bars }).
analysis-lesson-end-home = A peça chega ao repouso em { $numeral }, sua casa ({ $bars }).
analysis-lesson-end-open = A peça termina em { $numeral }, fora de casa, e deixa uma pergunta ({ $bars }).
