"""Words that change a song: how to turn it from what it is, in seven languages (a line each, English first)."""

from __future__ import annotations

from enum import Enum


class Turn(Enum):
    """A way to change a song that is relative to what it is."""

    SLOWER = "slower"
    FASTER = "faster"
    HALF_TEMPO = "half the tempo"
    DOUBLE_TEMPO = "double the tempo"
    LONGER = "longer"
    SHORTER = "shorter"
    TWICE_AS_LONG = "twice as long"
    HALF_AS_LONG = "half as long"
    SPARSER = "sparser"
    DENSER = "denser"
    HIGHER = "higher"
    LOWER = "lower"


TURNS: dict[Turn, str] = {
    Turn.SLOWER: """slower, more slowly, slow down, slow it down, slow this down, lower tempo, lower the tempo, lower bpm, reduce the tempo, decrease the tempo, less fast, less speed, less quick, not so fast, not as fast, too fast, too quick, calmer tempo
        langsamer, weniger schnell, nicht so schnell, nicht ganz so schnell, zu schnell, gemächlicher, tempo runter, weniger tempo, verlangsame, verlangsamen
        más lento, más lenta, más lentamente, más despacio, más pausado, menos rápido, menos rápida, no tan rápido, no tan rápida, demasiado rápido, demasiado rápida, ralentiza, ralentízala, baja el tempo, menos velocidad
        plus lent, plus lente, plus lentement, moins vite, moins rapide, pas si vite, pas aussi vite, trop vite, trop rapide, ralentis, ralentir, ralentissez, baisse le tempo
        mais lento, mais lenta, mais lentamente, mais devagar, menos rápido, menos rápida, não tão rápido, não tão rápida, rápido demais, rápida demais, desacelera, desacelere, diminui o tempo, diminua o tempo, baixa o tempo
        もっと遅く, もっとゆっくり, 遅く, 遅めに, ゆっくりめに, スローに, テンポを落として, テンポを下げて, 速すぎ, 早すぎ, 速過ぎ
        慢一点, 慢一些, 慢点, 慢些, 更慢, 放慢, 减慢, 再慢, 太快""",
    Turn.FASTER: """faster, quicker, more quickly, speed up, speed it up, speed this up, higher tempo, raise the tempo, increase the tempo, higher bpm, pick up the pace, pick up the tempo, more speed, more tempo, less slow, not so slow, not as slow, too slow, accelerate
        schneller, flotter, rascher, zügiger, weniger langsam, nicht so langsam, zu langsam, mehr tempo, tempo rauf, tempo hoch, beschleunige, beschleunigen
        más rápido, más rápida, más rápidamente, más veloz, más deprisa, menos lento, menos lenta, demasiado lento, demasiado lenta, no tan lento, no tan lenta, acelera, acelérala, sube el tempo, más velocidad
        plus vite, plus rapide, plus rapidement, moins lent, moins lente, pas si lent, trop lent, trop lente, accélère, accélérer, accélérez, monte le tempo
        mais rápido, mais rápida, mais rapidamente, mais depressa, mais ligeiro, menos lento, menos lenta, lento demais, lenta demais, acelera, acelere, aumenta o tempo, aumente o tempo, sobe o tempo
        もっと速く, もっと早く, 速く, 早く, 速めに, 早めに, テンポを上げて, アップテンポに, 遅すぎ, 遅過ぎ
        快一点, 快一些, 快点, 快些, 更快, 加快, 加速, 再快, 太慢""",
    Turn.HALF_TEMPO: """half the tempo, half tempo, half time, half the speed, half speed, half as fast, halve the tempo, halve the speed, twice as slow, at half
        halbes tempo, halbe geschwindigkeit, halbem tempo, halber geschwindigkeit, halb so schnell, doppelt so langsam
        mitad de tempo, mitad del tempo, mitad de velocidad, mitad de la velocidad, doble de lento
        moitié du tempo, demi tempo, moitié moins vite, deux fois plus lent, deux fois plus lente, deux fois moins vite
        metade do tempo, metade da velocidade, duas vezes mais lento, duas vezes mais lenta
        半分のテンポ, 半分の速さ, テンポを半分, テンポは半分
        半速, 一半的速度, 速度减半, 慢一倍, 一半速度""",
    Turn.DOUBLE_TEMPO: """double the tempo, double tempo, double time, twice as fast, twice the tempo, double speed, double the speed, twice the speed
        doppeltes tempo, doppeltem tempo, doppelt so schnell, doppelte geschwindigkeit, doppelter geschwindigkeit
        doble de rápido, doble de rápida, doble tempo, doble de tempo, doble velocidad, doble de velocidad
        deux fois plus vite, deux fois plus rapide, double tempo, double du tempo, double de la vitesse
        dobro do tempo, dobro da velocidade, duas vezes mais rápido, duas vezes mais rápida
        倍速, 2倍速, 倍のテンポ, テンポを倍, 二倍の速さ, 2倍の速さ, 倍の速さ
        两倍速, 两倍速度, 双倍速度, 快一倍, 速度加倍""",
    Turn.LONGER: """longer, extend, extended, lengthen, more bars, more minutes, too short, not so short, keep going
        länger, verlängern, verlängere, zu kurz, mehr takte
        más largo, más larga, alarga, alárgala, alargar, demasiado corto, demasiado corta, prolonga, más compases
        plus long, plus longue, plus longtemps, allonge, allonger, prolonge, prolonger, rallonge, trop court, trop courte
        mais longo, mais longa, mais comprido, mais comprida, alonga, alongue, alongar, prolonga, prolongue, curto demais, curta demais
        もっと長く, 長く, 長めに, 延ばして, 伸ばして, 短すぎ
        更长, 长一点, 长一些, 长点, 加长, 延长, 太短""",
    Turn.SHORTER: """shorter, shorten, fewer bars, trim, too long, not so long
        kürzer, kürze, kürzen, verkürze, verkürzen, zu lang, weniger takte
        más corto, más corta, más breve, acorta, acórtala, acortar, demasiado largo, demasiado larga, menos compases
        plus court, plus courte, raccourcis, raccourcir, trop long, trop longue
        mais curto, mais curta, encurta, encurte, encurtar, longo demais, longa demais
        もっと短く, 短く, 短めに, 長すぎ
        更短, 短一点, 短一些, 短点, 缩短, 太长""",
    Turn.TWICE_AS_LONG: """twice as long, double the length, double length, twice the length, double as long
        doppelt so lang, doppelte länge, doppelter länge
        doble de largo, doble de larga, doble de duración
        deux fois plus long, deux fois plus longue, deux fois plus longtemps
        duas vezes mais longo, duas vezes mais longa, dobro da duração
        倍の長さ, 2倍の長さ, 二倍の長さ
        两倍长, 长一倍, 长度加倍""",
    Turn.HALF_AS_LONG: """half as long, half the length, half length, halve the length
        halb so lang, halbe länge, halber länge
        mitad de largo, mitad de larga, mitad de duración, mitad de la duración
        moitié moins long, moitié moins longue, deux fois plus court, deux fois plus courte
        metade da duração
        半分の長さ
        一半长, 短一半, 长度减半""",
    Turn.SPARSER: """sparser, more sparse, more sparsely, fewer notes, less notes, less busy, less dense, simpler, more simple, thinner, more minimal, not so busy, not so dense, too busy, too dense, too many notes, more space, more air, strip it down, strip it back
        weniger noten, weniger töne, spärlicher, karger, schlichter, einfacher, dünner, weniger dicht, luftiger, zu dicht, zu viele noten, zu viele töne
        menos notas, más sencillo, más sencilla, más simple, menos denso, menos densa, demasiadas notas, demasiado denso
        moins de notes, plus simple, plus épuré, plus épurée, moins dense, moins chargé, moins chargée, plus dépouillé, plus dépouillée, trop de notes, trop chargé, trop dense
        menos notas, mais simples, menos denso, menos densa, mais esparso, mais esparsa, notas demais, denso demais
        音を減らして, 音数を減らして, 音を少なく, 音数を少なく, もっとシンプルに, シンプルに, 音が多すぎ
        更稀疏, 稀疏一点, 稀疏一些, 音符少一点, 少一点音符, 少一些音符, 更简单, 简单一点, 简单一些, 音符太多""",
    Turn.DENSER: """denser, more dense, more densely, more notes, busier, more busy, fuller, thicker, richer, not so sparse, too sparse, too thin, too simple, too empty, less sparse, less empty, more complex
        mehr noten, mehr töne, dichter, voller, üppiger, reicher, komplexer, zu spärlich, zu dünn, zu karg, zu einfach, zu leer, weniger karg
        más notas, más denso, más densa, más lleno, más llena, más complejo, más compleja, demasiado simple, demasiado vacío, más rico, más rica
        plus de notes, plus dense, plus chargé, plus chargée, plus fourni, plus fournie, plus riche, plus complexe, trop vide, trop simple
        mais notas, mais denso, mais densa, mais cheio, mais cheia, mais complexo, mais complexa, mais rico, mais rica, vazio demais, simples demais
        音を増やして, 音数を増やして, 音を多く, 音数を多く, もっと複雑に, 音が少なすぎ
        更密集, 密集一点, 密集一些, 音符多一点, 多一点音符, 多一些音符, 更丰富, 丰富一点, 更复杂, 复杂一点, 音符太少""",
    Turn.HIGHER: """higher, higher pitch, higher pitched, higher key, raise the pitch, raise the key, pitch it up, pitch up, transpose up, transpose it up, too low
        höher, höher transponieren, zu tief
        más agudo, más aguda, más alto, más alta, sube el tono, demasiado grave
        plus haut, plus haute, plus aigu, plus aiguë, monte le ton, trop bas, trop basse, trop grave
        mais agudo, mais aguda, mais alto, mais alta, sobe o tom, suba o tom, grave demais
        もっと高く, 高く, 高めに, キーを上げて, 音を上げて, 低すぎ
        更高, 高一点, 高一些, 高点, 升高, 升调, 太低""",
    Turn.LOWER: """lower, lower pitch, lower pitched, lower key, lower the pitch, lower the key, pitch it down, pitch down, transpose down, transpose it down, too high
        tiefer, tiefer transponieren, zu hoch
        más grave, más bajo, más baja, baja el tono, demasiado agudo, demasiado alto
        plus bas, plus basse, plus grave, baisse le ton, trop haut, trop haute, trop aigu
        mais grave, mais baixo, mais baixa, baixa o tom, baixe o tom, agudo demais, alto demais
        もっと低く, 低く, 低めに, キーを下げて, 音を下げて, 高すぎ
        更低, 低一点, 低一些, 低点, 降低, 降调, 太高""",
}  # fmt: skip

A_LITTLE = "a bit, a little, bit, slightly, a tad, tad, a touch, touch, somewhat, marginally, etwas, bisschen, ein bisschen, ein wenig, wenig, leicht, minimal, un poco, poco, algo, ligeramente, un peu, peu, légèrement, um pouco, pouco, ligeiramente, levemente, 少し, ちょっと, やや, 若干, 稍微, 略微, 略, 有点"
A_LOT = "much, a lot, lot, way, far, very, really, significantly, considerably, a great deal, viel, deutlich, wesentlich, sehr, erheblich, mucho, bastante, muchísimo, muy, beaucoup, bien, nettement, vraiment, très, muito, bem, bastante, ずっと, かなり, はるかに, とても, すごく, 很多, 得多, 许多, 大大, 非常"
"""Near any of these changes: how far it goes."""

MORE = "more, even more, mehr, noch, más, plus, davantage, encore, mais, ainda mais, もっと, もう少し, さらに, より, 更, 更加, 再, 多一点, 多一些, 一点, 一些, 多"
LESS = "less, not so, not as, not that, too, overly, weniger, nicht so, nicht ganz so, zu, allzu, menos, no tan, demasiado, demasiada, moins, pas si, pas aussi, trop, menos, não tão, demais, すぎ, 過ぎ, すぎる, 少一点, 少一些, 不那么, 不要那么, 别那么, 太, 过于"
"""Near a mood: towards it, and away from it. What is too sad is to be less sad."""

OUT_BEFORE = "take out, take away, take off, lose, mute, cut, cut out, kill, ditch, scrap, get rid of, throw out, throw away, eliminate, delete, fewer, turn off, switch off, too much, too many, entferne, streiche, streich, weniger, zu viel, quita, quítale, saca, elimina, menos, demasiado, demasiada, enlève, enlevez, retire, retirez, supprime, supprimez, moins de, trop de, tira, tire, retira, elimine, 去掉, 去除, 删掉, 拿掉, 减少"
OUT_AFTER = "weg, raus, heraus, rauslassen, weglassen, entfernen, streichen, off, out, away, is too much, are too much, を抜いて, を消して, を外して, をなくして, を取って, を除いて, の代わりに, は抜いて, はなしで, demais, 去掉, 拿掉, 删掉"
"""Beside an instrument: it is to go."""

INSTEAD = "instead of, in place of, rather than, statt, anstatt, anstelle, anstelle von, an stelle von, en lugar de, en lugar del, en vez de, en vez del, au lieu de, au lieu du, à la place de, à la place du, em vez de, em vez do, em vez da, em lugar de, no lugar de, no lugar do, no lugar da, 而不是, 代替, 取代"
INSTEAD_AFTER = "の代わりに, のかわりに, ではなく, じゃなくて"
"""Before, and after, an instrument: another that is named beside it plays in its stead."""

SWAPS = "replace, swap, exchange, trade, substitute, change, switch, ersetze, ersetzen, tausche, tauschen, austauschen, wechsle, cambia, cambiar, reemplaza, reemplazar, sustituye, sustituir, remplace, remplacer, échange, troca, troque, trocar, substitui, substitua, に変えて, に替えて, に代えて, 换成, 換成, 换为, 改成, 替换"
SWAP_JOINTS = "for, with, to, by, into, durch, gegen, mit, in, por, con, a, par, avec, contre, pela, pelo, com, を, 换成, 換成, 换为, 改成, 成, 为"
"""Before two instruments that have one of the joints between them: the second plays in the first one's stead."""

INTERVALS: tuple[tuple[str, int | None], ...] = (
    ("semitone, semitones, half step, half steps, half tone, halbton, halbtöne, halbtönen, semitono, semitonos, demi ton, demi tons, semitom, semitons, 半音, 个半音", 1),
    ("tone, whole tone, tones, whole tones, whole step, whole steps, step, ganzton, ganzen ton, ton, tono, tonos, tono entero, tons, tom, 全音, 个全音", 2),
    ("minor third, kleine terz, tercera menor, tierce mineure, terça menor, 短三度, 小三度", 3),
    ("major third, große terz, tercera mayor, tierce majeure, terça maior, 長三度, 大三度", 4),
    ("third, terz, tercera, tierce, terça, 三度", None),
    ("fourth, quarte, cuarta, quarta, 四度, 完全四度, 纯四度", 5),
    ("fifth, quinte, quinta, 五度, 完全五度, 纯五度", 7),
    ("octave, octaves, oktave, oktaven, octava, octavas, oitava, オクターブ, 八度", 12),
)  # fmt: skip
"""In semitones; None: as the mode has it, 4 in major and 3 in minor."""

UP = "up, upwards, higher, above, rauf, hoch, hinauf, höher, nach oben, arriba, más alto, más alta, más arriba, sube, súbela, plus haut, monte, vers le haut, acima, mais alto, mais alta, sobe, suba, para cima, 上げて, 高く, 上に, 升, 升高, 高, 提高"
DOWN = "down, downwards, lower, below, runter, hinunter, tiefer, nach unten, abajo, más bajo, más baja, más abajo, baja, bájala, plus bas, descends, baisse, vers le bas, abaixo, mais baixo, mais baixa, desce, desça, baixa, baixe, para baixo, 下げて, 低く, 下に, 降, 降低, 低"
"""Beside an interval: where to transpose."""
