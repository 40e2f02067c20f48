# The page beside its chat: library, suggestions and taste, playlist, verifying, settings.

views-wait = 少々お待ちください…
views-retry = もう一度試す
views-ask = 曲を頼む
views-play-all = すべて再生

## A song in a list

views-row-play = 「{ $title }」を再生
views-row-pause = 「{ $title }」を一時停止
views-row-actions = 「{ $title }」の操作
views-row-in-the-making = 作曲中
views-row-failed = 作れませんでした
views-row-cancelled = 中止
views-row-uncounted = 数えません

## The library

views-library-title = ライブラリ
views-library-lead = ここで作られたすべての曲。新しい順です。
views-library-search = ライブラリを検索
views-library-search-hint = 頼んだときの言葉…
views-library-show = 表示する曲
views-library-all = すべて
views-library-liked = お気に入り
views-library-mine = ここで頼んだ曲
views-library-more = もっと見る
views-library-end = これが最初の曲です。
views-library-found =
    { $count ->
        [0] 曲はありません
       *[other] { $count }曲
    }
views-library-found-more = { $count }曲。続きもあります
views-library-nothing = ライブラリにはまだ曲がありません。
views-library-nothing-how = 曲を頼むと、ここに残ります。いつでも聴き直したり、続きを作ったりできます。
views-library-none-found = 「{ $words }」に合う曲は見つかりません。
views-library-none-found-how = 別の言葉や、もっと短い言葉でお試しください。
views-library-none-liked = お気に入りの曲はまだありません。
views-library-none-liked-how = 曲に ❤️ か 👍 を付けると、ここに並びます。
views-library-none-mine = このページで頼んだ曲はまだありません。
views-library-none-mine-how = ほかの曲はDiscordのサーバーで作られたものです。
views-library-show-all = すべての曲を表示

## Suggestions

views-discover-title = あなたへ
views-discover-lead = 気に入りそうな曲を、いちばんの理由とともに。
views-discover-dial = お好きなものからの遠さ
views-discover-familiar = なじみ
views-discover-mixed = ほどほど
views-discover-adventurous = 冒険
views-discover-familiar-means = すでにお好きなものに近い曲です。
views-discover-mixed-means = お好きなものに近い曲が中心で、新しいものも少し混ぜています。
views-discover-adventurous-means = 違うものやまだあまり聴かれていないものが多く、お気に召すかは確かではありません。
views-discover-uncount = 数えない
views-discover-count-again = また数える
views-discover-uncounted = 「{ $title }」は数えません。この曲からは何も学びません。
views-discover-nothing = おすすめできる曲がまだありません。
views-discover-nothing-how = 何曲か頼んで、❤️ 👍 👎 で感想を教えてください。お好きな曲が、次の曲への手がかりになります。

## Taste

views-taste-title = 私に聞こえている、あなたの好み
views-taste-rests = 気に入っていただいた{ $songs }曲をもとにしています。リアクションのたびに、もっとわかるようになります。
views-taste-nothing = あなたの好みはまだ何も知りません。曲に ❤️ 👍 👎 ⏭️ を付けると、ここに描かれます。
views-taste-paused = 学習は休止中です。曲への感想も、保存した曲も記録しません。
views-taste-is-learning = 学習を再開しました。
views-taste-styles = スタイル
views-taste-moods = 雰囲気
views-taste-band = 楽器
views-taste-tempo = テンポ
views-taste-bpm = { $slow }～{ $fast } bpm
views-taste-leaning = { $songs }曲
views-taste-towards = ひかれるもの
views-taste-away = なくてもよいもの
views-taste-left-out = おすすめから外しているもの
views-taste-pause = 学習を休止する
views-taste-resume = 学習を再開する
views-taste-forget = すべて忘れる
views-taste-forget-what = これまでの曲への評価は数えられなくなり、外したスタイルは元に戻ります。あなたの曲は残ります。元には戻せません。
views-taste-forget-sure = はい、忘れてください
views-taste-keep = いいえ、残します
views-taste-forgotten = 忘れました。

## The playlist

views-playlist-title = その日のプレイリスト
views-playlist-lead = ここ数日の曲を、高まって静まる順に並べました。
views-playlist-songs = { $songs }曲
views-playlist-none = まだ公開されたプレイリストはありません。
views-playlist-none-how = 今日の案は下にあります。承認すると、ここに公開されます。
views-playlist-none-on-day = この日に公開されたプレイリストはありません。
views-playlist-others = ほかの日

## The board on which it is decided

views-board-title = これから決めるもの：{ $day }
views-board-proposed = まだ決まっていません。曲を外す、入れ替える、動かす、追加するなどして、よければ承認してください。
views-board-approved = 承認済みです。公開するか、さらに変更できます。
views-board-declined = 却下しました。あとで承認しないかぎり、この日のプレイリストはありません。
views-board-published = 公開済みです。もう変更できません。
views-board-nothing = まだ案にできる曲がありません。
views-board-nothing-how = プレイリストは、まだどのプレイリストにも入っていない、この7日間の曲から作ります。何曲か頼んでから、またお越しください。
views-board-empty = すべての曲が外されました。
views-board-empty-how = 下から曲を追加するか、この日はプレイリストなしと決めてください。
views-board-up = 「{ $title }」を上へ
views-board-down = 「{ $title }」を下へ
views-board-swap = 「{ $title }」を次点の曲と入れ替える
views-board-drop = 「{ $title }」を外す
views-board-add = 「{ $title }」を追加する
views-board-drag = ドラッグして移動
views-board-moved = 「{ $title }」は{ $of }曲中{ $place }番目になりました。
views-board-swapped = 「{ $title }」を「{ $other }」に入れ替えました。
views-board-dropped = 「{ $title }」を外しました。
views-board-added = 「{ $title }」を{ $place }番目に追加しました。
views-board-suggestions = ほかに入れられそうな曲
views-board-listen = すべて聴く
views-board-approve = 承認する
views-board-approve-done = 承認しました。公開できます。
views-board-publish = 公開する
views-board-publish-done = プレイリストを公開しました。
views-board-decline = プレイリストなし
views-board-decline-done = この日のプレイリストはありません。

## Verifying

views-verify-title = Minstrelの曲ですか？
views-verify-lead = Minstrelが作るものには、すべて印が付いています。読める印もあれば、コンピューターにしか聞こえない印もあります。ファイルをお持ちいただければ、探します。
views-verify-choose = ファイルを選ぶ
views-verify-drop = または、ここにドロップ
views-verify-kinds = 音声、MIDI、画像、レシピ。{ $most } MBまで。調べるだけで、保存はしません。
views-verify-too-large = このファイルは{ $size } MBあります。{ $most } MBまで受け取れます。
views-verify-too-large-hint = 30秒ほど切り出したものや、MP3でも十分です。
views-verify-sending = { $name }を送信中：{ $percent }
views-verify-looking = { $name }の印を探しています…
views-verify-progress = ファイルの送信状況
views-verify-stop = 中止
views-verify-is-minstrel = Minstrelが作ったものです。
views-verify-is-minstrel-means = 印がそろっていて、傷もありません。
views-verify-is-altered = Minstrelが作り、その後で変更されたものです。
views-verify-is-altered-means = 印はありますが、書かれたままでないものがあります。
views-verify-is-none = Minstrelの印は見つかりません。
views-verify-is-none-means = おそらく、ほかのだれかが作ったものです。ただし証明にはなりません。印は消そうと思えば消せるからです。
views-verify-is-unsigned-means = ファイル自身がそう述べています。この種類のファイルには署名できません。
views-verify-incomplete = すべての印を探す時間がありませんでした。
views-verify-says-title = タイトル
views-verify-says-signer = 署名者
views-verify-says-problem = 壊れた理由
views-verify-says-seed = シード
views-verify-says-model = モデル
views-verify-says-words = 記述
views-verify-says-fingerprint = 指紋
views-verify-says-heard = 聴いた長さ
views-verify-signer-own = { $signer }（このインストール自身）
views-verify-signer-unknown = { $signer }（ここでは身元を保証できません）
views-verify-marks = 調べる印
views-verify-song = この曲です
views-verify-state-valid = あり
views-verify-state-invalid = 破損
views-verify-state-absent = なし
views-verify-watermark = 電子透かし
views-verify-watermark-means = 音そのものに隠されています。形式や音量が変わっても、切り取られても残ります。
views-verify-c2pa = コンテンツ認証情報（C2PA）
views-verify-c2pa-means = だれが作ったかを示す、署名付きの宣言です。1バイトでも変わると無効になります。
views-verify-tags = タグ
views-verify-tags-means = タイトル、テンポ、調、シード、モデル。プレーヤーに表示されるものです。
views-verify-midi = MIDIの文字
views-verify-midi-means = MIDIファイルの音符のあいだに書かれた、1行の文字です。
views-verify-recipe = レシピ
views-verify-recipe-means = 同じ曲をもう一度作るのに必要な、すべてです。

## Settings

views-settings-title = 設定
views-settings-page = このページ
views-settings-taste = 好み
views-settings-files = ファイル
views-settings-yours = あなたについて保存されているもの
views-settings-listen-switch = 作曲中から聴く
views-settings-listen-means = 頼んだ曲が、作られるそばから1小節ずつ鳴ります。
views-settings-learning-switch = 私の行動から学ぶ
views-settings-learning-means = 気に入りそうな曲をおすすめするため、リアクションと、保存した曲を記録します。
views-settings-led-switch = 私の好みに合わせて作曲する
views-settings-led-means = 1曲につき多めに作り、気に入りそうなものを選びます。曲のレシピには、好みの傾向が書かれます。
views-settings-words-switch = 私の言葉をファイルに書く
views-settings-words-means = これから作る曲のファイルに、あなたの言葉がタイトルとして入ります。オフのときは「イ短調の物悲しいボサノヴァ」のように、曲の内容がタイトルになります。
views-settings-export = Minstrelを動かしている人は、次のコマンドですべてをzipで取り出せます：
views-settings-erase = 次のコマンドで消去できます：
views-settings-access = アクセス
views-settings-access-means = トークンを示してから30日間、このブラウザーは認証済みとして扱われます。
views-settings-sign-out = このブラウザーでサインアウト
