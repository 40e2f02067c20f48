# Discovering: suggestions and their reasons, favourites, history, a server's charts, a member's taste.

discovering-command-discover = このサーバーの曲から、気に入りそうなものを理由付きでおすすめします
discovering-command-discover-adventure = 今の好みからどのくらい離れるか
discovering-command-similar = ある曲に似た曲を探します
discovering-command-similar-song = 自分の曲かお気に入りの曲、曲のID、またはメッセージへのリンク
discovering-command-favorites = お気に入りの曲を見ます
discovering-command-history = 自分が頼んだ曲と聴いた曲を見ます
discovering-command-top = このサーバーで特に人気の曲を見ます
discovering-command-top-period = どの期間の評価で並べるか
discovering-command-taste = 私が思うあなたの好みを見たり、直したりします
discovering-period-day = 今日
discovering-period-week = 今週
discovering-period-month = 今月
discovering-period-all = 全期間

## A song

# In a list. The title is a link to the song's message.
discovering-line = [**{ $title }**]({ $link }) · { $style } · BPM { $bpm } · { $length }
# Below the title.
discovering-facts = { $style } · BPM { $bpm } · { $length }
discovering-facts-linked = { $style } · BPM { $bpm } · { $length } · [メッセージ]({ $link })
# While a command is typed: no formatting.
discovering-option = { $title }（{ $style }）
discovering-hear = あなただけに表示しています。下のボタンで、この曲から新しい曲を作れます。
discovering-hear-there = あなただけに表示しています。リアクションは[曲のメッセージ]({ $link })に付けてください。
discovering-hear-one = 曲を選んで聴く…

## Suggestions

discovering-title = あなたへのおすすめ
discovering-intro = それぞれに、いちばんの理由を添えました。❤️ と 👎 で好みがさらにわかり、🙈 を付けた曲からは何も覚えません。私が思うあなたの好みは`/taste`で見られます。
# Where the dial stands.
discovering-dial-familiar = 「なじみ」に合わせています：すでにお好きなものに近い曲です。
discovering-dial-mixed = 「ほどほど」に合わせています：お好きなものに近い曲が中心で、新しいものも少し混ぜています。
discovering-dial-adventurous = 「冒険」に合わせています：違うものやまだあまり聴かれていないものが多く、お気に召すかは確かではありません。
discovering-end = 今おすすめできるのはここまでです。新しい曲ができたころにまたご覧ください。
discovering-nothing =
    まだおすすめできる曲がありません。このサーバーでほかの人が頼んだ、あなたがまだ評価していない曲がここに出ます。
    まずは`/compose`で1曲頼んで、みんなに見つけてもらいましょう。
discovering-nothing-left-out =
    今おすすめできる曲はありません。ここの曲はもうすべてご存じか、そのスタイルを外しています。
    外したスタイルは`/taste`で確かめて、元に戻せます。
discovering-similar-title = 似た曲
discovering-similar-intro = 元の曲：{ $song }
discovering-similar-nothing =
    元の曲：{ $song }
    似た曲はまだありません。このサーバーでほかの人が頼んだ曲がここに出ます。`/compose`で新しい曲も作れます。
discovering-suggestion =
    { $song }
    { $reason }
discovering-button-hear = { $number } · 聴く
discovering-button-love = 大好き
discovering-button-less = こういう曲は控えめに
discovering-button-more = もっと見る
discovering-button-familiar = なじみ
discovering-button-mixed = ほどほど
discovering-button-adventurous = 冒険
discovering-button-uncount = 数えない
discovering-button-count = また数える

## Why a song is suggested. `like` and `having`: what stands before “曲”, in lists.

# `case`: whether the member loves, likes, or only seems to like `songs`, and whether there are several.
discovering-because-like-yours =
    { $case ->
        [loves-one] 大好きな{ $songs }によく似た曲です。
        [loves-many] 大好きな{ $songs }によく似た曲です。
        [likes-one] お気に入りの{ $songs }によく似た曲です。
        [likes-many] お気に入りの{ $songs }によく似た曲です。
        [seems-one] お好きらしい{ $songs }によく似た曲です。
       *[seems-many] お好きらしい{ $songs }によく似た曲です。
    }
discovering-because-like-yours-like =
    { $case ->
        [loves-one] 大好きな{ $songs }と同じく、{ $like }曲です。
        [loves-many] 大好きな{ $songs }と同じく、{ $like }曲です。
        [likes-one] お気に入りの{ $songs }と同じく、{ $like }曲です。
        [likes-many] お気に入りの{ $songs }と同じく、{ $like }曲です。
        [seems-one] お好きらしい{ $songs }と同じく、{ $like }曲です。
       *[seems-many] お好きらしい{ $songs }と同じく、{ $like }曲です。
    }
discovering-because-like-yours-having =
    { $case ->
        [loves-one] 大好きな{ $songs }と同じく、{ $having }曲です。
        [loves-many] 大好きな{ $songs }と同じく、{ $having }曲です。
        [likes-one] お気に入りの{ $songs }と同じく、{ $having }曲です。
        [likes-many] お気に入りの{ $songs }と同じく、{ $having }曲です。
        [seems-one] お好きらしい{ $songs }と同じく、{ $having }曲です。
       *[seems-many] お好きらしい{ $songs }と同じく、{ $having }曲です。
    }
discovering-because-like-yours-both =
    { $case ->
        [loves-one] 大好きな{ $songs }と同じく、{ $having }、{ $like }曲です。
        [loves-many] 大好きな{ $songs }と同じく、{ $having }、{ $like }曲です。
        [likes-one] お気に入りの{ $songs }と同じく、{ $having }、{ $like }曲です。
        [likes-many] お気に入りの{ $songs }と同じく、{ $having }、{ $like }曲です。
        [seems-one] お好きらしい{ $songs }と同じく、{ $having }、{ $like }曲です。
       *[seems-many] お好きらしい{ $songs }と同じく、{ $having }、{ $like }曲です。
    }
discovering-because-together =
    { $case ->
        [seems-one] お好きらしい{ $songs }を気に入った人は、この曲も気に入っています。
        [seems-many] お好きらしい{ $songs }を気に入った人は、この曲も気に入っています。
       *[other] あなたと同じく{ $songs }を気に入った人は、この曲も気に入っています。
    }
discovering-because-together-unnamed = あなたと好みの近い人が、この曲も気に入っています。
discovering-because-popular = { $count }人が気に入っています。
discovering-because-new =
    { $count ->
        [0] 今日できた新しい曲です。
        [1] 昨日できた新しい曲です。
       *[other] 新しい曲です（{ $count }日前）。
    }
discovering-because-unheard =
    { $count ->
        [0] まだだれも評価していません。最初の1人になりませんか？
       *[other] 評価した人はまだ{ $count }人だけです。
    }
discovering-because = あなたの好みに近い曲です。
discovering-because-like = { $like }曲です。こういう曲がお好きです。
discovering-because-having = { $having }曲です。こういう曲がお好きです。
discovering-because-both = { $having }、{ $like }曲です。こういう曲がお好きです。
discovering-because-style = お好きな「{ $style }」スタイルの曲です。
discovering-because-style-lacking = { $style }はあまりお好きでないようなので、別のものを選びました。

## What two songs have in common

discovering-alike = いろいろな点で似ています。
discovering-alike-like = 元の曲と同じく、{ $like }曲です。
discovering-alike-having = 元の曲と同じく、{ $having }曲です。
discovering-alike-both = 元の曲と同じく、{ $having }、{ $like }曲です。
discovering-alike-style = 同じ「{ $style }」スタイルの曲です。

# Adjectives, before “曲”.
discovering-like-happy = 幸せな
discovering-like-sad = 悲しい
discovering-like-lively = 活気のある
discovering-like-calm = 静かな
discovering-like-fast = 速い
discovering-like-slow = ゆっくりした
discovering-like-syncopated = シンコペーションの多い
discovering-like-loud = 音の大きい
discovering-like-soft = 音の小さい
discovering-like-flowing = 流れるような

# What can stand before “曲”.
discovering-having-style = 「{ $style }」スタイルの
discovering-having-major = 長調の
discovering-having-minor = 短調の
discovering-having-in-threes = 3拍子系の
discovering-having-uneven = 変拍子の
discovering-having-dense = 音の多い
discovering-having-sparse = 音の少ない
discovering-having-on-the-beat = 拍どおりの
discovering-having-stepwise = 旋律がなめらかに動く
discovering-having-leaping = 旋律がよく跳ぶ
discovering-having-wide-ranging = 旋律の音域が広い
discovering-having-narrow = 旋律の音域が狭い
discovering-having-long-notes = 長い音の多い
discovering-having-short-notes = 短い音の多い
discovering-having-returning-rhythms = 同じリズムが戻ってくる
discovering-having-ever-new-rhythms = リズムが次々に変わる
discovering-having-many-chords = コードがよく変わる
discovering-having-few-chords = コードがあまり変わらない
discovering-having-contrasting = 場面の対比がはっきりした
discovering-having-of-one-piece = 場面どうしのよく似た
discovering-having-steady-drums = ドラムの一定した
discovering-having-changing-drums = ドラムの変化する
discovering-having-high = 音域の高い
discovering-having-low = 音域の低い
discovering-having-swelling = 強弱の豊かな
discovering-having-even = 強弱の一定した
discovering-having-detached = 音を短く切った
discovering-having-rough = 響きの荒い
discovering-having-smooth = 響きのなめらかな
discovering-having-piano = ピアノの入った
discovering-having-bells = ベルや鍵盤打楽器の入った
discovering-having-organ = オルガンやアコーディオンの入った
discovering-having-guitar = ギターの入った
discovering-having-strings = ストリングスの入った
discovering-having-voices = 歌声の入った
discovering-having-brass = 金管楽器の入った
discovering-having-woodwinds = 木管楽器の入った
discovering-having-synthesizers = シンセサイザーの入った
discovering-having-folk-instruments = 民族楽器の入った
discovering-having-drums = ドラムの入った
discovering-lacking-in-threes = 3拍子系でない
discovering-lacking-uneven = 変拍子でない
discovering-lacking-piano = ピアノの入らない
discovering-lacking-bells = ベルや鍵盤打楽器の入らない
discovering-lacking-organ = オルガンやアコーディオンの入らない
discovering-lacking-guitar = ギターの入らない
discovering-lacking-strings = ストリングスの入らない
discovering-lacking-voices = 歌声の入らない
discovering-lacking-brass = 金管楽器の入らない
discovering-lacking-woodwinds = 木管楽器の入らない
discovering-lacking-synthesizers = シンセサイザーの入らない
discovering-lacking-folk-instruments = 民族楽器の入らない
discovering-lacking-drums = ドラムの入らない

# Families of instruments, in a list.
discovering-family-piano = ピアノ
discovering-family-bells = ベルや鍵盤打楽器
discovering-family-organ = オルガンやアコーディオン
discovering-family-guitar = ギター
discovering-family-strings = ストリングス
discovering-family-voices = 歌声
discovering-family-brass = 金管楽器
discovering-family-woodwinds = 木管楽器
discovering-family-synthesizers = シンセサイザー
discovering-family-folk-instruments = 民族楽器
discovering-family-drums = ドラム

# Moods, in a list.
discovering-mood-happy = 幸せ
discovering-mood-sad = 悲しい
discovering-mood-lively = 活気のある
discovering-mood-calm = 静か

# What else songs are like, in a list.
discovering-trait-fast = 速い
discovering-trait-slow = ゆっくり
discovering-trait-dense = 音が多い
discovering-trait-sparse = 音が少ない
discovering-trait-major = 長調
discovering-trait-minor = 短調
discovering-trait-in-threes = 3拍子系
discovering-trait-uneven = 変拍子
discovering-trait-syncopated = シンコペーション
discovering-trait-loud = 大きな音
discovering-trait-soft = 小さな音
discovering-trait-flowing = 流れるような音
discovering-trait-on-the-beat = 拍どおりの音
discovering-trait-stepwise = なめらかに動く旋律
discovering-trait-leaping = よく跳ぶ旋律
discovering-trait-wide-ranging = 音域の広い旋律
discovering-trait-narrow = 音域の狭い旋律
discovering-trait-long-notes = 長い音
discovering-trait-short-notes = 短い音
discovering-trait-returning-rhythms = 戻ってくるリズム
discovering-trait-ever-new-rhythms = 次々に変わるリズム
discovering-trait-many-chords = コードの変化が多い
discovering-trait-few-chords = コードの変化が少ない
discovering-trait-contrasting = 場面の対比
discovering-trait-of-one-piece = 場面どうしの近さ
discovering-trait-steady-drums = 一定したドラム
discovering-trait-changing-drums = 変化するドラム
discovering-trait-high = 高い音域
discovering-trait-low = 低い音域
discovering-trait-swelling = 豊かな強弱
discovering-trait-even = 一定した強弱
discovering-trait-detached = 短く切った音
discovering-trait-rough = 荒い響き
discovering-trait-smooth = なめらかな響き

## Lists. `when` is such as “two days ago”.

discovering-favorites-title = お気に入り
discovering-favorites-nothing =
    まだお気に入りの曲がありません。曲に 👍 か ❤️ のリアクションを付けると、ここに並びます。
    気に入りそうな曲は`/discover`で見つかります。
discovering-loved = { $number }. { $song } · ❤️ { $when }
discovering-liked = { $number }. { $song } · 👍 { $when }
discovering-history-title = 履歴
discovering-history-nothing =
    まだ曲を頼んだことも、ボイスチャンネルで聴いたこともありません。
    `/compose`か、ボイスチャンネルでの`/play`から始めましょう。
discovering-asked = { $number }. { $song } · { $when }に頼みました
discovering-asked-unfinished = { $number }. { $song } · 作曲中、{ $when }に頼みました
discovering-asked-failed = { $number }. { $song } · 失敗、{ $when }に頼みました
discovering-asked-cancelled = { $number }. { $song } · キャンセル、{ $when }に頼みました
discovering-played =
    { $count ->
        [1] { $number }. { $song } · { $when }に1回聴きました
       *[other] { $number }. { $song } · { $count }回聴きました（最後は{ $when }）
    }
discovering-top-day-title = 今日の人気曲
discovering-top-week-title = 今週の人気曲
discovering-top-month-title = 今月の人気曲
discovering-top-all-title = 人気曲
discovering-top-day-nothing = 今日はまだお気に入りに選ばれた曲がありません。曲に 👍 か ❤️ のリアクションを付けてください。期間を指定しない`/top`ではすべてが見られます。
discovering-top-week-nothing = 今週はまだお気に入りに選ばれた曲がありません。曲に 👍 か ❤️ のリアクションを付けてください。期間を指定しない`/top`ではすべてが見られます。
discovering-top-month-nothing = 今月はまだお気に入りに選ばれた曲がありません。曲に 👍 か ❤️ のリアクションを付けてください。期間を指定しない`/top`ではすべてが見られます。
discovering-top-all-nothing = ここではまだお気に入りに選ばれた曲がありません。ほかの人の曲に 👍 か ❤️ のリアクションを付けてください。
discovering-charted = { $number }. { $song } · { $count }人のお気に入り
discovering-button-before = 前へ
discovering-button-after = 次へ
# Of songs from which nothing is learnt: menus, and the end of a line in a list.
discovering-uncount-some = 好みに数えない曲を選ぶ…
discovering-count-some = また数える曲を選ぶ…
discovering-uncounted = { $line } · 🙈 数えていません

## Taste

discovering-taste-title = 私が思うあなたの好み
discovering-taste-intro = お気に入りの{ $songs }曲からわかったことです。曲にリアクションが付くたびに、もっとわかるようになります。
discovering-taste-nothing = 好みはまだわかりません。曲に 👍 ❤️ 👎 ⏭️ のリアクションを付けると、好みを覚えていきます。
discovering-taste-paused = ご希望により、新しいことは覚えていません。`/privacy resume`で再開します。
discovering-taste-led = ある程度わかると、あなたの曲の作られ方にも反映されます。`/privacy taste`で止められます。
discovering-taste-unled = ご希望により、あなたの曲には反映していません。`/privacy taste`で再開できます。
discovering-taste-styles = スタイル
discovering-taste-moods = 雰囲気
discovering-taste-band = 楽器
discovering-taste-tempo = テンポ
discovering-taste-bpm = BPM { $slow }〜{ $fast }
discovering-taste-towards = ひかれるもの（強い順）
discovering-taste-away = なくてもよいもの
discovering-taste-left-out = おすすめから外しているもの
discovering-taste-uncounted = 好みに数えていない{ $songs }曲
discovering-leaning = { $name }：{ $percent }%（{ $songs }曲）
# Two menus share the styles by the alphabet.
discovering-leave-out = おすすめから外すスタイル：{ $first }〜{ $last }
discovering-let-in = 外したスタイルを元に戻す
discovering-button-forget = すべて忘れさせる
discovering-forget-title = 好みを忘れますか？
discovering-forget-what = これまでの曲への評価は、おすすめにもランキングにも数えられなくなり、外したスタイルは元に戻ります。あなたの曲は残ります。元には戻せません。
discovering-button-sure = はい、忘れてください
discovering-button-keep = いいえ、そのままで

## What went wrong

error-unknown-reaction = { $emoji } のリアクションは曲の評価になりません。
error-unknown-reaction-hint = { $known } か、それに近いリアクションを付けてください。
error-learning-paused = 今は何も覚えないようご希望なので、記録しませんでした。
error-learning-paused-hint = `/privacy resume`で再開します。
error-no-song = それに当てはまる私の曲はありません。
error-no-song-hint = 候補から選ぶか、曲のメッセージへのリンクを貼り付けてください。
