# /help and the welcome. The examples are wishes that I read and compose, so they have to be such in your language:
# a style that I know and a mood or a mark of tempo, key, meter, or who plays. At most 80 characters each.

helping-command = 用例子告诉你我能做什么
helping-command-topic = 你想了解什么
helping-try = 按一个例子就能听到。曲子会在这里制作，大家都能听。

helping-welcome =
    你好！我是 Minstrel：告诉我你想听什么，我就作曲，给你声音和乐谱数据。
    按下面的例子，或者用 `/compose`、提及我，用你自己的话说。
    `/help` 里有更多说明。管理员可以用 `/settings` 决定我在哪里可用、谁可以点曲。

helping-first = 你的第一首曲子
helping-first-text =
    用你自己的话、你的语言说出想听什么：用 `/compose` 写下要求，或者在消息里提及我。我会马上回复从你的话里听出了什么，曲子随后出现在同一条消息里。
    有风格和情绪就够了。从氛围音乐到圆舞曲，我会很多风格。
helping-first-example-1 = 雨夜里忧郁的波萨诺瓦
helping-first-example-2 = 快乐的圆舞曲
helping-first-example-3 = 慢速、梦幻的氛围音乐

helping-exact = 速度、调性、和弦、长度
helping-exact-text =
    想多具体都可以：`120 BPM` 或“慢”、`D小调`、`3/4`、`16小节` 或“一分钟”，或者你自己的和弦：`Am F C G`。明确说出的要求总是优先。同样的话加上同样的 `seed`，会得到同一首曲子。
    `/compose` 里每一项都有输入框，输入时会给出建议。
helping-exact-example-1 = 12小节的A大调布鲁斯，90 BPM
helping-exact-example-2 = 流行歌曲，和弦 Am F C G，110 BPM
helping-exact-example-3 = D大调吉格，6/8拍，快速

helping-band = 由谁演奏
helping-band-text =
    说出要哪些乐器，或者不要哪些：“用长笛和竖琴”“弦乐四重奏”“不要鼓”。一首曲子最多八个声部。如果你没有说，我就用这种风格常用的乐器。
helping-band-example-1 = 长笛和竖琴的安静曲子，不要鼓
helping-band-example-2 = 萨克斯、钢琴和低音提琴的爵士乐
helping-band-example-3 = 弦乐四重奏的悲伤圆舞曲

helping-song = 能对曲子做什么
helping-song-text =
    曲子下面的按钮：**变奏**做一首相近的曲子，**加长**续写它，**修改…**可以写“慢一点，不要鼓，更悲伤”这样的话，**换个种子**用同样的要求重做一首，**MIDI** 给你乐谱数据。点这首曲子的人可以删除它。
    用表情回应来评价曲子：❤️ 🔥 👍 👎 ⏭️，我会从中了解你的喜好。你也可以回复曲子的消息，说出要改的地方。
helping-song-example-1 = C大调宁静的钢琴圆舞曲

helping-tools = 给音乐人的工具
helping-tools-text =
    曲子下面的**工具…**，或 `/tools`：略作改动或大幅改动，重写几小节，同一旋律换风格或换和弦，与另一首曲子混合。没有碰的地方一个音也不变。
    同一个菜单可以分析曲子并说明它为什么听起来是这样，打成乐谱（PDF、MusicXML、分谱），还能找相似的曲子。
    `/bring` 收下你的 MIDI 文件，需要的话为你的旋律配上乐队；`/find` 按词语或旋律找曲子。

helping-listening = 收听与发现
helping-listening-text =
    在语音频道里：`/play` 播放一首曲子，`/radio` 不停地播放；随时可以 `/pause` 和 `/skip`。
    `/discover` 推荐曲子并说明理由，`/similar` 找相似的曲子，`/favorites`、`/history` 和 `/top` 帮你再找到它们，`/taste` 显示我认为你喜欢什么，也可以修改。
    `/queue` 显示下一个是谁、大约什么时候、为什么。

helping-server = 给管理员
helping-server-text =
    `/settings` 让你一眼看到在哪里点曲、谁可以点、怎样排队、上限、语言，以及每日歌单的时间。`/playlist` 让你来决定歌单。
    `/block` 屏蔽词语或成员，`/queue` 可以取消排队的曲子，`/audit` 显示管理员做过的操作。

helping-privacy = 我保存了你的哪些信息
helping-privacy-text =
    我通过你的 Discord ID 数字认出你；我保存你的曲子和要求、你的回应，以及你听过什么。`/privacy show` 显示有多少，`/privacy export` 把它交给你，`/privacy erase` 清除它，`/privacy pause` 让我不再从你身上学习。
