### 从乐曲中听到的：调、和弦、曲式，以及为什么这样好听。给演奏的人和学习的人。

## 名称

analysis-title-key = 调性
analysis-title-time = 拍号与速度
analysis-title-form = 曲式
analysis-title-harmony = 和弦
analysis-title-cadences = 终止式
analysis-title-ranges = 音域
analysis-title-texture = 织体
analysis-title-suggestions = 值得一试
analysis-title-lesson = 为什么听起来是这样

analysis-bars = { $count ->
    [1] 第 { $first } 小节
   *[other] 第 { $first } 至 { $last } 小节
}
analysis-key = { $key }（把握 { $percent }）
analysis-key-or = { $key }（把握 { $percent }，也可能是 { $others }）
analysis-key-passage = { $bars }转为{ $key }
analysis-time = { $meter } 拍，{ $bpm } BPM，{ $bars } 小节，{ $length }
analysis-cadence = 第 { $bar } 小节：{ $name }（{ $chords }）
analysis-range = { $instrument }：{ $low } 至 { $high }
analysis-intro = 前奏
analysis-outro = 尾声
analysis-none = 没有找到

analysis-cadence-perfect = 完满终止
analysis-cadence-authentic = 正格终止
analysis-cadence-half = 半终止
analysis-cadence-plagal = 变格终止
analysis-cadence-deceptive = 阻碍终止

analysis-texture-solo = 单一旋律线
analysis-texture-choral = 同步进行的各声部
analysis-texture-accompanied = 旋律加伴奏
analysis-texture-polyphonic = 几条各自独立的旋律线
analysis-texture-rhythm = 只有鼓

analysis-function-tonic = 稳定
analysis-function-subdominant = 离开
analysis-function-dominant = 紧张
analysis-function-applied = 副属和弦
analysis-function-borrowed = 借用

## 建议

analysis-suggest-too-low = { $instrument }：{ $pitch }（{ $bars }）低于它能演奏的最低音 { $limit }。把这一句升高八度，或者交给音域更低的乐器。
analysis-suggest-too-high = { $instrument }：{ $pitch }（{ $bars }）高于它能演奏的最高音 { $limit }。把这一句降低八度，或者交给音域更高的乐器。
analysis-suggest-no-breath = { $instrument }：连续 { $seconds } 秒没有休止（{ $bars }）。演奏者需要换气：在两句之间加一个休止。
analysis-suggest-clash = 旋律的长音 { $pitch } 与 { $other } 相撞（{ $bars }），听起来刺耳。如果不是有意为之，就移动其中一个音。
analysis-suggest-mud = 密集的音程放得太低，听起来浑浊（{ $bars }）。把上面的音升高八度。
analysis-suggest-covered = { $instrument }：有 { $percent } 的时间高于旋律，最明显处：{ $bars }。降低八度或弱一些，旋律会更清楚。
analysis-suggest-parallel-fifths = 旋律与低音平行五度进行（{ $bars }），两个声部听起来像一个。让它们反向进行。
analysis-suggest-parallel-octaves = 旋律与低音平行八度进行（{ $bars }），两个声部听起来像一个。让它们反向进行。
analysis-suggest-leap = 旋律跳进 { $count } 个半音后继续同向进行（{ $bars }）。跳进之后反向级进更好唱。
analysis-suggest-open-end = 曲子停在 { $numeral }（{ $bars }），没有回到主和弦。想要有结束感，就以 { $tonic } 收尾。
analysis-suggest-peaks = 旋律的最高音 { $pitch } 出现在 { $count } 个小节里。只留给一处，那里就会成为高潮。
analysis-suggest-narrow = 旋律始终在 { $count } 个半音之内。有一句升得更高，旋律就有了目标。
analysis-suggest-restless = 旋律既没有休止也没有长音（{ $bars }）。在句尾加一个休止，让它呼吸。
analysis-suggest-same-bars = 连续 { $count } 个小节所有声部完全相同（{ $bars }）。每隔一小节改动一处。
analysis-suggest-all-play = { $count } 个声部一直都在演奏。让其中一些休息一下（{ $bars }），再进来时就会引人注意。
analysis-suggest-flat = 所有音一样响。让音乐朝着旋律的最高音渐强（{ $bars }）。
analysis-suggest-octave-up = { $instrument }：上方还有一个八度的余地。旋律再现时用上它（{ $bars }）。
analysis-suggest-same-chord = { $numeral } 持续了 { $count } 个小节（{ $bars }）。加一个和弦，或让低音动起来，音乐会更有推进力。
analysis-suggest-same-return = 第 { $from } 至 { $to } 小节的和弦原样再现（{ $bars }）。给同一旋律换些和弦，再现就有新意。
analysis-suggest-no-lead-in = { $numeral } 进行到 { $tonic }，没有张力（{ $bars }）。换成 { $dominant }，会把人引向新的段落。
analysis-suggest-few-chords = 全曲只有 { $count } 个和弦。加入一个外来的和弦，就会很醒目。
analysis-suggest-applied-dominant = 用 { $numeral } 代替 { $instead }，{ $next } 就成了目标（{ $bars }）。
analysis-suggest-deception = 在 { $numeral } 之后，试试用 { $surprise } 代替 { $tonic }（{ $bars }），再把结尾奏一遍：收束之前的一个惊喜。

## 一课

analysis-lesson-major = { $key }是明亮的：它的三度是大三度。在旋律里听一听（{ $bars }）。
analysis-lesson-major-but = { $key }是明亮的调，但这首曲子并不欢快：缓慢、低沉或轻柔的演奏决定了情绪（{ $bars }）。
analysis-lesson-minor = { $key }是暗淡的：它的三度是小三度。在旋律里听一听（{ $bars }）。
analysis-lesson-minor-but = { $key }是暗淡的调，但这首曲子并不悲伤：速度和明亮的音色决定了情绪（{ $bars }）。
analysis-lesson-dorian = { $key }近似小调，但第六级升高而明亮，听起来充满希望（{ $bars }）。
analysis-lesson-phrygian = { $key }近似小调，但第二级紧贴在主音之上，听起来有西班牙味道，或者令人不安（{ $bars }）。
analysis-lesson-lydian = { $key }近似大调，但第四级升高，仿佛飘浮起来（{ $bars }）。
analysis-lesson-mixolydian = { $key }近似大调，但第七级降低：明亮，却没有导音的引力（{ $bars }）。
analysis-lesson-locrian = { $key }的第五级降低，连主和弦也不安稳（{ $bars }）。
analysis-lesson-modulation = 曲子离开{ $home }，转到{ $key }（{ $bars }）：同样的音乐，换了一道光。
analysis-lesson-applied = { $numeral } 不是主和弦的属和弦，而是另一个和弦的：一时间 { $next } 成了目标（{ $bars }）。
analysis-lesson-borrowed = { $numeral } 不属于{ $key }：外来的色彩让人竖起耳朵（{ $bars }）。
analysis-lesson-fifths = 连续 { $count } 个和弦按五度下行（{ $chords }）：像多米诺骨牌一样，一个推着一个（{ $bars }）。
analysis-lesson-pedal = 低音停在一个音上，上方换了 { $count } 个和弦，张力由此积累（{ $bars }）。
analysis-lesson-loop = { $chords } 循环 { $count } 次：你知道接下来是什么，就可以留意上方的变化（{ $bars }）。
analysis-lesson-sevenths = { $percent } 的和弦由四个不同的音构成，例如 { $numeral }：和声柔和而丰富（{ $bars }）。
analysis-lesson-question = 一问一答：第 { $half } 小节停在 { $numeral }，第 { $full } 小节回到 { $next }（{ $bars }）。
analysis-lesson-deceptive = { $numeral } 许诺主和弦，来的却是 { $next }：这个意外让音乐继续下去（{ $bars }）。
analysis-lesson-pull = { $numeral } 想要解决，{ $next } 满足了它：先紧张，后松弛（{ $bars }）。
analysis-lesson-climax = 旋律把最高音 { $pitch } 只留给一处，在全曲 { $percent } 的位置：这就是高潮（{ $bars }）。
analysis-lesson-steps = 旋律的进行有 { $percent } 是级进，所以好唱（{ $bars }）。
analysis-lesson-leaps = 旋律的进行有 { $percent } 是大跳，因而充满活力（{ $bars }）。
analysis-lesson-motif = 旋律有 { $percent } 的小节重复先前的节奏：一个让人记住的动机（{ $bars }）。
analysis-lesson-suspense = 正拍上的旋律音有 { $percent } 是和弦外音，想要继续前行：这就是渴望（{ $bars }）。
analysis-lesson-compass = 旋律从 { $pitch } 到 { $highest }（{ $bars }）。
analysis-lesson-syncopation = { $percent } 的音在拍与拍之间开始，并延续过下一拍，与节拍相抗。最明显处：{ $bars }。
analysis-lesson-swing = 每拍的后半来得晚，像三连音的第三个音：音乐有摇摆感（{ $bars }）。
analysis-lesson-lilt = { $meter } 拍里每拍分为三份：音乐轻轻摇荡（{ $bars }）。
analysis-lesson-three = { $meter } 拍里一个强拍后面跟着两个弱拍：音乐像舞蹈一样旋转（{ $bars }）。
analysis-lesson-odd = { $meter } 拍的步子长短不齐：你刚刚适应，它又重新开始（{ $bars }）。
analysis-lesson-fast = 每分钟 { $bpm } 拍，比平静时的心跳快：音乐向前推进（{ $bars }）。
analysis-lesson-slow = 每分钟 { $bpm } 拍，慢如平静时的心跳：音乐从容（{ $bars }）。
analysis-lesson-walking = 每分钟 { $bpm } 拍是走路的速度：音乐不赶也不等（{ $bars }）。
analysis-lesson-return = 在别的音乐之后，第 { $from } 至 { $to } 小节的音乐再现，让你觉得熟悉（{ $bars }）。
analysis-lesson-contrast = 这里每小节 { $notes } 个音，第 { $from } 至 { $to } 小节只有 { $fewer } 个：一厚一薄，曲式就听得出来了（{ $bars }）。
analysis-lesson-entries = 乐器分 { $count } 次进入，音响逐渐丰满（{ $bars }）。
analysis-lesson-whole = 曲子由 { $count } 个没有再现的段落构成（{ $bars }）。
analysis-lesson-end-authentic = 结尾 { $numeral } 进行到 { $next }：最有力的句号（{ $bars }）。
analysis-lesson-end-plagal = 结尾 { $numeral } 进行到 { $next }：像“阿门”一样柔和的收束（{ $bars }）。
analysis-lesson-end-picardy = 曲子是小调，最后的和弦 { $numeral } 却是大三和弦：结尾的一束光（{ $bars }）。
analysis-lesson-end-home = 曲子停在主和弦 { $numeral } 上，归于平静（{ $bars }）。
analysis-lesson-end-open = 曲子结束在 { $numeral }，没有回到主和弦，留下一个疑问（{ $bars }）。
