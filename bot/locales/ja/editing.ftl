### 曲を作り変えるとき、できないこと。それぞれ二文：何がなぜ起きたか、そしてヒントとして次にどうするか。

error-no-such-bars-here = この曲は{ $bars }小節なので、{ $first }小節目から{ $last }小節目を作り直せません。
error-no-such-bars-here-hint = 1から{ $bars }までの小節を選んでください。
error-no-such-part = この曲にそのパートはありません。
error-no-such-part-hint = 曲にあるパートを選んでください。
error-nothing-played = この曲には音符がありません。
error-nothing-played-hint = 別の曲を選んでください。
error-no-melody = この曲には残せるメロディーがありません。
error-no-melody-hint = メロディーのある曲を選んでください。
error-same-style = この曲はもうそのスタイルです。
error-same-style-hint = 別のスタイルを選んでください。
error-longest-already = この曲は{ $bars }小節あり、それだけ足すと上限の{ $most }小節を超えます。
error-longest-already-hint = 足す小節を減らしてください。
error-nothing-changed = できたものは、いまの曲と違いがありませんでした。
error-nothing-changed-hint = 別のシードか、もっと多くの小節で試してください。
error-bad-edit = この曲にそれはできません。
error-bad-edit-hint = 別のこと、または別の曲で試してください。
error-bad-options = ここでは頼めない値があります。
error-bad-options-hint = 変えてください。受け付ける形は /api/openapi.json をご覧ください。
error-bad-request-sources = それには曲が{ $songs }つ要ります。
error-bad-request-sources-hint = 必要な数だけ曲を選んでください。
error-brought-by-another = この曲はほかの人が持ち込んだ音楽から作られていて、その人だけのものです。
error-brought-by-another-hint = 別の曲を選ぶか、自分の音楽を持ち込んでください。
