# /queue: the line of songs that wait. Titles are members' own words.

queueing-command = 次がだれか、いつごろか、なぜその順番かを見ます。自分の曲のキャンセルもできます

queueing-title = 順番待ち
queueing-fair = **公平な順番：** だれが何曲頼んでいても、全員の1曲目が終わるまで2曲目は作りません。そのため、先に頼んだ人より早くなることもあります。
queueing-first-come = **先着順：** このサーバーのモデレーターの設定で、頼まれた順に曲を作ります。
queueing-private = あなたの曲です（どこで頼んだものも含みます）。順番はメンバーに交代で回ります。
queueing-no-worker = **今は曲を作るワーカーがいません。** 何も失われません。動きしだい、この順番で作られます。
queueing-in-work = 作曲中
queueing-made = **{ $title }** · { $of }小節中{ $bars }小節
queueing-made-own = ➜ **{ $title }** · { $of }小節中{ $bars }小節 · あなたの曲
queueing-waiting =
    { $count ->
        [0] 順番待ち
       *[other] 順番待ち：{ $count }曲
    }
queueing-place = `{ $place }` { $title } · あと約{ $length }
queueing-place-unknown = `{ $place }` { $title }
queueing-place-own = ➜ `{ $place }` **{ $title }** · あと約{ $length } · あなたの曲
queueing-place-own-unknown = ➜ `{ $place }` **{ $title }** · あなたの曲
queueing-empty = だれもいません。今頼めばすぐに始まります。/compose をお試しください。
queueing-elsewhere = ほかの場所でも{ $count }曲が順番を待っているため、ここでは番号が一部抜けています。

## The menu and the buttons. At most 100 characters in the menu, 80 on a button.

queueing-cancel = 曲をキャンセル…
queueing-option-place = { $place }番目
queueing-option-made = 作曲中
queueing-option-other = { $where } · ほかのメンバーの曲（モデレーターとしてキャンセル）
queueing-button-before = 前へ
queueing-button-now = 更新
queueing-button-after = 次へ
