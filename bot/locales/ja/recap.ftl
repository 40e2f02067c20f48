# Looking back on a week or a month, and trends with a forecast.

## Commands

recap-command-recap = このサーバーの音：1週間または1か月を1枚の絵で
recap-command-recap-period = どこまで振り返るか
recap-command-trends = ここでよく頼まれるスタイルと雰囲気、そして来週の見通し
recap-period-week = この1週間
recap-period-month = この1か月

## A recap, in the picture and beside it

recap-title = { $server }の音
recap-dates = { $first }から{ $last }まで
recap-number = { $number }
recap-songs =
    { $count ->
       *[other] 曲
    }
recap-minutes =
    { $count ->
       *[other] 分の音楽
    }
recap-listeners =
    { $count ->
       *[other] 人が聴きました
    }
recap-likes =
    { $count ->
       *[other] 回の「好き」
    }
recap-top = いちばん愛された曲
recap-styles = スタイル
recap-moods = 日ごとの雰囲気
recap-hours = 音楽が多い時間
recap-loved = 愛された曲を頼んだ人
recap-nothing-liked = 好きな曲を伝えた人はまだいません。
recap-song-line = **{ $number }.** **{ $title }** · { $asker }
recap-loved-line = { $asker } · ほかの人に好かれた曲 { $songs }曲
recap-somebody = 誰か
recap-said-songs = { $songs }曲が頼まれ、合わせて{ $length }の長さです。
recap-said-heard = { $members }人がボイスチャンネルで、合わせて{ $length }聴きました。
recap-said-busiest = いちばんにぎやかだったのは{ $weekday }の{ $hour }からの1時間です。
recap-nothing = この{ $days }日間、ここは静かでした。曲も、聴いた人も、ハートもありません。/compose で曲を頼めば、振り返るものができます。

## The picture in words

recap-alt = { $server }の音を、{ $first }から{ $last }までのグラフで示した絵です。
recap-share = { $name } { $share }
recap-alt-top = いちばん愛された曲：{ $songs }。
recap-alt-styles = スタイル：{ $styles }。
recap-alt-moods = 雰囲気：{ $moods }。

## Trends

trends-title = { $server }で頼まれる音楽
trends-weeks = この{ $weeks }週間の曲の割合です。
trends-foretold = これからの7日間については、予想される割合と、{ $sure }の確率でその中に収まる範囲を示しています。
trends-too-young = 予想には{ $weeks }週間分、合わせて{ $songs }曲が必要です。まだ足りません。
trends-record = これまでの週に同じような範囲を示していたら、{ $of }回のうち{ $right }回が当たっていました。
trends-styles = スタイル
trends-moods = 雰囲気
trends-others = その他すべて
trends-now = 現在
trends-next = 来週
trends-range = { $low } – { $high }
trends-line = **{ $name }** · 現在 { $now } · 来週 { $expected }（{ $low }から{ $high }）
trends-line-now = **{ $name }** · 現在 { $now }
trends-nothing = この{ $weeks }週間、ここで曲を頼んだ人はいないので、傾向はまだありません。/compose で曲を頼んで、数日後にまた見てください。
trends-alt = { $server }の曲に占めるスタイルと雰囲気の割合を週ごとに示した曲線です。
trends-alt-line = { $name }：現在 { $now }、来週の予想は { $expected }、{ $low } から { $high } の間です。
trends-alt-line-now = { $name }：現在 { $now } です。
