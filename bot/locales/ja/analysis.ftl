### 曲の中に聞こえるもの：調、和音、形式、そしてなぜそう響くのか。演奏する人と学ぶ人のために。

## 名前

analysis-title-key = 調
analysis-title-time = 拍子とテンポ
analysis-title-form = 形式
analysis-title-harmony = 和音
analysis-title-cadences = 終止
analysis-title-ranges = 音域
analysis-title-texture = テクスチャー
analysis-title-suggestions = 試してみるとよいこと
analysis-title-lesson = なぜそう響くのか

analysis-bars = { $count ->
    [1] { $first }小節目
   *[other] { $first }〜{ $last }小節目
}
analysis-key = { $key }（確かさ { $percent }）
analysis-key-or = { $key }（確かさ { $percent }、ほかに { $others }）
analysis-key-passage = { $bars }は{ $key }
analysis-time = { $meter }拍子、{ $bpm } bpm、{ $bars }小節、{ $length }
analysis-cadence = { $bar }小節目：{ $name }（{ $chords }）
analysis-range = { $instrument }：{ $low }〜{ $high }
analysis-intro = イントロ
analysis-outro = アウトロ
analysis-none = なし

analysis-cadence-perfect = 完全終止
analysis-cadence-authentic = 正格終止
analysis-cadence-half = 半終止
analysis-cadence-plagal = 変格終止
analysis-cadence-deceptive = 偽終止

analysis-texture-solo = 一本の旋律
analysis-texture-choral = そろって動く声部
analysis-texture-accompanied = 伴奏つきの旋律
analysis-texture-polyphonic = 独立した複数の旋律
analysis-texture-rhythm = ドラムのみ

analysis-function-tonic = 安定
analysis-function-subdominant = 展開
analysis-function-dominant = 緊張
analysis-function-applied = 副属和音
analysis-function-borrowed = 借用

## 提案

analysis-suggest-too-low = { $instrument }：{ $pitch }（{ $bars }）は演奏できる最低音 { $limit } より低い音です。フレーズを1オクターブ上げるか、もっと低い楽器に渡しましょう。
analysis-suggest-too-high = { $instrument }：{ $pitch }（{ $bars }）は演奏できる最高音 { $limit } より高い音です。フレーズを1オクターブ下げるか、もっと高い楽器に渡しましょう。
analysis-suggest-no-breath = { $instrument }：{ $seconds }秒間休みがありません（{ $bars }）。奏者には息つぎが必要です。フレーズの間に休符を入れましょう。
analysis-suggest-clash = 旋律の { $pitch } が { $other } とぶつかって伸びています（{ $bars }）。この鋭さが狙いでなければ、どちらかを動かしましょう。
analysis-suggest-mud = 狭い音程が低すぎて濁っています（{ $bars }）。上の音を1オクターブ上げましょう。
analysis-suggest-covered = { $instrument }：旋律より上にいる時間が { $percent }、特に{ $bars }です。1オクターブ下げるか弱く弾けば、旋律がよく聞こえます。
analysis-suggest-parallel-fifths = 旋律とベースが平行5度で動いています（{ $bars }）。二つの声部が一つに聞こえるので、反対の向きに動かしましょう。
analysis-suggest-parallel-octaves = 旋律とベースが平行8度で動いています（{ $bars }）。二つの声部が一つに聞こえるので、反対の向きに動かしましょう。
analysis-suggest-leap = 旋律が{ $count }半音跳んだあと、同じ向きに進んでいます（{ $bars }）。跳んだあとは一歩戻ると歌いやすくなります。
analysis-suggest-open-end = 曲が { $numeral } で止まり、主和音に戻っていません（{ $bars }）。終わった感じにするなら { $tonic } で終えましょう。
analysis-suggest-peaks = 旋律の最高音 { $pitch } が{ $count }つの小節に出てきます。一か所だけに取っておけば、そこが頂点になります。
analysis-suggest-narrow = 旋律の動きが{ $count }半音の中に収まっています。もっと高く昇るフレーズが一つあると、目標が生まれます。
analysis-suggest-restless = 旋律に休みも長い音もありません（{ $bars }）。フレーズの終わりに休符を置くと、息がつけます。
analysis-suggest-same-bars = { $count }小節続けて全パートがまったく同じです（{ $bars }）。二つに一つは何かを変えてみましょう。
analysis-suggest-all-play = { $count }つのパートがずっと鳴っています。どこかで休ませると（{ $bars }）、戻ってくる瞬間が際立ちます。
analysis-suggest-flat = すべての音が同じ強さです。旋律の最高音に向かって盛り上げましょう（{ $bars }）。
analysis-suggest-octave-up = { $instrument }：上に1オクターブの余裕があります。旋律が戻るところで使ってみましょう（{ $bars }）。
analysis-suggest-same-chord = { $numeral } が{ $count }小節続いています（{ $bars }）。もう一つの和音か、動くベースがあると先へ進みます。
analysis-suggest-same-return = { $from }〜{ $to }小節目の和音がそのまま戻ってきます（{ $bars }）。同じ旋律に別の和音をつけると、再現が新鮮になります。
analysis-suggest-no-lead-in = { $numeral } から { $tonic } へ緊張なしに進みます（{ $bars }）。代わりに { $dominant } を置くと、新しい部分へ引き込まれます。
analysis-suggest-few-chords = 曲の和音は{ $count }つだけです。外から一つ加えるだけで際立ちます。
analysis-suggest-applied-dominant = { $instead } の代わりに { $numeral } を置くと、{ $next } が目標になります（{ $bars }）。
analysis-suggest-deception = { $numeral } のあとに { $tonic } ではなく { $surprise } を置き（{ $bars }）、それから終わりをもう一度弾いてみましょう。締めくくりの前の驚きになります。

## レッスン

analysis-lesson-major = { $key }は明るい響きです。第3音が長3度だからです。旋律で聞いてみましょう（{ $bars }）。
analysis-lesson-major-but = { $key }は明るい調ですが、この曲は陽気ではありません。ゆっくりさ、低さ、静かさが気分を作っています（{ $bars }）。
analysis-lesson-minor = { $key }は暗い響きです。第3音が短3度だからです。旋律で聞いてみましょう（{ $bars }）。
analysis-lesson-minor-but = { $key }は暗い調ですが、この曲は悲しくありません。速さと明るい音が気分を作っています（{ $bars }）。
analysis-lesson-dorian = { $key }は短調ですが第6音が明るく、希望を感じさせます（{ $bars }）。
analysis-lesson-phrygian = { $key }は短調で第2音が主音のすぐ上にあり、スペイン風に、または不気味に響きます（{ $bars }）。
analysis-lesson-lydian = { $key }は長調ですが第4音が高く、浮かぶように響きます（{ $bars }）。
analysis-lesson-mixolydian = { $key }は長調ですが第7音が低く、明るくても導音の引力がありません（{ $bars }）。
analysis-lesson-locrian = { $key }は第5音が低く、主和音でさえ落ち着きません（{ $bars }）。
analysis-lesson-modulation = 曲は{ $home }を離れて{ $key }へ移ります（{ $bars }）。同じ音楽に新しい光が当たります。
analysis-lesson-applied = { $numeral } は主和音ではない和音の属和音です。一瞬 { $next } が目標になります（{ $bars }）。
analysis-lesson-borrowed = { $numeral } は{ $key }の和音ではありません。よその色にはっとさせられます（{ $bars }）。
analysis-lesson-fifths = { $count }つの和音が5度ずつ下がります（{ $chords }）。ドミノのように次々とつながります（{ $bars }）。
analysis-lesson-pedal = ベースが一つの音にとどまり、その上で{ $count }つの和音が変わります。緊張が高まります（{ $bars }）。
analysis-lesson-loop = { $chords } が{ $count }回めぐります。次が分かるので、上で変わるものに耳を向けられます（{ $bars }）。
analysis-lesson-sevenths = 和音の { $percent } が四つの音からなります（例：{ $numeral }）。響きが柔らかく豊かになります（{ $bars }）。
analysis-lesson-question = 問いと答え：{ $half }小節目は { $numeral } で止まり、{ $full }小節目は { $next } に帰ります（{ $bars }）。
analysis-lesson-deceptive = { $numeral } は主和音を約束しますが、来るのは { $next } です。意外さが曲を先へ進めます（{ $bars }）。
analysis-lesson-pull = { $numeral } は解決を求め、{ $next } がそれに応えます。緊張、そして安らぎ（{ $bars }）。
analysis-lesson-climax = 旋律は最高音 { $pitch } を、曲の { $percent } の地点の一か所に取っておきます。ここが頂点です（{ $bars }）。
analysis-lesson-steps = 旋律の { $percent } は隣の音への動きなので、歌いやすい旋律です（{ $bars }）。
analysis-lesson-leaps = 旋律の動きの { $percent } は大きな跳躍で、それが勢いを生みます（{ $bars }）。
analysis-lesson-motif = 旋律の小節の { $percent } は前に出たリズムを繰り返します。覚えやすい動機です（{ $bars }）。
analysis-lesson-suspense = 拍の上の旋律音の { $percent } は和音の外にあり、先へ進みたがります。憧れの響きです（{ $bars }）。
analysis-lesson-compass = 旋律は { $pitch } から { $highest } まで動きます（{ $bars }）。
analysis-lesson-syncopation = 音の { $percent } が拍の間で始まり、次の拍を越えて伸び、拍を押し返します。特に{ $bars }。
analysis-lesson-swing = 各拍の後半が三連符の三つ目のように遅れて来ます。音楽がスウィングします（{ $bars }）。
analysis-lesson-lilt = { $meter }拍子では各拍が三つに分かれ、音楽が揺れます（{ $bars }）。
analysis-lesson-three = { $meter }拍子では強い拍のあとに軽い拍が二つ続き、踊るように回ります（{ $bars }）。
analysis-lesson-odd = { $meter }拍子は歩幅が不ぞろいです。慣れたと思うと、また始まります（{ $bars }）。
analysis-lesson-fast = 1分に{ $bpm }拍は安静時の鼓動より速く、音楽を駆り立てます（{ $bars }）。
analysis-lesson-slow = 1分に{ $bpm }拍は安静時の鼓動のようにゆっくりで、落ち着きがあります（{ $bars }）。
analysis-lesson-walking = 1分に{ $bpm }拍は歩く速さです。急がず、待たず（{ $bars }）。
analysis-lesson-return = 別の音楽のあとに{ $from }〜{ $to }小節目の音楽が戻り、聞き覚えがあると感じます（{ $bars }）。
analysis-lesson-contrast = ここは1小節に{ $notes }音、{ $from }〜{ $to }小節目は{ $fewer }音だけ。厚さと薄さの差が形式を聞かせます（{ $bars }）。
analysis-lesson-entries = 楽器が{ $count }回に分かれて入り、響きが育ちます（{ $bars }）。
analysis-lesson-whole = 曲は戻りのない{ $count }つの部分でできています（{ $bars }）。
analysis-lesson-end-authentic = 最後に { $numeral } が { $next } へ進みます。いちばん強い終止です（{ $bars }）。
analysis-lesson-end-plagal = 最後に { $numeral } が { $next } へ進みます。アーメンのような柔らかい終わりです（{ $bars }）。
analysis-lesson-end-picardy = 曲は短調ですが、最後の和音 { $numeral } は長和音です。終わりに光が差します（{ $bars }）。
analysis-lesson-end-home = 曲は主和音 { $numeral } で落ち着きます（{ $bars }）。
analysis-lesson-end-open = 曲は主和音ではなく { $numeral } で終わり、問いを残します（{ $bars }）。
