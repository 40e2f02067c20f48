import pytest

from generation import musicology
from generation.musicology.cadences import Kind
from generation.score import Note
from generation.theory import Key
from tests.generation.musicology.songs import C_MAJOR, line, song

TUNE = {"C": 72, "F": 69, "G7": 71, "G": 71, "Am": 72, "Dm": 74, "Fm": 68}


def found(names: str, *, last: int | None = None, key: Key = C_MAJOR) -> list[tuple[Kind, int]]:
    """Cadences of a song whose tune holds one note of each chord, and `last` in the end."""
    pitches = [TUNE[name] for name in names.split()]
    tune: tuple[Note, ...] = line(*((4 * bar, 4, pitch) for bar, pitch in enumerate(pitches)))
    if last is not None:
        tune = (*tune[:-1], Note(tune[-1].onset, last, tune[-1].duration, 90))
    heard = musicology.analyze(song(names, tune=tune, key=key), is_own=True).heard
    return [(one.kind, one.bar) for one in heard.cadences]


def test_a_dominant_that_goes_home_at_the_end_of_a_phrase_is_a_full_stop() -> None:
    assert found("C F G7 C") == [(Kind.PERFECT, 4)]


def test_it_is_less_of_one_if_the_tune_does_not_end_on_the_tonic() -> None:
    assert found("C F G7 C", last=76) == [(Kind.AUTHENTIC, 4)]


@pytest.mark.parametrize(
    ("names", "kind"), [("C Dm F C", Kind.PLAGAL), ("C F G7 Am", Kind.DECEPTIVE), ("C Am Dm G", Kind.HALF)]
)
def test_other_ends_of_phrases(names: str, kind: Kind) -> None:
    assert found(names) == [(kind, 4)]


def test_a_question_and_its_answer() -> None:
    assert found("C Am Dm G C F G7 C") == [(Kind.HALF, 4), (Kind.PERFECT, 8)]


def test_in_mid_phrase_under_a_moving_tune_there_is_none() -> None:
    moving = line(*((beat, 1, 72 - beat % 3) for beat in range(16)))
    heard = musicology.analyze(song("C G7 C F", tune=moving), is_own=True).heard
    assert heard.cadences == ()
