"""Each suggestion is made where it is true, and not where it is not."""

import dataclasses

import pytest

from generation import musicology
from generation.musicology import Suggestion, advice
from generation.musicology.advice import audible, chordal, ideas, playable
from generation.score import Note, Part, Role, Score
from tests.generation.musicology.songs import line, song
from tests.support import scores

NAMES = "C F G7 C " * 4
EVEN = line(*((4 * bar + beat, 1, (74, 76, 79, 81, 83)[(bar + beat) % 5]) for bar in range(16) for beat in range(3)))


def all_of(score: Score) -> dict[str, Suggestion]:
    """All that is found, by kind, not only the weightiest three."""
    heard = musicology.analyze(score, is_own=True).heard
    finders = (*playable.FINDERS, *audible.FINDERS, *ideas.FINDERS, *chordal.FINDERS)
    found: dict[str, Suggestion] = {}
    for finder in finders:
        for one in finder(heard):
            found.setdefault(one.kind, one)
    return found


def plain(**more: object) -> Score:
    return song(NAMES, **({"tune": EVEN, "program": 40} | more))  # type: ignore[arg-type]


def with_part(score: Score, role: Role, program: int, *notes: tuple[float, float, int]) -> Score:
    part = Part(role=role, program=program, notes=line(*notes))
    return dataclasses.replace(
        score, parts=tuple(sorted((*score.parts, part), key=lambda one: [*Role].index(one.role)))
    )


def test_a_note_that_an_instrument_does_not_have() -> None:
    found = all_of(plain(tune=line((44, 1, 36), (45, 1, 60)), program=42))  # a cello's lowest string is C2
    assert "too-low" not in found
    low = all_of(plain(tune=line((44, 1, 35), (45, 1, 60)), program=42))["too-low"]
    assert (low.first, low.last) == (12, 12)
    assert low.values == {"program": 42, "pitch": 35, "limit": 36, "count": 1}


def test_a_flute_without_a_breath() -> None:
    held = line(*((beat, 1, 72 + beat % 3) for beat in range(40)))
    found = all_of(plain(tune=held, program=73))["no-breath"]
    assert (found.first, found.last, found.values["seconds"]) == (1, 10, 24)
    assert "no-breath" not in all_of(plain(tune=held, program=40)), "a violin needs none"
    assert "no-breath" not in all_of(plain(program=73))


def test_a_clash_that_is_held() -> None:
    found = all_of(with_part(plain(), Role.PAD, 48, (16, 4, 82)))["clash"]
    assert (found.first, found.values) == (5, {"pitch": 83, "other": 82})
    assert "clash" not in all_of(plain())


def test_thirds_far_down() -> None:
    low = [(4 * bar, 2, 31) for bar in range(4)] + [(4 * bar, 2, 34) for bar in range(4)]
    assert all_of(with_part(plain(), Role.PAD, 48, *low))["mud"].values["count"] == 4
    assert "mud" not in all_of(plain())


def test_a_tune_that_is_covered() -> None:
    above = [(4 * bar, 4, 96) for bar in range(16)]
    found = all_of(with_part(plain(), Role.PAD, 48, *above))["covered"]
    assert (found.values["program"], found.values["percent"]) == (48, 100)


def test_parallel_fifths_between_voices() -> None:
    bass = Part(role=Role.BASS, program=43, notes=line((0, 1, 48), (1, 1, 50), (2, 1, 47), (3, 1, 48)))
    lead = Part(role=Role.LEAD, program=40, notes=line((0, 1, 67), (1, 1, 69), (2, 1, 62), (3, 1, 64)))
    found = all_of(dataclasses.replace(song("C"), parts=(bass, lead)))
    assert (found["parallel-fifths"].first, "parallel-octaves" in found) == (1, False)


def test_a_leap_that_goes_on() -> None:
    assert all_of(plain(tune=line((0, 1, 60), (1, 1, 76), (2, 1, 78))))["leap"].values["count"] == 16
    assert "leap" not in all_of(plain(tune=line((0, 1, 60), (1, 1, 76), (2, 1, 74))))


def test_an_end_away_from_home() -> None:
    found = all_of(song("C F G7 C F G7 C F C G7", tune=EVEN[:24]))["open-end"]
    assert (found.first, found.values["numeral"], found.values["tonic"]) == (10, "V7", "I")
    assert "open-end" not in all_of(plain())


def test_a_highest_note_that_comes_often() -> None:
    assert all_of(plain())["peaks"].values["pitch"] == 83


def test_a_narrow_tune_that_never_rests() -> None:
    found = all_of(plain(tune=line(*((beat, 1, 72 + beat % 3) for beat in range(64)))))
    assert found["narrow"].values["count"] == 2
    assert (found["restless"].first, found["restless"].last) == (1, 16)
    assert "restless" not in all_of(plain())


def test_bars_that_are_all_the_same() -> None:
    found = all_of(song("C " * 6 + "F G7"))["same-bars"]
    assert (found.first, found.last, found.values["count"]) == (1, 6, 6)


def test_everybody_plays_all_the_time() -> None:
    band = scores.band_score(bars=16, roles=(Role.BASS, Role.CHORDS, Role.PAD, Role.ARPEGGIO))
    assert all_of(band)["all-play"].values["count"] == 4
    assert "all-play" not in all_of(scores.band_score(bars=16))


def test_notes_that_are_equally_loud() -> None:
    score = plain()
    flat = tuple(
        dataclasses.replace(part, notes=tuple(Note(one.onset, one.pitch, one.duration, 64) for one in part.notes))
        for part in score.parts
    )
    assert "flat" in all_of(dataclasses.replace(score, parts=flat))
    assert "flat" not in all_of(score)


def test_a_chord_that_stays() -> None:
    found = all_of(song("C C C C C F G7 C"))["same-chord"]
    assert (found.first, found.last, found.values["numeral"]) == (1, 5, "I")


def test_a_return_with_the_same_chords_and_without_a_lead_in() -> None:
    found = all_of(song("C F Am F Dm F Dm F C F Am F", sections="aaaabbbbaaaa"))
    assert found["same-return"].values == {"from": 1, "to": 4}
    assert (found["no-lead-in"].first, found["no-lead-in"].last) == (8, 9)


def test_few_chords() -> None:
    assert all_of(song("C F " * 8))["few-chords"].values["count"] == 2


def test_a_dominant_that_could_lead_in_and_a_close_that_could_be_put_off() -> None:
    found = all_of(song("C Am F G7 C"))
    lead = found["applied-dominant"]
    assert (lead.first, lead.last) == (1, 2)
    assert lead.values == {"numeral": "V7/vi", "next": "vi", "instead": "I"}
    assert "applied-dominant" not in all_of(song("C F C F"))
    close = all_of(song("C F G7 C"))["deception"]
    assert (close.last, close.values["surprise"]) == (4, "vi")


@pytest.mark.parametrize("bars", [1, 2, 16, 40])
def test_three_at_most_the_weightiest_first_and_each_kind_once(bars: int) -> None:
    found = musicology.analyze(scores.band_score(bars=bars)).suggestions
    assert len(found) <= advice.MOST
    assert [one.weight for one in found] == sorted((one.weight for one in found), reverse=True)
    assert len({one.kind for one in found}) == len(found)
    assert all(1 <= one.first <= one.last <= bars for one in found)


def test_there_are_two_or_three_for_songs_of_every_kind() -> None:
    for roles in ((Role.LEAD,), (Role.BASS, Role.LEAD), tuple(Role)):
        for bars in (16, 32):
            assert len(musicology.analyze(scores.band_score(bars=bars, roles=roles), is_own=True).suggestions) >= 2
