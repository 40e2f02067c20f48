# /privacy: what I keep about a member, for that member.

privacy-command = 我保存了你的哪些信息：查看、带走、清除，或者让我停止学习
privacy-command-show = 查看我保存了你的哪些信息
privacy-command-export = 以 zip 形式取得我保存的关于你的一切，包括你的曲子
privacy-command-erase = 清除我保存的关于你的一切
privacy-command-pause = 让我不再从你的回应和收听中学习
privacy-command-resume = 让我重新从你的回应和收听中学习
privacy-command-taste = 决定我为你作曲时是否参考你的口味
privacy-command-taste-lead = 是否可以参考
privacy-command-words = 决定你的原话是否可以写进你点的曲子的文件
privacy-command-words-in-files = 是否可以

privacy-title = 我保存了你的哪些信息
privacy-intro = 我只通过你的 Discord ID 数字认出你。我不保存名字、消息和地址。你可以用 `/privacy export` 全部带走，或用 `/privacy erase` 清除。
privacy-held = 包括
privacy-nothing = 什么都没有。
privacy-learning = 学习
privacy-is-learning = 我会记录你的回应和收听，以便推荐你可能喜欢的曲子。`/privacy pause` 可以停止。
privacy-is-paused = 已暂停：你的回应和收听都不会被记录。`/privacy resume` 可以恢复。
privacy-composing = 作曲
privacy-is-led = 你点的曲子会参考你的口味：我会多作几个版本，选一个你可能喜欢的。这时曲子的配方会写明你的口味偏向，凡是能看到曲子的人都能读到。`/privacy taste lead:False` 可以停止。
privacy-is-unled = 你点的曲子不参考你的口味。`/privacy taste lead:True` 可以开启。
privacy-is-led-but-paused = 你点的曲子本会参考你的口味，但学习暂停期间，一切都不按口味来。
privacy-files = 文件里的原话
privacy-words-allowed = 你点曲的原话会写进曲子的文件，作为标题，也在配方里，拿到文件的人都能看到。`/privacy words in_files:False` 可以停止。
privacy-words-forbidden = 你的曲子的文件（声音、音符、图片、配方和文件名）里没有你的原话，只有作曲的内容。`/privacy words in_files:True` 可以让原话写进去。

privacy-holds-members = 你第一次和最近一次来这里的时间
privacy-holds-songs = 你点的 { $count } 首曲子，以及你的话
privacy-holds-recipes = 你的曲子的 { $count } 份配方
privacy-holds-takes = 我为你的曲子写的 { $count } 个版本
privacy-holds-song-files = 你的曲子的 { $count } 个文件
privacy-holds-posts = 展示你的曲子的 { $count } 条消息
privacy-holds-ratings = { $count } 个回应，由你作出或针对你的曲子
privacy-holds-plays = { $count } 次收听，由你收听或别人听你的曲子
privacy-holds-downloads = { $count } 首曲子的文件，由你取走，或由别人从你的曲子中取走
privacy-holds-uncounted = { $count } 首不计入口味的曲子：不计入你的，或你的曲子不计入别人的
privacy-holds-song-features = { $count } 首你的曲子，以数字测得
privacy-holds-sources = 你的编辑所依据的 { $count } 份音乐
privacy-holds-prints = { $count } 段你的旋律，用于查找曲子
privacy-holds-lessons = 版主对播放列表中你的曲子作出的 { $count } 个决定
privacy-holds-aversions = 你不想被推荐的 { $count } 种风格
privacy-holds-playlists = 由你决定的 { $count } 份歌单
privacy-holds-playlist-songs = 你的曲子在歌单里的 { $count } 个位置
privacy-holds-moderation-log = 涉及你的 { $count } 条管理员操作记录

privacy-exported =
    { $songs ->
        [0] 这是我保存的关于你的一切。
       *[other] 这是我保存的关于你的一切，包括你的 { $songs } 首曲子（{ $files } 个文件）。
    }

privacy-erase-title = 要清除我保存的关于你的一切吗？
privacy-erase-intro = 清除后无法恢复。如果需要，请先用 `/privacy export` 带走。你正在排队或制作中的曲子会被取消。
privacy-erase-goes = 会消失的
privacy-erase-stays = 会保留的
privacy-erase-stays-what = Discord 里的消息，它们不归我所有，但上面的按钮会失效。歌单和管理员操作记录，其中不再有你的信息。如果某个服务器的管理员屏蔽了你，屏蔽会保留。运营者此前做的备份，直到它们被丢弃。
privacy-button-erase = 是的，全部清除
privacy-button-keep = 不，保留
privacy-erasing = 正在清除…
privacy-kept = 什么都没有清除。
privacy-erased =
    { $songs ->
        [0] 完成：我不再保存关于你的任何信息。
       *[other] 完成：我不再保存关于你的任何信息。{ $songs } 首曲子已清除。
    }
privacy-not-overwritten = 由于数据库正忙，一些残留的字节可能还会在运营者的磁盘上留一阵子。

privacy-paused = 已暂停。从现在起，你的回应和收听都不会被记录；已有的记录会保留到你清除为止。你仍然可以像以前一样点曲。
privacy-paused-already = 已经是暂停状态。`/privacy resume` 可以恢复。
privacy-resumed = 我又开始从你的回应和收听中学习了。
privacy-resumed-already = 学习没有暂停。

privacy-led = 从现在起，等我了解了你对五首曲子的看法，你点的曲子就会参考你的口味。
privacy-led-already = 已经在参考了。
privacy-unled = 从现在起，你点的曲子不再参考你的口味。推荐照旧。
privacy-unled-already = 本来就没有参考。

privacy-allowed = 从现在起，你的原话就是你点的曲子的标题，并写进文件，别人可能会转发这些文件。
privacy-allowed-already = 本来就可以。
privacy-forbidden = 从现在起，你点的曲子的文件里不再有你的原话。已有的文件保持不变。
privacy-forbidden-already = 本来就不可以。

error-export-too-large = 我保存的关于你的信息共 { $size } MB，而这里最多能发送 { $most } MB。
error-export-too-large-hint = 请找我的运营者：他们有一个没有大小限制的命令。
