"""Small words of seven languages: negations, modifiers, fillers, tempo words and ensembles."""

from __future__ import annotations

from dataclasses import dataclass

from generation.score import Role

NEGATIONS = frozenset(
    "no not without never none nor avoid skip minus less lacking excluding exclude except don't dont doesn't isn't aren't shouldn't mustn't won't can't cannot neither omit remove drop hate zero "
    "ohne kein keine keinen keiner keinem nicht niemals nie statt anstatt "
    "sin nada nunca jamás "
    "sans pas aucun aucune jamais ni "
    "sem não nenhum nenhuma nem "
    "senza non без 没 不 无 無 别 勿".split()
)
"""Words that deny what follows them."""

NEGATIONS_OF_MANY = ("leave out", "w/o", "instead of", "rather than", "free of", "anything but", "other than", "pas de", "pas d'", "en lugar de", "em vez de", "au lieu de", "not a fan of", "get rid of", "没有", "不要", "不用", "不带", "不含")  # fmt: skip

NEGATIONS_AFTER = ("less", "free", "なし", "無し", "抜き", "ではない", "じゃない", "ではなく", "は要らない", "はいらない", "いらない", "を使わない", "を使わず", "すぎない", "過ぎない", "くない", "ない", "なしで", "無しで")  # fmt: skip
"""Words that deny what stands before them."""

FILLERS = frozenset(
    "a an any the to be is it make made makes making want use using add include including play playing that this so very really too much all anything nothing me please i do of at in on with have having need needs should sound sounds sounding feel feeling song music track tune piece get overly particularly especially super completely totally terribly even kind sort "
    "zu sehr so ein eine einen der die das den dem es sein klingen bitte viel allzu zuviel "
    "muy tan demasiado un una el la los las de que sea ser música canción "
    "trop très si du des le les l' d' soit de "
    "muito tão demais um uma o a os as de do da seja 太 要 那么 这么 的 很 于".split()
)
"""Words that may stand between a negation and what it denies."""

TOO = frozenset("too overly so very super extremely all really that zu sehr so allzu muy tan demasiado trop très si muito tão demais 太 すぎ 过于 那么".split())  # fmt: skip
"""With a negation before them they only moderate: "not too fast" is not "slow"."""

STRONGER = frozenset(
    "very really extremely super so incredibly insanely ultra mega absolutely totally deeply intensely crazy insane hella completely most pretty "
    "sehr extrem total unglaublich richtig äußerst wirklich "
    "muy súper extremadamente increíblemente bastante bien "
    "très super extrêmement vraiment incroyablement "
    "muito bem extremamente super demais "
    "とても すごく めっちゃ 超 非常に かなり 很 非常 超级 特别 十分 极其 太".split()
)

WEAKER = frozenset(
    "slightly bit little somewhat mildly kinda rather fairly moderately vaguely subtly semi faintly a-bit "
    "etwas leicht bisschen ziemlich ein-wenig "
    "poco algo ligeramente "
    "peu légèrement assez "
    "pouco ligeiramente levemente "
    "少し ちょっと やや 有点 稍微 略 一点".split()
)

PORTUGUESE = frozenset("uma um com não sem em muito muita numa num canção ao pelo pela tocada tocado".split())  # fmt: skip
"""Where one of these stands, "no" is Portuguese for "in the", and denies nothing. None is a word of English or Spanish,
even without its accents: "à" would be found in every "a waltz, no drums"."""


@dataclass(frozen=True, slots=True)
class TempoWords:
    """`level`: −1 the slow end of the style, 0 the usual tempo, 1 the fast end. `bpm`: what the mark itself
    stands for (Italian marks, as printed on metronomes), or 0.
    """

    name: str
    level: float
    bpm: int
    words: str


TEMPI: tuple[TempoWords, ...] = (
    TempoWords("slow", -0.8, 0, "slow, slowly, slower, slow tempo, low tempo, downbeat tempo, slow paced, slow motion, sluggish, unhurriedly, low bpm, langsam, gemächlich, schleppend, lento, despacio, pausado, tempo lento, ritmo lento, lent, lentement, devagar, vagaroso, ゆっくり, 遅い, スロー, 遅め, 慢, 慢速, 缓慢, 緩慢, 慢一点, 慢节奏, 慢歌, 慢板"),
    TempoWords("medium", 0.0, 0, "medium tempo, mid tempo, midtempo, moderate, moderate tempo, medium, mittleres tempo, mäßig, tempo medio, moderado, tempo moyen, modéré, tempo médio, ミディアム, ミディアムテンポ, 中速, 中等速度, 中板"),
    TempoWords("fast", 0.8, 0, "fast, faster, quick, quickly, rapid, speedy, fast paced, uptempo, up tempo, high tempo, brisk, high speed, fast tempo, double time, high bpm, galloping, schnell, flott, rasch, zügig, rápido, veloz, acelerado, rápidamente, ritmo rápido, rapide, vite, rapidement, ligeiro, depressa, 速い, 早い, アップテンポ, テンポの速い, 高速, 疾走感, 快, 快速, 快节奏, 急速, 快歌, 快板"),
    TempoWords("very fast", 1.0, 0, "breakneck, lightning fast, blazing, frenetic, speedcore, blistering, rasend, rasant, vertiginoso, effréné, alucinante, 超高速, 爆速, 极快, 飞快"),
    TempoWords("very slow", -1.0, 0, "glacial, snail's pace, super slow, crawling, schneckentempo, lentísimo, très lent, muito lento, 超スロー, 极慢"),
    TempoWords("grave", -1.0, 40, "grave tempo, tempo grave, グラーヴェ"),
    TempoWords("largo", -1.0, 50, "largo, larghissimo, ラルゴ, 广板"),
    TempoWords("larghetto", -0.8, 60, "larghetto"),
    TempoWords("adagio", -0.8, 70, "adagio, アダージョ, 柔板"),
    TempoWords("andante", -0.3, 88, "andante, walking pace, walking tempo, アンダンテ, 行板"),
    TempoWords("andantino", -0.2, 92, "andantino"),
    TempoWords("moderato", 0.0, 112, "moderato, allegro moderato, モデラート"),
    TempoWords("allegretto", 0.3, 116, "allegretto, アレグレット, 小快板"),
    TempoWords("allegro", 0.7, 138, "allegro, アレグロ"),
    TempoWords("vivace", 0.9, 160, "vivace, allegro vivace, ヴィヴァーチェ, 活泼的快板"),
    TempoWords("presto", 1.0, 184, "presto, allegro assai, プレスト, 急板"),
    TempoWords("prestissimo", 1.0, 208, "prestissimo"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ensemble:
    """A group that plays alone: these seats and no others. `style` is what it plays unless told otherwise."""

    name: str
    seats: tuple[tuple[Role, int], ...]
    words: str
    style: str = ""


ENSEMBLES: tuple[Ensemble, ...] = (
    Ensemble("string quartet", ((Role.BASS, 42), (Role.PAD, 41), (Role.COUNTER, 40), (Role.LEAD, 40)), "string quartet, streichquartett, cuarteto de cuerda, cuarteto de cuerdas, quatuor à cordes, quarteto de cordas, 弦楽四重奏, 弦乐四重奏", "classical"),
    Ensemble("string trio", ((Role.BASS, 42), (Role.COUNTER, 41), (Role.LEAD, 40)), "string trio, streichtrio, trío de cuerdas, trio à cordes, trio de cordas, 弦楽三重奏", "classical"),
    Ensemble("brass quintet", ((Role.BASS, 58), (Role.CHORDS, 60), (Role.PAD, 57), (Role.COUNTER, 56), (Role.LEAD, 56)), "brass quintet, brass quartet, blechbläserquintett, quinteto de metales, quintette de cuivres, quinteto de metais, 金管五重奏"),
    Ensemble("wind quintet", ((Role.BASS, 70), (Role.CHORDS, 60), (Role.PAD, 71), (Role.COUNTER, 68), (Role.LEAD, 73)), "wind quintet, woodwind quintet, woodwind quartet, bläserquintett, quinteto de viento, quintette à vent, quinteto de sopros, 木管五重奏", "classical"),
    Ensemble("saxophone quartet", ((Role.BASS, 67), (Role.CHORDS, 66), (Role.COUNTER, 65), (Role.LEAD, 64)), "sax quartet, saxophone quartet, saxophonquartett, cuarteto de saxofones, quatuor de saxophones, quarteto de saxofones, サックス四重奏"),
    Ensemble("power trio", ((Role.DRUMS, 0), (Role.BASS, 33), (Role.CHORDS, 29), (Role.LEAD, 29)), "power trio, rock trio", "rock"),
    Ensemble("jazz trio", ((Role.DRUMS, 0), (Role.BASS, 32), (Role.CHORDS, 0), (Role.LEAD, 0)), "jazz trio, piano jazz trio, jazz piano trio, jazztrio, trío de jazz, trio de jazz, trio jazz, ジャズトリオ, ピアノトリオ, 爵士三重奏", "swing"),
    Ensemble("jazz quartet", ((Role.DRUMS, 0), (Role.BASS, 32), (Role.CHORDS, 0), (Role.LEAD, 66)), "jazz quartet, jazzquartett, cuarteto de jazz, quartet de jazz, quarteto de jazz, ジャズカルテット, 爵士四重奏", "swing"),
    Ensemble("jazz quintet", ((Role.DRUMS, 0), (Role.BASS, 32), (Role.CHORDS, 0), (Role.COUNTER, 66), (Role.LEAD, 56)), "jazz quintet, jazzquintett, quinteto de jazz, quintette de jazz, ジャズクインテット", "swing"),
    Ensemble("piano trio", ((Role.BASS, 42), (Role.CHORDS, 0), (Role.LEAD, 40)), "piano trio, klaviertrio, trío con piano, trio avec piano, 钢琴三重奏", "classical"),
    Ensemble("a cappella choir", ((Role.PAD, 52), (Role.LEAD, 53)), "a cappella, acappella, a capella, acapella, アカペラ, 无伴奏合唱, 清唱", "gospel"),
)  # fmt: skip

CLOSING_BEFORE = ("solo", "only", "just", "nothing but", "unaccompanied", "lone", "for solo", "nur", "allein", "solamente", "solo de", "sólo", "só", "seulement", "juste", "apenas", "somente", "只有", "仅", "只用", "单独", "独奏", "for", "für", "para", "pour")  # fmt: skip
"""Before an instrument: this one and no other."""

CLOSING_AFTER = ("only", "alone", "solo", "duo", "duet", "trio", "quartet", "unaccompanied", "allein", "duett", "solamente", "únicamente", "dueto", "seul", "seule", "seulement", "sozinho", "somente", "apenas", "だけ", "のみ", "ソロ", "独奏", "二重奏", "デュオ", "獨奏")  # fmt: skip
"""After an instrument: this one and no other."""

ROLE_AFTER: dict[str, Role] = {
    "melody": Role.LEAD, "lead": Role.LEAD, "solo": Role.LEAD, "tune": Role.LEAD, "hook": Role.LEAD, "theme": Role.LEAD, "melodie": Role.LEAD, "melodía": Role.LEAD, "mélodie": Role.LEAD, "melodia": Role.LEAD,
    "メロディー": Role.LEAD, "メロディ": Role.LEAD, "旋律": Role.LEAD, "solos": Role.LEAD, "melodies": Role.LEAD, "plays the melody": Role.LEAD, "takes the lead": Role.LEAD,
    "chords": Role.CHORDS, "chord": Role.CHORDS, "comping": Role.CHORDS, "accompaniment": Role.CHORDS, "strumming": Role.CHORDS, "strums": Role.CHORDS, "stabs": Role.CHORDS, "begleitung": Role.CHORDS, "伴奏": Role.CHORDS,
    "arpeggio": Role.ARPEGGIO, "arpeggios": Role.ARPEGGIO, "arpeggiated": Role.ARPEGGIO, "arp": Role.ARPEGGIO, "arps": Role.ARPEGGIO, "picking": Role.ARPEGGIO, "arpeggi": Role.ARPEGGIO,
    "pad": Role.PAD, "pads": Role.PAD, "drone": Role.PAD,
    "riff": Role.LEAD, "riffs": Role.LEAD, "bass": Role.BASS, "bassline": Role.BASS,
}  # fmt: skip

ROLE_BEFORE: dict[str, Role] = {
    "lead": Role.LEAD, "rhythm": Role.CHORDS, "strummed": Role.CHORDS, "arpeggiated": Role.ARPEGGIO, "plucked": Role.ARPEGGIO, "melody on": Role.LEAD, "melody on the": Role.LEAD, "melody on a": Role.LEAD, "melody by": Role.LEAD,
    "melody by a": Role.LEAD, "led by": Role.LEAD, "led by a": Role.LEAD, "lead on": Role.LEAD, "melody played by": Role.LEAD, "melody played by a": Role.LEAD, "solo on": Role.LEAD, "melodic": Role.LEAD, "chords on": Role.CHORDS,
    "background": Role.PAD,
}  # fmt: skip

NO_DRUMS = "drumless, drum less, no beat, beatless, beat less, without a beat, without beat, without beats, no beats, no percussion, percussionless, drum free, schlagzeuglos, ドラムレス, 无鼓, 無鼓, 没有鼓, 不要鼓"
NO_VOICE = "instrumental, instrumental only, wordless, no vocals, no singing, no lyrics, インスト, インストゥルメンタル, 器乐, 纯音乐, 純音樂, instrumentalmusik, sin voz, sans paroles, sem voz"
ALONE = "unaccompanied, without accompaniment, no accompaniment, a solo instrument, solo instrument, unbegleitet, sin acompañamiento, sans accompagnement, sem acompanhamento, 無伴奏, 无伴奏"

FULL_BANDS = frozenset({"full band", "whole band", "band", "big band", "full orchestra", "orchestra"})

ENGLISH_EMPTY_WORDS = frozenset(
    "a an the and or with in of for to at on by from me my i we us you your it its is are be was make made compose write create generate give play want need like some something song songs music track tune piece melody "
    "please can could would bpm tempo key style mood feel feeling vibe vibes type kind sort sounding sound sounds very really bit little so just that this which but as long about around short longer quick lead main background foreground vinyl crackle intro outro chorus verse bar bars measure minute minutes second seconds nice good great cool best one "
    "no not without also plus featuring feat then there have has where while into over under up down out off some any all more less than too only gets get let lets put add includes including based inspired version remix beat loop sample free use using".split()
)
FOREIGN_EMPTY_WORDS = frozenset(
    "ein eine einen einem einer der die das den dem des und oder mit in im von für zu auf bei mir ich bitte mach lied song musik stück "
    "un una el la los las y o con en de del para por me quiero canción música hazme "
    "le les une des et ou avec dans du au pour je veux chanson musique fais moi "
    "um uma o os as e ou com em no na do da para eu quero me faça ohne nicht zu sehr sin muy sans pas très sem muito avec ein solo duo trio "
    "の で に を は が と も な へ 曲 音楽 作 っ て ください 下 さ い 一 首 个 的 和 请 写 做 歌 音 乐 用 首 曲 想 要 我 听 风 格 感 じ 風 くらい 少 し お 願 ま す 欲 き た".split()
)
"""Words that say nothing of style or mood: if only these are left, there is nothing to compare with."""

LIST_WORDS = frozenset({"or", "nor", "oder", "ni", "o", "ou", "and", "und", "et", "y", "e", "&", "/", "any", "や", "と", "和", "或"})  # fmt: skip
"""Words between the members of a list: a denial reaches over them."""

GROUP_SIZES = {
    "二重奏": 2, "三重奏": 3, "四重奏": 4, "デュオ": 2, "トリオ": 3, "カルテット": 4,
    "duo": 2, "duet": 2, "duett": 2, "dueto": 2, "trio": 3, "quartet": 4, "quartett": 4, "cuarteto": 4, "quatuor": 4, "quarteto": 4, "quintet": 5,
}  # fmt: skip

COUNTS = {"two": 2, "2": 2, "twin": 2, "three": 3, "3": 3, "zwei": 2, "dos": 2, "deux": 2, "dois": 2, "duas": 2}  # fmt: skip
"""Before an instrument: so many of them."""
