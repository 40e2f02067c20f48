# Discovering: suggestions and their reasons, favourites, history, a server's charts, a member's taste.

discovering-command-discover = このサーバーの曲から、気に入りそうなものを理由付きでおすすめします
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
discovering-intro = それぞれに、いちばんの理由を1つ添えました。❤️ と 👎 で好みがさらにわかります。私が思うあなたの好みは`/taste`で見られます。
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

## Why a song is suggested

discovering-because-like-yours = お気に入りの**{ $title }**に似ています。
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
discovering-because-style = お好きなスタイルです：{ $style }
discovering-because-style-lacking = { $style }はあまりお好きでないようなので、別のものを選びました。
discovering-because-band = { $family }の入った曲がお好きです。
discovering-because-band-lacking = { $family }の入らない曲がお好きです。
discovering-because-trait =
    { $trait ->
        [happy] 幸せな曲がお好きです。
        [sad] 悲しい曲がお好きです。
        [lively] 活気のある曲がお好きです。
        [calm] 静かな曲がお好きです。
        [fast] 速い曲がお好きです。
        [slow] ゆっくりした曲がお好きです。
        [dense] 音の多いにぎやかな曲がお好きです。
        [sparse] 音の少ない曲がお好きです。
        [major] 長調の曲がお好きです。
        [minor] 短調の曲がお好きです。
        [in-threes] 3拍子系の曲がお好きです。
        [uneven] 変拍子の曲がお好きです。
       *[other] あなたの好みに近い曲です。
    }
discovering-because-trait-lacking =
    { $trait ->
        [in-threes] 3拍子系でない曲がお好きです。
        [uneven] 変拍子でない曲がお好きです。
       *[other] あなたの好みに近い曲です。
    }

## What two songs have in common

discovering-alike = いろいろな点で似ています。
discovering-alike-style = 同じスタイルです：{ $style }
discovering-alike-style-lacking = いろいろな点で似ています。
discovering-alike-band = どちらも{ $family }が入っています。
discovering-alike-band-lacking = どちらも{ $family }が入っていません。
discovering-alike-trait =
    { $trait ->
        [happy] どちらも幸せな曲です。
        [sad] どちらも悲しい曲です。
        [lively] どちらも活気のある曲です。
        [calm] どちらも静かな曲です。
        [fast] どちらも速い曲です。
        [slow] どちらもゆっくりした曲です。
        [dense] どちらも音が多くにぎやかです。
        [sparse] どちらも音が少なめです。
        [major] どちらも長調です。
        [minor] どちらも短調です。
        [in-threes] どちらも3拍子系です。
        [uneven] どちらも変拍子です。
       *[other] いろいろな点で似ています。
    }
discovering-alike-trait-lacking = いろいろな点で似ています。

# Families of instruments, after “with” and “without”.
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

## Taste

discovering-taste-title = 私が思うあなたの好み
discovering-taste-intro = お気に入りの{ $songs }曲からわかったことです。曲にリアクションが付くたびに、もっとわかるようになります。
discovering-taste-nothing = 好みはまだわかりません。曲に 👍 ❤️ 👎 ⏭️ のリアクションを付けると、好みを覚えていきます。
discovering-taste-paused = ご希望により、新しいことは覚えていません。`/privacy resume`で再開します。
discovering-taste-styles = スタイル
discovering-taste-moods = 雰囲気
discovering-taste-band = 楽器
discovering-taste-tempo = テンポ
discovering-taste-bpm = BPM { $slow }〜{ $fast }
discovering-taste-left-out = おすすめから外しているもの
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
