# /help and the welcome. The examples are wishes that I read and compose, so they have to be such in your language:
# a style that I know and a mood or a mark of tempo, key, meter, or who plays. At most 80 characters each.

helping-command = 私にできることを例で紹介します
helping-command-topic = 知りたいこと
helping-try = 例を押すと聴けます。ここで作曲され、みんなに聞こえます。

helping-welcome =
    こんにちは！Minstrelです。聴きたいものを教えていただくと、作曲して音と楽譜データでお届けします。
    下の例を押すか、`/compose`または私へのメンションで、自由な言葉で頼んでください。
    詳しくは`/help`へ。モデレーターの方は、`/settings`で私が使える場所と、曲を頼める人を決められます。

helping-first = はじめての1曲
helping-first-text =
    聴きたいものを、あなたの言葉で自由に書いてください。`/compose`に書くか、メッセージで私をメンションします。言葉から聞き取ったことをすぐにお返事し、同じメッセージに曲が届きます。
    スタイルと雰囲気だけで十分です。アンビエントからワルツまで、いろいろなスタイルを知っています。
helping-first-example-1 = 雨の夜の切ないボサノヴァ
helping-first-example-2 = 幸せなワルツ
helping-first-example-3 = ゆっくりで夢見るようなアンビエント

helping-exact = テンポ・調・コード・長さ
helping-exact-text =
    好きなだけ細かく指定できます。`120 BPM`や「ゆっくり」、`ニ短調`、`3/4`、`16小節`や「1分」、`Am F C G`のようなコード進行など。はっきり指定したことがいつも優先されます。同じ言葉と同じ`seed`なら、同じ曲がもう一度できます。
    `/compose`にはそれぞれの入力欄があり、入力中に候補が出ます。
helping-exact-example-1 = イ長調のブルース、12小節、90 BPM
helping-exact-example-2 = コード進行 Am F C G のポップス、110 BPM
helping-exact-example-3 = ニ長調のジグ、6/8拍子、速い

helping-band = だれが演奏するか
helping-band-text =
    楽器を挙げたり、外したりできます。「フルートとハープで」「弦楽四重奏で」「ドラムなし」など。1曲は8パートまでです。何も言わなければ、そのスタイルでよく使われる楽器にします。
helping-band-example-1 = フルートとハープの静かな曲、ドラムなし
helping-band-example-2 = サックスとピアノとコントラバスのジャズ
helping-band-example-3 = 弦楽四重奏の悲しいワルツ

helping-song = 曲にできること
helping-song-text =
    曲の下のボタン：**バリエーション**は似た曲を作り、**長くする**は続きを足します。**変更…**には「もっとゆっくり、ドラムなし、もっと悲しく」のように書けます。**新しいシード**は同じリクエストで作り直し、**MIDI**は楽譜データをお渡しします。頼んだ人は曲を削除できます。
    曲の評価はリアクションで：❤️ 🔥 👍 👎 ⏭️。そこからあなたの好みを覚えます。曲に返信して、変えたいところを言葉で伝えることもできます。
helping-song-example-1 = ハ長調の静かなピアノのワルツ

helping-tools = 音楽家のためのツール
helping-tools-text =
    曲の下の**ツール…**か`/tools`：少しだけ、または大きく変える、一部の小節を作り直す、同じメロディーを別のスタイルや別のコードで、別の曲と混ぜる。触れないところは一音も変わりません。
    同じメニューで曲を分析し、なぜそう聞こえるかを説明し、楽譜（PDF、MusicXML、パート譜）にし、似た曲を探せます。
    `/bring`はあなたのMIDIファイルを受け取り、望めばメロディーにバンドを付けます。`/find`は言葉やメロディーから曲を探します。

helping-listening = 聴く・見つける
helping-listening-text =
    ボイスチャンネルでは、`/play`で1曲、`/radio`で終わりなく曲を流せます。`/pause`と`/skip`もご自由に。
    `/discover`は曲を理由付きでおすすめし、`/similar`は似た曲を探します。`/favorites`、`/history`、`/top`で曲をまた見つけられ、`/taste`では私が思うあなたの好みを見て直せます。
    `/queue`では、次がだれか、いつごろか、なぜその順番かがわかります。

helping-server = モデレーターの方へ
helping-server-text =
    `/settings`では、曲を頼める場所と人、順番の決め方、上限、言語、毎日のプレイリストの時刻がひと目でわかります。プレイリストは`/playlist`で決められます。
    `/block`は言葉やメンバーをブロックし、`/queue`は順番待ちの曲をキャンセルでき、`/audit`はモデレーターの操作を見せます。

helping-privacy = あなたについて保存していること
helping-privacy-text =
    あなたのことはDiscordのID番号で見分けています。保存しているのは、あなたの曲とリクエスト、リアクション、聴いたものです。`/privacy show`で保存している量がわかり、`/privacy export`で受け取れ、`/privacy erase`で消去でき、`/privacy pause`であなたから学ぶのを止められます。
