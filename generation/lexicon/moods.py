"""Words for moods on Russell's circumplex (1980), and described moods to compare a prompt with.

Coordinates follow Warriner, Kuperman and Brysbaert's norms (2013) in tendency, drawn out to the scale of
`brief.Mood` and adjusted to how the words are used of music ("sad" songs are calm, "dark" ones are not).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from generation.brief import Mood


@dataclass(frozen=True, slots=True)
class MoodWords:
    """One mood; its name is the first English word. Words are comma-separated strings, a field a language."""

    valence: float
    arousal: float
    en: str
    de: str = ""
    es: str = ""
    fr: str = ""
    pt: str = ""
    ja: str = ""
    zh: str = ""

    @property
    def name(self) -> str:
        return self.en.split(",")[0].strip()


MOODS: tuple[MoodWords, ...] = (
    # happy and lively
    MoodWords(0.8, 0.5, "happy, happily, happier, feel good, feelgood, gleeful, glad, positive, happiness",
              "fröhlich, glücklich, froh, freude, gut gelaunt", "feliz, felices, felicidad, contento", "heureux, content, bonheur, de bonne humeur",
              "feliz, felizes, felicidade, contente", "幸せ, 嬉しい, うれしい, しあわせ, ハッピー", "快乐, 快樂, 开心, 開心, 高兴, 高興, 幸福"),
    MoodWords(0.9, 0.6, "joyful, joyous, merry, jolly, joy, delighted, festive", "freudig, festlich, lustvoll", "alegre, alegría, gozoso, festivo, festiva",
              "joyeux, gai, joie, festif", "alegre, alegria, festivo, festiva", "楽しい, 喜び, 陽気, たのしい", "欢乐, 歡樂, 欢快, 歡快, 喜悦, 喜庆"),
    MoodWords(0.75, 0.45, "cheerful, cheery, sunny, bright, bubbly, chirpy, lighthearted, light hearted, good mood", "heiter, sonnig, munter, vergnügt",
              "animado, soleado, jovial", "enjoué, ensoleillé, guilleret", "animado, ensolarado, jovial", "明るい, 朗らか, 晴れやか", "明快, 阳光, 陽光, 愉快, 轻快, 輕快"),
    MoodWords(0.7, 0.8, "upbeat, peppy, lively, vivacious, spirited, zesty, bouncy, perky, catchy", "beschwingt, lebhaft, schwungvoll, mitreißend",
              "vivaz, movido, pegadizo, vivaracho", "entraînant, vif, pétillant, rythmé, dynamique", "agitado, vivaz, contagiante", "元気, 軽快, ノリノリ, 元気な, アップビート, ポップな", "活泼, 活潑, 动感, 動感"),
    MoodWords(0.7, 1.0, "euphoric, ecstatic, elated, exhilarating, exuberant, blissed out, rapturous", "euphorisch, ekstatisch, überschwänglich",
              "eufórico, extático", "euphorique, extatique", "eufórico, extático", "高揚, 狂喜, 多幸感", "狂喜, 亢奋, 欣喜若狂"),
    MoodWords(0.4, 0.9, "energetic, energy, energizing, high energy, powerful, pumping, pumped, driving, hyper, adrenaline, hype, turbo, intense energy, electrifying, explosive", "energisch, energiegeladen, kraftvoll, treibend, mächtig",
              "enérgico, energético, potente, energía, poderoso", "énergique, puissant, énergie", "enérgico, energético, potente, energia, poderoso", "エネルギッシュ, パワフル, 激しい, 力強い, 熱い", "充满活力, 有活力, 激烈, 强劲, 強勁, 热血, 熱血, 有力"),
    MoodWords(0.7, 0.75, "excited, exciting, thrilling, thrilled, wild, crazy, thrill", "aufgeregt, aufregend, wild, verrückt, spannungsgeladen", "emocionante, emocionado, loco, salvaje",
              "excitant, excité, fou, folle, sauvage", "empolgante, animadíssimo, louco, selvagem", "ワクワク, わくわく, 興奮, ドキドキ", "兴奋, 興奮, 激动, 激動, 疯狂"),
    MoodWords(0.7, 0.5, "fun, funny, playful, silly, goofy, humorous, comic, comical, quirky, whimsical, cheeky, mischievous, cartoonish, zany, wacky, comedy", "lustig, verspielt, albern, witzig, komisch, spaßig, schelmisch",
              "divertido, juguetón, gracioso, cómico, travieso", "amusant, drôle, espiègle, ludique, rigolo, rigolote, comique", "divertido, engraçado, brincalhão, brincalhona, cômico, travesso", "おもしろい, 面白い, 遊び心, コミカル, おどけた, お茶目", "有趣, 搞笑, 滑稽, 好玩, 俏皮, 调皮"),
    MoodWords(0.7, 0.3, "cute, adorable, kawaii, sweet, girly, twee", "süß, niedlich, putzig", "tierno, lindo, adorable, dulce", "mignon, mignonne, adorable, doux", "fofo, fofinho, doce, meigo", "かわいい, 可愛い, キュート, ラブリー", "可爱, 可愛, 甜美, 萌"),
    MoodWords(0.7, 0.7, "triumphant, victorious, victory, glorious, winning, celebratory, celebration, celebrate, triumph", "triumphal, siegreich, sieg, glorreich, triumphierend", "triunfante, victorioso, glorioso, victoria",
              "triomphant, victorieux, glorieux, victoire", "triunfante, vitorioso, glorioso, vitória", "勝利, 凱旋, 栄光", "胜利, 勝利, 凯旋, 荣耀"),
    MoodWords(0.5, 0.7, "heroic, brave, bold, courageous, proud, noble, valiant, fearless, badass, confident, cocky, swagger, sassy, cool", "heroisch, heldenhaft, mutig, stolz, tapfer, selbstbewusst, cool",
              "heroico, valiente, orgulloso, épica heroica", "héroïque, courageux, fier, fière", "heroico, corajoso, orgulhoso, valente", "英雄的, 勇ましい, 勇敢, かっこいい, カッコいい, 誇り高い", "英雄, 英勇, 勇敢, 自豪, 酷"),
    MoodWords(0.6, 0.4, "uplifting, inspiring, inspirational, motivational, motivating, optimistic, encouraging, empowering, life affirming, inspired", "aufbauend, inspirierend, optimistisch, motivierend, ermutigend, aufmunternd",
              "inspirador, inspiradora, optimista, motivador, esperanzador", "inspirant, optimiste, motivant, exaltant", "inspirador, inspiradora, otimista, motivador, motivacional", "前向き, 励まし, ポジティブ, 感動的", "励志, 勵志, 积极, 積極, 鼓舞, 正能量"),
    MoodWords(0.2, 0.7, "epic, monumental, gigantic, colossal", "episch, monumental, gewaltig", "épico, monumental", "épique, monumental", "épico, monumental", "壮大, 壮大な", "史诗, 宏大"),
    MoodWords(0.8, 0.8, "festive and wild, party, partying, rave mood", "feiern, party", "fiesta, fiestero", "fête", "festa, festeiro", "パーティー, 盛り上がる", "派对, 嗨"),
    MoodWords(0.5, 0.1, "hopeful, hope, promising, longing for spring", "hoffnungsvoll, zuversichtlich, hoffnung", "esperanza, esperanzado", "plein d'espoir, espoir, porteur d'espoir", "esperançoso, esperança", "希望, 希望に満ちた", "希望, 充满希望"),
    MoodWords(0.6, 0.6, "adventurous, adventure, exploration, exploring, quest", "abenteuerlich, abenteuer", "aventurero, aventura", "aventureux, aventure", "aventureiro, aventura", "冒険", "冒险, 冒險"),
    MoodWords(0.6, 0.55, "danceable, swinging, groovin, grooving", "tanzbar, zum tanzen", "bailable, para bailar", "dansant, pour danser", "dançante, para dançar", "踊れる, 踊りたくなる", "跳舞, 适合跳舞"),
    MoodWords(0.6, 0.6, "summery, summer, summertime, holiday, vacation, beach", "sommerlich, sommer, strand, urlaub", "veraniego, verano, playa, vacaciones", "estival, été, plage, vacances", "verão, praia, férias", "夏, 夏らしい, 海辺, 夏の海", "夏天, 夏日, 海滩, 沙滩, 度假"),
    # content and calm
    MoodWords(0.5, -0.7, "relaxed, relaxing, laid back, laidback, chill, chillout, easy going, easygoing, unwind, chilled, chilling, chillaxing, mellow, lazy, smooth, casual, unhurried", "entspannt, entspannend, gemütlich, lässig, locker, gelassen, chillig",
              "relajado, relajante, tranquilizante, suave", "détendu, relaxant, décontracté, cool et doux", "relaxado, relaxante, descontraído, suave", "リラックス, のんびり, くつろぎ, まったり, ゆったり", "放松, 放鬆, 轻松, 輕鬆, 悠闲, 慵懒, 舒缓, 舒緩"),
    MoodWords(0.3, -0.8, "calm, calming, quiet, tranquil, soothing, hushed, stillness, placid", "ruhig, beruhigend, leise", "tranquilo, calmado, sereno, calma, silencioso", "calme, tranquille, apaisant, silencieux, paisible",
              "calmo, tranquilo, sereno, silencioso, calma", "静か, 穏やか, 落ち着いた, 落ち着く, 静かな, 癒し", "平静, 平靜, 安静, 安靜, 宁静, 寧靜, 静谧, 沉静"),
    MoodWords(0.5, -0.8, "peaceful, serene, peace, serenity, harmonious, heavenly, idyllic, pastoral", "friedlich, friedvoll, idyllisch", "pacífico, apacible, paz, sereno", "serein, paix, pacifique, idyllique", "pacífico, paz, serena, idílico", "平和, 安らか, 安らぎ, のどか", "和平, 平和, 安宁, 祥和"),
    MoodWords(0.4, -0.6, "gentle, soft, tender, delicate, light, airy, warmhearted, softly, gently", "sanft, zart, leicht, weich, zärtlich", "dulce, delicado, gentil, tierna", "doux, douce, tendre, délicat, léger, légère", "gentil, delicado, leve, terno, macio", "優しい, やさしい, 柔らかい, 繊細", "温柔, 溫柔, 柔和, 轻柔, 輕柔, 柔美, 细腻"),
    MoodWords(0.6, -0.3, "warm, cozy, cosy, comforting, snug, homely, wholesome, heartwarming, heart warming, comfy", "warm, behaglich, kuschelig, wohlig, herzerwärmend, geborgen", "cálido, acogedor, acogedora, reconfortante", "chaleureux, cosy, réconfortant, douillet",
              "aconchegante, acolhedor, acolhedora, quente, reconfortante", "温かい, 暖かい, あたたかい, 心温まる, ほっこり", "温暖, 溫暖, 温馨, 溫馨, 舒适, 治愈"),
    MoodWords(0.5, -0.2, "romantic, love, loving, in love, lovely, sensual, intimate, affectionate, lovers, beloved, valentine, romance", "romantisch, verliebt, liebevoll, liebe, innig, sinnlich",
              "romántico, enamorado, amoroso, amor, sensual, íntimo", "romantique, amoureux, amour, sensuel, intime", "romântico, apaixonado, amoroso, amor, sensual, íntimo", "ロマンチック, 恋, 愛, ロマンティック, 恋愛", "浪漫, 爱情, 愛情, 恋爱, 爱, 愛, 甜蜜"),
    MoodWords(0.4, -0.4, "dreamy, dreamlike, dream, ethereal, floating, hazy, surreal, otherworldly, celestial, hypnagogic, magical, enchanted, enchanting, magic, mystical, fairy", "verträumt, träumerisch, traumhaft, schwebend, traum, magisch, zauberhaft",
              "soñador, soñadora, onírico, etéreo, sueño, mágico", "rêveur, rêveuse, onirique, éthéré, rêve, magique, féerique", "sonhador, sonhadora, onírico, etéreo, sonho, mágico", "夢のような, 夢, 幻想的, ドリーミー, 夢見る, 魔法, 神秘的", "梦幻, 夢幻, 空灵, 空靈, 飘渺, 梦, 魔法, 奇幻"),
    MoodWords(0.3, -0.3, "elegant, graceful, classy, refined, sophisticated, stylish, charming", "elegant, anmutig, vornehm, stilvoll", "elegante, refinado, distinguido", "élégant, gracieux, raffiné", "elegante, refinado, gracioso", "優雅, エレガント, 上品, おしゃれ, オシャレ", "优雅, 優雅, 高雅, 典雅"),
    MoodWords(0.2, -0.9, "sleepy, drowsy, sleep, asleep, sleeping, tired, fall asleep, slumber", "schläfrig, müde, schlafen, schlaf", "somnoliento, dormir, sueño profundo, cansado", "endormi, fatigué, dormir, sommeil, somnolent", "sonolento, dormir, sono, cansado", "眠い, 眠り, 眠れる, ねむい", "困倦, 睡觉, 睡覺, 入睡, 睡眠"),
    MoodWords(0.3, 0.0, "majestic, grand, regal, stately, magnificent, awe, awe inspiring, wonder, wondrous, sublime, sweeping", "majestätisch, erhaben, prächtig, großartig, feierlich", "majestuoso, grandioso, solemne", "majestueux, grandiose, solennel", "majestoso, grandioso, solene", "荘厳, 雄大, 壮麗", "庄严, 莊嚴, 宏伟, 宏偉, 壮丽, 壮阔, 磅礴"),
    # sad
    MoodWords(-0.7, -0.4, "sad, sadly, sadness, unhappy, sorrowful, sorrow, tearful, crying, cry, tears, weeping, depressing, depressed, miserable, saddest, sadder, blue, feeling blue, mournful, teary", "traurig, trauer, weinen, tränen, betrübt, unglücklich, deprimierend",
              "triste, tristes, tristeza, llorar, lágrimas, deprimente", "triste, tristesse, pleurer, larmes, malheureux, déprimant", "triste, tristes, tristeza, chorar, lágrimas, deprimente", "悲しい, 哀しい, 悲しみ, 泣ける, 泣きたい, 涙, かなしい, 悲しげ", "悲伤, 悲傷, 伤心, 傷心, 难过, 難過, 忧伤, 憂傷, 悲, 眼泪, 哭"),
    MoodWords(-0.5, -0.5, "melancholic, melancholy, melancholia, wistful, gloomy, moody, pensive, rainy, rain, somber, sombre, brooding, downcast, grey, gray", "melancholisch, melancholie, wehmütig, schwermütig, trübsinnig, verregnet, regnerisch, regen",
              "melancólico, melancolía, lluvia, lluvioso, lluviosa, sombrío", "mélancolique, mélancolie, pluie, pluvieux, maussade, morose", "melancólico, melancolia, chuva, chuvoso, chuvosa, sombrio", "切ない, せつない, メランコリック, 憂鬱, 物悲しい, 雨, 哀愁, エモい", "忧郁, 憂鬱, 惆怅, 雨, 下雨, 哀愁, 伤感, 感伤, 淡淡的忧伤"),
    MoodWords(-0.2, -0.4, "nostalgic, nostalgia, bittersweet, bitter sweet, yearning, reminiscent, sentimental, memories, longing, childhood memories, homesick, retro feelings", "nostalgisch, sehnsüchtig, sehnsuchtsvoll, sehnsucht, bittersüß, sentimental, heimweh, erinnerungen, nostalgie",
              "nostálgico, nostalgia, añoranza, agridulce, recuerdos", "nostalgique, nostalgie, doux amer, douce amère, souvenirs, aigre doux", "nostálgico, nostalgia, saudade, saudoso, saudades, agridoce, lembranças", "懐かしい, ノスタルジック, 郷愁, なつかしい, 思い出", "怀旧, 懷舊, 怀念, 懷念, 思念, 乡愁, 回忆"),
    MoodWords(-0.6, -0.5, "lonely, alone, loneliness, isolated, lonesome, abandoned, solitude, forlorn, empty, desolate, bleak", "einsam, allein, verlassen, einsamkeit, trostlos", "solitario, solo y triste, soledad, abandonado, desolado", "solitaire, seul, solitude, abandonné, désolé",
              "solitário, sozinho, solidão, abandonado, desolado", "孤独, 寂しい, さみしい, さびしい, 淋しい, ひとりぼっち", "孤独, 孤獨, 寂寞, 孤单, 孤單, 凄凉"),
    MoodWords(-0.8, -0.2, "heartbroken, heartbreaking, heartbreak, broken heart, heartache, breakup, break up, devastated, grief, grieving, mourning, despair, hopeless, tragic, funeral, death, anguish, sorrows, suffering, tragedy, farewell, goodbye",
              "herzzerreißend, gebrochenes herz, liebeskummer, verzweifelt, hoffnungslos, tragisch, beerdigung, tod, abschied", "desgarrador, corazón roto, desesperado, trágico, funeral, muerte, despedida, desamor",
              "déchirant, cœur brisé, coeur brisé, désespéré, tragique, enterrement, mort, adieu, rupture", "coração partido, desesperado, trágico, funeral, morte, despedida, de partir o coração, desilusão", "失恋, 絶望, 悲劇, 別れ, 葬式, さよなら, 死", "心碎, 绝望, 絕望, 悲剧, 失恋, 离别, 葬礼, 分手, 告别"),
    MoodWords(-0.2, -0.6, "reflective, contemplative, thoughtful, introspective, meditative, minimal mood, philosophical, solemn, serious, sober", "nachdenklich, besinnlich, ernst, in sich gekehrt", "reflexivo, contemplativo, pensativo, introspectivo, serio", "pensif, contemplatif, réfléchi, méditatif, sérieux",
              "reflexivo, contemplativo, pensativo, introspectivo, sério", "内省的, 思索的, しみじみ", "沉思, 内省, 深沉, 严肃"),
    MoodWords(-0.3, -0.7, "cold, frozen, icy, wintry, winter, bleak winter, snowy, snow, foggy, misty", "kalt, eisig, winterlich, winter, verschneit, schnee, neblig", "frío, invernal, invierno, nevado, nieve", "froid, glacial, hivernal, hiver, neige, enneigé",
              "frio, gelado, inverno, neve", "冷たい, 寒い, 冬, 雪", "寒冷, 冰冷, 冬天, 雪, 下雪"),
    MoodWords(0.1, -0.5, "autumnal, autumn, fall season, evening, sunset, dusk, twilight, nighttime, moonlit, moonlight, starry, stars", "herbstlich, herbst, abend, sonnenuntergang, dämmerung, mondschein, sternenklar", "otoñal, otoño, atardecer, anochecer, crepúsculo, estrellas", "automnal, automne, crépuscule, coucher de soleil, clair de lune, étoiles",
              "outonal, outono, pôr do sol, entardecer, crepúsculo, estrelas", "秋, 夕暮れ, 夕焼け, 黄昏, 月明かり, 星空, 夜", "秋天, 黄昏, 夕阳, 月光, 星空, 夜晚, 夜"),
    # tense and dark
    MoodWords(-0.5, 0.2, "dark, darkness, grim, bleak and dark, shadowy, gothic, black, noirish, goth, brooding dark, murky", "dunkel, düster, finster, dunkelheit, schaurig", "oscuro, oscuridad, tenebroso, lúgubre, gótico", "sombre, ténébreux, obscur, lugubre, gothique, noir", "escuro, escuridão, tenebroso, lúgubre, gótico", "暗い, 闇, ダーク, 暗黒", "黑暗, 阴暗, 陰暗, 阴沉, 暗黑, 昏暗"),
    MoodWords(-0.7, 0.9, "angry, anger, rage, furious, aggressive, hostile, mad, brutal, violent, fury, hateful, hate, vicious, raging, rebellious", "wütend, zornig, aggressiv, brutal, wut, zorn", "enojado, furioso, agresivo, rabia, enfadado, brutal", "en colère, furieux, agressif, rage, colère, brutal, énervé", "irritado, furioso, agressivo, raiva, brutal", "怒り, 怒った, 激怒, 攻撃的, アグレッシブ", "愤怒, 憤怒, 生气, 生氣, 狂暴, 暴躁, 激进"),
    MoodWords(-0.4, 0.7, "tense, suspenseful, tension, nervous, anxious, anxiety, restless, uneasy, agitated, nervous energy, stressful, stressed, frantic, urgent, panic, paranoid, chaotic, chaos, hectic",
              "angespannt, spannend, nervös, unruhig, ängstlich, hektisch, chaotisch, panisch", "tenso, nervioso, ansioso, inquieto, caótico, urgente, suspense", "tendu, nerveux, anxieux, inquiet, agité, chaotique, suspense", "tenso, nervoso, ansioso, inquieto, caótico, urgente, suspense", "緊張, 不安, スリリング, 緊迫, 緊迫感", "紧张, 緊張, 焦虑, 焦慮, 不安, 急促, 混乱"),
    MoodWords(-0.7, 0.5, "scary, creepy, eerie, frightening, terrifying, sinister, menacing, ominous, evil, haunting, haunted, horrifying, nightmare, ghostly, threatening, unsettling, disturbing, demonic, satanic, hellish, fear", "unheimlich, bedrohlich, beängstigend, furchteinflößend, böse, angst, alptraum",
              "aterrador, espeluznante, siniestro, inquietante, amenazante, malvado, pesadilla", "effrayante, terrifiant, sinistre, inquiétant, menaçant, maléfique, cauchemar, lugubre et menaçant", "assustador, assustadora, sinistro, ameaçador, medo, pesadelo, maligno", "怖い, 不気味, 恐ろしい, こわい, 悪夢, おどろおどろしい", "可怕, 诡异, 詭異, 阴森, 陰森, 惊悚, 吓人, 噩梦, 邪恶"),
    MoodWords(-0.1, 0.1, "mysterious, mystery, enigmatic, secretive, strange, weird, exotic, cryptic, curious, alien, trippy, sneaky, stealthy, intrigue, oriental, arabian, egyptian, desert", "geheimnisvoll, mysteriös, rätselhaft, seltsam, merkwürdig, exotisch", "misterioso, misterio, enigmático, extraño, exótico", "mystérieux, mystère, énigmatique, étrange, exotique", "misterioso, mistério, enigmático, estranho, exótico", "神秘, ミステリアス, 謎, 不思議, 怪しい", "神秘, 神祕, 诡秘, 奇怪, 异域"),
    MoodWords(-0.2, 0.6, "dramatic, drama, passionate, fiery, emotional intensity, theatrical mood, stormy, storm, thunder, tempestuous, turbulent", "dramatisch, leidenschaftlich, stürmisch, sturm, feurig", "dramático, apasionado, tormenta, tormentoso, pasional", "dramatique, passionné, passionnel, orageux, orage, tempête", "dramático, apaixonante, tempestade, tempestuoso", "ドラマチック, 情熱的, 劇的, 嵐", "戏剧性, 戲劇性, 激情, 热情, 暴风雨, 风暴"),
    MoodWords(-0.1, 0.85, "intense, fierce, extreme, relentless, raw, gritty, edgy, savage, ferocious, chase, racing", "intensiv, heftig, rau, hart, gnadenlos", "intenso, feroz, crudo, extremo", "intense, féroce, brut, acharné", "intenso, feroz, cru, extremo", "強烈, 激烈, ハード, 過激", "猛烈, 强烈, 強烈, 凶猛, 劲爆"),
    MoodWords(0.0, -0.3, "emotional, moving, touching, heartfelt, soulfully, deep, expressive, profound, poignant, sincere, feels", "gefühlvoll, emotional, berührend, bewegend, ergreifend, tiefgründig", "emotivo, emocional, conmovedor, profundo, sentido", "émouvant, touchant, émotionnel, profond, bouleversant", "emotivo, emocional, comovente, profundo, tocante", "感動, エモーショナル, 感情的, 心に響く", "感人, 动人, 動人, 深情, 感动, 煽情"),
    MoodWords(-0.3, -0.2, "bored, boring, monotonous, dull, indifferent, apathetic, numb, weary, melancholic and tired", "langweilig, gelangweilt, eintönig", "aburrido, monótono, apático", "ennuyeux, monotone, ennuyé", "entediado, monótono", "退屈, 単調", "无聊, 無聊, 单调"),
    MoodWords(0.0, 0.0, "neutral, ambivalent, balanced, plain", "neutral, ausgeglichen", "neutro, equilibrado", "neutre, équilibré", "neutro, equilibrado", "ニュートラル", "中性, 平衡"),
    MoodWords(0.5, 0.2, "hypnotic calm, content, satisfied, grateful, thankful, gratitude, blessed", "zufrieden, dankbar", "agradecido, satisfecho", "satisfait, reconnaissant", "agradecido, satisfeito, grato", "感謝, 満足", "感恩, 满足, 感激"),
    MoodWords(0.2, 0.6, "hypnotic, trancey, pulsating, pulsing, throbbing", "hypnotisch, pulsierend", "hipnótico, pulsante", "hypnotique, lancinant", "hipnótico, pulsante", "催眠的, 中毒性", "催眠, 迷幻"),
    MoodWords(0.6, 0.2, "christmassy, christmas, xmas, merry christmas, santa, holiday season, yuletide", "weihnachtlich, weihnachten, adventlich", "navideño, navidad", "noël, de noël", "natalino, natal", "クリスマス", "圣诞, 聖誕, 圣诞节, 新年"),
    MoodWords(0.7, 0.3, "spring, springtime, morning, sunrise, sunshine, sun, dawn, blossom, garden", "frühling, morgen, sonnenaufgang, sonne, frühlingshaft", "primavera, mañana soleada, amanecer, sol brillante", "printemps, matin, soleil, lever du soleil, printanier", "primavera, manhã, nascer do sol", "春, 朝, 日の出, 太陽", "春天, 早晨, 清晨, 日出, 太阳"),
)  # fmt: skip


MOOD_SCENES: tuple[tuple[Mood, str], ...] = (
    (Mood(0.8, 0.6), "A happy, cheerful day with friends, sunshine and laughter."),
    (Mood(0.8, 0.8), "A wild party, dancing, celebrating and jumping for joy."),
    (Mood(0.7, 0.7), "Winning the championship, triumph and glory."),
    (Mood(0.4, 0.9), "Running at full speed, racing cars, adrenaline and energy."),
    (Mood(0.7, 0.5), "A funny, silly, playful cartoon with clumsy animals."),
    (Mood(0.6, 0.5), "An adventure, sailing off to discover new lands."),
    (Mood(0.7, 0.4), "A road trip in summer, the beach, surfing and ice cream."),
    (Mood(0.7, 0.2), "A fresh spring morning, birds singing, flowers in the garden."),
    (Mood(0.6, 0.3), "A birthday cake and presents for a child."),
    (Mood(0.6, 0.1), "Christmas with the family around the tree."),
    (Mood(0.6, -0.3), "A cozy evening at home with tea, a blanket and a cat."),
    (Mood(0.6, -0.2), "Falling in love, a tender kiss, a romantic dinner."),
    (Mood(0.5, -0.7), "Lying in a hammock on a lazy afternoon, relaxed and content."),
    (Mood(0.4, -0.8), "A peaceful lake at dawn, calm and still, nature and silence."),
    (Mood(0.3, -0.9), "A baby falling asleep, sweet dreams, bedtime."),
    (Mood(0.3, -0.5), "Drifting through clouds in a dream, floating and weightless."),
    (Mood(0.2, -0.4), "Stars in the night sky, the moon above the sea, wonder."),
    (Mood(0.3, -0.3), "A small café in the evening, coffee and quiet conversation."),
    (Mood(0.0, -0.6), "Floating alone through outer space, vast and cold."),
    (Mood(-0.1, -0.6), "Walking home through falling snow on a winter evening."),
    (Mood(-0.3, -0.5), "A rainy night in the city, neon lights reflected on wet streets."),
    (Mood(-0.2, -0.5), "Looking at old photographs, memories of childhood, nostalgia."),
    (Mood(-0.2, -0.4), "Leaves falling in autumn, the end of summer, wistful."),
    (Mood(-0.6, -0.5), "Lonely and abandoned, nobody calls, an empty house."),
    (Mood(-0.7, -0.4), "Crying after a breakup, heartbroken, missing someone."),
    (Mood(-0.8, -0.5), "A funeral, mourning the death of a loved one."),
    (Mood(-0.5, -0.2), "Long hard work, poverty, troubles and exhaustion."),
    (Mood(-0.7, 0.5), "A haunted house, ghosts, fear and horror."),
    (Mood(-0.5, 0.7), "Being hunted, danger, suspense, a ticking bomb."),
    (Mood(-0.3, 0.9), "A fierce battle, swords, fire, dragons and war."),
    (Mood(-0.7, 0.9), "Rage, hatred, screaming, destroying everything."),
    (Mood(-0.2, 0.7), "A thunderstorm, wild waves, drama at sea."),
    (Mood(-0.2, 0.1), "A mysterious detective story, secrets in the fog."),
    (Mood(-0.3, 0.5), "A dark futuristic city full of machines and robots."),
    (Mood(0.0, 0.2), "A caravan crossing the desert, ancient temples, exotic markets."),
    (Mood(0.4, 0.5), "A busy city morning, traffic, people on their way to work."),
    (Mood(0.4, 0.1), "A quiet village, farmers in the field, a walk through the woods."),
    (Mood(0.5, 0.6), "A brave hero sets out to save the kingdom."),
    (Mood(0.6, 0.7), "A tavern full of merry people drinking and singing."),
    (Mood(0.1, -0.6), "Studying late at night, concentrating on books."),
    (Mood(0.1, -0.8), "Meditation, deep breathing, letting go of all thoughts."),
    (Mood(0.2, 0.7), "A workout at the gym, sweat and motivation."),
)
"""Scenes with their mood: a prompt without a mood word takes the mood of the scenes that it is most like."""

FEELINGS = frozenset(
    "happy joyful cheerful upbeat euphoric energetic relaxed calm peaceful gentle warm hopeful dreamy majestic sad "
    "melancholic nostalgic heartbroken reflective dark angry tense scary dramatic intense emotional neutral".split()
)
"""Moods that name a feeling and nothing else: a point of the plane is not summery, nor a scene of Christmas."""


def feeling(mood: Mood) -> str:
    """The name of the feeling that is nearest to a point of the plane."""
    named = (one for one in MOODS if one.name in FEELINGS)
    return min(named, key=lambda one: math.hypot(one.valence - mood.valence, one.arousal - mood.arousal)).name


WEAK = """party, fiesta, festa, fête, epic, rain, rainy, snow, snowy, winter, wintry, cold, summer, summery, summertime, beach, autumn, autumnal, evening, sunset, dusk, twilight, nighttime, moonlight, moonlit, stars, starry, spring, springtime, morning, sunrise, sun, sunshine,
    dawn, garden, storm, stormy, thunder, sleep, sleeping, christmas, xmas, love, light, black, grey, gray, blue, desert, vacation, holiday, dream, magic, adventure, quest, death, soft, deep, grave, energy, cool, holiday season, foggy, misty, frozen, blossom, chase, racing,
    regen, schnee, winter, sommer, herbst, abend, frühling, morgen, sonne, kalt, sturm, strand, liebe, schlafen, weihnachten, lluvia, nieve, invierno, verano, otoño, amor, playa, primavera, atardecer, navidad, noche, tormenta, pluie, neige, hiver, été, automne, amour, plage,
    printemps, matin, noël, soleil, orage, chuva, neve, inverno, verão, outono, praia, manhã, natal, tempestade, 雨, 雪, 冬, 夏, 秋, 春, 朝, 夜, 愛, 恋, 夢, 海辺, 星空, 月明かり, 夕焼け, 嵐, クリスマス, 下雨, 冬天, 夏天, 秋天, 春天, 早晨, 黄昏, 月光, 星空, 夜晚, 爱, 梦, 圣诞"""
"""Weather, seasons and things: they colour a song only where no feeling is named beside them."""
