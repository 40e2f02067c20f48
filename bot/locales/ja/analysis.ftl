### 曲の中に聞こえるもの：調、和音、形式、そしてなぜそう響くのか。演奏する人と学ぶ人のために。

## 名前

analysis-title-key = 調
analysis-title-time = 拍子とテンポ
analysis-title-form = 構成
analysis-title-harmony = コード
analysis-title-cadences = 終止
analysis-title-ranges = 音域
analysis-title-texture = テクスチャー
analysis-title-suggestions = 試してみるとよいこと
analysis-title-lesson = なぜそう聞こえるのか

analysis-bars = { $count ->
    [1] { $first }小節目
   *[other] { $first }〜{ $last }小節目
}
analysis-key = { $key }（確かさ{ $percent }）
analysis-key-or = { $key }（確かさ{ $percent }、ほかの可能性：{ $others }）
analysis-key-passage = { $bars }は{ $key }
analysis-time = { $meter }拍子、BPM { $bpm }、{ $bars }小節、{ $length }
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

analysis-texture-solo = 単独のメロディー
analysis-texture-choral = そろって動く声部
analysis-texture-accompanied = 伴奏つきのメロディー
analysis-texture-polyphonic = 独立した複数のメロディー
analysis-texture-rhythm = ドラムのみ

analysis-function-tonic = 安定
analysis-function-subdominant = 展開
analysis-function-dominant = 緊張
analysis-function-applied = 副属和音
analysis-function-borrowed = 借用

## 提案

analysis-suggest-too-low = { $instrument }：{ $pitch }（{ $bars }）は、演奏できる最低音{ $limit }より低い音です。フレーズを1オクターブ上げるか、もっと低い楽器に任せましょう。
analysis-suggest-too-high = { $instrument }：{ $pitch }（{ $bars }）は、演奏できる最高音{ $limit }より高い音です。フレーズを1オクターブ下げるか、もっと高い楽器に任せましょう。
analysis-suggest-no-breath = { $instrument }：{ $seconds }秒間休みがありません（{ $bars }）。演奏する人には息つぎが必要です。フレーズの間に休符を入れましょう。
analysis-suggest-clash = メロディーで伸ばしている{ $pitch }が{ $other }とぶつかり、きつく響いています（{ $bars }）。この鋭さが狙いでなければ、どちらかを動かしましょう。
analysis-suggest-mud = 低い音域で音程が狭く、響きが濁っています（{ $bars }）。上の音を1オクターブ上げましょう。
analysis-suggest-covered = { $instrument }：全体の{ $percent }でメロディーより高く、特に目立つのは{ $bars }です。1オクターブ下げるか弱く弾けば、メロディーがよく聞こえます。
analysis-suggest-parallel-fifths = メロディーとベースが平行5度で動いています（{ $bars }）。2つの声部が1つに聞こえるので、反行させましょう。
analysis-suggest-parallel-octaves = メロディーとベースが平行8度で動いています（{ $bars }）。2つの声部が1つに聞こえるので、反行させましょう。
analysis-suggest-leap = メロディーが{ $count }半音跳躍したあと、同じ向きに進んでいます（{ $bars }）。跳躍のあとは隣の音へ戻ると歌いやすくなります。
analysis-suggest-open-end = 曲が{ $numeral }で止まり、主和音に戻っていません（{ $bars }）。終わった感じにするなら{ $tonic }で終えましょう。
analysis-suggest-peaks = メロディーの最高音{ $pitch }が{ $count }つの小節に出てきます。1か所だけに取っておけば、そこがクライマックスになります。
analysis-suggest-narrow = メロディーが{ $count }半音の中に収まっています。もっと高く昇るフレーズが1つあると、目指すところが生まれます。
analysis-suggest-restless = メロディーに休みも長い音もありません（{ $bars }）。フレーズの終わりに休符を置くと、息がつけます。
analysis-suggest-same-bars = { $count }小節続けて全パートがまったく同じです（{ $bars }）。1小節おきに何か1つ変えてみましょう。
analysis-suggest-all-play = { $count }パートすべてがずっと鳴っています。どれかを休ませると（{ $bars }）、戻ってくる瞬間が際立ちます。
analysis-suggest-flat = すべての音が同じ強さです。メロディーの最高音に向かって盛り上げましょう（{ $bars }）。
analysis-suggest-octave-up = { $instrument }：上に1オクターブの余裕があります。メロディーが戻るところで使ってみましょう（{ $bars }）。
analysis-suggest-same-chord = { $numeral }が{ $count }小節続いています（{ $bars }）。コードをもう1つ加えるか、ベースを動かすと、先へ進みます。
analysis-suggest-same-return = { $from }〜{ $to }小節目のコードがそのまま戻ってきます（{ $bars }）。同じメロディーに別のコードを付けると、再現が新鮮になります。
analysis-suggest-no-lead-in = { $numeral }から{ $tonic }へ緊張なしに進みます（{ $bars }）。代わりに{ $dominant }を置くと、新しい部分へ引き込まれます。
analysis-suggest-few-chords = 曲のコードは{ $count }つだけです。ほかから1つ加えるだけで際立ちます。
analysis-suggest-applied-dominant = { $instead }の代わりに{ $numeral }を置くと、{ $next }が到達点になります（{ $bars }）。
analysis-suggest-deception = { $numeral }のあとに{ $tonic }ではなく{ $surprise }を置き（{ $bars }）、それから終わりをもう一度弾いてみましょう。締めくくりの前の驚きになります。

## レッスン

analysis-lesson-major = { $key }は明るい調です。主音から第3音までが長3度だからです。メロディーで聴いてみましょう（{ $bars }）。
analysis-lesson-major-but = { $key }は明るい調ですが、この曲は陽気ではありません。ゆっくりした、低い、または静かな演奏が雰囲気を作っています（{ $bars }）。
analysis-lesson-minor = { $key }は暗い調です。主音から第3音までが短3度だからです。メロディーで聴いてみましょう（{ $bars }）。
analysis-lesson-minor-but = { $key }は暗い調ですが、この曲は悲しくありません。速さと明るい音が雰囲気を作っています（{ $bars }）。
analysis-lesson-dorian = { $key }は短調に似ていますが、第6音が高く明るいので、希望を感じさせます（{ $bars }）。
analysis-lesson-phrygian = { $key }は短調に似ていますが、第2音が主音のすぐ上にあるので、スペイン風に、または不気味に響きます（{ $bars }）。
analysis-lesson-lydian = { $key }は長調に似ていますが、第4音が高いので、浮かぶように響きます（{ $bars }）。
analysis-lesson-mixolydian = { $key }は長調に似ていますが、第7音が低いので、明るくても導音の引力がありません（{ $bars }）。
analysis-lesson-locrian = { $key }は第5音が低く、主和音でさえ落ち着きません（{ $bars }）。
analysis-lesson-modulation = 曲は{ $home }を離れて{ $key }へ移ります（{ $bars }）。同じ音楽に新しい光が当たります。
analysis-lesson-applied = { $numeral }は、主和音ではないコードへ向かう属和音です。一瞬、{ $next }が到達点になります（{ $bars }）。
analysis-lesson-borrowed = { $numeral }は{ $key }のコードではありません。よそから来た色にはっとさせられます（{ $bars }）。
analysis-lesson-fifths = { $count }つのコードが続けて5度ずつ下がります（{ $chords }）。ドミノのように次々とつながります（{ $bars }）。
analysis-lesson-pedal = ベースが1つの音にとどまり、その上で{ $count }つのコードが変わります。緊張が高まります（{ $bars }）。
analysis-lesson-loop = { $chords }が{ $count }回くり返されます。次が分かるので、その上で変わるものに耳を向けられます（{ $bars }）。
analysis-lesson-sevenths = コードの{ $percent }が、{ $numeral }のように4つの異なる音からできています。響きが柔らかく豊かになります（{ $bars }）。
analysis-lesson-question = 問いと答え：{ $half }小節目は{ $numeral }で止まり、{ $full }小節目は{ $next }に帰ります（{ $bars }）。
analysis-lesson-deceptive = { $numeral }は主和音を期待させますが、来るのは{ $next }です。意外さが曲を先へ進めます（{ $bars }）。
analysis-lesson-pull = { $numeral }は解決を求め、{ $next }がそれに応えます。緊張、そして安らぎです（{ $bars }）。
analysis-lesson-climax = メロディーは最高音{ $pitch }を、曲の{ $percent }の地点の1か所だけに取っておきます。ここがクライマックスです（{ $bars }）。
analysis-lesson-steps = メロディーの動きの{ $percent }は隣の音への動きなので、歌いやすくなっています（{ $bars }）。
analysis-lesson-leaps = メロディーの動きの{ $percent }は大きな跳躍で、それが勢いを生みます（{ $bars }）。
analysis-lesson-motif = メロディーの小節の{ $percent }は、前に出たリズムをくり返します。記憶に残る動機です（{ $bars }）。
analysis-lesson-suspense = 拍の頭にあるメロディーの音の{ $percent }はコードの外の音で、先へ進みたがります。憧れの響きです（{ $bars }）。
analysis-lesson-compass = メロディーは{ $pitch }から{ $highest }まで動きます（{ $bars }）。
analysis-lesson-syncopation = 音の{ $percent }が拍と拍の間で始まり、次の拍を越えて伸び、拍の流れを押し返します。特に目立つのは{ $bars }です。
analysis-lesson-swing = 各拍の後半が、三連符の3つ目のように遅れて来ます。音楽がスウィングします（{ $bars }）。
analysis-lesson-lilt = { $meter }拍子では各拍が3つに分かれ、音楽が揺れます（{ $bars }）。
analysis-lesson-three = { $meter }拍子では強い拍のあとに軽い拍が2つ続き、音楽が踊るように回ります（{ $bars }）。
analysis-lesson-odd = { $meter }拍子は歩幅が不ぞろいです。慣れたと思うと、また新しく始まります（{ $bars }）。
analysis-lesson-fast = 1分に{ $bpm }拍は安静時の鼓動より速く、音楽を駆り立てます（{ $bars }）。
analysis-lesson-slow = 1分に{ $bpm }拍は安静時の鼓動のようにゆっくりで、音楽に落ち着きがあります（{ $bars }）。
analysis-lesson-walking = 1分に{ $bpm }拍は歩く速さです。音楽は急がず、待ちもしません（{ $bars }）。
analysis-lesson-return = 別の音楽のあとに{ $from }〜{ $to }小節目の音楽が戻り、聞き覚えがあると感じます（{ $bars }）。
analysis-lesson-contrast = ここは1小節に{ $notes }音、{ $from }〜{ $to }小節目は{ $fewer }音だけです。厚さと薄さの差で構成が聞こえてきます（{ $bars }）。
analysis-lesson-entries = 楽器が{ $count }回に分かれて入り、響きが育ちます（{ $bars }）。
analysis-lesson-whole = 曲は、再現のない{ $count }つの部分でできています（{ $bars }）。
analysis-lesson-end-authentic = 最後に{ $numeral }が{ $next }へ進みます。いちばん強い終止です（{ $bars }）。
analysis-lesson-end-plagal = 最後に{ $numeral }が{ $next }へ進みます。アーメンのような柔らかい終わりです（{ $bars }）。
analysis-lesson-end-picardy = 曲は短調ですが、最後のコード{ $numeral }は長和音です。終わりに光が差します（{ $bars }）。
analysis-lesson-end-home = 曲は主和音{ $numeral }で落ち着きます（{ $bars }）。
analysis-lesson-end-open = 曲は主和音ではなく{ $numeral }で終わり、問いを残します（{ $bars }）。
