"""Cases of changes in words: each says which notes have to be there afterwards, and what is to be true of the rest."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bench.edits.cases import Case, Found, Key, distance, moved, notes_of, stayed
from generation import analysis
from generation.edit import melody
from generation.edit.draft import Edited
from generation.edit.edits import Change, Edit
from generation.edit.source import Source
from generation.lexicon.instrument_words import INSTRUMENTS
from generation.lexicon.instruments import GENERAL_MIDI
from generation.lexicon.styles import STYLES
from generation.score import Part, Role, Score, Section
from generation.theory import Meter

_STRINGS = range(48, 52)
_FOURTH = 5  # semitones
_STYLES = ("tango", "bossa nova", "techno", "swing", "reggae")
_WALTZ = Meter(3, 4)
_ROOTS = (9, 5, 0, 7)  # of Am F C G
_NEWCOMERS = ("flute", "violin", "accordion", "vibraphone", "saxophone")


@dataclass(frozen=True, slots=True)
class _Looked:
    """What is looked at after a change."""

    expected: Counter[Key]  # notes that have to be there, in whichever form
    found: Counter[Key]  # those that are there, in the same form
    rest: bool
    does: bool


_Look = Callable[[Score, Edited], _Looked]


def _case(name: str, words: Callable[[int, Score], str] | str, look: _Look) -> Case:
    def edit(number: int, sources: Sequence[Source]) -> Edit:
        return Change(words=words if isinstance(words, str) else words(number, sources[0].score))

    def judge(sources: Sequence[Source], _edit: Edit, edited: Edited) -> Found:
        score = sources[0].score
        looked = look(score, edited)
        kept, lost = stayed(looked.expected, looked.found)
        away = distance(notes_of(score), notes_of(edited.score))
        return Found(kept=kept, lost=lost, rest_stays=looked.rest, changed=away, does=looked.does)

    return Case(name=f"change, {name}", edit=edit, judge=judge)


def _frame(score: Score, *but: str) -> dict[str, object]:
    """Of what a song has besides its notes, all but some."""
    whole = {
        "bpm": score.bpm,
        "meter": score.meter,
        "key": score.key,
        "chords": [bar.chord for bar in score.bars],
        "sections": [bar.section for bar in score.bars],
        "band": [(part.role, part.program) for part in score.parts],
    }
    return {name: value for name, value in whole.items() if name not in but}


def _same(before: Score, after: Score, *but: str) -> bool:
    return _frame(before, *but) == _frame(after, *but)


# ------------------------------------------------------------------------------------------- the whole song


def _slower(score: Score, edited: Edited) -> _Looked:
    after = edited.score
    return _Looked(notes_of(score), notes_of(after), _same(score, after, "bpm"), after.bpm < 0.9 * score.bpm)


def _up_a_fourth(score: Score, edited: Edited) -> _Looked:
    after, drums = edited.score, [Role.DRUMS]
    pitched = [part.role for part in score.parts if not part.is_drums]
    return _Looked(
        notes_of(score, drums) + _in_octave(notes_of(score, pitched), _FOURTH),
        notes_of(after, drums) + _in_octave(notes_of(after, pitched), 0),
        _same(score, after, "key", "chords")
        and [bar.chord for bar in after.bars] == [bar.chord and bar.chord.transposed(_FOURTH) for bar in score.bars],
        (after.key.pitch_class - score.key.pitch_class) % 12 == _FOURTH and after.key.mode == score.key.mode,
    )


def _in_octave(notes: Counter[Key], semitones: int) -> Counter[Key]:
    """Notes as they are after an interval, in whichever octave."""
    result: Counter[Key] = Counter()
    for (role, onset, pitch, duration, velocity), count in notes.items():
        result[role, onset, (pitch + semitones) % 12, duration, velocity] += count
    return result


def _sadder_or_happier(_: int, score: Score) -> str:
    return "happier" if score.key.is_minor else "sadder"


def _of_mood(score: Score, edited: Edited) -> _Looked:
    """Every note at its time, whatever its degree has become; the mood as it is measured in the notes."""
    after = edited.score
    before_mood, mood = analysis.mood(score), analysis.mood(after)
    way = 1 if score.key.is_minor else -1
    return _Looked(
        _onsets(score),
        _onsets(after),
        _same(score, after, "bpm", "key", "chords"),
        way * (mood.valence - before_mood.valence) > 0,
    )


def _onsets(score: Score, roles: Iterable[Role] | None = None) -> Counter[Key]:
    result: Counter[Key] = Counter()
    for (role, onset, _, _, _), count in notes_of(score, roles).items():
        result[role, onset, 0, 0, 0] += count
    return result


def _shorter(score: Score, edited: Edited) -> _Looked:
    """The beginning and the ending, the latter earlier."""
    after, length = edited.score, score.meter.bar_ticks
    ending = next(number for number, bar in enumerate(score.bars) if bar.section is Section.OUTRO)
    gone = len(score.bars) - len(after.bars)
    head = _onsets_of(score.parts)
    expected = Counter({key: n for key, n in head.items() if key[1] < (ending - gone) * length})
    expected.update(
        {
            (role, onset - gone * length, pitch, 0, velocity): n
            for (role, onset, pitch, _, velocity), n in head.items()
            if onset >= ending * length
        }
    )
    return _Looked(
        expected,
        _onsets_of(after.parts),
        _same(score, after, "chords", "sections")
        and after.bars == (*score.bars[: ending - gone], *score.bars[ending:]),
        gone >= 1,
    )


def _longer(score: Score, edited: Edited) -> _Looked:
    """The song up to its ending, and the ending later, as they were."""
    after, length = edited.score, score.meter.bar_ticks
    ending = next(number for number, bar in enumerate(score.bars) if bar.section is Section.OUTRO)
    more = len(after.bars) - len(score.bars)
    old = [number for number in range(len(after.bars)) if not ending <= number < ending + more]
    tail = moved(notes_of(score, bars=range(ending, len(score.bars))), more * length)
    return _Looked(
        notes_of(score, bars=range(ending)) + tail,
        notes_of(after, bars=old),
        _same(score, after, "chords", "sections") and [after.bars[number] for number in old] == list(score.bars),
        more >= 1,
    )


def _onsets_of(parts: Iterable[Part]) -> Counter[Key]:
    """All but how long notes are: what rang into bars that are gone is shorter."""
    return Counter((part.role, note.onset, note.pitch, 0, note.velocity) for part in parts for note in part.notes)


# ------------------------------------------------------------------------------------------------ the band


def _names(score: Score) -> list[str]:
    """The pitched instruments of a band by plain names, but for strings."""
    playing = {part.program for part in score.parts if not part.is_drums}
    named = [one for one in INSTRUMENTS if playing & set(one.programs) and one.roles != (Role.DRUMS,)]
    named = [one for one in named if not one.exact] or named
    return [one.name for one in named if not set(one.programs) & set(_STRINGS)]


def _instead(number: int, score: Score) -> str:
    return f"strings instead of the {random.Random(number).choice(_names(score))}"


def _replaced(score: Score, edited: Edited) -> _Looked:
    """Others to the note; who is replaced by the same notes, in the strings' range."""
    after = edited.score
    new = [part for part in after.parts if (old := score.part(part.role)) is None or old.program != part.program]
    roles = [part.role for part in new]
    others = [part.role for part in score.parts if part.role not in roles]
    strings = GENERAL_MIDI[_STRINGS[0]]
    return _Looked(
        notes_of(score, others) + _in_octave(notes_of(score, roles), 0),
        notes_of(after, others) + _in_octave(notes_of(after, roles), 0),
        _same(score, after, "band") and [part.role for part in after.parts] == [part.role for part in score.parts],
        bool(new)
        and all(part.program in _STRINGS for part in new)
        and all(strings.low <= note.pitch <= strings.high for part in new for note in part.notes),
    )


def _one_goes(number: int, score: Score) -> str:
    """Drums where there are any, else somebody."""
    return "no drums" if score.part(Role.DRUMS) else f"no {random.Random(number).choice(_names(score))}"


def _gone(score: Score, edited: Edited) -> _Looked:
    """Whoever is still there plays as before; who plays for another plays the other's notes."""
    after = edited.score
    stay = [part.role for part in after.parts]
    kept = [part for part in after.parts if (old := score.part(part.role)) is not None and old.program == part.program]
    roles = [part.role for part in kept]
    return _Looked(
        notes_of(score, roles),
        notes_of(after, roles),
        _same(score, after, "band") and set(stay) <= {part.role for part in score.parts},
        len(kept) < len(score.parts),
    )


def _newcomer(number: int, score: Score) -> str:
    playing = {part.program for part in score.parts if not part.is_drums}
    free = [one.name for one in INSTRUMENTS if one.name in _NEWCOMERS and not playing & one.banned]
    return f"add a {free[number % len(free)]}"


def _joined(score: Score, edited: Edited) -> _Looked:
    """Everybody plays as before, and somebody else besides."""
    after = edited.score
    before = [part.role for part in score.parts]
    new = [part for part in after.parts if part.role not in before]
    return _Looked(
        notes_of(score),
        notes_of(after, before),
        _same(score, after, "band")
        and _frame(score)["band"] == [(p.role, p.program) for p in after.parts if p not in new],
        len(new) == 1 and all(part.notes for part in new),
    )


# -------------------------------------------------------------------------------------------- how many notes


def _sparser(score: Score, edited: Edited) -> _Looked:
    """The tune to the note, and of the others nothing that was not there."""
    after = edited.score
    others = [part.role for part in score.parts if part.role is not Role.LEAD]
    invented = notes_of(after, others) - notes_of(score, others)
    before, now = notes_of(score).total(), notes_of(after).total()
    return _Looked(
        notes_of(score, [Role.LEAD]), notes_of(after, [Role.LEAD]) + invented, _same(score, after), now < 0.85 * before
    )


def _denser(score: Score, edited: Edited) -> _Looked:
    """Whatever was struck still is; how long it is held may be less, where it is struck again."""
    after = edited.score
    struck, now = _strikes(score.parts), _strikes(after.parts)
    return _Looked(struck, struck & now, _same(score, after), now.total() > 1.1 * struck.total())


def _strikes(parts: Iterable[Part]) -> Counter[Key]:
    return Counter((part.role, note.onset, note.pitch, 0, 0) for part in parts for note in part.notes)


# -------------------------------------------------------------------------------------- the band composes anew


def _other_style(number: int, _score: Score) -> str:
    return f"as {random.Random(number).choice(_STYLES)}"


def _restyled(score: Score, edited: Edited) -> _Looked:
    """The tune to the note, and the chords; who plays is of another style. Of a waltz, which becomes something of four
    beats, the tune's pitches bar by bar."""
    tune, after = melody.of(score), edited.score
    lead = after.part(Role.LEAD)
    if after.meter == score.meter and tune is not None:
        expected, found = _as_lead(notes_of(score, [tune.role])), notes_of(after, [Role.LEAD])
    else:
        expected, found = _pitches(tune, score), _pitches(lead, after)
    return _Looked(
        expected,
        found,
        _same(score, after, "bpm", "band", "meter") and (after.meter == score.meter or after.meter == Meter(4, 4)),
        edited.brief.style in _STYLES and {part.role for part in after.parts} <= {*STYLES[edited.brief.style].band},
    )


def _as_lead(notes: Counter[Key]) -> Counter[Key]:
    return Counter({(Role.LEAD, *rest): count for (_, *rest), count in notes.items()})


def _other_meter(_: int, score: Score) -> str:
    return "in 4/4" if score.meter == _WALTZ else "in 3/4"


def _remetered(score: Score, edited: Edited) -> _Looked:
    """The tune's pitches, one after the other, bar by bar; the chords."""
    tune, after = melody.of(score), edited.score
    wanted = Meter(4, 4) if score.meter == _WALTZ else _WALTZ
    return _Looked(
        _pitches(tune, score),
        _pitches(after.part(Role.LEAD), after),
        _same(score, after, "bpm", "meter", "band"),
        after.meter == wanted and all(part.notes for part in after.parts),
    )


def _pitches(part: Part | None, score: Score) -> Counter[Key]:
    """By bar instead of by onset, in whichever octave."""
    length = score.meter.bar_ticks
    return Counter((Role.LEAD, note.onset // length, note.pitch % 12, 0, 0) for note in (part.notes if part else ()))


def _rechorded(score: Score, edited: Edited) -> _Looked:
    """The chords that were given, in all bars, and the drums."""
    after, drums = edited.score, [Role.DRUMS]
    roots = [bar.chord and bar.chord.root for bar in after.bars]
    return _Looked(
        notes_of(score, drums),
        notes_of(after, drums),
        _same(score, after, "key", "chords"),
        roots == [_ROOTS[number % len(_ROOTS)] for number in range(len(roots))],
    )


CASES = (
    _case("slower", "slower", _slower),
    _case("up a fourth", "up a fourth", _up_a_fourth),
    _case("sadder or happier", _sadder_or_happier, _of_mood),
    _case("strings instead", _instead, _replaced),
    _case("one goes", _one_goes, _gone),
    _case("one comes", _newcomer, _joined),
    _case("sparser", "sparser", _sparser),
    _case("denser", "denser", _denser),
    _case("shorter", "shorter", _shorter),
    _case("longer", "longer", _longer),
    _case("another style", _other_style, _restyled),
    _case("another meter", _other_meter, _remetered),
    _case("given chords", "over Am F C G", _rechorded),
)
