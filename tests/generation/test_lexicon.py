"""The tables of words agree with each other and with the styles."""

from __future__ import annotations

from generation.lexicon.artists import ARTISTS
from generation.lexicon.instrument_words import INSTRUMENTS
from generation.lexicon.instruments import GENERAL_MIDI
from generation.lexicon.moods import MOOD_SCENES, MOODS
from generation.lexicon.scenes import EMOJI_INSTRUMENTS, EMOJI_MOODS
from generation.lexicon.style_words import STYLE_WORDS, WITH_METER
from generation.lexicon.styles import STYLES
from generation.reading.phrases import key, split
from generation.score import Role
from generation.theory import METERS


def test_general_midi_is_whole() -> None:
    assert [instrument.program for instrument in GENERAL_MIDI] == list(range(128))
    assert len({instrument.name for instrument in GENERAL_MIDI}) == 128
    assert all(0 <= i.low < i.high <= 127 and i.high - i.low >= 12 for i in GENERAL_MIDI)
    known = {0: "acoustic grand piano", 24: "nylon guitar", 40: "violin", 56: "trumpet", 73: "flute", 105: "banjo"}
    assert {program: GENERAL_MIDI[program].name for program in known} == known


def test_every_style_is_described_and_has_words_in_seven_languages() -> None:
    assert set(STYLE_WORDS) == set(STYLES)
    for words in STYLE_WORDS.values():
        assert words.description.endswith(".")
        assert len(words.words.strip().split("\n")) >= 6
        assert any(not word.isascii() for word in split(words.words)), "Japanese or Chinese words"


def test_words_with_a_meter_name_styles_and_meters_that_exist() -> None:
    assert all(style in STYLES and meter in METERS for style, meter in WITH_METER.values())


def test_moods_lie_on_the_plane_and_cover_its_quadrants() -> None:
    points = [(mood.valence, mood.arousal) for mood in MOODS]
    points += [(mood.valence, mood.arousal) for mood, _ in MOOD_SCENES]
    assert all(-1 <= valence <= 1 and -1 <= arousal <= 1 for valence, arousal in points)
    assert len({(valence > 0, arousal > 0) for valence, arousal in points}) == 4
    assert len({key(word) for mood in MOODS for word in split(mood.en)}) >= 60
    assert all(mood.de and mood.es and mood.fr and mood.pt and mood.ja and mood.zh for mood in MOODS)


def test_instruments_have_real_programs_and_roles() -> None:
    for instrument in INSTRUMENTS:
        assert instrument.roles
        assert all(0 <= program <= 127 for program in instrument.programs)
        assert list(split(instrument.words))
    assert next(i for i in INSTRUMENTS if i.name == "drums").roles == (Role.DRUMS,)


def test_no_instrument_or_mood_shares_a_word_with_its_like() -> None:
    """A word in two entries would silently mean the first."""
    seen: dict[str, str] = {}
    for instrument in INSTRUMENTS:
        for word in {key(word) for word in split(instrument.words)}:
            assert seen.setdefault(word, instrument.name) == instrument.name, word


def test_artists_are_many_and_their_styles_exist() -> None:
    assert len([artist for artist in ARTISTS if not artist.classic]) >= 120
    assert all(artist.style in STYLES and all(artist.names) for artist in ARTISTS)


def test_emoji_lead_to_known_moods_and_instruments() -> None:
    assert set(EMOJI_MOODS) <= {mood.name for mood in MOODS}
    assert set(EMOJI_INSTRUMENTS) <= {instrument.name for instrument in INSTRUMENTS}
