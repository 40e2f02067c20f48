# /queue: the line of songs that wait. Titles are members' own words.

queueing-command = 看看下一个是谁、大约什么时候、为什么；也可以取消自己的曲子

queueing-title = 队列
queueing-fair = **公平轮流：**不管点了多少首，每个人都先做一首，然后才轮到第二首。所以你可能会排在比你先点的人前面。
queueing-first-come = **先到先得：**按点曲的顺序制作，这是本服务器管理员的选择。
queueing-private = 你的曲子，不论是在哪里点的。成员之间轮流进行。
queueing-no-worker = **现在没有工作进程在作曲。**什么都不会丢失：一有工作进程，就会按这个顺序制作。
queueing-in-work = 制作中
queueing-made = **{ $title }** · 第 { $bars } 小节，共 { $of } 小节
queueing-made-own = ➜ **{ $title }** · 第 { $bars } 小节，共 { $of } 小节 · 你的
queueing-waiting =
    { $count ->
        [0] 排队
       *[other] 排队：{ $count } 首
    }
queueing-place = `{ $place }` { $title } · 大约 { $length } 后
queueing-place-unknown = `{ $place }` { $title }
queueing-place-own = ➜ `{ $place }` **{ $title }** · 大约 { $length } 后 · 你的
queueing-place-own-unknown = ➜ `{ $place }` **{ $title }** · 你的
queueing-empty = 没有人。现在点的曲子会马上开始：试试 /compose。
queueing-elsewhere = 还有 { $count } 首曲子在其他地方排队，所以这里缺了一些号码。

## The menu and the buttons. At most 100 characters in the menu, 80 on a button.

queueing-cancel = 取消一首曲子…
queueing-option-place = 排在第 { $place } 位
queueing-option-made = 制作中
queueing-option-other = { $where } · 其他成员的，以管理员身份取消
queueing-button-before = 靠前
queueing-button-now = 刷新
queueing-button-after = 靠后
