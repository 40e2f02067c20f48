faults-told = **{ $message }**
    { $hint }
error-not-allowed = これはこのサーバーのモデレーター専用です。
error-not-allowed-hint = モデレーターに頼んでください。サーバーを管理できる人は、/settings でモデレーターのロールを決められます。
error-only-in-guild = これはサーバーの中でしか使えません。
error-only-in-guild-hint = サーバーのチャンネルでお使いください。
error-lacking-permission = このチャンネルでは、それをする権限がありません。
error-lacking-permission-hint = モデレーターが、チャンネルを見る、メッセージを送る、埋め込みリンクを載せる、ファイルを添付する、履歴を読む権限を与えると使えます。
error-command-changed = お使いのDiscordが読み込まれたあとに、このコマンドが変わりました。
error-command-changed-hint = Discordを読み込み直して（Ctrl+R、またはアプリを閉じて開き直して）、もう一度お試しください。
error-discord-refused = 私のメッセージがDiscordに受け付けられませんでした。
error-discord-refused-hint = もう一度お試しください。また起きたら、このボットの運営者に知らせてください。詳しいことはログにあります。
error-discord-away = 今、Discordの側で問題が起きています。
error-discord-away-hint = 1分ほどしてからもう一度お試しください。頼んだ曲は失われません。
