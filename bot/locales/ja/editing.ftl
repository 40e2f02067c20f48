### 曲を作り変えるとき、できないこと。それぞれ二文：何がなぜ起きたか、そしてヒントとして次にどうするか。

error-no-such-bars-here = この曲は{ $bars }小節なので、{ $first }小節目から{ $last }小節目を作り直せません。
error-no-such-bars-here-hint = 1〜{ $bars }小節の中から選んでください。
error-no-such-part = この曲にそのパートはありません。
error-no-such-part-hint = 曲にあるパートを選んでください。
error-nothing-played = この曲には音符がありません。
error-nothing-played-hint = 別の曲を選んでください。
error-no-melody = この曲には残せるメロディーがありません。
error-no-melody-hint = メロディーのある曲を選んでください。
error-same-style = この曲はもうそのスタイルです。
error-same-style-hint = 別のスタイルを選んでください。
error-longest-already = この曲は{ $bars }小節あり、それだけ足すと1曲の上限の{ $most }小節を超えます。
error-longest-already-hint = 足す小節を減らしてください。
error-nothing-changed = できたものは、今の曲と変わりませんでした。
error-nothing-changed-hint = 別のシードか、もっと多くの小節でお試しください。
error-bad-edit = この曲にそれはできません。
error-bad-edit-hint = 別のことか、別の曲でお試しください。
error-bad-options = ここでは使えない値があります。
error-bad-options-hint = 変えてください。受け付ける形は /api/openapi.json をご覧ください。
error-bad-request-sources = それには{ $songs }曲必要です。
error-bad-request-sources-hint = 必要な数の曲を選んでください。
error-brought-by-another = この曲はほかの人が持ち込んだ音楽から作られていて、その人だけのものです。
error-brought-by-another-hint = 別の曲を選ぶか、自分の音楽を持ち込んでください。

## How a song was made of music that was there.

made-bring = MIDIから取り込み
made-vary = バリエーション（{ $amount }）
made-extend = 長くしたもの
made-infill = { $first }～{ $last }小節目を作り直し
made-infill-one = { $first }小節目を作り直し
made-restyle = 同じメロディーを別のスタイルで
made-reharmonise = 別のコードで（{ $amount }）
made-harmonise = コードとバンドはMinstrel
made-blend = ブレンド（2曲目が{ $amount }）
made-change = 言葉で変更
