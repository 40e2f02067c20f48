# Listening together in a voice channel.

listening-command-play = ボイスチャンネルで曲を流します。指定がなければ、音楽が止まったところから続けます
listening-command-play-song = 曲を頼んだときの言葉、曲のID、またはメッセージへのリンク
listening-command-pause = 音楽を一時停止、または再開します
listening-command-skip = 曲をスキップするか、スキップに投票します
listening-command-radio = 終わりなく流します。最新のプレイリスト、または聴いている人に合う曲
listening-command-radio-programme = ラジオを何から始めるか
listening-command-stop = 音楽を止めて、ボイスチャンネルから出ます
listening-programme-playlist = 最新のプレイリスト
listening-programme-us = 私たちに合う曲

# Buttons of the message that shows what plays.
listening-button-play = 再生
listening-button-pause = 一時停止
listening-button-skip = スキップ
listening-button-stop = 停止
listening-button-like = 好き
listening-button-dislike = 好きではない
listening-button-more = 似た曲をもっと

# The message that shows what plays. channel: a voice channel; who: a member; both as mentions.
listening-by = { $who }のリクエスト、{ $channel }で再生中
listening-in = ラジオ、{ $channel }で放送中
listening-why-playlist = { $date }のプレイリストから
listening-why-us = 聴いている皆さんに合わせて
listening-why-rested = ここではしばらく流れていない曲
listening-silence-paused = ⏸️ 一時停止中
listening-silence-alone = 💤 待機中：聴いている人がいません
listening-silence-muted = 🔇 モデレーターにミュートされています
listening-next = 次の曲
listening-coming = { $place }. { $title } · { $length }
listening-more = … ほか{ $songs }曲
listening-votes = スキップへの投票：{ $needed }票中{ $votes }票
listening-nothing-title = 何も流れていません
listening-nothing = { $channel }にいます。/play で曲をかけるか、/radio に選曲を任せてください。

# The same message when I have left.
listening-ended = 音楽は終わりました
listening-stopped-left = 停止されました。
listening-stopped-by = { $who }が停止しました。
listening-alone-left = 聴いている人がいなくなったので、退出しました。
listening-quiet-left = しばらく何も流れていなかったので、退出しました。
listening-put-out-left = ボイスチャンネルから外されたか、チャンネルが削除されたため、もうそこにいません。
listening-lost-left = Discordの音声サーバーとの接続が切れました。
listening-restarted-left = 再起動されました。
listening-again = { $songs ->
        [1] ボイスチャンネルで ▶️ を押すと、もう一度この曲が聴けます。
       *[other] ボイスチャンネルで ▶️ を押すと続きが聴けます。残りは{ $songs }曲です。
    }

# Answers to whoever gave a command or pressed a button.
listening-plays = **{ $title }**を{ $channel }で流しています。
listening-waits = **{ $title }**を再生待ちの{ $place }番目に入れました。
listening-radio-playlist = { $channel }で、最新のプレイリストに続けて、聴いている皆さんに合う曲を流します。
listening-radio-us = { $channel }で、聴いている皆さんに合う曲を流します。
listening-paused = 一時停止しました。/pause でまた再開します。
listening-goes-on = 音楽を再開しました。
listening-skipped = スキップしました。
listening-outvoted = 必要な票がそろったので、スキップしました。
listening-voted = スキップへの1票を受け付けました：{ $needed }票中{ $votes }票。聴いている人の過半数の賛成が必要です。
listening-stopped = 音楽を止めて退出しました。
listening-rated = { $emoji } 覚えておきます。
listening-own-song = これはあなた自身の曲なので、評価には数えられません。
listening-more-like = { $songs ->
        [0] この曲に似た曲はまだ知りません。
       *[other] この曲に似た曲を{ $songs }曲、再生待ちに入れました。
    }

# What can go wrong.
error-not-in-voice = あなたはボイスチャンネルに入っていません。
error-not-in-voice-hint = どこかに入ってからもう一度お試しください。そこへ行きます。
error-playing-elsewhere = 今は{ $channel }でほかの人のために流しています。
error-playing-elsewhere-hint = そこに加わるか、終わるまでお待ちください。
error-not-listening = これは{ $channel }で聴いている人のためのものです。
error-not-listening-hint = 先にそこに入り、スピーカーミュートを外してください。
error-not-a-dj = ほかにも聴いている人がいるので、これができるのはDJとモデレーターだけです。
error-not-a-dj-hint = /skip で投票するか、DJかモデレーターに頼んでください。
error-nothing-plays = このサーバーでは何も流れていません。
error-nothing-plays-hint = /play で曲をかけるか、/radio に選曲を任せてください。
error-nothing-to-play = このサーバーにはまだ曲がありません。
error-nothing-to-play-hint = /compose で1曲頼み、完成したら流してください。
error-no-playlist-to-play = このサーバーではまだプレイリストが公開されていません。
error-no-playlist-to-play-hint = 代わりに /radio に選曲を任せてください。
error-unknown-to-play = ここで流せる曲に「{ $wanted }」は見つかりません。
error-unknown-to-play-hint = 入力中に出る候補から選んでください。
error-may-not-play = { $channel }に入る権限か、そこで音を出す権限がありません。
error-may-not-play-hint = モデレーターが、チャンネルを見る、接続する、発言する権限を与えると使えます。
error-full-channel = { $channel }は満員で入れません。
error-full-channel-hint = 空きのあるチャンネルを使うか、人数の上限を上げるようモデレーターに頼んでください。
error-stage-channel = ステージでは流せません。
error-stage-channel-hint = 普通のボイスチャンネルをお使いください。
error-voice-away = 今、Discordの音声サーバーが応答しません。
error-voice-away-hint = 1分ほどしてからもう一度お試しください。
error-unplayable = この曲のファイルはボイスチャンネルで流せません。
error-unplayable-hint = もう一度作曲してください。曲の「新しいシード」ボタンで新しく作れます。
error-line-up-full = 再生待ちがすでに上限の{ $most }曲あります。
error-line-up-full-hint = 何曲か流れ終わるまでお待ちください。
