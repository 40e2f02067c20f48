"""What people call instruments, in seven languages, and the roles that each takes when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from generation.score import Role

_MELODY = (Role.LEAD, Role.COUNTER, Role.ARPEGGIO, Role.COMP, Role.PAD, Role.CHORDS)
_HARMONY = (Role.CHORDS, Role.COMP, Role.LEAD, Role.ARPEGGIO, Role.COUNTER, Role.PAD)
_HELD = (Role.PAD, Role.COUNTER, Role.LEAD, Role.CHORDS, Role.COMP)
_BELLS = (Role.ARPEGGIO, Role.LEAD, Role.COUNTER, Role.CHORDS, Role.COMP)
_LOW = (Role.BASS,)
_LOW_MELODY = (Role.LEAD, Role.COUNTER, Role.BASS, Role.PAD, Role.CHORDS)
_DRUMS = (Role.DRUMS,)
_SECTION = (Role.COUNTER, Role.LEAD, Role.COMP, Role.CHORDS, Role.PAD)
_SYNTH = (Role.LEAD, Role.ARPEGGIO, Role.PAD, Role.CHORDS, Role.COMP, Role.COUNTER)


@dataclass(frozen=True, slots=True)
class InstrumentWords:
    """One sort of instrument. Words are comma-separated, a line a language (see style_words)."""

    name: str  # as it is said back to the asker
    programs: tuple[int, ...]  # the usual one first; a style's own choice among them goes before it
    roles: tuple[Role, ...]  # which it takes, the most fitting first
    words: str
    family: frozenset[int] = frozenset()  # programs that "without …" also means; empty: `programs`
    exact: bool = False  # the first program is meant, whatever the style would choose

    @property
    def banned(self) -> frozenset[int]:
        """The programs that "without …" takes away."""
        return self.family or frozenset(self.programs)


def _span(low: int, high: int) -> frozenset[int]:
    return frozenset(range(low, high + 1))


_PIANOS, _GUITARS, _BASSES, _STRINGS = _span(0, 5), _span(24, 31), _span(32, 39), _span(40, 45) | _span(48, 51)
_VOICES, _BRASS, _SYNTHS = frozenset({52, 53, 54, 85, 91}), _span(56, 63), _span(80, 103) | {38, 39, 50, 51, 62, 63}

INSTRUMENTS: tuple[InstrumentWords, ...] = (
    InstrumentWords("piano", (0, 3), _HARMONY, """piano, pianos, grand piano, acoustic piano, upright piano, pianist, keys, keyboard, keyboards
        klavier, flügel, klavierstück, klavierstücke, klaviermusik, pianostück, tasteninstrument
        teclado, teclados
        clavier, piano à queue
        teclado, piano de cauda
        ピアノ, キーボード
        钢琴, 鋼琴, 键盘""", _PIANOS),
    InstrumentWords("bright piano", (1,), _HARMONY, "bright piano, house piano, rock piano", exact=True),
    InstrumentWords("honky-tonk piano", (3,), _HARMONY, "honky tonk piano, honkytonk piano, saloon piano, detuned piano, tack piano, old timey piano", exact=True),
    InstrumentWords("electric piano", (4, 5), _HARMONY, """electric piano, e piano, epiano, rhodes, fender rhodes, wurlitzer, wurli, electric keys, suitcase piano
        e-piano
        piano eléctrico
        piano électrique
        piano elétrico
        エレピ, エレクトリックピアノ, ローズ
        电钢琴, 電鋼琴"""),
    InstrumentWords("digital electric piano", (5,), _HARMONY, "dx7, fm piano, dx piano, digital piano", exact=True),
    InstrumentWords("harpsichord", (6,), _HARMONY, """harpsichord, spinet
        cembalo
        clavecín, clavicémbalo, clave barroco
        clavecin
        cravo
        チェンバロ, ハープシコード
        羽管键琴, 大键琴"""),
    InstrumentWords("clavinet", (7,), (Role.COMP, *_HARMONY), "clavinet, clavi, clav\nclavinete\nクラビネット"),
    InstrumentWords("celesta", (8,), _BELLS, "celesta, celeste\nチェレスタ\n钢片琴"),
    InstrumentWords("glockenspiel", (9,), _BELLS, "glockenspiel, bells, bell, sleigh bells, jingle bells\nglöckchen, glocken\ncampanas, campanillas\nclochettes, cloches\nsinos\n鉄琴, グロッケン, 鈴\n钟琴, 铃铛"),
    InstrumentWords("music box", (10,), _BELLS, "music box, musicbox\nspieluhr, spieldose\ncaja de música, cajita de música\nboîte à musique\ncaixa de música, caixinha de música\nオルゴール\n八音盒, 音乐盒, 音樂盒"),
    InstrumentWords("vibraphone", (11,), _BELLS, "vibraphone, vibraphones, vibes solo, jazz vibes\nvibraphon\nvibráfono\nvibrafone\nビブラフォン, ヴィブラフォン\n颤音琴"),
    InstrumentWords("marimba", (12,), _BELLS, "marimba\nマリンバ\n马林巴"),
    InstrumentWords("xylophone", (13,), _BELLS, "xylophone, balafon\nxylophon, xylofon\nxilófono\nxilofone\n木琴, シロフォン\n木琴"),
    InstrumentWords("tubular bells", (14,), _BELLS, "tubular bells, church bells, chimes, church bell\nröhrenglocken, kirchenglocken\ncampanas tubulares\ncloches tubulaires\nsinos tubulares\nチューブラーベル, 鐘\n管钟"),
    InstrumentWords("dulcimer", (15,), _BELLS, "dulcimer, hammered dulcimer, santoor, santur, cimbalom, zither, autoharp, yangqin\nhackbrett, zither\nsalterio\ncithare\nダルシマー\n扬琴, 揚琴"),
    InstrumentWords("organ", (16, 19, 18), _HARMONY, """organ, organs, electric organ, hammond, hammond organ, drawbar organ, b3, hammond b3
        orgel, hammondorgel
        órgano
        orgue
        órgão
        オルガン
        风琴, 管风琴琴声""", _span(16, 20)),
    InstrumentWords("rock organ", (18,), _HARMONY, "rock organ, overdriven organ", exact=True),
    InstrumentWords("church organ", (19,), _HARMONY, "church organ, pipe organ, cathedral organ\nkirchenorgel, pfeifenorgel\nórgano de iglesia, órgano de tubos\norgue d'église, grandes orgues\nórgão de tubos, órgão de igreja\nパイプオルガン\n管风琴, 管風琴", exact=True),
    InstrumentWords("reed organ", (20,), _HARMONY, "reed organ, harmonium, melodica, pump organ\nharmonium, melodika\narmonio, melódica\nharmônio, escaleta\nハーモニウム, 鍵盤ハーモニカ\n簧风琴, 口风琴"),
    InstrumentWords("accordion", (21,), (Role.LEAD, Role.CHORDS, Role.COMP, Role.COUNTER, Role.PAD), "accordion, accordeon, squeezebox, concertina\nakkordeon, ziehharmonika, schifferklavier\nacordeón\naccordéon\nacordeão, sanfona\nアコーディオン\n手风琴, 手風琴"),
    InstrumentWords("harmonica", (22,), _MELODY, "harmonica, mouth organ, blues harp, mouth harp\nmundharmonika\narmónica\nharmônica, gaita de boca\nハーモニカ, ハーモニカ\n口琴"),
    InstrumentWords("bandoneon", (23,), (Role.LEAD, Role.COMP, Role.COUNTER, Role.CHORDS), "bandoneon, bandonion\nbandoneón\nバンドネオン\n班多钮"),
    InstrumentWords("guitar", (25, 24, 26, 27, 28, 29, 30), _HARMONY, """guitar, guitars, guitarist
        gitarre, gitarren
        guitarra, guitarras
        guitare, guitares
        guitarra, guitarras
        ギター
        吉他""", _GUITARS),
    InstrumentWords("nylon guitar", (24,), _HARMONY, "nylon guitar, nylon string guitar, classical guitar, spanish guitar, flamenco guitar, nylon strings\nkonzertgitarre, nylongitarre, spanische gitarre\nguitarra clásica, guitarra española, guitarra flamenca\nguitare classique, guitare nylon, guitare espagnole\nviolão, violão de nylon\nナイロンギター, クラシックギター, ガットギター\n古典吉他, 尼龙吉他", exact=True),
    InstrumentWords("acoustic guitar", (25, 24), _HARMONY, "acoustic guitar, steel guitar, steel string guitar, acoustic guitars, fingerpicked guitar, fingerstyle guitar, fingerstyle, folk guitar, mandolin, ukulele, uke, bouzouki, twelve string guitar, 12 string guitar, lute, oud, charango, cavaquinho, lap steel, pedal steel\nakustikgitarre, akustische gitarre, mandoline, laute, westerngitarre, wandergitarre\nguitarra acústica, mandolina, laúd\nguitare acoustique, guitare sèche, mandoline, luth\nguitarra acústica, bandolim, alaúde\nアコースティックギター, アコギ, ウクレレ, マンドリン, リュート\n木吉他, 民谣吉他, 尤克里里, 原声吉他, 琵琶", _span(24, 25)),
    InstrumentWords("jazz guitar", (26,), _HARMONY, "jazz guitar, hollow body guitar, archtop\njazzgitarre\nguitarra de jazz\nguitare jazz\nジャズギター\n爵士吉他", exact=True),
    InstrumentWords("electric guitar", (27, 29, 30, 26), _HARMONY, "electric guitar, electric guitars, e guitar, clean guitar, clean electric guitar, stratocaster, strat, telecaster, les paul, wah guitar, surf guitar\ne-gitarre, e-gitarren, elektrische gitarre\nguitarra eléctrica, guitarras eléctricas\nguitare électrique, guitares électriques\nguitarra elétrica, guitarras elétricas\nエレキギター, エレキ\n电吉他, 電吉他", _span(26, 31)),
    InstrumentWords("muted guitar", (28,), (Role.COMP, *_HARMONY), "muted guitar, palm muted guitar, funk guitar, palm muted", exact=True),
    InstrumentWords("overdriven guitar", (29,), _HARMONY, "overdriven guitar, overdrive guitar, crunchy guitar, crunch guitar, rock guitar, bluesy guitar", exact=True),
    InstrumentWords("distortion guitar", (30,), _HARMONY, "distorted guitar, distortion guitar, distorted guitars, heavy guitar, heavy guitars, metal guitar, metal guitars, fuzz guitar, heavy riffs, shredding, shred guitar, distortion, power chords\nverzerrte gitarre, verzerrte gitarren\nguitarra distorsionada, guitarras distorsionadas\nguitare saturée, guitares saturées\nguitarra distorcida, guitarras distorcidas\nディストーションギター\n失真吉他", exact=True),
    InstrumentWords("bass", (33, 32, 38, 36, 34, 35, 39, 43, 58), _LOW, """bass, basses, bassline, bass line, bassist, groovy bass
        bass, basslinie
        bajo, línea de bajo
        basse, ligne de basse
        baixo, linha de baixo
        ベース
        贝斯, 貝斯, 低音""", _BASSES),
    InstrumentWords("upright bass", (32,), _LOW, "upright bass, acoustic bass, double bass, standup bass, stand up bass, string bass, contrabass, walking bass, jazz bass\nkontrabass\ncontrabajo\ncontrebasse\ncontrabaixo, baixo acústico\nウッドベース, コントラバス, アップライトベース\n低音提琴, 低音大提琴, 原声贝斯, 倍大提琴", frozenset({32, 43}), exact=True),
    InstrumentWords("electric bass", (33,), _LOW, "bass guitar, electric bass, fingered bass, e bass, finger bass\ne-bass, bassgitarre\nbajo eléctrico\nbasse électrique, guitare basse\nbaixo elétrico\nエレキベース, ベースギター\n电贝斯, 電貝斯", exact=True),
    InstrumentWords("picked bass", (34,), _LOW, "picked bass, pick bass", exact=True),
    InstrumentWords("fretless bass", (35,), _LOW, "fretless bass, fretless\nbundloser bass\nbajo sin trastes\nbasse fretless\nフレットレスベース", exact=True),
    InstrumentWords("slap bass", (36,), _LOW, "slap bass, slapped bass, slapping bass\nbajo slap\nbasse slap\nbaixo slap\nスラップベース, スラップ", exact=True),
    InstrumentWords("synth bass", (38, 39), _LOW, "synth bass, synthbass, analog bass, moog bass, moog, acid bass, 303, tb 303, electronic bass\nsynthesizerbass, synthbass\nbajo sintetizado\nbasse synthé\nbaixo sintetizado\nシンセベース\n合成贝斯", exact=True),
    InstrumentWords("808 bass", (38,), _LOW, "808, 808s, 808 bass, 808 kick, sub bass, subbass, heavy bass, big bass, wobble bass, reese bass, deep bass, booming bass, fat bass\nsub-bass\nbajo profundo\nbasse profonde\nbaixo profundo\n重低音\n重低音, 超重低音", frozenset({38, 39}), exact=True),
    InstrumentWords("violin", (40, 110), _MELODY, "violin, violins, violinist, solo violin\ngeige, geigen, violine, violinen\nviolín, violines\nviolon, violons\nviolino, violinos\nバイオリン, ヴァイオリン\n小提琴", exact=True),
    InstrumentWords("viola", (41,), (Role.LEAD, Role.COUNTER, Role.PAD, Role.CHORDS), "viola, violas\nbratsche\nビオラ, ヴィオラ\n中提琴"),
    InstrumentWords("cello", (42,), _LOW_MELODY, "cello, cellos, violoncello, celli\nvioloncelo, chelo, violonchelo\nvioloncelle\nvioloncelo\nチェロ\n大提琴"),
    InstrumentWords("contrabass", (43,), _LOW, "orchestral bass, bowed bass, arco bass", exact=True),
    InstrumentWords("tremolo strings", (44,), _HELD, "tremolo strings, string tremolo", exact=True),
    InstrumentWords("pizzicato strings", (45,), (Role.ARPEGGIO, Role.COMP, Role.CHORDS, Role.COUNTER, Role.LEAD), "pizzicato, pizzicato strings, plucked strings, pizz\nピチカート\n拨弦", exact=True),
    InstrumentWords("harp", (46,), (Role.ARPEGGIO, Role.CHORDS, Role.LEAD, Role.COMP), "harp, harps, lyre, harpist\nharfe, leier\narpa, lira\nharpe, lyre\nharpa\nハープ, 竪琴\n竖琴, 豎琴, 箜篌"),
    InstrumentWords("timpani", (47,), (Role.BASS, Role.COUNTER), "timpani, kettledrum, kettledrums\npauken, pauke\ntimbales\ntimbales d'orchestre\ntímpanos\nティンパニ\n定音鼓"),
    InstrumentWords("strings", (48, 49, 50, 51), _HELD, """strings, string section, string ensemble, lush strings, orchestral strings, string orchestra, violins and cellos
        streicher, streichorchester
        cuerdas, sección de cuerdas
        cordes, ensemble à cordes
        cordas, seção de cordas
        ストリングス, 弦楽, 弦楽器
        弦乐, 弦樂, 弦乐器""", _STRINGS),
    InstrumentWords("slow strings", (49,), _HELD, "slow strings, soft strings", exact=True),
    InstrumentWords("synth strings", (50,), _HELD, "synth strings, string machine, synthesized strings", exact=True),
    InstrumentWords("choir", (52, 91), _HELD, "choir, choirs, chorus of voices, gospel choir, choral voices, choral, chanting, gregorian chant, monks\nchor, gesang im chor\ncoro, coros\nchœur, choeur, chorale\ncoral\n合唱, コーラス, 聖歌隊, クワイア\n合唱, 唱诗班", _VOICES),
    InstrumentWords("voice", (53, 52, 54), _MELODY, """voice, voices, vocal, vocals, singer, singing, sung, female voice, male voice, female vocals, male vocals, soprano, tenor voice, vocalist, humming, lyrics, with words
        stimme, gesang, sänger, sängerin, gesungen
        voz, voces, cantante, vocales, letra
        voix, chant, chanteur, chanteuse, paroles
        voz, vozes, cantor, cantora, vocais
        ボーカル, 歌声, ヴォーカル, 歌入り
        人声, 人聲, 歌手, 歌词, 演唱""", _VOICES),
    InstrumentWords("synth voice", (54,), _MELODY, "synth voice, vocoder, robot voice, vocal chops, vocal synth, talk box", exact=True),
    InstrumentWords("orchestra hit", (55,), (Role.COMP, Role.COUNTER), "orchestra hit, orchestra hits, orch hit", exact=True),
    InstrumentWords("trumpet", (56, 59), _MELODY, "trumpet, trumpets, cornet, flugelhorn, bugle\ntrompete, trompeten, flügelhorn\ntrompeta, trompetas\ntrompette, trompettes, bugle\ntrompete, trompetes\nトランペット\n小号, 小號"),
    InstrumentWords("trombone", (57,), _MELODY, "trombone, trombones\nposaune, posaunen\ntrombón, trombones\ntrombone\nトロンボーン\n长号, 長號"),
    InstrumentWords("tuba", (58,), (Role.BASS, Role.LEAD), "tuba, sousaphone, euphonium\nチューバ\n大号, 大號"),
    InstrumentWords("muted trumpet", (59,), _MELODY, "muted trumpet, harmon mute\ngestopfte trompete, gedämpfte trompete\ntrompeta con sordina\ntrompette bouchée, trompette avec sourdine\ntrompete com surdina\nミュートトランペット\n弱音小号", exact=True),
    InstrumentWords("french horn", (60,), (Role.LEAD, Role.COUNTER, Role.PAD, Role.CHORDS), "french horn, french horns, horn, alphorn, hunting horn\nwaldhorn, alphorn\ntrompa, corno francés, corno\ncor d'harmonie, cor anglais et cor\ntrompa\nホルン\n圆号, 圓號, 法国号", exact=True),
    InstrumentWords("brass section", (61, 62, 63), _SECTION, "brass, brass section, horns, horn section, horn stabs, brass stabs, brass ensemble\nblechbläser, bläser, bläsersatz, blech\nmetales, vientos metales, sección de metales\ncuivres, section de cuivres\nmetais, naipe de metais\nブラス, ホーンセクション, 金管\n铜管, 銅管, 管乐", _BRASS),
    InstrumentWords("synth brass", (62, 63), _SECTION, "synth brass, synthesizer brass", exact=True),
    InstrumentWords("soprano saxophone", (64,), _MELODY, "soprano sax, soprano saxophone\nsopransaxophon\nsaxo soprano\nソプラノサックス\n高音萨克斯", exact=True),
    InstrumentWords("alto saxophone", (65,), _MELODY, "alto sax, alto saxophone\naltsaxophon\nsaxo alto, saxofón alto\nsaxophone alto\nsax alto\nアルトサックス\n中音萨克斯", exact=True),
    InstrumentWords("tenor saxophone", (66,), _MELODY, """sax, saxes, saxophone, saxophones, tenor sax, tenor saxophone, saxophonist
        saxofon, saxophon, tenorsaxophon, tenorsax
        saxofón, saxo, saxo tenor
        saxophone ténor
        saxofone, saxofone tenor
        サックス, サキソフォン, テナーサックス
        萨克斯, 薩克斯, 萨克斯风""", _span(64, 67), exact=True),
    InstrumentWords("baritone saxophone", (67,), (Role.LEAD, Role.BASS, Role.COUNTER), "bari sax, baritone sax, baritone saxophone\nbaritonsaxophon\nsaxo barítono\nsaxophone baryton\nsax barítono\nバリトンサックス\n上低音萨克斯", exact=True),
    InstrumentWords("oboe", (68,), _MELODY, "oboe, oboes, duduk, shawm, hautboy\noboe, schalmei\nhautbois\noboé\nオーボエ\n双簧管, 雙簧管"),
    InstrumentWords("english horn", (69,), _MELODY, "english horn\nenglischhorn\ncorno inglés\ncor anglais\ncorne inglês\nイングリッシュホルン\n英国管"),
    InstrumentWords("bassoon", (70,), _LOW_MELODY, "bassoon, bassoons\nfagott\nfagot\nbasson\nfagote\nファゴット, バスーン\n巴松, 大管, 巴松管"),
    InstrumentWords("clarinet", (71,), _MELODY, "clarinet, clarinets\nklarinette, klarinetten\nclarinete\nclarinette, clarinettes\nclarinete\nクラリネット\n单簧管, 單簧管, 黑管"),
    InstrumentWords("piccolo", (72,), _MELODY, "piccolo, piccolo flute, fife\npiccoloflöte, pikkoloflöte\nflautín\npiccolo\nflautim\nピッコロ\n短笛"),
    InstrumentWords("flute", (73,), _MELODY, "flute, flutes, flutist, bamboo flute, dizi, bansuri, xiao\nflöte, flöten, querflöte\nflauta, flautas, flauta travesera\nflûte, flûtes, flûte traversière\nflauta, flauta transversal\nフルート, 笛\n长笛, 長笛, 笛子, 竹笛, 箫, 洞箫"),
    InstrumentWords("recorder", (74,), _MELODY, "recorder, recorders, flageolet\nblockflöte, blockflöten\nflauta dulce\nflûte à bec\nflauta doce\nリコーダー\n竖笛, 直笛"),
    InstrumentWords("pan flute", (75,), _MELODY, "pan flute, panflute, pan pipes, panpipes, pan pipe, zampoña, siku, quena, native american flute\npanflöte\nflauta de pan, zampoñas\nflûte de pan\nflauta de pã\nパンフルート, ケーナ\n排箫, 排簫"),
    InstrumentWords("bottle", (76,), _MELODY, "blown bottle, bottle blow, bottles", exact=True),
    InstrumentWords("shakuhachi", (77,), _MELODY, "shakuhachi, japanese flute\n尺八\n篠笛"),
    InstrumentWords("whistle", (78,), _MELODY, "whistle, tin whistle, penny whistle, irish whistle, whistling, whistled, theremin, musical saw\npfeifen, gepfiffen, tinwhistle, singende säge\nsilbido, silbando\nsifflet, sifflement, sifflé\nassobio, apito\n口笛, ティンホイッスル\n口哨, 哨笛"),
    InstrumentWords("ocarina", (79,), _MELODY, "ocarina\nokarina\nオカリナ\n陶笛"),
    InstrumentWords("square wave synth", (80,), _SYNTH, "square wave, square synth, square lead, pulse wave, chip lead, square waves", exact=True),
    InstrumentWords("synthesizer", (81, 80, 90, 87), _SYNTH, """synth, synths, synthesizer, synthesizers, synthesiser, saw synth, saw lead, sawtooth, synth lead, lead synth, supersaw, supersaws, saw wave, analog synth, arp synth, juno, prophet synth, modular synth
        synthie, synthies, synthesizerklänge
        sintetizador, sintetizadores
        synthé, synthés, synthétiseur, synthétiseurs
        sintetizador, sintetizadores
        シンセ, シンセサイザー
        合成器""", _SYNTHS),
    InstrumentWords("calliope", (82,), _SYNTH, "calliope, steam organ, barrel organ, hurdy gurdy\ndrehorgel, leierkasten, drehleier\norganillo\norgue de barbarie, vielle à roue\nrealejo\n手回しオルガン", exact=True),
    InstrumentWords("synth pad", (89, 88, 95, 91, 92), _HELD, "pad, pads, synth pad, synth pads, warm pad, warm pads, ambient pad, ambient pads, atmospheric pads, lush pads, soundscapes\nflächen, synthflächen, klangflächen\nsintetizador ambiental\nnappes, nappe de synthé\ncamadas\nパッド, シンセパッド\n铺底"),
    InstrumentWords("polysynth", (90,), (Role.CHORDS, Role.PAD, Role.ARPEGGIO, Role.COMP), "polysynth, synth chords, synth stabs, chord stabs", exact=True),
    InstrumentWords("crystal bells", (98,), _BELLS, "crystal, crystal bells, synth bells, bell synth", exact=True),
    InstrumentWords("sitar", (104,), _MELODY, "sitar, veena, sarod, tanpura\nシタール\n西塔琴, 锡塔琴"),
    InstrumentWords("banjo", (105,), (Role.ARPEGGIO, Role.LEAD, Role.CHORDS, Role.COMP), "banjo, banjos\nバンジョー\n班卓琴"),
    InstrumentWords("shamisen", (106,), _MELODY, "shamisen, samisen, sanshin, sanxian\n三味線\n三弦"),
    InstrumentWords("koto", (107,), (Role.ARPEGGIO, Role.LEAD, Role.COUNTER, Role.CHORDS), "koto, guzheng, guqin, gayageum, qanun, kanun\n琴, 箏\n古筝, 古箏, 古琴"),
    InstrumentWords("kalimba", (108,), _BELLS, "kalimba, mbira, thumb piano, handpan, hang drum, tongue drum\nカリンバ, ハンドパン\n卡林巴, 拇指琴"),
    InstrumentWords("bagpipes", (109,), _MELODY, "bagpipe, bagpipes, uilleann pipes, pipes and drums\ndudelsack, dudelsäcke\ngaita, gaitas, gaita escocesa\ncornemuse, biniou\ngaita de foles\nバグパイプ\n风笛, 風笛"),
    InstrumentWords("fiddle", (110,), _MELODY, "fiddle, fiddles, fiddler, erhu, nyckelharpa, kemenche, morin khuur\nfiedel\nrabel\nvielle, crincrin\nrabeca\nフィドル, 二胡\n二胡, 胡琴, 马头琴", exact=True),
    InstrumentWords("shanai", (111,), _MELODY, "shanai, shehnai, suona, zurna\n唢呐"),
    InstrumentWords("steel drums", (114,), (Role.LEAD, Role.ARPEGGIO, Role.COUNTER, Role.CHORDS), "steel drum, steel drums, steel pan, steelpan, steelpans, steel pans\nsteeldrum, steeldrums\ntambor metálico, tambores de acero\ntambours d'acier\ntambores de aço\nスティールパン, スチールドラム\n钢鼓"),
    InstrumentWords("taiko", (116,), _DRUMS, "taiko, taiko drums, taiko drum\n太鼓, 和太鼓\n太鼓"),
    InstrumentWords("drums", (0,), _DRUMS, """drums, drum, drummer, drum kit, drumkit, drum set, drumset, drum machine, percussion, beat, beats, drum beat, drumbeat, percussions, snare, kick, kick drum, hi hat, hi hats, hihats, cymbals, congas, conga, bongos, bongo, cajon, djembe, tabla, shaker, shakers, tambourine, clap, claps, handclaps, hand claps, claves, maracas, cowbell, brushes, brushed drums, bodhran, 909, tr 808, tr 909, breakbeats, war drums, backbeat, hand percussion, double bass drum, blast beats, blast beat, double kick, double bass drums, live drums
        schlagzeug, trommel, trommeln, perkussion, drums, becken, schlagzeuger
        batería, tambores, tambor, percusión, percusiones, bongós, bombo, palmas, ritmo de batería
        batterie, tambour, tambours, percussion, percussions, rythmique
        bateria, tambores, tambor, percussão, pandeiro, batidas
        ドラム, ドラムス, パーカッション, 打楽器, ビート, 太鼓の音
        鼓, 鼓点, 鼓點, 打击乐, 打擊樂, 架子鼓, 爵士鼓, 鼓声, 节拍器鼓"""),
)  # fmt: skip

VOICE_WITH_WORDS = frozenset({"voice", "choir"})

NOT_INSTRUMENTS = """beat of my heart, heart beat, heartbeat, to the beat, beat the boss, beat me, off beat, on beat, piano piano, big bang, beats me, upon, horn of plenty, unicorn horn, car horn, bell tower, no strings attached,
    recorder app, voice chat, voice channel, voice message, tape recorder, drum up, kick back, kick ass, kick off, pipe down, board keys, car keys, keys to, the keys, crystal clear, crystal cave, voice of, bells and whistles,
    bass drop, drop the bass, organ donor, in keys, string of, strings of, beats per minute, beat per minute"""
"""Phrases with an instrument's word that mean something else."""
