# Listening together in a voice channel.

listening-command-play = 在你的语音频道播放一首曲子；不填则从音乐停下的地方继续
listening-command-play-song = 点曲时的话、曲子的 ID，或它的消息链接
listening-command-pause = 暂停音乐，或继续播放
listening-command-skip = 跳过这首曲子，或投票跳过
listening-command-radio = 不停播放：最新的歌单，或适合在场各位的曲子
listening-command-radio-programme = 电台从什么开始
listening-command-stop = 停止音乐，我会离开语音频道
listening-programme-playlist = 最新的歌单
listening-programme-us = 适合我们的曲子

# Buttons of the message that shows what plays.
listening-button-play = 播放
listening-button-pause = 暂停
listening-button-skip = 跳过
listening-button-stop = 停止
listening-button-like = 喜欢
listening-button-dislike = 不喜欢
listening-button-more = 更多相似的

# The message that shows what plays. channel: a voice channel; who: a member; both as mentions.
listening-by = 由 { $who } 在 { $channel } 点播
listening-in = 电台正在 { $channel } 播放
listening-why-playlist = 来自 { $date }的歌单
listening-why-us = 为在场各位挑选
listening-why-rested = 这里有一阵子没播过了
listening-silence-paused = ⏸️ 已暂停
listening-silence-alone = 💤 等待中：没有人在听
listening-silence-muted = 🔇 管理员把我静音了
listening-next = 接下来
listening-coming = { $place }. { $title } · { $length }
listening-more = … 还有 { $songs } 首
listening-votes = 跳过投票：{ $votes } 票，需要 { $needed } 票
listening-nothing-title = 没有在播放
listening-nothing = 我在 { $channel }。用 /play 播放一首曲子，或者让 /radio 来选。

# The same message when I have left.
listening-ended = 音乐已停止
listening-stopped-left = 播放被停止了。
listening-stopped-by = { $who } 停止了播放。
listening-alone-left = 没有人在听了，所以我离开了。
listening-quiet-left = 有一阵子没有播放了，所以我离开了。
listening-put-out-left = 我已不在语音频道里：被移出了，或者频道被删除了。
listening-lost-left = 我和 Discord 语音服务器的连接断开了。
listening-restarted-left = 我被重新启动了。
listening-again = { $songs ->
        [1] 在语音频道里按 ▶️ 再听一遍这首曲子。
       *[other] 在语音频道里按 ▶️ 继续：还剩 { $songs } 首。
    }

# Answers to whoever gave a command or pressed a button.
listening-plays = **{ $title }** 正在 { $channel } 播放。
listening-waits = **{ $title }** 已加入播放列表，排在第 { $place } 位。
listening-radio-playlist = 电台在 { $channel } 播放最新的歌单，然后播放适合在场各位的曲子。
listening-radio-us = 电台在 { $channel } 播放适合在场各位的曲子。
listening-paused = 已暂停。再用 /pause 就会继续。
listening-goes-on = 音乐继续。
listening-skipped = 已跳过。
listening-outvoted = 票数够了：已跳过。
listening-voted = 你的跳过票已计入：{ $votes } 票，需要 { $needed } 票。要有一半以上的听众同意。
listening-stopped = 我停止了音乐并离开了。
listening-rated = { $emoji } 我会记住的。
listening-own-song = 这是你自己的曲子，所以你的评价不计入。
listening-more-like = { $songs ->
        [0] 我还不知道有和这首相似的曲子。
       *[other] 已加入 { $songs } 首和这首相似的曲子。
    }

# What can go wrong.
error-not-in-voice = 你不在任何语音频道里。
error-not-in-voice-hint = 请先加入一个再试：你在哪里我就去哪里。
error-playing-elsewhere = 我正在 { $channel } 为别人播放。
error-playing-elsewhere-hint = 请加入他们，或者等他们听完。
error-not-listening = 这是给在 { $channel } 收听的人用的。
error-not-listening-hint = 请先加入那里，并且不要开启耳机静音。
error-not-a-dj = 不只你一个人在听，所以只有 DJ 和管理员可以这样做。
error-not-a-dj-hint = 请用 /skip 投票，或者找他们帮忙。
error-nothing-plays = 这个服务器里没有在播放任何曲子。
error-nothing-plays-hint = 用 /play 播放一首曲子，或者让 /radio 来选。
error-nothing-to-play = 这个服务器还没有曲子。
error-nothing-to-play-hint = 请用 /compose 点一首，完成后再播放。
error-no-playlist-to-play = 这个服务器还没有发布过歌单。
error-no-playlist-to-play-hint = 可以让 /radio 为你选曲。
error-unknown-to-play = 没有能在这里播放的曲子“{ $wanted }”。
error-unknown-to-play-hint = 请从输入时出现的列表里选一首。
error-may-not-play = 我不能进入 { $channel }，或者不能在那里出声。
error-may-not-play-hint = 管理员可以给我查看、连接和说话的权限。
error-full-channel = { $channel } 已满，我进不去。
error-full-channel-hint = 请用还有空位的频道，或者请管理员提高人数上限。
error-stage-channel = 我不在舞台频道播放。
error-stage-channel-hint = 请用普通的语音频道。
error-voice-away = Discord 的语音服务器现在没有响应。
error-voice-away-hint = 请过一分钟再试。
error-unplayable = 这首曲子的文件无法在语音频道播放。
error-unplayable-hint = 请重新作曲：它的“换个种子”按钮会做一首新的。
error-line-up-full = 已有 { $most } 首曲子等待播放，达到上限。
error-line-up-full-hint = 请等其中一些播完。
