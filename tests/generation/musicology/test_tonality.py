import pytest

from generation import analysis, musicology
from generation.musicology import tonality
from generation.score import Score
from generation.theory import Key
from tests.generation.musicology.songs import C_MAJOR, line, song


@pytest.mark.parametrize("is_minor", [False, True])
@pytest.mark.parametrize("tonic", [0, 3, 6, 10])
def test_a_plain_song_is_heard_in_its_key_and_surely(tonic: int, is_minor: bool) -> None:
    names = ("i iv V7 i VI iv V7 i" if is_minor else "I IV V7 I vi IV V7 I").split()
    key = analysis.spelled(tonic, "minor" if is_minor else "major")
    steps = {"I": 0, "IV": 5, "V7": 7, "vi": 9, "i": 0, "iv": 5, "VI": 8}
    quality = {"I": "", "IV": "", "V7": "7", "vi": "m", "i": "m", "iv": "m", "VI": ""}
    roots = "C C# D D# E F F# G G# A A# B".split()
    score = song(" ".join(roots[(tonic + steps[name]) % 12] + quality[name] for name in names), key=key)
    found = tonality.heard(score)
    assert found.key == key
    assert found.confidence > 0.8


def test_a_song_that_goes_elsewhere_and_comes_back_is_in_the_key_that_it_comes_back_to() -> None:
    names = "C F G7 C F C G7 C Ab Db Eb7 Ab Db Ab Eb7 Ab C F G7 C F C G7 C"
    heard = musicology.analyze(song(names, is_named=False)).heard
    assert str(heard.tonality.key) == "C major"
    assert [(str(one.key), one.first) for one in heard.keys] == [("C major", 1), ("Ab major", 9), ("C major", 17)]


def test_what_may_be_another_key_is_less_sure_and_says_which() -> None:
    found = tonality.heard(song("Am C F G Am C F G"))
    assert found.confidence < 0.9
    assert {str(found.key), *(str(key) for key, _ in found.others)} >= {"A minor", "C major"}


def test_probabilities_sum_to_one() -> None:
    notes = [note for part in song("C F G7 C").parts for note in part.notes]
    assert tonality.probabilities(notes).sum() == pytest.approx(1)


def test_silence_is_in_any_key() -> None:
    silent = Score(bpm=100, meter=song("C").meter, key=C_MAJOR, bars=song("C C").bars, parts=())
    assert tonality.heard(silent).confidence == pytest.approx(1 / 24)


@pytest.mark.parametrize(
    ("names", "key"),
    [
        ("Dm G Dm G Dm C G Dm", "D dorian"),
        ("G F C G G F C G", "G mixolydian"),
    ],
)
def test_church_modes_are_told_by_their_own_degree(names: str, key: str) -> None:
    assert str(tonality.heard(song(names)).key) == key


def test_a_written_key_is_kept_with_the_probability_of_the_notes() -> None:
    written = song("Dm G Dm G Dm C G Dm", key=Key("D", "dorian"), tune=line((0, 1, 74), (1, 1, 71)))
    found = tonality.stated(written)
    assert found.key == Key("D", "dorian")
    assert found.confidence > 0.4
