"""What prompts are read as: a table of prompts as people write them, in seven languages, and what must come out."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from generation.brief import MAX_BARS, MAX_BPM, MAX_SECONDS, MIN_BARS, MIN_BPM, Brief
from generation.errors import PromptError
from generation.lexicon.styles import STYLES
from generation.reading import read
from generation.reading.ear import clean
from generation.score import Role

# What is expected, in one line: style · bpm or a range · meter · key (or its mode) · bars or seconds · instruments by
# program (with a role before it where it matters) · "no drums" / "drums" · mood by its signs (v for valence, a for
# arousal). Whatever is not named may be anything.
PROMPTS = [
    # English: everything explicit
    ("a rainy-night bossa nova, melancholic, 96 bpm", "style=bossa nova bpm=96 v- a-"),
    ("a waltz, no drums", "style=waltz nodrums"),
    ("i am so happy, a samba", "style=samba v+"),
    ("sad piano waltz in D minor, no drums", "style=waltz key=D_minor meter=3/4 lead:0 nodrums v-"),
    ("synthwave in F# minor, 110 bpm, 2 minutes, no vocals", "style=synthwave key=F#_minor bpm=110 seconds=120"),
    ("epic orchestral battle music 140bpm D minor", "style=cinematic bpm=140 key=D_minor"),
    ("lofi beat to study to with rhodes and vinyl crackle", "style=lo-fi chords:4 drums"),
    ("techno without drums", "style=techno nodrums"),
    (
        "string quartet, somber, in 3/4, G minor, adagio",
        "style=classical meter=3/4 key=G_minor only=40,40,41,42 bpm=60-76 v-",
    ),
    ("in 6/8, irish jig, fiddle and tin whistle", "style=celtic meter=6/8 lead:110 counter:78"),
    ("a slip jig", "style=celtic meter=9/8"),
    ("32 bars of funk in Eb with slap bass", "style=funk bars=32 key=Eb bass:36"),
    (
        "12-bar blues in E, harmonica lead",
        "style=blues key=E lead:22 chords=E7,E7,E7,E7,A7,A7,E7,E7,B7,A7,E7,B7,E7,E7,E7,E7,A7,A7,E7,E7,B7,A7,E7,E7",
    ),
    (
        "12-bar blues in E, harmonica lead, 12 bars",
        "style=blues key=E lead:22 bars=12 chords=E7,E7,E7,E7,A7,A7,E7,E7,B7,A7,E7,E7",
    ),
    ("a slow blues in A, 13 bars", "style=blues key=A_major chords=A7,A7,A7,A7,D7,D7,A7,A7,E7,D7,A7,E7,A7"),
    ("a sad blues in A", "style=blues key=A_minor"),
    ("swing in G", "style=swing key=G_major"),
    ("D dorian funk, 100bpm", "style=funk key=D_dorian bpm=100"),
    ("C#m trap 140bpm dark bells", "style=trap key=C#_minor bpm=140 has=9 v-"),
    ("dnb 174", "style=drum and bass bpm=174"),
    ("♩=72 nocturne", "style=romantic bpm=72"),
    ("disco at 120 and with strings", "style=disco bpm=120 has=48"),
    ("120-130 bpm house", "style=house bpm=125"),
    ("1:30 techno banger at 132 bpm", "style=techno bpm=132 seconds=90"),
    ("half a minute of ska", "style=ska seconds=30"),
    ("two and a half minutes of reggae", "style=reggae seconds=150"),
    ("presto classical violin", "style=classical lead:40 bpm=140-180"),
    ("jazz in five four", "style=swing meter=5/4"),
    ("a rock song in 7/8", "style=rock meter=7/8"),
    ("song in the key of B flat minor", "key=Bb_minor"),
    ("march in a minor key", "style=march mode=minor"),
    # With chords
    ("Am F C G chill pop with acoustic guitar", "style=pop chords=Am,F,C,G key=A_minor chords:25 a-"),
    ("Am/F/C/G", "chords=Am,F,C,G"),
    ("chords: am f c g", "chords=Am,F,C,G"),
    ("Cmaj7 - A7 - Dm7 - G7 bossa", "style=bossa nova chords=Cmaj7,A7,Dm7,G7 key=C_major"),
    (
        "ii-V-I in C, swing, upright bass and tenor sax, 16 bars",
        "style=swing chords=Dm,G,C key=C_major bass:32 lead:66 bars=16",
    ),
    ("progression: I-V-vi-IV in G, ballad", "style=ballad chords=G,D,Em,C key=G_major"),
    ("i-VI-III-VII in A minor trance", "style=trance chords=Am,F,C,G key=A_minor"),
    # Tempo in words
    ("slow blues", "style=blues bpm=75-85"),
    ("a fast polka", "style=polka bpm=130-135"),
    ("not too fast rock", "style=rock bpm=115-135"),
    ("rock, not slow", "style=rock bpm=127-150"),
    ("allegro march", "style=march bpm=115-145"),
    # Who plays
    ("solo piano, nocturne, melancholic, Eb major", "style=romantic only=0,0 key=Eb_major nodrums"),
    ("solo flute", "only=73 nodrums"),
    ("not sad, just a nice waltz for accordion and violin", "style=waltz only=21,40 v+"),
    ("unaccompanied cello suite like Bach", "style=baroque only=42"),
    ("in the style of Bach, for organ", "style=baroque only=19,19"),
    ("trio of flute, viola and harp, impressionist", "style=romantic only=73,41,46"),
    ("duet for two violins", "only=40,40 nodrums"),
    ("jazz trio playing a slow blues in Bb", "style=blues key=Bb only=32,0,0 drums"),
    ("acapella gospel", "style=gospel only=52,53 nodrums"),
    ("heavy metal but with a flute solo", "style=metal lead:73"),
    ("guitar solo over a chill hip hop beat", "style=hip-hop lead:25 drums"),
    ("no drums, bass or piano please, folk", "style=folk nodrums nobass not=0"),
    ("walking bass jazz, no piano", "style=swing bass:32 not=0"),
    ("orchestra without strings", "style=cinematic not=48"),
    ("ambient with drums", "style=ambient drums"),
    ("drumless ambient pad soundscape, 3 minutes", "style=ambient nodrums pad:89 seconds=180"),
    ("bass guitar jazz", "style=swing bass:33"),
    ("piano ballad, heartbroken", "style=ballad lead:0 v-"),
    ("an 808 trap beat", "style=trap bass:38 drums"),
    # Style: the right word of several
    ("kpop banger", "style=pop"),
    ("jazz waltz", "style=swing meter=3/4"),
    ("epic metal anthem", "style=metal"),
    ("8-bit boss battle, super fast!!!", "style=chiptune bpm=150-165"),
    ("happy hardcore 170", "style=trance bpm=170 v+ a+"),
    ("boom bap with a sad sax", "style=hip-hop lead:66 v-"),
    ("sad slow jazz", "style=jazz ballad v- bpm=55-62"),
    ("a medieval tavern song with lute and flute", "style=celtic has=73,25"),
    ("christmas jazz", "style=swing"),
    # Scenes, by likeness
    ("a rainy night in Tokyo", "style=lo-fi|jazz ballad v- a-"),
    ("walking home in the snow", "style=ambient|ballad|lullaby|folk|lo-fi a-"),
    ("something for my D&D campaign, boss fight vibes", "style=cinematic a+"),
    ("music for a haunted house, very creepy", "style=cinematic v- a+"),
    ("driving down the highway at night, neon lights", "style=synthwave"),
    ("put my newborn to sleep", "style=lullaby|ambient a-"),
    ("floating among the stars in a spaceship", "style=ambient a-"),
    ("my girlfriend left me", "style=ballad|blues v-"),
    ("a knight slays a dragon", "style=cinematic"),
    # A mood and nothing else
    ("angry", "style=metal v- a+"),
    ("not happy", "v-"),
    ("very very happy", "style=pop v+ a+ mode=major"),
    ("calm", "a-"),
    # No artist is imitated
    ("make me a song like Taylor Swift", "style=pop remark=Taylor_Swift"),
    ("Daft Punk type beat", "remark=Daft_Punk"),
    ("like Queen", "style=rock remark=Queen"),
    ("reggae in the manner of Ed Sheeran", "style=reggae remark=Ed_Sheeran"),
    # German
    ("Ein trauriges Lied in d-Moll, 80 bpm, ohne Schlagzeug", "key=D_minor bpm=80 nodrums v-"),
    ("fröhliche Polka in B-Dur mit Akkordeon und Tuba, 32 Takte", "style=polka key=Bb_major bars=32 bass:58 has=21 v+"),
    ("langsamer Walzer für Klavier in h-Moll", "style=waltz key=B_minor only=0,0 bpm=85-95"),
    ("eine halbe Minute Techno, nicht zu schnell", "style=techno seconds=30"),
    ("Es-Dur Marsch im Dreivierteltakt", "style=march key=Eb_major meter=3/4"),
    # Spanish
    ("una canción triste en la menor con guitarra española, sin batería", "key=A_minor has=24 nodrums v-"),
    ("salsa alegre en do mayor, 2 minutos", "style=salsa key=C_major seconds=120 v+ a+"),
    ("un vals lento para piano y violín", "style=waltz only=0,40 bpm=85-95"),
    ("rock rápido en fa sostenido menor", "style=rock key=F#_minor bpm=140-150"),
    # French
    ("une valse mélancolique en ré mineur pour accordéon", "style=waltz key=D_minor only=21,21 v-"),
    ("musique de film épique avec orchestre, pas trop rapide", "style=cinematic bpm=85-105"),
    ("jazz doux sans batterie, 90 secondes", "nodrums seconds=90"),
    ("hip-hop mélancolique avec violon en si bémol mineur", "style=hip-hop lead:40 key=Bb_minor v-"),
    # Portuguese
    ("uma bossa nova tranquila com violão e flauta, sem bateria", "style=bossa nova lead:73 chords:24 nodrums a-"),
    ("samba alegre no piano em sol maior", "style=samba key=G_major has=0 v+ a+"),
    ("uma valsa triste para violino e piano", "style=waltz only=40,0 v-"),
    ("forró rápido com sanfona", "style=samba has=21"),
    # Japanese
    ("雨の夜のボサノバ、切ない感じ、96 bpm", "style=bossa nova bpm=96 v-"),
    ("ハ短調の静かなピアノソロ、ドラムなし", "key=C_minor only=0,0 nodrums a-"),
    ("速いロック、ギターとドラム、32小節", "style=rock bars=32 drums bpm=140-150"),
    ("五拍子のジャズ", "style=swing meter=5/4"),
    ("変ホ長調のワルツ、1分", "style=waltz key=Eb_major seconds=60"),
    # Chinese
    ("一首悲伤的钢琴曲,C小调,慢速,不要鼓", "key=C_minor has=0 nodrums v-"),
    ("欢快的电子舞曲 128 bpm", "style=house bpm=128 v+ a+"),
    ("降E大调 圆舞曲 三拍子", "style=waltz key=Eb_major meter=3/4"),
    ("古筝和笛子 二重奏", "only=107,73 nodrums"),
    # With emoji
    ("😢🎹", "has=0 v-"),
    ("🎄🔔❤️", "has=9 v+"),
    ("🔥🔥🔥🎸", "style=rock|metal|funk a+"),
]  # fmt: skip


@pytest.mark.parametrize(("prompt", "expected"), PROMPTS, ids=[prompt for prompt, _ in PROMPTS])
def test_prompt_is_read_as(prompt: str, expected: str) -> None:
    brief = read(prompt)
    for claim in _claims(expected):
        assert _holds(claim, brief), f"{claim}: {brief}"


def _claims(expected: str) -> list[str]:
    """Splits at spaces, but for those in names of styles."""
    for style in STYLES:
        expected = expected.replace(style, style.replace(" ", "_"))
    return expected.split()


def _holds(claim: str, brief: Brief) -> bool:
    pitched = [seat.program for seat in brief.band if seat.role is not Role.DRUMS]
    if claim in {"v+", "v-", "a+", "a-"}:
        value = brief.mood.valence if claim[0] == "v" else brief.mood.arousal
        return value > 0.1 if claim[1] == "+" else value < -0.1
    if claim in {"drums", "nodrums"}:
        return brief.drums == (claim == "drums")
    if claim == "nobass":
        return all(seat.role is not Role.BASS for seat in brief.band)
    if ":" in claim:
        role, program = claim.split(":")
        return any(seat.role == role and seat.program == int(program) for seat in brief.band)
    name, value = claim.split("=", 1)
    return {
        "style": lambda: brief.style in value.replace("_", " ").split("|"),
        "bpm": lambda: int(value.split("-")[0]) <= brief.bpm <= int(value.split("-")[-1]),
        "meter": lambda: str(brief.meter) == value,
        "key": lambda: value in {str(brief.key).replace(" ", "_"), brief.key.tonic},
        "mode": lambda: brief.key.mode == value,
        "bars": lambda: brief.bars == int(value),
        "seconds": lambda: abs(brief.seconds - float(value)) <= max(3.0, 0.05 * float(value)),
        "chords": lambda: ",".join(map(str, brief.chords)) == value,
        "only": lambda: sorted(pitched) == sorted(map(int, value.split(","))),
        "has": lambda: set(map(int, value.split(","))) <= set(pitched),
        "not": lambda: int(value) not in pitched,
        "remark": lambda: any(value.replace("_", " ") in remark.text for remark in brief.remarks),
    }[name]()


@pytest.mark.parametrize("prompt", [prompt for prompt, _ in PROMPTS])
def test_every_brief_is_within_the_limits_and_shows_its_words(prompt: str) -> None:
    brief = read(prompt)
    _assert_sound(brief)
    for heard in brief.heard:
        assert heard.words
        assert heard.words in clean(prompt)
    assert read(prompt) == brief, "the same prompt gives the same brief"
    assert Brief.from_json(brief.to_json(), brief.heard) == brief


def _assert_sound(brief: Brief) -> None:
    assert brief.style in STYLES
    assert MIN_BPM <= brief.bpm <= MAX_BPM
    assert MIN_BARS <= brief.bars <= MAX_BARS
    assert brief.seconds <= MAX_SECONDS
    assert -1 <= brief.mood.valence <= 1
    assert -1 <= brief.mood.arousal <= 1
    roles = [seat.role for seat in brief.band]
    assert roles == [role for role in Role if role in roles], "one seat a role, in order"
    assert brief.band
    assert all(0 <= seat.program <= 127 for seat in brief.band)
    for remark in brief.remarks:
        assert remark.text[0].isupper() or remark.text[0].isdigit()
        assert remark.text.endswith(".")


@pytest.mark.parametrize(
    ("prompt", "remark"),
    [
        ("bpm 5000", "You asked for 5000 bpm; 300 bpm is the fastest that I play, so I took that."),
        ("a waltz at 2 bpm", "You asked for 2 bpm; 30 bpm is the slowest that I play, so I took that."),
        ("song in H sharp", "There is no key called H sharp"),
        ("3 hours of lofi", "You asked for 3 hours; the longest song that I write is 8 minutes, so I took that."),
        ("0 bars of rock", "You asked for 0 bars; 4 bars is the shortest song that I write, so I took that."),
        ("9999 bars of rock", "You asked for 9999 bars; 160 bars is the longest song that I write, so I took that."),
        ("rock in 13/17", "I cannot play in 13/17"),
        ("drums, no drums, pop", "You asked both for drums and for no drums; I left drums out."),
        ("fast slow song", "You asked for both slow and fast; I took a tempo between the two."),
        ("pop in C major in D minor", "You asked for more than one key; I took the first, C major."),
        ("pop 120 bpm 90 bpm", "You asked for more than one tempo; I took the first, 120 bpm."),
        ("a jazz techno", "A song has one style"),
        ("pop with lyrics", "I cannot sing words; a wordless voice takes the part."),
        ("asdkjh qwlekj zxmv", "I heard no style in your words, so I took pop."),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence(prompt: str, remark: str) -> None:
    brief = read(prompt)
    assert any(said.text.startswith(remark) for said in brief.remarks), brief.remarks
    _assert_sound(brief)


@pytest.mark.parametrize("prompt", ["", "   ", "\n\t ", "\u200b\u202e\x00", "\ufeff"])
def test_an_empty_prompt_is_refused_with_a_hint(prompt: str) -> None:
    with pytest.raises(PromptError) as refusal:
        read(prompt)
    assert refusal.value.hint


@pytest.mark.parametrize(
    "prompt",
    [
        "🙂",
        "🏴󠁧󠁢󠁳󠁣󠁴󠁿👩‍🚀👍🏽",
        "...?!",
        "مقطوعة حزينة",
        "מנגינה שמחה",
        "\u202eevil\u202c jazz\x07\x1b[31m",
        "грустная песня",
        "1234567890" * 30,
        "<script>alert(1)</script> '; DROP TABLE songs; --",
        "<@1234567890> <:sad:1234567890> https://example.com/a?b=c",
        "ＦＵＮＫ　１２０ＢＰＭ",
        "\ud800 lone surrogate jazz",
        "a" * 3000,
        "# * _ ~ ` ||",
        "İSTANBUL ß ﬁ",
    ],
)
def test_odd_prompts_still_give_a_song(prompt: str) -> None:
    brief = read(prompt)
    _assert_sound(brief)
    for heard in brief.heard:
        assert heard.words in clean(prompt)
        assert heard.words.isprintable() or "\u200d" in heard.words


def test_wide_letters_are_read_as_letters() -> None:
    brief = read("ＦＵＮＫ　１２０ＢＰＭ")
    assert (brief.style, brief.bpm) == ("funk", 120)
    assert "１２０ＢＰＭ" in {heard.words for heard in brief.heard}


def test_words_inside_other_words_are_not_heard() -> None:
    assert read("a trapped rocket").style not in {"trap", "rock"}
    assert read("my popcorn machine").band == read("my popcorn machine").band
    assert all(heard.meaning != "style: ska" for heard in read("skating on the lake").heard)


def test_a_word_is_used_once() -> None:
    meanings = [heard.meaning for heard in read("jazz with bass guitar").heard]
    assert meanings == ["style: swing", "instrument: electric bass"]


def test_heard_is_in_the_order_of_the_prompt() -> None:
    heard = read("slow sad tango in G minor, flute, no drums, 24 bars").heard
    assert [entry.meaning.split(":")[0] for entry in heard] == [
        "tempo", "mood", "style", "key", "instrument", "no drums", "length",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "filler",
    [
        "lorem ipsum ",
        "((((",
        "A B C D ",
        "1/1/1/1/",
        "no no no ",
        "I-V-",
        "12:30:45:",
        "in in in ",
        "ー",
        "#b#b",
        "a-",
        "Am",
        "and a ",
    ],
)
def test_a_huge_prompt_is_read_quickly(filler: str) -> None:
    read("warm up, a misty morning")
    started = time.process_time()
    brief = read(filler * (10_000 // len(filler)) + " jazz")
    assert time.process_time() - started < 10  # a pattern that backtracks would take minutes
    assert any("2,000 characters" in remark.text for remark in brief.remarks)
    _assert_sound(brief)


def test_the_callers_length_wins_and_is_checked() -> None:
    assert read("16 bars of jazz", bars=24).bars == 24
    assert abs(read("16 bars of jazz", seconds=60).seconds - 60) < 4
    assert read("jazz", bars=2).bars == MIN_BARS
    assert read("jazz", seconds=1e9).seconds <= MAX_SECONDS
    for wrong in ({"bars": 0}, {"bars": -8}, {"seconds": -1.0}, {"seconds": float("nan")}, {"seconds": float("inf")}):
        with pytest.raises(PromptError):
            read("jazz", **wrong)  # type: ignore[arg-type]


def test_a_long_slow_song_is_cut_to_the_longest() -> None:
    brief = read("160 bars at 30 bpm, ballad")
    assert brief.seconds <= MAX_SECONDS
    assert any("8 minutes" in remark.text for remark in brief.remarks)


def test_usual_length_is_about_a_minute_in_whole_phrases() -> None:
    for style in STYLES:
        brief = read(f"{style} style")
        assert brief.style == style
        assert brief.bars % 4 == 0
        assert 45 <= brief.seconds <= 100 or brief.bars in {16, 48}


def test_bands_have_a_tune_and_no_more_than_six_unless_asked() -> None:
    for style in STYLES:
        roles = {seat.role for seat in read(f"{style} style").band}
        assert Role.LEAD in roles
        assert 3 <= len(roles) <= 6
        assert not roles & STYLES[style].optional


def test_explicit_prompts_need_no_encoder() -> None:
    code = (
        "import sys; from generation.reading import read; assert 'torch' not in sys.modules; "
        "read('a rainy-night bossa nova, melancholic, 96 bpm'); read('techno in C minor, 128 bpm'); "
        "assert 'torch' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_being_is_not_a_minute() -> None:
    """ "I am" has a number word ("a") before a unit ("m")."""
    assert not [one for one in read("i am in love, a waltz at 5 am").heard if one.meaning.startswith("length")]
    assert not [one for one in read("\x1b[31mjazz\x1b[0m").heard if one.meaning.startswith("length")]
    assert [one.words for one in read("jazz, 2m").heard if one.meaning.startswith("length")] == ["2m"]


@pytest.mark.parametrize(
    ("prompt", "bpm", "bars"),
    [
        ("90 BPMのブルース", 90, None),
        ("90bpm的布鲁斯", 90, None),
        ("圆舞曲，12小节", None, 12),
        ("A大调16小节圆舞曲", None, 16),
    ],
)
def test_numbers_beside_letters_that_need_no_blanks(prompt: str, bpm: int | None, bars: int | None) -> None:
    brief = read(prompt)
    assert (bpm or brief.bpm, bars or brief.bars) == (brief.bpm, brief.bars)
