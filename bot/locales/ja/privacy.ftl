# /privacy: what I keep about a member, for that member.

privacy-command = あなたについて保存していることを、見る・受け取る・消去する、学習を止める
privacy-command-show = あなたについて保存していることを見ます
privacy-command-export = あなたについて保存しているすべてを、曲とともにzipで受け取ります
privacy-command-erase = あなたについて保存しているすべてを消去します
privacy-command-pause = リアクションや聴いたものからの学習を止めます
privacy-command-resume = リアクションや聴いたものからの学習を再開します
privacy-command-taste = あなたのための作曲に、あなたの好みを反映するかどうかを決めます
privacy-command-taste-lead = 反映してよいかどうか
privacy-command-words = 頼んだ曲のファイルに、あなたの言葉を入れてよいかどうかを決めます
privacy-command-words-in-files = 入れてよいかどうか

privacy-title = あなたについて保存していること
privacy-intro = あなたのことはDiscordのID番号だけで見分けています。名前、メッセージ、アドレスは保存しません。すべてを`/privacy export`で受け取ることも、`/privacy erase`で消去することもできます。
privacy-held = 保存しているもの
privacy-nothing = 何もありません。
privacy-learning = 学習
privacy-is-learning = 気に入りそうな曲をおすすめするため、リアクションと聴いたものを記録しています。`/privacy pause`で止まります。
privacy-is-paused = 停止中：リアクションも聴いたものも記録していません。`/privacy resume`で再開します。
privacy-composing = 作曲
privacy-is-led = あなたが頼む曲には、あなたの好みが反映されます。より多くの版を作曲し、気に入りそうなものを選びます。その曲を見る人なら誰でも読めるレシピに、好みの傾向が書かれます。`/privacy taste lead:False`で止まります。
privacy-is-unled = あなたが頼む曲に、あなたの好みは反映されません。`/privacy taste lead:True`で反映されるようになります。
privacy-is-led-but-paused = 本来ならあなたが頼む曲に好みが反映されますが、学習が止まっている間は何も好みに合わせません。
privacy-files = ファイルの中のあなたの言葉
privacy-words-allowed = あなたが頼んだ言葉は、曲名として、またレシピの中で、曲のファイルに入り、ファイルを受け取る人みんなに見えます。`/privacy words in_files:False`で止められます。
privacy-words-forbidden = あなたの曲のファイル（音、楽譜データ、画像、レシピ、ファイル名）に、あなたの言葉は入りません。入るのは作曲された内容だけです。`/privacy words in_files:True`で入るようになります。

privacy-holds-members = あなたが最初と最後にここにいた日時
privacy-holds-songs = あなたが頼んだ曲と、そのときの言葉：{ $count }曲
privacy-holds-recipes = あなたの曲のレシピ：{ $count }件
privacy-holds-takes = あなたの曲として作曲したテイク：{ $count }件
privacy-holds-song-files = あなたの曲のファイル：{ $count }個
privacy-holds-posts = あなたの曲を載せたメッセージ：{ $count }件
privacy-holds-ratings = あなたのリアクションと、あなたの曲へのリアクション：{ $count }件
privacy-holds-plays = あなたが聴いた記録と、あなたの曲が聴かれた記録：{ $count }件
privacy-holds-downloads = あなたがファイルを受け取った曲、または他の人が受け取ったあなたの曲：{ $count }曲
privacy-holds-uncounted = 好みに数えないことにした曲（あなたの好み、または他の人の好みについてのあなたの曲）：{ $count }曲
privacy-holds-song-features = 数値で測ったあなたの曲：{ $count }曲
privacy-holds-sources = あなたの編集のもとになった音楽：{ $count }件
privacy-holds-prints = 曲を探すためのあなたのメロディー：{ $count }件
privacy-holds-lessons = プレイリストのあなたの曲についてのモデレーターの判断：{ $count }件
privacy-holds-aversions = おすすめしてほしくないスタイル：{ $count }件
privacy-holds-playlists = あなたが決めたプレイリスト：{ $count }件
privacy-holds-playlist-songs = あなたの曲がプレイリストに入った記録：{ $count }件
privacy-holds-moderation-log = あなたが出てくるモデレーターの操作記録：{ $count }件

privacy-exported =
    { $songs ->
        [0] あなたについて保存しているすべてです。
       *[other] あなたについて保存しているすべてです。あなたの曲{ $songs }曲（ファイル{ $files }個）も入っています。
    }

privacy-erase-title = あなたについて保存しているすべてを消去しますか？
privacy-erase-intro = 元には戻せません。必要なら、先に`/privacy export`で受け取ってください。順番待ちや作曲中のあなたの曲はキャンセルされます。
privacy-erase-goes = 消えるもの
privacy-erase-stays = 残るもの
privacy-erase-stays-what = Discordのメッセージ（私のものではないため。ボタンは使えなくなります）。プレイリストとモデレーターの操作記録（あなたの情報は除かれます）。サーバーのモデレーターにブロックされている場合は、その事実。運営者が以前に取ったバックアップ（廃棄されるまで）。
privacy-button-erase = はい、すべて消去します
privacy-button-keep = いいえ、残します
privacy-erasing = 消去しています…
privacy-kept = 何も消去しませんでした。
privacy-erased =
    { $songs ->
        [0] 完了しました。あなたについて保存しているものはもうありません。
       *[other] 完了しました。あなたについて保存しているものはもうありません。{ $songs }曲が消去されました。
    }
privacy-not-overwritten = データベースが使用中だったため、データの断片がしばらく運営者のディスクに残ることがあります。

privacy-paused = 学習を止めました。これからはリアクションも聴いたものも記録しません。すでにある記録は、消去するまで残ります。曲はこれまでどおり頼めます。
privacy-paused-already = 学習はすでに止まっています。`/privacy resume`で再開します。
privacy-resumed = リアクションと聴いたものからの学習を再開しました。
privacy-resumed-already = 学習は止まっていません。

privacy-led = これからあなたが頼む曲には、五曲についてのあなたの感想がわかり次第、あなたの好みが反映されます。
privacy-led-already = すでに反映されています。
privacy-unled = これからあなたが頼む曲に、あなたの好みは反映されません。おすすめはこれまで通りです。
privacy-unled-already = すでに反映されていません。

privacy-allowed = これからは、あなたの言葉が頼んだ曲の題名になり、ファイルに入ります。ファイルはほかの人の手に渡ることがあります。
privacy-allowed-already = すでに入れてよいことになっています。
privacy-forbidden = これからあなたが頼む曲のファイルに、あなたの言葉は入りません。すでにあるファイルはそのままです。
privacy-forbidden-already = すでに入れないことになっています。

error-export-too-large = あなたについて保存しているものは全部で{ $size }MBあり、ここで送れるのは{ $most }MBまでです。
error-export-too-large-hint = 私の運営者に頼んでください。上限なしで取り出せるコマンドがあります。
