faults-told = **{ $message }**
    { $hint }
error-not-allowed = 这是本服务器管理员专用的。
error-not-allowed-hint = 请找管理员帮忙。有管理服务器权限的人可以用 /settings 指定管理员身份组。
error-only-in-guild = 这只能在服务器里使用。
error-only-in-guild-hint = 请在你的服务器的频道里使用。
error-lacking-permission = 我在这个频道里没有权限这样做。
error-lacking-permission-hint = 管理员可以给我查看频道、发送消息、嵌入链接、附加文件和阅读历史记录的权限。
error-command-changed = 你的 Discord 加载之后，这个命令有了变化。
error-command-changed-hint = 请重新加载 Discord（按 Ctrl+R，或关闭应用再打开）后再试。
error-discord-refused = Discord 没有接受我的消息。
error-discord-refused-hint = 请再试一次；如果再次发生，请告诉这个机器人的运营者：详情在日志里。
error-discord-away = Discord 现在自己出了问题。
error-discord-away-hint = 请过一分钟再试。你点的曲子不会丢失。
