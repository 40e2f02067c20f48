"""What each style is called, in seven languages, and how it is described.

The words are looked up; the descriptions and the prompts below them are what a prompt is compared with, by
sentence embeddings, when none of the words is in it. MiniLM reads English, so those are in English only.
"""

from __future__ import annotations

from dataclasses import dataclass

from generation.theory import Meter


@dataclass(frozen=True, slots=True)
class StyleWords:
    """`words` are comma-separated, a line a language: English, then German, Spanish, French, Portuguese,
    Japanese and Chinese where they differ. Case, accents and hyphens do not count.
    """

    description: str
    scenes: tuple[str, ...]  # what people may write who want this style without naming it
    words: str


STYLE_WORDS: dict[str, StyleWords] = {
    "bossa nova": StyleWords(
        "Bossa nova: gentle Brazilian jazz with soft nylon guitar, for beaches, cafés and warm evenings.",
        ("a quiet café by the beach at sunset", "sipping a cocktail in a hotel lounge", "a holiday in Rio"),
        """bossa nova, bossanova, bossa, brazilian jazz, latin jazz, jazz samba, lounge, lounge music, elevator music,
        cocktail music, cafe music, coffee shop music, coffeehouse, hotel lobby music
        bossa-nova-stück, kaffeehausmusik, fahrstuhlmusik
        música de ascensor, música de ambiente de café
        musique d'ascenseur
        música de elevador, mpb
        ボサノバ, ボサノヴァ, ボッサ, カフェミュージック
        巴萨诺瓦, 波萨诺瓦, 博萨诺瓦, 巴莎諾瓦, 咖啡馆音乐""",
    ),
    "samba": StyleWords(
        "Samba: fast, joyful Brazilian carnival music with many drums and dancing in the streets.",
        ("the carnival parade in Rio with dancers and drums", "a football party in Brazil"),
        """samba, batucada, brazilian carnival, carnival in rio, pagode, baile funk, forro, axe music
        karneval in rio
        carnaval de río, carnaval brasileño
        carnaval de rio
        carnaval, samba enredo
        サンバ, リオのカーニバル
        桑巴, 森巴""",
    ),
    "salsa": StyleWords(
        "Salsa: fiery Cuban dance music with piano montuno, trumpets and congas.",
        ("dancing all night in Havana", "tacos and tequila, a Mexican fiesta", "a hot summer street party in Cuba"),
        """salsa, mambo, cha cha, cha cha cha, chachacha, merengue, cumbia, bachata, son cubano, timba, rumba,
        montuno, latin, latin music, latin dance, latin pop, latino, reggaeton, cuban, cuban music, afro cuban,
        mariachi, ranchera, dembow
        lateinamerikanisch, kubanisch, latinomusik
        latina, música latina, música cubana, perreo, reguetón
        musique latine, cubaine, musique cubaine
        latina, música latina, cubana
        サルサ, ラテン, マンボ, ラテン音楽, レゲトン
        萨尔萨, 薩爾薩, 莎莎舞, 拉丁, 拉丁音乐""",
    ),
    "tango": StyleWords(
        "Tango: dramatic, passionate Argentine dance with bandoneon and violin in a minor key.",
        ("forbidden passion in a dim Buenos Aires dance hall", "two lovers in a dramatic dance", "jealousy and roses"),
        """tango, flamenco guitar, milonga, argentine tango, nuevo tango, flamenco, paso doble, pasodoble
        tangostück
        tanguero, bulería, soleá
        tango argentin
        tango argentino, fado
        タンゴ, フラメンコ
        探戈, 弗拉门戈""",
    ),
    "bolero": StyleWords(
        "Bolero: slow, romantic Latin love song with guitars and a crooning melody.",
        ("a serenade under her balcony", "an old love letter from Mexico"),
        """bolero, latin ballad, serenade, serenata, canción de amor, trova
        ständchen
        balada romántica
        sérénade
        seresta
        ボレロ, セレナーデ
        波莱罗, 小夜曲""",
    ),
    "swing": StyleWords(
        "Swing jazz: walking bass, ride cymbal, saxophones and a big band in a smoky club.",
        (
            "a speakeasy in the roaring twenties",
            "a detective story with a cool saxophone",
            "a big band in a ballroom",
            "a spy sneaking through the casino",
        ),
        """swing, swing jazz, swing music, jazz, jazzy, bebop, be bop, hard bop, post bop, big band, bigband, dixieland,
        gypsy jazz, manouche, jazz manouche, cool jazz, hot jazz, vocal jazz, jazz standard, jazz fusion, trad jazz, new orleans jazz,
        electro swing, electroswing, lindy hop, charleston, jazz club, speakeasy, spy music, spy theme, free jazz, modal jazz,
        jump blues, jazz music, cabaret, broadway, show tune, showtune, musical theatre, musical theater, a musical, broadway musical
        jazzig, jazzige, jazziger, jazziges, jazzstück
        jazz latino, jazzística
        jazz, jazzy
        jazz
        ジャズ, スウィング, スイング, ビッグバンド, ビバップ
        爵士, 爵士乐, 爵士樂, 摇摆乐, 大乐队""",
    ),
    "jazz ballad": StyleWords(
        "Jazz ballad: slow, smoky late-night jazz with brushes and a lonely saxophone.",
        (
            "alone at the bar after midnight",
            "film noir, wet streets, a cigarette under a lamp post",
            "a rainy night in the city with neon lights",
        ),
        """jazz ballad, smooth jazz, late night jazz, noir, film noir, noir jazz, torch song, lounge jazz, smoky jazz,
        smoky bar, smoky club, dinner jazz, dark jazz, slow jam jazz, midnight jazz, jazz noir, chill jazz, soft jazz
        jazzballade, barjazz, langsamer jazz
        balada de jazz, jazz suave, jazz lento
        ballade jazz, jazz lent
        balada jazz, jazz suave
        ジャズバラード, スムースジャズ, スムーズジャズ
        爵士民谣, 慢爵士, 爵士抒情""",
    ),
    "ragtime": StyleWords(
        "Ragtime: bouncy, syncopated old-time piano from a saloon or a silent film.",
        (
            "a slapstick silent movie",
            "silly animals, a clumsy duck and a cheeky monkey",
            "an old saloon piano in the Wild West",
            "a funny chase in a black and white comedy",
        ),
        """ragtime, rag, stride piano, stride, saloon, saloon piano, honky tonk piano, silent film, silent movie, old timey piano,
        barrelhouse, vaudeville, player piano, novelty piano, cakewalk
        stummfilm, stummfilmmusik
        cine mudo
        film muet
        cinema mudo
        ラグタイム
        拉格泰姆, 散拍""",
    ),
    "blues": StyleWords(
        "Blues: twelve bars, bent guitar notes and harmonica about hard times and lost love.",
        (
            "my baby left me and I have no money",
            "I lost my job and got fired",
            "a dusty crossroads in Mississippi",
            "hard work and whiskey",
        ),
        """blues, bluesy, delta blues, chicago blues, electric blues, texas blues, blues rock, blues shuffle, boogie woogie,
        boogie, juke joint, minor blues
        bluesig
        blues
        blues
        blues
        ブルース, ブギウギ
        布鲁斯, 蓝调, 藍調""",
    ),
    "funk": StyleWords(
        "Funk: tight, syncopated groove with slap bass, wah guitar, clavinet and horns.",
        (
            "strutting down the street with attitude",
            "cooking dinner with friends in the kitchen",
            "a seventies cop show car chase",
        ),
        """funk, funky, p funk, funk rock, jazz funk, jazz-funk, groovy, groove, acid jazz, slap bass groove, go go,
        afrobeat, afro beat, afrobeats, afro pop, afropop, highlife, afro funk, boogie funk, seventies cop show
        funkig
        funk
        funk
        funk
        ファンク, ファンキー, アフロビート
        放克, 疯克, 非洲节拍""",
    ),
    "soul": StyleWords(
        "Soul and rhythm and blues: warm electric piano, horns and heartfelt singing.",
        ("a tender declaration of love with a groove", "a warm night with the one I love"),
        """soul, soulful, neo soul, neosoul, motown, rnb, r&b, r & b, r n b, r'n'b, rhythm and blues, rhythm & blues, slow jam, quiet storm,
        contemporary r&b, northern soul, doo wop, doowop
        seelenvoll
        música soul
        musique soul
        música soul
        ソウル, ソウルミュージック, アールアンドビー
        灵魂乐, 靈魂樂, 节奏布鲁斯, 节奏蓝调""",
    ),
    "gospel": StyleWords(
        "Gospel: a church choir with organ and piano, praise and hope.",
        ("a church choir singing praise on Sunday morning", "thank you Lord, hands in the air"),
        """gospel, gospel choir, spiritual, worship, praise, praise and worship, church, church music, hymn, christian music, hallelujah, devotional,
        sunday service, choral
        kirchenlied, kirchenmusik, kirche, hymne, choral, lobpreis
        himno, iglesia, alabanza, música de iglesia
        église, hymne, louange
        igreja, hino, louvor
        ゴスペル, 教会, 賛美歌, 讃美歌
        福音, 福音音乐, 圣歌, 教堂, 赞美诗""",
    ),
    "disco": StyleWords(
        "Disco: glitter ball, four on the floor, octave bass and strings for the dance floor.",
        ("a glitter ball and roller skates", "Saturday night on the dance floor in the seventies"),
        """disco, nu disco, italo disco, disco funk, disco ball, eurodisco, roller disco, roller skating, studio 54, seventies dance, 70s dance
        diskomusik
        discoteca
        discothèque
        discoteca
        ディスコ
        迪斯科, 迪士高""",
    ),
    "pop": StyleWords(
        "Pop: catchy, modern song with a bright hook, drums, bass and keyboards.",
        (
            "a catchy summer hit for the radio",
            "feeling like the main character of my life",
            "a happy birthday song for my friend",
            "a cheerful song for my cat",
        ),
        """pop, pop song, pop music, k-pop, kpop, j-pop, jpop, c-pop, cpop, mandopop, cantopop, synth pop, synthpop, electropop, electro pop,
        dance pop, bubblegum, bubblegum pop, indie pop, britpop, brit pop, dream pop, teen pop, boy band, girl group, europop, eurovision, schlager, hyperpop,
        chart hit, radio hit, bedroom pop, city pop, art pop, electroclash, anime opening, anime song, anime, anison, vocaloid, hit single, happy birthday, birthday song,
        birthday, jingle, advert, advertisement, commercial, 2000s pop, 90s pop, 80s pop, new wave, soft rock, yacht rock
        popsong, popmusik, poplied, schlagermusik, geburtstagslied, geburtstag, volksmusik-schlager
        cumpleaños, canción pop, música pop
        chanson pop, anniversaire, variété française, yéyé
        aniversário, música pop, canção pop
        ポップ, ポップス, ポップソング, アニソン, アニメ, シティポップ, アイドル, 誕生日, ボカロ
        流行, 流行歌, 流行音乐, 流行樂, 生日, 生日歌, 动漫, 动画""",
    ),
    "ballad": StyleWords(
        "Ballad: slow, emotional love song or farewell with piano and strings.",
        (
            "I miss you so much since you went away",
            "saying goodbye to an old friend for the last time",
            "my dog died and I miss him",
            "the last day of school, saying goodbye to everyone",
            "a heartbreaking love that ended",
            "a wedding, the first dance of the couple",
        ),
        """ballad, power ballad, love song, love ballad, piano ballad, torch ballad, heartbreak song, breakup song, break up song,
        rock ballad, wedding song, first dance, slow dance, tearjerker, tear jerker, soft ballad, love theme, wedding, tribute, farewell song
        ballade, liebeslied, hochzeit, hochzeitslied, liebesballade, kuschelrock
        balada, canción de amor, boda, canción romántica
        ballade, chanson d'amour, mariage, chanson romantique
        balada, canção de amor, casamento, música romântica
        バラード, ラブソング, 恋の歌, 結婚式, 失恋ソング
        抒情, 抒情歌, 情歌, 叙事曲, 婚礼, 婚禮""",
    ),
    "rock": StyleWords(
        "Rock: loud electric guitars, driving drums and bass, a band on a stage.",
        (
            "driving a fast car down the highway with the windows open",
            "teenage rebellion in a garage",
            "a road trip across the desert with friends",
            "skateboarding with my friends, skipping school",
            "a stadium full of fans clapping along",
            "two guitars, bass and drums, a band rehearsing",
        ),
        """rock, rock music, rock song, rocker, hard rock, classic rock, indie rock, alt rock, alternative rock, alternative, indie, punk, punk rock, pop punk, post punk,
        garage rock, grunge, surf rock, surf, surf music, rock and roll, rock n roll, rock & roll, rock'n'roll, rocknroll, rockabilly, arena rock, stadium rock, prog, prog rock,
        progressive rock, psychedelic rock, psychedelic, southern rock, emo, emo rock, shoegaze, math rock, post rock, j-rock, jrock, folk rock, country rock,
        glam rock, stoner rock, heartland rock, krautrock, skate punk, noise rock, anime rock, riff, guitar hero, rocking, rock band, mosh pit
        rockig, rocksong, rockmusik, deutschrock, rockstück
        rock en español, música rock, rockero
        rock français, musique rock
        música rock, roqueiro
        ロック, ロックンロール, パンク, オルタナ, ロック調
        摇滚, 搖滾, 摇滚乐, 朋克, 龐克""",
    ),
    "metal": StyleWords(
        "Heavy metal: distorted guitar riffs, double bass drums, aggressive, dark and loud.",
        ("demons rising from hell", "pure rage and destruction", "fighting a final boss in the depths of hell"),
        """metal, heavy metal, death metal, black metal, thrash, thrash metal, power metal, doom metal, metalcore, deathcore, nu metal, djent,
        symphonic metal, folk metal, prog metal, progressive metal, speed metal, hardcore punk, hardcore, metal song, headbanging, headbanger, screamo, grindcore,
        industrial metal, viking metal, melodic death metal, heavy, djenty, sludge
        metall-musik, schwermetall
        metalero
        métal
        metaleiro
        メタル, ヘヴィメタル, ヘビーメタル, デスメタル, へびめた
        金属, 金屬, 重金属, 重金屬, 死亡金属""",
    ),
    "country": StyleWords(
        "Country: acoustic guitar, fiddle and a story of trucks, small towns and horses.",
        ("a cowboy riding home across the prairie", "my truck, my dog and a small town", "a campfire on the ranch"),
        """country, country music, country song, nashville, honky tonk, outlaw country, western, western swing, cowboy, cowgirl, wild west, rodeo,
        spaghetti western, country pop, country and western, texas, ranch, yeehaw, howdy, country ballad, line dance
        countrymusik, westernmusik, wilder westen
        vaquero, música country, viejo oeste, lejano oeste
        musique country, far west
        sertanejo, música country, velho oeste
        カントリー, ウエスタン, 西部劇, カウボーイ
        乡村, 鄉村, 乡村音乐, 牛仔, 西部片""",
    ),
    "bluegrass": StyleWords(
        "Bluegrass: fast banjo, fiddle and mandolin picking from the mountains.",
        ("a hoedown in the barn", "fast picking on a front porch in the Appalachian mountains"),
        """bluegrass, blue grass, hoedown, hillbilly, newgrass, old time music, appalachian, banjo music, square dance, barn dance, breakdown, redneck,
        jug band
        bluegrass-musik
        bluegrass
        bluegrass
        bluegrass
        ブルーグラス
        蓝草, 藍草""",
    ),
    "folk": StyleWords(
        "Folk: simple acoustic song with fingerpicked guitar, told around a fire.",
        (
            "a campfire with friends under the stars",
            "walking through the autumn forest with a guitar",
            "an old story from the village",
            "a journey on foot across the hills",
            "my little house, the farm and the animals",
        ),
        """folk, folk song, folk music, folksong, indie folk, singer songwriter, americana, campfire, campfire song, fireside, sea shanty, shanty, acoustic, unplugged,
        traditional, traditional song, folklore, protest song, coffeehouse folk, nursery rhyme, children's song, kids song, song for children, song for kids, christmas carol,
        carol, klezmer, balkan, world music, hippie, ballad of the sea, andean, troubadour, bard, bardic, minstrel, medieval, middle ages, madrigal, pirate, pirates
        volkslied, volksmusik, volkstümlich, lagerfeuer, liedermacher, kinderlied, seemannslied, akustisch, weihnachtslied, mittelalter, mittelalterlich, piraten
        canción popular, folclore, folclórica, canción infantil, fogata, villancico, acústico, acústica, medieval, piratas
        chanson populaire, folklorique, feu de camp, comptine, acoustique, médiéval, médiévale, chant de marins, chant de noël
        folclórico, canção popular, música infantil, fogueira, música de roda, cantiga, acústico, acústica, medieval
        フォーク, 民謡, 童謡, キャンプファイヤー, アコースティック, 中世
        民谣, 民謠, 民歌, 儿歌, 兒歌, 篝火, 中世纪""",
    ),
    "celtic": StyleWords(
        "Celtic: Irish jigs and reels on whistle, fiddle and harp, green hills and taverns.",
        (
            "a lively tavern full of elves and adventurers",
            "the green hills of Ireland",
            "Scottish highlands in the mist",
        ),
        """celtic, irish, ireland, scottish, scotland, irish folk, reel, hornpipe, ceilidh, highland, highlands, irish pub, st patrick's day,
        tavern, medieval tavern, fantasy tavern, fantasy village, hobbit, the shire, elven, elvish, strathspey, breton, gaelic, celtic folk, d&d tavern, renaissance fair
        keltisch, irisch, irische, irischer, irisches, schottisch, taverne, irland
        celta, irlandés, irlandesa, escocés, escocesa, taberna, irlanda
        celtique, irlandais, irlandaise, écossais, écossaise, taverne, bretonne
        celta, irlandês, irlandesa, escocês, escocesa, taverna
        ケルト, アイルランド, アイリッシュ, ケルト音楽, 酒場
        凯尔特, 凱爾特, 爱尔兰, 愛爾蘭, 苏格兰, 酒馆""",
    ),
    "reggae": StyleWords(
        "Reggae: laid-back off-beat guitar, deep bass and one-drop drums from Jamaica.",
        ("lying in a hammock on a Jamaican island", "no worries, sunshine and palm trees", "a lazy tropical beach day"),
        """reggae, dub, roots reggae, jamaican, jamaica, dancehall, rocksteady, lovers rock, rasta, rastafari, island music, tropical, caribbean,
        calypso, soca, hawaiian, hawaii, one drop
        karibisch, jamaikanisch, tropisch
        caribe, caribeño, jamaicano
        caraïbes, antillais, zouk, jamaïcain
        caribenho, jamaicano
        レゲエ, 南国, トロピカル, ハワイアン
        雷鬼, 雷鬼乐, 牙买加, 热带, 加勒比""",
    ),
    "ska": StyleWords(
        "Ska: fast upbeat off-beat guitar with a horn section, dancing and fun.",
        ("skanking with a checkered tie", "a crazy fun party with trombones"),
        """ska, ska punk, two tone, 2 tone, skanking, third wave ska, skacore
        ska-musik
        ska
        ska
        ska
        スカ, スカパンク
        斯卡""",
    ),
    "hip-hop": StyleWords(
        "Hip-hop: boom bap drum beat with a sampled loop for rapping in the street.",
        ("freestyle on the street corner in Brooklyn", "hustling in the city, a head-nodding beat"),
        """hip hop, hiphop, boom bap, boombap, rap, rap beat, rap song, old school hip hop, old school rap, oldschool rap, gangsta rap, g funk, gfunk, west coast, east coast,
        conscious rap, freestyle beat, turntablism, jazz rap, jazz hop, jazzhop, trip hop, triphop, type beat, rapper, cypher, battle rap, golden age rap, 90s rap, breakbeat, abstract hip hop
        deutschrap, sprechgesang
        rap español, rapero
        rap français, rappeur
        rap brasileiro
        ヒップホップ, ラップ, ブーンバップ
        嘻哈, 说唱, 說唱, 饶舌, 饒舌""",
    ),
    "trap": StyleWords(
        "Trap: dark 808 bass, fast rattling hi-hats and a menacing bell melody.",
        ("flexing with money and cars at night", "a menacing beat with a heavy sub bass"),
        """trap, trap beat, trap music, drill, uk drill, phonk, drift phonk, cloud rap, 808 beat, emo rap, rage beat, mumble rap, latin trap, dark trap, hard trap, plugg, hyphy, crunk,
        brazilian phonk, jersey club, memphis rap, soundcloud rap, horrorcore
        trap-beat
        trap latino
        trap français
        trap brasileiro
        トラップ, ドリル
        陷阱, 陷阱说唱, 陷阱音乐""",
    ),
    "lo-fi": StyleWords(
        "Lo-fi: mellow, dusty beats with electric piano to study, relax and chill on a rainy day.",
        (
            "studying late at night with rain on the window",
            "rain in a Japanese city at night",
            "tired on a Monday morning",
            "a lonely gas station at three in the morning",
            "grandmother baking cookies at home",
            "a lazy Sunday with coffee, a cat and a book",
            "cozy evening at home",
            "homework and hot chocolate",
        ),
        """lo fi, lofi, chillhop, chill hop, lofi hip hop, lo fi hip hop, lofi beats, study beats, study music, coding music, music to code to, programming music, coding, focus music, music to work to, music to study to, beats to study to, beats to relax to, beats to chill to,
        studying, study session, homework, chill beats, chillout, chill out, downtempo, vaporwave, mallsoft, chillwave, jazzy hip hop, nujabes beat, study, coffee shop beats, chill, cozy game
        lernmusik, lernen, hausaufgaben, musik zum lernen, entspannte beats
        música para estudiar, estudiar, estudio tranquilo
        musique pour étudier, étudier, réviser
        música para estudar, estudar
        ローファイ, チル, 勉強, 作業用, 勉強用, 作業用bgm, チルホップ
        低保真, 学习音乐, 学习, 讀書音樂, 看书""",
    ),
    "house": StyleWords(
        "House: electronic dance music, four on the floor kick, piano stabs, club and festival.",
        (
            "a pool party in Ibiza",
            "dancing in the club until the sun comes up",
            "a workout at the gym",
            "a New Year's party",
        ),
        """house music, house track, house beat, house, deep house, tech house, progressive house, tropical house, electro house, future house, french house, acid house, piano house,
        afro house, slap house, edm, electronic dance music, dance music, electro, electronic, electronica, electronic music, uk garage, 2-step, future bass, big room, club, club music, club banger, banger,
        festival anthem, dance floor, dancefloor, dance track, ibiza, four on the floor, garage house, dance, party, party music, party song, workout, gym, fitness, aerobics, zumba, melbourne bounce, moombahton,
        amapiano, nightclub, complextro, eurodance, hands up, dance song, microhouse
        elektronisch, elektro, tanzmusik, feier, partymusik, klub, elektronische musik, techno-house
        electrónica, música electrónica, fiesta, música de baile, discoteca moderna, gimnasio
        électronique, musique électronique, électro, fête, boîte de nuit, soirée dansante
        eletrônica, eletrônico, música eletrônica, festa, balada eletrônica, academia
        ハウス, ハウスミュージック, エレクトロ, クラブ, ダンス, パーティー, パーティ, エレクトロニカ, ダンスミュージック, 電子音楽
        浩室, 电子, 電子, 电子舞曲, 电子音乐, 電子音樂, 电音, 電音, 舞曲, 派对, 派對, 夜店, 健身""",
    ),
    "techno": StyleWords(
        "Techno: hypnotic, dark, mechanical electronic beat from a warehouse rave.",
        (
            "a warehouse rave in Berlin at five in the morning",
            "cold machines in a factory",
            "hackers breaking into a computer system",
            "a cyberpunk chase",
        ),
        """techno, detroit techno, minimal techno, hard techno, acid, acid techno, dub techno, rave, berlin techno, industrial techno, industrial, gabber, hardstyle, hardtek, minimal, warehouse, ebm,
        warehouse rave, schranz, idm, cyberpunk, melodic techno, frenchcore, hard dance, makina, jumpstyle
        technomusik, tekno
        música tecno, tecno
        musique techno
        tecno
        テクノ, レイヴ, サイバーパンク
        铁克诺, 科技舞曲, 鐵克諾, 赛博朋克""",
    ),
    "trance": StyleWords(
        "Trance: soaring, euphoric electronic arpeggios and uplifting build-ups.",
        (
            "hands in the air as the sun rises over the festival",
            "flying through clouds of light with a euphoric build-up",
        ),
        """trance, uplifting trance, psytrance, psy trance, goa, goa trance, vocal trance, progressive trance, hard trance, happy hardcore, eurotrance, euphoric trance, tech trance,
        dream trance
        trance-musik
        trance psicodélico
        transe
        trance psicodélico
        トランス, サイケデリックトランス
        迷幻舞曲, 出神音乐, 传思""",
    ),
    "drum and bass": StyleWords(
        "Drum and bass: very fast breakbeats with deep rolling bass.",
        ("racing a futuristic car at breakneck speed", "adrenaline, running through the city at full speed"),
        """drum and bass, drum & bass, drum n bass, drum'n'bass, drum 'n' bass, dnb, d&b, d'n'b, d n b, liquid dnb, liquid drum and bass, jungle music, jungle dnb, jungle beat, jungle drum and bass, liquid funk, neurofunk, neuro,
        breakcore, dubstep, brostep, riddim, jump up, liquid, amen break, breakbeat hardcore, atmospheric jungle, drumstep, drumfunk
        drum und bass
        drum y bass
        drum et bass
        drum e bass
        ドラムンベース, ダブステップ
        鼓打贝斯, 鼓与贝斯, 鼓和贝斯, 回响贝斯""",
    ),
    "synthwave": StyleWords(
        "Synthwave: retro 1980s synthesizers, neon lights and night driving.",
        (
            "a neon-lit night drive in Miami",
            "an eighties science fiction movie with laser grids",
            "robots and androids in love in the future",
            "driving into the sunset on an empty highway",
            "a rocket launch, countdown and lift-off",
            "arcade nostalgia and VHS tapes",
        ),
        """synthwave, synth wave, retrowave, retro wave, outrun, darksynth, 80s, 1980s, eighties, 80's, neon, night drive, night driving, retro synth, darkwave, dark wave, dreamwave, 80s synth, italo,
        synthesizer music, miami vice, vhs, retrofuturistic, retro futuristic, coldwave, cold wave, eighties music, john carpenter style, knight rider
        achtziger, achtzigerjahre, 80er, 80er jahre, die achtziger
        años 80, los 80, años ochenta, ochentero, ochentera
        années 80, années quatre-vingt
        anos 80, oitentista
        シンセウェイヴ, シンセウェーブ, 80年代, レトロウェーブ, ネオン
        合成器浪潮, 蒸汽波, 80年代, 八十年代, 霓虹""",
    ),
    "ambient": StyleWords(
        "Ambient: slow, floating soundscape without beat, for sleep, meditation, space and fog.",
        (
            "floating through outer space among silent stars",
            "meditation and deep breathing",
            "mist over a silent lake before dawn",
            "deep under the ocean, weightless",
            "falling snow in an empty field",
            "a liminal space, empty corridors and backrooms",
            "waiting alone for hours, time standing still",
        ),
        """ambient, ambient music, drone, soundscape, meditation, meditative music, meditation music, spa, spa music, yoga, yoga music, new age, newage, space music, space ambient, dark ambient, sleep music, healing music,
        relaxation music, relaxation, mindfulness, zen, white noise, reiki, massage, ethereal wave, background music, textures, asmr, nature sounds, sound bath, deep sleep, breathing exercise, outer space, deep space
        meditationsmusik, entspannungsmusik, schlafmusik, hintergrundmusik, klangteppich, klanglandschaft, entspannung, weltall, weltraum
        música ambiental, ambiental, meditación, relajación, para dormir, música de fondo, espacio exterior
        musique d'ambiance, méditation, relaxation, pour dormir, musique de fond, espace infini
        música ambiente, meditação, relaxamento, para dormir, música de fundo
        アンビエント, 瞑想, ヒーリング, 環境音楽, ヨガ, 睡眠, 睡眠用, 宇宙
        氛围, 氛圍, 氛围音乐, 环境音乐, 冥想, 瑜伽, 助眠, 太空, 宇宙""",
    ),
    "chiptune": StyleWords(
        "Chiptune: 8-bit video game music with square waves, bright, fast and playful.",
        (
            "an old video game hero collecting coins",
            "a tiny robot on a silly mission in a computer",
            "level one of a pixel platformer",
            "a retro handheld console boss",
        ),
        """chiptune, chiptunes, chip tune, chip music, 8 bit, 8bit, eight bit, 16 bit, 16bit, nes, snes, gameboy, game boy, c64, commodore 64, video game, videogame, video game music, game music, vgm, retro game, arcade, arcade game, pixel, pixel art,
        platformer, nintendo, sega, mega drive, famicom, pokemon, mario, zelda, tetris, undertale, rpg town, jump and run, gamecube, sonic the hedgehog, megalovania, game over, game theme, bitpop, mega man
        videospiel, videospielmusik, spielemusik, pixelspiel, computerspiel, videospiele
        videojuego, videojuegos, música de videojuegos, 8 bits, juego retro
        jeu vidéo, jeux vidéo, musique de jeu vidéo, 8 bits
        jogo, videogame, música de videogame, jogos, 8 bits
        チップチューン, 8ビット, ファミコン, ゲーム, ゲーム音楽, ゲームボーイ, レトロゲーム, ピコピコ, ドット絵
        8位, 8比特, 芯片音乐, 游戏, 遊戲, 游戏音乐, 遊戲音樂, 红白机, 像素""",
    ),
    "cinematic": StyleWords(
        "Cinematic: orchestral film score with strings, horns and timpani, heroic or tense.",
        (
            "an epic battle between two armies with dragons",
            "a hero rides to war at dawn",
            "a haunted castle full of ghosts",
            "a tense chase through dark corridors, horror",
            "discovering a lost civilisation, wonder and awe",
            "wizards and magic in an enchanted school",
            "dinosaurs, monsters and aliens attack",
            "the end of the world, the apocalypse",
            "an expedition to a ruined temple in the jungle",
            "the king's funeral",
        ),
        """cinematic, film score, film music, movie score, movie soundtrack, movie music, soundtrack, score, epic, epic music, trailer, trailer music, orchestral, orchestra, symphonic, blockbuster, fantasy, fantasy music, battle, battle music,
        boss battle, boss fight, final boss, boss music, boss theme, final battle, war, epic battle, horror, horror movie, halloween, spooky, suspense, thriller, superhero, heroic theme, adventure movie, space opera, movie theme, theatrical, viking, vikings, dungeon, castle, haunted house, haunted mansion,
        dragon, dragons, knight, knights, rpg, d&d, dungeons and dragons, dnd, documentary, nature documentary, emotional score, opening credits, end credits, villain, villain theme, hero's journey, star wars, lord of the rings, skyrim, zombie, apocalypse, vampire, crime thriller
        filmmusik, orchester, orchestral, orchestermusik, episch, epische, epischer, episches, schlacht, endgegner, endboss, krieg, fantasyfilm, horrorfilm, drachen, ritter, burg, schloss, wikinger, gruselig, grusel
        cine, cinematográfica, cinematográfico, banda sonora, épico, épica, orquesta, orquestal, batalla, guerra, terror, jefe final, película, dragón, dragones, caballero, castillo, miedo, suspenso
        musique de film, bande originale, épique, orchestre, orchestrale, orchestral, bataille, guerre, horreur, boss final, film, dragon, chevalier, château, effrayant
        trilha sonora, cinematográfico, cinematográfica, épico, épica, orquestra, orquestral, batalha, guerra, terror, chefe final, filme, dragão, dragões, cavaleiro, castelo
        映画音楽, 映画, サウンドトラック, サントラ, オーケストラ, 壮大, 戦闘, ボス戦, ラスボス, 戦い, 戦争, ホラー, バトル, ファンタジー, 劇伴, 魔王, 竜, ドラゴン, 城
        电影, 電影, 电影配乐, 電影配樂, 配乐, 史诗, 史詩, 管弦乐, 管弦樂, 交响, 交響, 战斗, 戰鬥, 战争, 戰爭, 恐怖, 最终boss, 龙, 城堡, 武侠""",
    ),
    "classical": StyleWords(
        "Classical: elegant music of the late eighteenth century, balanced and clear, for concert hall.",
        (
            "a noble ball at the palace in Vienna",
            "a duet for two violins, chamber players",
            "an elegant dinner with a string quartet",
            "concert hall, evening gowns",
        ),
        """classical, classical music, sonata, sonatina, symphony, chamber music, minuet, menuet, string quartet, quartet for strings, concerto, viennese classic, rondo, divertimento, theme and variations, opera, overture, aria, piano sonata,
        concert hall, ballet, elegant classical, neoclassical, neo classical, haydnesque, allemande, scherzo, violin concerto, piano concerto, requiem, mass, oratorio, scherzando
        klassik, klassisch, klassische, klassischer, klassisches, klassische musik, sonate, sinfonie, kammermusik, streichquartett, oper, konzert
        clásica, clásico, música clásica, sinfonía, cuarteto de cuerda, cuarteto de cuerdas, ópera, concierto
        classique, musique classique, sonate, symphonie, quatuor à cordes, opéra, musique de chambre
        clássica, clássico, música clássica, sinfonia, quarteto de cordas, ópera, música erudita
        クラシック, クラシック音楽, 交響曲, ソナタ, 弦楽四重奏, 室内楽, オペラ, 協奏曲
        古典, 古典音乐, 古典音樂, 交响乐, 交響樂, 奏鸣曲, 弦乐四重奏, 室内乐, 歌剧, 协奏曲""",
    ),
    "baroque": StyleWords(
        "Baroque: harpsichord, counterpoint and ornamented strings from around 1700.",
        ("a fugue on the harpsichord", "the court of Versailles, powdered wigs", "a cathedral organ"),
        """baroque, fugue, counterpoint, contrapuntal, harpsichord music, toccata, invention, two part invention, chorale, prelude and fugue, renaissance, gavotte, sarabande, gigue, passacaglia, chaconne, concerto grosso, basso continuo,
        canon, organ music, early music, court music, partita
        barock, barockmusik, fuge, kontrapunkt, barocke, barockes, orgelmusik, renaissancemusik
        barroco, barroca, fuga, contrapunto, renacimiento, renacentista
        fugue, baroque, contrepoint
        barroco, barroca, fuga, contraponto, renascimento, renascentista
        バロック, フーガ, 対位法, ルネサンス
        巴洛克, 赋格, 賦格, 对位法, 文艺复兴""",
    ),
    "romantic": StyleWords(
        "Romantic era piano music: an expressive nocturne full of longing, nineteenth century.",
        (
            "a nocturne by candlelight",
            "calm piano music, a quiet piece for piano alone",
            "moonlight on the lake, full of longing",
            "a poet dying of love in Paris",
        ),
        """nocturne, romantic style, romantic era, romantic period, prelude, etude, mazurka, rhapsody, romance for piano, impromptu, art song, impressionist, impressionism, intermezzo, barcarolle, romanticism, fantasia, rubato,
        ballade for piano, 19th century, elegy, gymnopedie
        romantik, spätromantik, etüde, präludium
        nocturno, romanticismo, preludio, estudio para piano, rapsodia
        romantisme, pièce pour piano, étude pour piano, prélude, rhapsodie
        noturno, romantismo, prelúdio, rapsódia
        ノクターン, 夜想曲, ロマン派, 前奏曲, 練習曲, 狂詩曲
        夜曲, 浪漫派, 浪漫主义, 前奏曲, 练习曲, 狂想曲""",
    ),
    "waltz": StyleWords(
        "Waltz: elegant dance in three-four time, turning couples in a ballroom.",
        ("couples turning in a grand ballroom", "a merry-go-round in Paris with an accordion"),
        """waltz, viennese waltz, musette, carousel, merry go round, ballroom, ballroom dance, valse, masquerade, ländler, parisian cafe, paris accordion
        walzer, karussell, wiener walzer, tanzsaal
        vals, carrusel, valsecito
        valse, manège, bal musette, bal
        valsa, carrossel
        ワルツ, 円舞曲, 舞踏会, メリーゴーランド
        圆舞曲, 華爾茲, 华尔兹, 圓舞曲, 旋转木马""",
    ),
    "march": StyleWords(
        "March: marching band with brass, snare drum and a proud, steady step.",
        ("soldiers parading with flags and trumpets", "the winning team enters the stadium", "a national anthem"),
        """march, marching, marching band, military, military march, parade, anthem, national anthem, fanfare, brass band, army, graduation, victory march, imperial march, funeral march, pomp, circus march, soldiers, wedding march, victory fanfare,
        olympic, olympics, royal
        marsch, marschmusik, militärmarsch, hymne der nation, blaskapelle, nationalhymne, trauermarsch, fanfare
        marcha, marcha militar, himno nacional, desfile, banda militar, fanfarria
        marche, marche militaire, fanfare, hymne national, défilé
        marcha, marcha militar, hino nacional, desfile, fanfarra
        マーチ, 行進曲, 行進, ファンファーレ, 軍歌, 国歌
        进行曲, 進行曲, 军乐, 国歌, 號角""",
    ),
    "polka": StyleWords(
        "Polka: fast oompah dance with accordion and tuba at a village fair or beer festival.",
        ("beer festival in Munich with an oompah band", "clowns in a circus ring, silly and funny"),
        """polka, oompah, oktoberfest, beer tent, beer hall, beer festival, schottische, circus, circus music, clown, clowns, galop, tarantella, can can, cancan, kazoo, polka music, yodel, yodeling, bavarian, humppa, russian folk dance, kalinka
        bierzelt, volksfest, zirkus, bayrisch, bayerisch, jodeln, polkamusik, wiesn
        circo, payaso, payasos, fiesta de la cerveza
        cirque, fête de la bière, clowns
        circo, palhaço, palhaços, festa da cerveja
        ポルカ, サーカス, ピエロ, オクトーバーフェスト
        波尔卡, 波爾卡, 马戏团, 小丑, 啤酒节""",
    ),
    "lullaby": StyleWords(
        "Lullaby: soft music box and harp to put a baby to sleep.",
        (
            "rocking a baby to sleep under the moon",
            "sweet dreams, little one, close your eyes",
            "a music box in the nursery",
        ),
        """lullaby, lullabies, cradle song, berceuse, baby sleep, bedtime, bedtime song, good night song, goodnight song, nursery, sleepy baby, put my baby to sleep, baby, goodnight, good night, bedtime story, fairy tale, sweet dreams
        schlaflied, wiegenlied, gute nacht, einschlafen, gutenachtlied, märchen, spieluhr-lied
        nana, canción de cuna, buenas noches, bebé, cuento de hadas
        berceuse, bonne nuit, bébé, conte de fées
        canção de ninar, cantiga de ninar, boa noite, bebê, acalanto, conto de fadas
        子守唄, 子守歌, おやすみ, ララバイ, 赤ちゃん, おとぎ話
        摇篮曲, 搖籃曲, 晚安, 催眠曲, 宝宝, 童话""",
    ),
}

WITH_METER: dict[str, tuple[str, Meter]] = {
    "jig": ("celtic", Meter(6, 8)),
    "irish jig": ("celtic", Meter(6, 8)),
    "gigue irlandaise": ("celtic", Meter(6, 8)),
    "giga": ("celtic", Meter(6, 8)),
    "slip jig": ("celtic", Meter(9, 8)),
    "ジグ": ("celtic", Meter(6, 8)),
    "吉格": ("celtic", Meter(6, 8)),
    "barcarole": ("romantic", Meter(6, 8)),
    "siciliana": ("baroque", Meter(6, 8)),
    "siciliano": ("baroque", Meter(6, 8)),
    "jazz waltz": ("swing", Meter(3, 4)),
    "jazzwalzer": ("swing", Meter(3, 4)),
    "country waltz": ("country", Meter(3, 4)),
    "celtic waltz": ("celtic", Meter(3, 4)),
    "irish waltz": ("celtic", Meter(3, 4)),
    "slow blues shuffle": ("blues", Meter(12, 8)),
    "minuet": ("classical", Meter(3, 4)),
    "menuet": ("classical", Meter(3, 4)),
    "menuett": ("classical", Meter(3, 4)),
    "minueto": ("classical", Meter(3, 4)),
    "mazurka": ("romantic", Meter(3, 4)),
    "ländler": ("waltz", Meter(3, 4)),
    "sarabande": ("baroque", Meter(3, 4)),
    "doo wop": ("soul", Meter(12, 8)),
    "tarantella": ("polka", Meter(6, 8)),
}
"""Words that name a style and, with it, a meter that is not the style's usual one."""


THINGS = frozenset({"rock", "house", "country", "trap", "swing", "soul", "club", "march"})
"""Styles' words that are also things: after an article and before no other noun they are no style."""

NOT_STYLES = """house of, old house, house on, empty house, in march, country house, countryside, my soul, soul mate,
    soulmate, lost soul, lost souls, my heart and soul, rocks, rock climbing, rocking chair, swing set, metal gear, heavy metal pipe, heavy rain, heavy heart, heavy snow, heavy clouds,
    party of adventurers, dance with me, dance of, the score, full score, bass line of, church mouse, in a trance, study of, my baby, sleeping baby bird, hip, pop up, pop quiz, garage door, house plant,
    treasure house, light house, green house, white house, ghost house, tree house, club sandwich, golf club, book club, musical instrument, musical piece, musical idea, rap battle of, invention of, mass effect, traditional instruments,
    acoustic bass, acoustic drums, acoustic kit, acoustic instruments, space station, royal blood, war is over, commercial break, the canon, cookie jar, slow motion, fast food, fast asleep, sad to say"""
"""Phrases that hold a style's or a mood's word but do not mean it: heard as nothing, left to the embeddings."""

WEAK = """banger, club banger, kpop banger, type beat, beat tape, einschlafen, hands up, dance music, dance song, dance track, party song, boss battle, boss fight, final boss, boss music, boss theme, battle music, epic battle, final battle, horror movie, dungeon, haunted house, haunted mansion, villain, villain theme, viking, vikings, knight, knights, fantasy music,
    epic music, trailer, trailer music, dungeons and dragons, dnd, documentary, superhero, suspense, thriller, endgegner, endboss, ボス戦, ラスボス, 戦闘, battaille, blockbuster, orchestral, symphonic, noir, film noir, arcade game, game theme,
    ballad, balada, ballade, バラード, 抒情, waltz, walzer, vals, valse, valsa, ワルツ, 圆舞曲, 华尔兹, march, marsch, marcha, marche, chill, chillout, chill out, acoustic, unplugged, akustisch, acústico,
    acústica, acoustique, アコースティック, epic, episch, epische, epischer, episches, épico, épica, épique, 史诗, 壮大, fantasy, ファンタジー, dance, party, party music, fiesta, fête, festa, feier, パーティー, 派对,
    electronic, elektronisch, electrónica, électronique, eletrônica, electro, 电子, study, studying, heavy, alternative, indie, groove, groovy, traditional, minimal, anthem, orchestra, orchestral, orchester,
    orquesta, orchestre, orquestra, オーケストラ, 管弦乐, score, soundtrack, tropical, baby, church, latin, latina, latino, 80s, 1980s, eighties, neon, birthday, wedding, psychedelic, industrial, progressive, background music, cabaret,
    horror, halloween, spooky, war, battle, dragon, dragons, castle, hardcore, tribute, prelude, hymn, hymne, medieval, pirate, pirates, royal, baby, bedtime, opera, video game, videogame, game music, gym, workout, study music, club, rag, neoclassical,
    jazzy, bluesy, funky, soulful, rocking, heavenly, lounge, relaxation, meditation, western, texas, film, cine, filme, movie music, film music, 电影, 映画, groovy, riff, pop, quartet, concerto, anime, アニメ, ゲーム, 游戏, retro game, nes, christmas carol,
    love song, arcade, space music, boogie, festival anthem, sleep music, swing, latin pop, drone, textures, rap, breakdown, tavern, hawaiian, rpg, d&d, acid, canon, mass, folk song, traditional song, song for kids, kids song, country house"""
"""Words that give way to any other style's word beside them: "epic metal" is metal, "a funky house track" is house."""
