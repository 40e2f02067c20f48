"""Changing a song by words: relative ones from what it is, all others as in a prompt, in seven languages."""

from __future__ import annotations

import json
import time
from dataclasses import replace

import pytest

from generation.brief import MAX_BPM, MAX_SECONDS, MIN_BARS, MIN_BPM, Brief, Mood, Seat
from generation.errors import PromptError
from generation.heard import Heard
from generation.lexicon.change_words import TURNS, Turn
from generation.lexicon.styles import STYLES
from generation.reading import read
from generation.reading.change import change, understood
from generation.reading.phrases import key, split
from generation.score import Role
from generation.theory import Chord, Key, Meter

POP = Brief(
    style="pop",
    mood=Mood(0.5, 0.4),
    bpm=112,
    meter=Meter(4, 4),
    key=Key("C", "major"),
    band=(
        Seat(Role.DRUMS, 0),
        Seat(Role.BASS, 33),
        Seat(Role.CHORDS, 0),
        Seat(Role.PAD, 89),
        Seat(Role.LEAD, 81),
    ),
    bars=32,
)
"""A song of which its asker said nothing but "pop"."""


def differences(before: Brief, after: Brief) -> set[str]:
    fields = ("style", "mood", "bpm", "meter", "key", "band", "bars", "density", "chords")
    return {field for field in fields if getattr(before, field) != getattr(after, field)}


def programs(brief: Brief) -> dict[Role, int]:
    return {seat.role: seat.program for seat in brief.band}


def meanings(brief: Brief) -> list[str]:
    return [heard.meaning for heard in brief.heard]


# Tempo


@pytest.mark.parametrize(
    "words",
    [
        "slower", "slow it down", "too fast", "not so fast", "langsamer", "zu schnell", "más lento", "más despacio",
        "plus lent", "moins vite", "mais devagar", "mais lenta", "もっと遅く", "もっとゆっくり", "慢一点", "太快了",
        "I want it slower, please",
    ],
)  # fmt: skip
def test_slower(words: str) -> None:
    changed = change(POP, words)
    assert 0.75 * POP.bpm < changed.bpm < 0.9 * POP.bpm
    assert differences(POP, changed) == {"bpm"}
    assert meanings(changed) == [f"tempo: slower ({changed.bpm} bpm)"]


@pytest.mark.parametrize(
    "words",
    [
        "faster",
        "speed up",
        "too slow",
        "schneller",
        "más rápido",
        "plus vite",
        "mais rápido",
        "もっと速く",
        "快一点",
        "加快",
    ],
)
def test_faster(words: str) -> None:
    changed = change(POP, words)
    assert 1.1 * POP.bpm < changed.bpm < 1.3 * POP.bpm
    assert differences(POP, changed) == {"bpm"}


@pytest.mark.parametrize(
    ("little", "plain", "much"),
    [
        ("a bit slower", "slower", "much slower"),
        ("etwas langsamer", "langsamer", "viel langsamer"),
        ("un poco más lento", "más lento", "mucho más lento"),
        ("un peu plus lent", "plus lent", "beaucoup plus lent"),
        ("um pouco mais lento", "mais lento", "muito mais lento"),
        ("少し遅く", "遅く", "ずっと遅く"),
        ("稍微放慢", "放慢", "大大放慢"),
    ],
)
def test_a_bit_and_much(little: str, plain: str, much: str) -> None:
    assert POP.bpm > change(POP, little).bpm > change(POP, plain).bpm > change(POP, much).bpm


@pytest.mark.parametrize(
    ("words", "bpm"),
    [
        ("half the tempo", 56), ("halbes Tempo", 56), ("mitad de velocidad", 56), ("deux fois moins vite", 56),
        ("double time", 224), ("twice as fast", 224), ("doppelt so schnell", 224), ("duas vezes mais rápido", 224),
        ("2倍速で", 224), ("速度减半", 56),
        ("10 bpm faster", 122), ("+10 bpm", 122), ("-12 bpm", 100), ("20% slower", 90), ("10 Prozent schneller", 123),
        ("96 bpm", 96), ("allegro", 138),
    ],
)  # fmt: skip
def test_amounts_and_numbers(words: str, bpm: int) -> None:
    changed = change(POP, words)
    assert changed.bpm == bpm
    assert differences(POP, changed) == {"bpm"}


def test_a_tempo_stays_within_the_limits() -> None:
    fastest, slowest = replace(POP, bpm=MAX_BPM), replace(POP, bpm=MIN_BPM)
    assert change(replace(POP, bpm=280), "twice as fast").bpm == MAX_BPM
    for brief, words in ((fastest, "faster"), (slowest, "slower")):
        with pytest.raises(PromptError) as refused:
            change(brief, words)
        assert refused.value.code == "already_so"


# Mood


@pytest.mark.parametrize(
    "words",
    [
        "sadder",
        "more sad",
        "less happy",
        "trauriger",
        "más triste",
        "plus triste",
        "mais triste",
        "もっと悲しく",
        "更悲伤",
        "悲伤一点",
    ],
)
def test_sadder(words: str) -> None:
    changed = change(POP, words)
    assert changed.mood.valence < POP.mood.valence - 0.3
    assert changed.bpm < POP.bpm, "a little: nobody asked for the tempo"
    assert changed.key == Key("C", "minor"), "nor for the mode"
    assert differences(POP, changed) == {"mood", "bpm", "key"}


@pytest.mark.parametrize(
    "words", ["happier", "fröhlicher", "más alegre", "plus joyeux", "mais alegre", "もっと明るく", "更快乐", "less sad"]
)
def test_happier(words: str) -> None:
    sad = replace(POP, mood=Mood(-0.5, -0.4), key=Key("A", "minor"))
    changed = change(sad, words)
    assert changed.mood.valence > sad.mood.valence + 0.3
    assert changed.key == Key("A", "major")


@pytest.mark.parametrize("words", ["more energetic", "energischer", "más enérgico", "plus énergique", "mais enérgico"])
def test_more_energetic(words: str) -> None:
    changed = change(POP, words)
    assert changed.mood.arousal > POP.mood.arousal + 0.3
    assert changed.bpm > POP.bpm
    assert changed.key == POP.key


def test_a_mood_that_is_simply_said_replaces_the_songs() -> None:
    changed = change(POP, "make it calm")
    assert changed.mood.arousal < -0.5
    assert meanings(changed) == ["mood: calm"]
    assert meanings(change(POP, "a bit calmer")) == ["mood: more calm"]
    assert meanings(change(POP, "not so happy")) == ["mood: less happy"]


def test_what_was_said_outright_does_not_follow_a_mood() -> None:
    said = replace(POP, heard=(Heard("112 bpm", "tempo: 112 bpm"), Heard("C major", "key: C major")))
    assert differences(said, change(said, "sadder")) == {"mood"}


# Who plays


@pytest.mark.parametrize(
    "words",
    [
        "no drums", "without drums", "take out the drums", "take the drums out", "lose the drums", "ohne Schlagzeug",
        "Schlagzeug weg", "sin batería", "quita la batería", "sans batterie", "enlève la batterie", "sem bateria",
        "tira a bateria", "ドラムなし", "ドラムを抜いて", "不要鼓", "去掉鼓", "the drums are too much",
    ],
)  # fmt: skip
def test_no_drums(words: str) -> None:
    changed = change(POP, words)
    assert not changed.drums
    assert changed.band == POP.band[1:]
    assert [(heard.kind, heard.value) for heard in changed.heard] == [("no", "drums")]


@pytest.mark.parametrize(
    "words",
    [
        "add strings",
        "with strings",
        "mit Streichern",
        "añade cuerdas",
        "ajoute des cordes",
        "com cordas",
        "ストリングスを加えて",
        "加弦乐",
    ],
)
def test_newcomers_join_the_band(words: str) -> None:
    words = words.replace("Streichern", "Streicher")
    changed = change(POP, words)
    assert set(POP.band) < set(changed.band)
    assert {seat.program for seat in changed.band} & {48, 49, 50, 51}


def test_a_solo_takes_the_tune() -> None:
    assert programs(change(POP, "add a violin solo"))[Role.LEAD] == 40
    assert len(change(POP, "add a violin solo").band) == len(POP.band)


def test_another_plays_for_one_who_leaves_a_band() -> None:
    changed = change(POP, "without the piano")
    assert programs(changed)[Role.CHORDS] not in range(8)
    assert Role.BASS not in programs(change(POP, "no bass")), "but nobody for a part that is not wanted"


@pytest.mark.parametrize(
    "words",
    [
        "replace the piano with a guitar", "swap the piano for a guitar", "guitar instead of piano",
        "Gitarre statt Klavier", "ersetze das Klavier durch eine Gitarre", "guitarra en lugar de piano",
        "remplace le piano par une guitare", "troca o piano por uma guitarra", "ピアノをギターに変えて",
        "把钢琴换成吉他",
    ],
)  # fmt: skip
def test_one_for_another(words: str) -> None:
    both_hands = replace(POP, band=(*POP.band[:-1], Seat(Role.LEAD, 0)))
    played = programs(change(both_hands, words))
    assert played == {**programs(both_hands), Role.CHORDS: 25, Role.LEAD: 25}


@pytest.mark.parametrize(
    "words",
    [
        "strings instead of the piano", "instead of the piano, strings", "Streicher statt Klavier",
        "cuerdas en lugar del piano", "des cordes à la place du piano", "cordas em vez de piano",
        "ピアノの代わりにストリングス", "用弦乐代替钢琴",
    ],
)  # fmt: skip
def test_who_plays_instead_has_all_that_the_other_had(words: str) -> None:
    """Also where it is not the instrument's usual role: strings mostly are a pad."""
    both_hands = replace(POP, band=(*POP.band[:-1], Seat(Role.LEAD, 0)))
    played = programs(change(both_hands, words))
    assert played[Role.CHORDS] == played[Role.LEAD]
    assert played[Role.LEAD] in range(48, 52)
    assert played == {**programs(both_hands), Role.CHORDS: played[Role.CHORDS], Role.LEAD: played[Role.LEAD]}


def test_nobody_plays_drums_on_strings() -> None:
    changed = change(POP, "strings instead of drums")
    assert not changed.drums
    assert {seat.program for seat in changed.band} & set(range(48, 52))


def test_a_denial_reaches_over_a_list() -> None:
    changed = change(POP, "take out the drums and the bass")
    assert set(programs(changed)) == {Role.CHORDS, Role.PAD, Role.LEAD}
    assert 40 in programs(change(POP, "no drums and a violin")).values()


@pytest.mark.parametrize(
    ("words", "expected"),
    [("solo piano", {0}), ("only guitar and bass", {25, 33}), ("string quartet", {40, 41, 42}), ("nur Klavier", {0})],
)
def test_an_ensemble_of_its_own(words: str, expected: set[int]) -> None:
    changed = change(POP, words)
    assert set(programs(changed).values()) == expected
    assert differences(POP, changed) == {"band"}


def test_the_last_one_playing_is_followed_by_another() -> None:
    pianist = change(POP, "solo piano")
    assert [seat.role for seat in change(pianist, "no piano").band] == [Role.LEAD]
    assert 0 not in programs(change(pianist, "no piano")).values()


# Style, meter and key


@pytest.mark.parametrize(
    "words", ["as a waltz", "als Walzer", "como un vals", "en valse", "como uma valsa", "ワルツにして", "改成圆舞曲"]
)
def test_a_new_style_brings_its_band_and_tempo_and_keeps_the_rest(words: str) -> None:
    changed = change(POP, words)
    assert changed.style == "waltz"
    assert STYLES["waltz"].bpm[0] <= changed.bpm <= STYLES["waltz"].bpm[2]
    assert (changed.key, changed.bars) == (POP.key, POP.bars)
    assert changed.meter == Meter(3, 4), "a waltz is in 3/4"
    assert not changed.drums


def test_a_new_style_keeps_what_it_can() -> None:
    sad = replace(POP, mood=Mood(-0.6, -0.4), heard=(Heard("sad", "mood: sad"), Heard("no drums", "no drums")))
    changed = change(sad, "as rock, 140 bpm")
    assert (changed.meter, changed.mood, changed.bpm) == (POP.meter, sad.mood, 140)
    assert not changed.drums, "that was never wanted"
    assert meanings(changed) == ["mood: sad", "no drums", "style: rock", "tempo: 140 bpm"]


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("in G minor", "G minor"), ("in g-Moll", "G minor"), ("en sol menor", "G minor"), ("en sol mineur", "G minor"),
        ("em sol menor", "G minor"), ("ト短調で", "G minor"), ("改成G小调", "G minor"), ("in a minor key", "C minor"),
        ("in A", "A major"),
        ("up a third", "E major"), ("eine Terz höher", "E major"), ("une quarte plus bas", "G major"),
        ("sube un tono", "D major"), ("um tom acima", "D major"), ("半音上げて", "Db major"), ("升半音", "Db major"),
        ("down 3 semitones", "A major"), ("higher", "D major"), ("a bit lower", "B major"),
    ],
)  # fmt: skip
def test_keys(words: str, key: str) -> None:
    changed = change(POP, words)
    assert str(changed.key) == key
    assert differences(POP, changed) == {"key"}


@pytest.mark.parametrize(("words", "semitones"), [("an octave higher", 12), ("2 octaves down", -24), ("higher", 2)])
def test_a_song_can_move_by_octaves_and_a_brief_cannot(words: str, semitones: int) -> None:
    assert understood(POP, words).semitones == semitones
    if semitones % 12 == 0:
        assert differences(POP, understood(POP, words).brief) == set()
        with pytest.raises(PromptError) as refused:
            change(POP, words)
        assert refused.value.code == "no_change"


def test_a_third_in_minor_is_a_minor_third() -> None:
    assert change(replace(POP, key=Key("A", "minor")), "up a third").key == Key("C", "minor")


def test_meters() -> None:
    changed = change(POP, "in 7/8")
    assert changed.meter == Meter(7, 8)
    assert differences(POP, changed) == {"meter"}


# Chords


def chord_names(brief: Brief) -> str:
    return " ".join(map(str, brief.chords))


@pytest.mark.parametrize(
    ("words", "chords"),
    [
        ("in E minor", "Em C G D"),
        ("higher", "Bm G D A"),
        ("in C major", "Am F C G"),  # the relative key has the same chords
        ("in A major", "A F#m Dbm Abdim"),
        ("chords: Dm G C", "Dm G C"),
        ("longer", "Am F C G"),
    ],
)
def test_given_chords_go_with_the_key(words: str, chords: str) -> None:
    given = replace(POP, key=Key("A", "minor"), chords=tuple(read("Am F C G pop").chords))
    assert chord_names(change(given, words)) == chords


def test_a_blues_keeps_its_choruses() -> None:
    blues = read("a slow blues in A, 12 bars")
    assert chord_names(change(blues, "in C")) == "C7 C7 C7 C7 F7 F7 C7 C7 G7 F7 C7 C7"
    longer = change(blues, "longer")
    assert (longer.bars, len(longer.chords)) == (24, 24)
    assert chord_names(change(blues, "as rock")) == ""
    assert change(POP, "as a blues").chords[:5] == (*[Chord(0, "7")] * 4, Chord(5, "7"))


# Length and density


@pytest.mark.parametrize(
    ("words", "bars"),
    [
        ("longer", 48), ("länger", 48), ("más largo", 48), ("plus long", 48), ("mais longa", 48), ("もっと長く", 48),
        ("长一点", 48), ("a bit longer", 40), ("much longer", 64), ("twice as long", 64), ("doppelt so lang", 64),
        ("8 bars longer", 40), ("4 Takte länger", 36), ("30 seconds longer", 46), ("24 bars", 24),
        ("shorter", 20), ("kürzer", 20), ("raccourcis", 20), ("half as long", 16), ("8 bars shorter", 24),
        ("too long", 20), ("短く", 20),
    ],
)  # fmt: skip
def test_lengths(words: str, bars: int) -> None:
    changed = change(POP, words)
    assert changed.bars == bars
    assert differences(POP, changed) == {"bars"}


def test_a_song_is_never_too_long_nor_too_short() -> None:
    longest = replace(POP, bars=160)
    with pytest.raises(PromptError) as refused:
        change(longest, "longer")
    assert (refused.value.code, refused.value.values) == ("already_longest", {"bars": 160})
    assert change(replace(POP, bars=6), "half as long").bars == MIN_BARS
    slower = change(longest, "at 30 bpm")
    assert slower.seconds <= MAX_SECONDS
    assert [remark.code for remark in slower.remarks] == ["bars_too_long"]


@pytest.mark.parametrize(
    ("words", "density"),
    [
        ("sparser", 1), ("fewer notes", 1), ("weniger Noten", 1), ("menos notas", 1), ("plus épuré", 1),
        ("音を減らして", 1), ("音符少一点", 1), ("much sparser", 0), ("busier", 3), ("more notes", 3), ("dichter", 3),
        ("más denso", 3), ("plus de notes", 3), ("mais denso", 3), ("too empty", 3), ("sparse", 0), ("dense", 4),
    ],
)  # fmt: skip
def test_density(words: str, density: int) -> None:
    changed = change(POP, words)
    assert changed.density == density
    assert differences(POP, changed) == {"density"}


# All at once


@pytest.mark.parametrize(
    "words",
    [
        "slower, no drums, sadder",
        "langsamer, ohne Schlagzeug, trauriger",
        "más lento, sin batería y más triste",
        "plus lent, sans batterie et plus triste",
        "mais devagar, sem bateria e mais triste",
        "もっと遅く、ドラムなし、もっと悲しく",
        "慢一点,不要鼓,更悲伤",
    ],
)
def test_several_changes_at_once(words: str) -> None:
    changed = change(POP, words)
    assert differences(POP, changed) == {"bpm", "mood", "band", "key"}
    assert [(heard.kind, heard.value, heard.degree) for heard in changed.heard] == [
        ("tempo_word", "slower", ""),
        ("no", "drums", ""),
        ("mood", "sad", "more"),
    ]
    assert all(heard.words in words for heard in changed.heard)


def test_what_was_heard_before_and_still_holds_is_kept() -> None:
    asked = read("a waltz in D minor at 120 bpm with violin and piano, 16 bars")
    changed = change(asked, "faster, no piano, in E minor")
    assert meanings(changed) == [
        "style: waltz",
        "instrument: violin",
        "length: 16 bars",
        "tempo: faster (142 bpm)",
        "no piano",
        "key: E minor",
    ]


def test_no_phrase_turns_a_song_in_two_ways() -> None:
    """A phrase of two turns would silently mean the last."""
    seen: dict[str, Turn] = {}
    for turn, words in TURNS.items():
        for word in split(words):
            assert seen.setdefault(key(word), turn) is turn, word


# What changes nothing


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("", "empty_change"),
        (" \u200b", "empty_change"),
        ("asdf qwer", "no_change"),
        ("please", "no_change"),
        ("not techno", "no_change"),
        ("one octave higher", "no_change"),
        ("!!!", "no_change"),
        ("in 4/4", "already_so"),
        ("at 112 bpm", "already_so"),
        ("with drums", "already_so"),
        ("no flute", "already_so"),
        ("in 13/17", "unknown_meter"),
        ("in H sharp", "unknown_key"),
    ],
)
def test_words_that_change_nothing_are_refused(words: str, code: str) -> None:
    with pytest.raises(PromptError) as refused:
        change(POP, words)
    assert refused.value.code == code
    assert refused.value.hint


def test_the_words_are_in_the_refusal() -> None:
    with pytest.raises(PromptError, match='I did not hear any change in "gibberish"'):
        change(POP, "gibberish")


@pytest.mark.parametrize(
    "words", ["\ud800", "x" * 9000, "999% faster", "100% slower", "99 semitones up", "- + %", "no no no " * 500]
)
def test_odd_words_are_refused_or_understood_but_never_break(words: str) -> None:
    started = time.process_time()
    try:
        changed = change(POP, words)
    except PromptError:
        pass
    else:
        assert MIN_BPM <= changed.bpm <= MAX_BPM
        assert Brief.from_json(json.loads(json.dumps(changed.to_json())), changed.heard) == changed
    assert time.process_time() - started < 5
