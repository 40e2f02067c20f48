"""What was heard and what is played, in words of seven languages; and errors, as a member reads them."""

import ast
import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot import errors, musical, words
from bot.explained import explained, failure
from bot.song import SongError
from bot.words import LANGUAGES, Words
from generation import heard, remarks
from generation.brief import Brief, Mood, Seat
from generation.edit.edits import EDITS
from generation.heard import Heard
from generation.lexicon.grammar import ENSEMBLES, TEMPI
from generation.lexicon.instrument_words import INSTRUMENTS
from generation.lexicon.instruments import GENERAL_MIDI
from generation.lexicon.moods import MOODS
from generation.lexicon.styles import STYLES
from generation.reading import read, refusals
from generation.remarks import Remark
from generation.score import Role
from generation.theory import METERS, MODES, Key
from storage.errors import StorageError

ROOT = Path(__file__).parent.parent.parent

BRIEF = Brief(
    style="bossa nova",
    mood=Mood(0.4, -0.2),
    bpm=130,
    meter=METERS[0],
    key=Key("C", "major"),
    band=(Seat(Role.DRUMS, 0), Seat(Role.BASS, 32), Seat(Role.CHORDS, 24), Seat(Role.LEAD, 24)),
    bars=16,
)

HOSTS_OWN = {
    "already_running", "backup_too_new", "backup_too_old", "bad_backup", "bad_settings", "file_exists", "no_answer",
    "discord_unreachable", "no_backup", "no_worker", "not_alone", "not_empty",
}  # fmt: skip
"""Codes of what only happens on the command line, at the start, or in a look at the service's health."""


@pytest.fixture(params=LANGUAGES)
def said(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[Words]:
    """A language's words; the test fails if one of them was missing."""
    yield words.of(request.param)
    assert not [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]


def key_of(sort: str, name: str) -> str:
    return f"music-{sort}-" + name.lower().replace(" ", "-").replace("_", "-")


NAMES = {
    "style": STYLES,
    "instrument": [*(one.name for one in GENERAL_MIDI), *(one.name for one in INSTRUMENTS)],
    "mood": [one.name for one in MOODS],
    "like": heard.LIKE_MOODS,
    "degree": [degree for degree in heard.DEGREES if degree],
    "tempo": [*(one.name for one in TEMPI), "slower", "faster"],
    "ensemble": [one.name for one in ENSEMBLES],
    "density": ["sparse", "dense", "sparser", "denser"],
    "key": MODES,
    "mode": MODES,
    "form": ["twelve-bar blues"],
    "heard": heard.KINDS,
    "remark": [code for code in remarks.TEMPLATES if code != "as_written"],
}


@pytest.mark.parametrize("sort", NAMES)
def test_all_that_the_reading_can_name_has_its_word(said: Words, sort: str):
    assert [name for name in NAMES[sort] if not said.has(key_of(sort, name))] == []


@pytest.mark.parametrize(
    ("language", "keys"),
    [
        ("en", ["D minor", "B♭ major", "B minor", "F♯ Dorian"]),
        ("de", ["d-Moll", "B-Dur", "h-Moll", "Fis-Dorisch"]),
        ("es", ["re menor", "si bemol mayor", "si menor", "fa sostenido dórico"]),
        ("fr", ["ré mineur", "si bémol majeur", "si mineur", "fa dièse dorien"]),
        ("pt", ["ré menor", "si bemol maior", "si menor", "fá sustenido dórico"]),
        ("ja", ["ニ短調", "変ロ長調", "ロ短調", "嬰ヘ調ドリア旋法"]),
        ("zh", ["D小调", "降B大调", "B小调", "升F多利亚调式"]),
    ],
)
def test_keys_are_named_as_musicians_of_the_language_name_them(language: str, keys: list[str]):
    named = [Key("D", "minor"), Key("Bb", "major"), Key("B", "minor"), Key("F#", "dorian")]
    assert [musical.key(words.of(language), key) for key in named] == keys


def test_every_tonic_and_mode_has_a_name_of_its_own(said: Words):
    tonics = [letter + accidental for letter in "CDEFGAB" for accidental in ("", "#", "b")]
    named = {musical.key(said, Key(tonic, mode)) for tonic in tonics for mode in MODES}
    assert len(named) == len(tonics) * len(MODES)
    assert musical.key_name(said, "Eb dorian") == musical.key(said, Key("Eb", "dorian"))


def test_a_key_without_its_mode_is_named_by_its_tonic():
    assert [musical.key_name(words.of(language), "Bb") for language in LANGUAGES] == [
        "B♭", "B", "si bemol", "si bémol", "si bemol", "変ロ調", "降B调",
    ]  # fmt: skip


def test_a_band_is_listed_with_its_drums():
    assert musical.band(words.of("en"), BRIEF) == "double bass, nylon-string guitar and drums"
    assert musical.band(words.of("de"), BRIEF) == "Kontrabass, Konzertgitarre und Schlagzeug"


def test_a_program_has_the_name_of_its_instrument():
    assert [musical.instrument(words.of("fr"), program) for program in (40, 41)] == ["violon", "alto"]


def test_players_as_a_member_types_them_are_named_where_they_are_known():
    german = words.of("de")
    assert musical.players(german, "piano, no drums, *blub*") == "Klavier, ohne Schlagzeug, \\*blub\\*"


@pytest.mark.parametrize(
    ("mood", "word"),
    [
        (Mood(0.8, 0.5), "happy"),
        (Mood(-0.7, -0.4), "sad"),
        (Mood(-0.7, 0.9), "angry"),
        (Mood(0.45, -0.8), "peaceful"),
        (Mood(0.0, 0.0), "balanced"),
        (Mood(1.0, 1.0), "euphoric"),
        (Mood(-1.0, -1.0), "sad"),
    ],
)
def test_a_point_of_the_plane_of_moods_has_a_feeling(mood: Mood, word: str):
    assert musical.mood(words.of("en"), mood) == word


@pytest.mark.parametrize(
    ("meaning", "line"),
    [
        ("style: bossa nova", "Stil: Bossa nova – „*“"),
        ("style: rock (by mood)", "Stil: Rock, der Stimmung nach – „*“"),
        ("style: rock (by likeness)", "Stil: Rock, deinen Worten am nächsten – „*“"),
        ("style: baroque (the manner of Johann Sebastian Bach's time)",
         "Stil: Barockmusik, wie zur Zeit von Johann Sebastian Bach – „*“"),
        ("not ska", "kein Stil wie Ska – „*“"),
        ("mood: not too sad", "Stimmung: nicht zu traurig – „*“"),
        ("mood: dark and tense (by likeness)", "Stimmung: düster und angespannt, deinen Worten am nächsten – „*“"),
        ("tempo: 96 bpm", "Tempo: 96 bpm – „*“"),
        ("tempo: very slow (60 bpm)", "Tempo: sehr langsam (60 bpm) – „*“"),
        ("tempo: slightly fast (140 bpm)", "Tempo: ein wenig schnell (140 bpm) – „*“"),
        ("meter: 3/4", "Taktart: 3/4 – „*“"),
        ("key: B minor", "Tonart: h-Moll – „*“"),
        ("key: Bb", "Tonart: B – „*“"),
        ("mode: dorian", "Tongeschlecht: dorisch – „*“"),
        ("chords: Am F C G", "Akkorde: Am F C G – „*“"),
        ("chords: degrees 1-5-6-4", "Akkorde nach Stufen: 1-5-6-4 – „*“"),
        ("form: twelve-bar blues", "Form: zwölftaktiger Blues – „*“"),
        ("length: 16 bars", "Länge: 16 Takte – „*“"),
        ("length: 90 seconds", "Länge: 1:30 – „*“"),
        ("density: sparse", "Satz: sparsam – „*“"),
        ("ensemble: string quartet", "Besetzung: Streichquartett – „*“"),
        ("instrument: 808 bass", "Instrument: 808-Bass – „*“"),
        ("drums", "mit Schlagzeug – „*“"),
        ("no voice", "ohne Stimme ohne Worte – „*“"),
        ("what nobody knows any more", "what nobody knows any more – „*“"),
    ],
)  # fmt: skip
def test_what_was_heard_is_one_line_with_the_words_that_led_to_it(meaning: str, line: str):
    assert musical.heard(words.of("de"), Heard("<@1> *_", meaning)) == line.replace("*", "<@1> \\*\\_")


def test_what_was_heard_in_the_whole_prompt_has_no_words(said: Words):
    assert musical.heard(said, Heard("", "style: ska")) == musical.meaning_of(said, Heard("ska", "style: ska"))


PROMPTS = (
    "metal and jazz hip-hop by Metallica, 500 bpm and 90 bpm in 13/17, with lyrics",
    "a slow fast waltz in D minor, in G major, in 3/4, in 4/4, 3 bars, 20 seconds, piano, no piano",
    "2.5 hours of grüner Tee, very slow",
    "a march in H# major, 15 bpm, 500 bars",
    "x" * 2100,
)


@pytest.mark.parametrize("prompt", PROMPTS)
def test_what_is_really_read_can_be_said(said: Words, prompt: str):
    brief = read(prompt)
    assert all(musical.remarks(said, brief))
    assert all(musical.heard(said, one) for one in brief.heard)


VALUES = {
    "characters": 2000, "style": "metal", "others": ("ska", "swing"), "artist": "P*nk", "bpm": 90, "asked": 500,
    "meter": "3/4", "playable": "4/4, 3/4", "key": "Bb", "name": "h#", "chords": 200, "bars": 160,
    "instrument": "piano", "instruments": ("violin", "string quartet", "waltz"),
    "minutes": 8, "parts": 8, "count": 2.5, "unit": "hours", "text": "So.",
}  # fmt: skip


@pytest.mark.parametrize("verb", [*EDITS, "bring"])
def test_how_a_song_was_made_of_others_can_be_said(said: Words, verb: str):
    options = {"amount": 0.25, "first": 3, "last": 8, "bars": None, "style": "waltz", "words": "slower"}
    told = musical.made(said, {"verb": verb, **options})
    assert told is not None
    assert said.has(f"made-{verb}")
    if verb in {"vary", "reharmonise", "blend"}:
        assert said.percent(0.25) in told
    if verb == "infill":
        assert "3" in told
        assert "8" in told
        assert (musical.made(said, {"verb": verb, "first": 3, "last": 3}) or "").count("3") == 1


def test_of_a_song_of_its_own_nothing_is_said_nor_of_what_another_version_did():
    assert musical.made(words.of("en"), None) is None
    assert musical.made(words.of("de"), {"verb": "shuffle", "amount": 0.5}) is None


@pytest.mark.parametrize("code", remarks.TEMPLATES)
def test_every_remark_can_be_said_with_the_values_that_it_has(said: Words, code: str):
    remark = Remark(code, {name: value for name, value in VALUES.items() if f"{{{name}" in remarks.TEMPLATES[code]})
    (sentence,) = musical.remarks(said, with_remark(remark))
    assert sentence == "So." or said.language == "en" or sentence != remark.text


def with_remark(remark: Remark) -> Brief:
    return replace(BRIEF, remarks=(remark,))


def test_english_remarks_are_those_of_the_reading():
    remark = Remark("tempo_too_fast", {"asked": 500, "bpm": 300})
    assert musical.remarks(words.of("en"), with_remark(remark)) == [remark.text]


# Errors


def codes() -> set[str]:
    """Every code that is written in the program, but for the playground's and the commands' own."""
    found = set(refusals.TEMPLATES) | {"internal"}
    files = [*(ROOT / "bot").rglob("*.py"), *(ROOT / "generation").rglob("*.py"), *(ROOT / "storage").rglob("*.py")]
    for file in files:
        if not {"web", "commands", "training"} & set(file.parts):
            found |= set(_codes(ast.parse(file.read_text(encoding="utf-8"))))
    return found - HOSTS_OWN


def _codes(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.keyword(arg="code", value=ast.Constant(value=str(code))):
                yield code
            case ast.Assign(targets=[ast.Name(id="code")], value=ast.Constant(value=str(code))):
                yield code


CASES = (
    "too_many_songs_member", "too_many_songs_server", "not_ready_never", "internal_reference", "bad_word_empty",
    "bad_word_long", *(f"bad_guild_setting_{case}" for case in ("limit", "hour", "language", "places")),
)  # fmt: skip
ONLY_CASES = {"too_many_songs", "bad_word", "bad_guild_setting"}
"""Codes that never come without a case."""


def test_every_error_that_can_reach_a_member_has_its_two_sentences():
    english = words.of("en")
    keys = ["error-" + code.replace("_", "-") for code in (codes() | set(CASES)) - ONLY_CASES]
    missing = [key for key in sorted(keys) if not (english.has(key) and english.has(f"{key}-hint"))]
    assert not missing, "\n" + "\n".join(missing)


ERRORS = (
    errors.TooManySongsError(2, in_guild=False),
    errors.TooManySongsError(1, in_guild=True),
    errors.UnknownSongError("0123"),
    errors.SongNotReadyError("It is queued.", "Wait."),
    errors.SongNotReadyError("It is cancelled.", "Ask.", case="never"),
    errors.UsageError("No.", "Do."),
    StorageError("/srv/disk is full.", "Free some space.", code="disk_full"),
    ZeroDivisionError("ours"),
    *(
        refusals.refusal(code, words="*x*", bars=160, seconds="0", most=160, playable="4/4, 3/4")
        for code in refusals.TEMPLATES
    ),
)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: getattr(error, "code", "internal"))
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_error_says_what_happened_and_what_to_do_next(
    language: str, error: Exception, caplog: pytest.LogCaptureFixture
):
    problem = errors.explain(error)
    caplog.clear()
    for sentence in explained(words.of(language), problem):
        assert "/srv" not in sentence, "a host's paths are nothing for members"
        assert " *x*" not in sentence, "what a member wrote is escaped"
    assert not caplog.messages


def test_a_limit_names_its_number_and_whose_it_is():
    problems = [errors.explain(errors.TooManySongsError(most, in_guild=most > 1)) for most in (1, 20)]
    assert [explained(words.of("de"), problem)[0] for problem in problems] == [
        "Von dir wartet oder entsteht schon 1 Stück; mehr geht nicht auf einmal.",
        "Auf diesem Server warten oder entstehen schon 20 Stücke; mehr geht nicht auf einmal.",
    ]


def test_a_fault_of_ours_names_its_reference():
    problem = errors.explain(ZeroDivisionError("ours"))
    assert str(problem.values["reference"]) in explained(words.of("ja"), problem)[0]


def test_why_a_song_failed_is_told_in_the_members_language():
    error = SongError(code="too_slow", message="It took too long.", hint="Wait.")
    assert failure(words.of("fr"), error)[0] == "Le morceau n’a pas été terminé dans le temps prévu."


def test_a_code_of_another_version_is_told_in_general():
    error = SongError(code="of_tomorrow", message="It broke.", hint="Update.")
    assert failure(words.of("en"), error) == ("I could not do that.", "Try again in a moment.")
