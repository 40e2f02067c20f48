"""Score ↔ token ids: one stream in the order of time, bar by bar, part by part within a bar.

    song    header bar* END
    header  STYLE MODE METER TEMPO VALENCE AROUSAL DENSITY (ROLE PROGRAM)*      what was asked for
    bar     LEFT SECTION PHRASE CHORD part*                             its place in the form, its harmony
    part    ROLE (SIMILE | onset+)
    onset   POSITION [VELOCITY] [DURATION] PITCH+                       DRUM+ for drums, without a duration

VELOCITY and DURATION hold until the next one within the part and bar, and SIMILE (the ٪ of written music) repeats
the part's previous bar: together they save about half of the tokens of REMI (Huang and Yang, 2020).

A control that was not asked for is left out of the header; training leaves them out at random, so that the network
knows music with and without each.

Everything is written as if the tonic were C, so that one tune is one sequence in all twelve keys: what is learnt in
one is known in all, and the key asked for is kept by construction.
"""

from __future__ import annotations

import math
from bisect import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from generation.brief import DENSITIES, MAX_BPM, MIN_BPM, Mood, Seat
from generation.lexicon.styles import STYLES
from generation.score import Bar, Note, Part, Role, Score, Section
from generation.theory import METERS, QUALITIES, TICKS_PER_QUARTER, Chord, Key, Meter

GRID = (0, 3, 4, 6, 8, 9, 12, 15, 16, 18, 20, 21)
"""Onsets within a quarter: 32nds and sixteenth triplets, in ticks."""
MAX_QUARTERS = 7  # of a bar: 7/4

DURATIONS = (2, 3, 4, 6, 8, 9, 12, 16, 18, 24, 32, 36, 48, 60, 72, 96, 120, 144, 192, 240, 288, 384)
VELOCITIES = (24, 40, 54, 68, 80, 92, 106, 120)
TEMPO_BINS = 24  # logarithmic, so that a step is heard alike at every tempo (10 %)
MOOD_BINS = 5
DENSITY_EDGES = (4.3, 6.1, 8.2, 10.7)  # notes a quarter over all parts: fifths of the training pieces
MAX_LEFT = 16  # bars left to the end; further away it does not matter
PHRASE = 8  # bars of a phrase: a bar knows its number within it

ROLES = tuple(Role)
SECTIONS = tuple(Section)
STYLE_NAMES = tuple(STYLES)
CHORD_QUALITIES = tuple(QUALITIES)

# The vocabulary: named offsets, one range a kind of token.
PAD = 0
END = 1
SIMILE = 2
STYLE = 3
MODE = STYLE + len(STYLE_NAMES)
METER = MODE + 2
TEMPO = METER + len(METERS)
VALENCE = TEMPO + TEMPO_BINS
AROUSAL = VALENCE + MOOD_BINS
PROGRAM = AROUSAL + MOOD_BINS
ROLE = PROGRAM + 128
LEFT = ROLE + len(ROLES)
SECTION = LEFT + MAX_LEFT + 1
PHRASE_BAR = SECTION + len(SECTIONS)
CHORD = PHRASE_BAR + PHRASE
NO_CHORD = CHORD + 12 * len(CHORD_QUALITIES)
POSITION = NO_CHORD + 1
VELOCITY = POSITION + MAX_QUARTERS * len(GRID)
DURATION = VELOCITY + len(VELOCITIES)
PITCH = DURATION + len(DURATIONS)
DRUM = PITCH + 128
LOWEST_DRUM, HIGHEST_DRUM = 27, 87
DENSITY = DRUM + HIGHEST_DRUM - LOWEST_DRUM + 1
VOCABULARY_SIZE = DENSITY + DENSITIES

DRUM_HIT_TICKS = 6
"""Length written for a drum hit: General MIDI's drums ring by themselves."""

_POSITION_OF_TICK = tuple(
    min(range(len(GRID) + 1), key=lambda index: abs((*GRID, TICKS_PER_QUARTER)[index] - tick))
    for tick in range(TICKS_PER_QUARTER)
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """Ids with the musical time of each, in ticks since the first bar: what the network reads."""

    ids: tuple[int, ...]
    times: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoded:
    """A song in tokens. A window of it may begin at any bar: `opening[i]` is bar i with no SIMILE in it."""

    header: Tokens
    bars: tuple[Tokens, ...]  # times count from the bar's own start
    opening: tuple[Tokens, ...]


def key_shift(key: Key) -> int:
    """Semitones from the tokens' C up to the key's tonic, −5 to 6: registers stay about where they were."""
    return (key.pitch_class + 5) % 12 - 5


def tempo_bin(bpm: float) -> int:
    """Bin of a tempo in quarter notes a minute."""
    place = math.log(min(max(bpm, MIN_BPM), MAX_BPM) / MIN_BPM) / math.log(MAX_BPM / MIN_BPM)
    return min(int(place * TEMPO_BINS), TEMPO_BINS - 1)


def mood_bin(coordinate: float) -> int:
    """Bin of a valence or an arousal from −1 to 1."""
    return min(max(int((coordinate + 1) / 2 * MOOD_BINS), 0), MOOD_BINS - 1)


def density_bin(notes_a_quarter: float) -> int:
    """Bin of a density, 0 (sparse) to 4 (dense)."""
    return bisect(DENSITY_EDGES, notes_a_quarter)


def position_token(tick: int) -> int:
    """Token of an onset `tick` ticks into its bar; `tick` is on the grid."""
    quarter, rest = divmod(tick, TICKS_PER_QUARTER)
    return POSITION + quarter * len(GRID) + GRID.index(rest)


def position_ticks(token: int) -> int:
    quarter, step = divmod(token - POSITION, len(GRID))
    return quarter * TICKS_PER_QUARTER + GRID[step]


def snap(tick: int) -> int:
    """The nearest tick on the grid (possibly the next quarter's first)."""
    quarter, rest = divmod(tick, TICKS_PER_QUARTER)
    return quarter * TICKS_PER_QUARTER + (*GRID, TICKS_PER_QUARTER)[_POSITION_OF_TICK[rest]]


def chord_token(chord: Chord | None, shift: int) -> int:
    if chord is None:
        return NO_CHORD
    return CHORD + (chord.root - shift) % 12 * len(CHORD_QUALITIES) + CHORD_QUALITIES.index(chord.quality)


def chord_of(token: int, shift: int) -> Chord | None:
    if token == NO_CHORD:
        return None
    root, quality = divmod(token - CHORD, len(CHORD_QUALITIES))
    return Chord((root + shift) % 12, CHORD_QUALITIES[quality])


def header(
    *, style: str, key: Key, meter: Meter, bpm: float, mood: Mood, band: Sequence[Seat], density: int | None = None
) -> Tokens:
    """The controls of a song. Church modes count as the major or minor that their third gives."""
    ids = [
        STYLE + STYLE_NAMES.index(style),
        MODE + key.is_minor,
        METER + METERS.index(meter),
        TEMPO + tempo_bin(bpm),
        VALENCE + mood_bin(mood.valence),
        AROUSAL + mood_bin(mood.arousal),
    ]
    if density is not None:
        ids.append(DENSITY + density)
    for seat in sorted(band, key=lambda seat: ROLES.index(seat.role)):
        ids.append(ROLE + ROLES.index(seat.role))
        if seat.role is not Role.DRUMS:
            ids.append(PROGRAM + seat.program)
    return Tokens(tuple(ids), (0,) * len(ids))


def free_header(header: Tokens) -> Tokens:
    """What is left of a header when nothing is said of the character: mode, meter and band.

    The unguided half of classifier-free guidance (Ho and Salimans, 2022) reads this.
    """
    ids = tuple(token for token in header.ids if not is_character(token))
    return Tokens(ids, (0,) * len(ids))


def is_character(token: int) -> bool:
    """Whether a token of the header says what the music is like: style, tempo, mood or density."""
    return STYLE <= token < MODE or TEMPO <= token < PROGRAM or token >= DENSITY


def bar_opening(*, left: int, section: Section, phrase_bar: int) -> list[int]:
    """The tokens that place a bar in its song; the chord follows."""
    return [LEFT + min(left, MAX_LEFT), SECTION + SECTIONS.index(section), PHRASE_BAR + phrase_bar % PHRASE]


def phrase_bars(sections: Iterable[Section]) -> list[int]:
    """Each bar's number within its section, from 0."""
    return [number for _, run in groupby(sections) for number, _ in enumerate(run)]


# ------------------------------------------------------------------------------------------------ encoding


@dataclass(frozen=True, slots=True)
class _Onset:
    """What a part strikes at one moment of a bar, as token values: velocity, then (duration, pitch) pairs."""

    tick: int
    velocity: int
    strikes: tuple[tuple[int, int], ...]


def encode(score: Score, *, style: str, mood: Mood) -> Encoded:
    """A score in tokens. Onsets are snapped to the grid, velocities to one an onset."""
    shift = key_shift(score.key)
    band = tuple(Seat(part.role, part.program) for part in score.parts)
    quarters = len(score.bars) * score.meter.quarters
    density = density_bin(sum(len(part.notes) for part in score.parts) / quarters)
    head = header(style=style, key=score.key, meter=score.meter, bpm=score.bpm, mood=mood, band=band, density=density)
    onsets = {part.role: _onsets_by_bar(part, score, shift) for part in score.parts}
    numbers = phrase_bars(bar.section for bar in score.bars)
    bars, opening = [], []
    for index, bar in enumerate(score.bars):
        left = len(score.bars) - index - 1
        start = bar_opening(left=left, section=bar.section, phrase_bar=numbers[index])
        start.append(chord_token(bar.chord, shift))
        bars.append(_bar(start, onsets, index, may_repeat=True, last=left == 0))
        opening.append(_bar(start, onsets, index, may_repeat=False, last=left == 0))
    return Encoded(header=head, bars=tuple(bars), opening=tuple(opening))


def _onsets_by_bar(part: Part, score: Score, shift: int) -> list[list[_Onset]]:
    bars: list[list[_Onset]] = [[] for _ in score.bars]
    length = score.meter.bar_ticks
    struck: dict[int, list[Note]] = {}
    for note in part.notes:
        struck.setdefault(snap(note.onset), []).append(note)
    velocity = -1
    for onset in sorted(struck):
        bar, tick = divmod(onset, length)
        if bar >= len(bars):
            break
        if not bars[bar]:
            velocity = -1  # what was held ends with the bar
        velocity = _held_velocity(velocity, max(note.velocity for note in struck[onset]))
        strikes = {_strike(note, part.is_drums, shift) for note in struck[onset]}
        bars[bar].append(_Onset(tick, velocity, tuple(sorted(strikes))))
    return bars


def _held_velocity(held: int, velocity: int) -> int:
    """The bin of a velocity; the bin in force stays unless the change is clearly more than human jitter."""
    if held >= 0 and abs(VELOCITIES[held] - velocity) <= 10:
        return held
    return min(range(len(VELOCITIES)), key=lambda index: abs(VELOCITIES[index] - velocity))


def _strike(note: Note, is_drum: bool, shift: int) -> tuple[int, int]:
    if is_drum:
        return 0, DRUM + min(max(note.pitch, LOWEST_DRUM), HIGHEST_DRUM) - LOWEST_DRUM
    duration = min(range(len(DURATIONS)), key=lambda index: abs(DURATIONS[index] - note.duration))
    return DURATION + duration, PITCH + min(max(note.pitch - shift, 0), 127)


def _bar(
    start: list[int], onsets: dict[Role, list[list[_Onset]]], index: int, *, may_repeat: bool, last: bool
) -> Tokens:
    ids = list(start)
    times = [0] * len(start)
    for role, bars in onsets.items():
        if bars[index]:
            repeats = may_repeat and index > 0 and _same(bars[index], bars[index - 1])
            part = part_tokens(role, bars[index], repeats=repeats)
            ids += part.ids
            times += part.times
    if last:
        ids.append(END)
        times.append(0)
    return Tokens(tuple(ids), tuple(times))


def _same(bar: Sequence[_Onset], before: Sequence[_Onset]) -> bool:
    """Whether a bar repeats the one before. Velocities do not count: a player's touch is never twice the same."""
    return [(onset.tick, onset.strikes) for onset in bar] == [(onset.tick, onset.strikes) for onset in before]


def cells(part: Part, score: Score) -> tuple[tuple[int, ...], ...]:
    """A part of a score bar by bar: its tokens after ROLE, with no SIMILE among them; empty where it is silent."""
    bars = _onsets_by_bar(part, score, key_shift(score.key))
    return tuple(part_tokens(part.role, onsets, repeats=False).ids[1:] if onsets else () for onsets in bars)


def part_tokens(role: Role, onsets: Sequence[_Onset], *, repeats: bool) -> Tokens:
    """One part's bar, from its ROLE token on."""
    ids, times = [ROLE + ROLES.index(role)], [0]
    if repeats:
        return Tokens((*ids, SIMILE), (0, 0))
    velocity = duration = -1
    for onset in onsets:
        before = len(ids)
        ids.append(position_token(onset.tick))
        if onset.velocity != velocity:
            velocity = onset.velocity
            ids.append(VELOCITY + velocity)
        for length, pitch in onset.strikes:
            if length and length != duration:
                duration = length
                ids.append(length)
            ids.append(pitch)
        times += [onset.tick] * (len(ids) - before)
    return Tokens(tuple(ids), tuple(times))


# ------------------------------------------------------------------------------------------------ decoding


@dataclass(slots=True)
class PartReader:
    """Reads the notes of one part off its tokens, one bar after the other."""

    role: Role
    shift: int
    previous: tuple[Note, ...] = ()  # the bar before, onsets counted from its start

    def read(self, ids: Sequence[int]) -> tuple[Note, ...]:
        """Notes of one bar from the tokens after ROLE, onsets counted from the bar's start."""
        if list(ids) == [SIMILE]:
            return self.previous
        tick, velocity, duration = 0, VELOCITIES[4], DRUM_HIT_TICKS
        notes = []
        for token in ids:
            if POSITION <= token < VELOCITY:
                tick = position_ticks(token)
            elif VELOCITY <= token < DURATION:
                velocity = VELOCITIES[token - VELOCITY]
            elif DURATION <= token < PITCH:
                duration = DURATIONS[token - DURATION]
            elif PITCH <= token < DRUM:
                notes.append(Note(tick, min(max(token - PITCH + self.shift, 0), 127), duration, velocity))
            elif DRUM <= token < DENSITY:
                notes.append(Note(tick, token - DRUM + LOWEST_DRUM, DRUM_HIT_TICKS, velocity))
        self.previous = tuple(notes)
        return self.previous


def split_bar(ids: Sequence[int]) -> tuple[Section, int, dict[Role, tuple[int, ...]]]:
    """A bar's section, its chord token, and the tokens of each part after its ROLE."""
    parts: dict[Role, list[int]] = {}
    current: list[int] = []
    for token in ids[4:]:
        if ROLE <= token < LEFT:
            current = parts.setdefault(ROLES[token - ROLE], [])
        elif token != END:
            current.append(token)
    return SECTIONS[ids[1] - SECTION], ids[3], {role: tuple(tokens) for role, tokens in parts.items()}


@dataclass(slots=True)
class BarReader:
    """Reads a song bar by bar, each from its own tokens and what its parts played before."""

    meter: Meter
    shift: int  # from the tokens' C
    _parts: dict[Role, PartReader]
    _bars: int = 0

    @classmethod
    def of(cls, meter: Meter, key: Key, band: Sequence[Seat]) -> BarReader:
        shift = key_shift(key)
        return cls(meter, shift, {seat.role: PartReader(seat.role, shift) for seat in band})

    def read(self, ids: Sequence[int]) -> tuple[Bar, dict[Role, list[Note]]]:
        """The next bar, and the notes that begin in it, onsets counted from the song's start."""
        section, chord, parts = split_bar(ids)
        start = self._bars * self.meter.bar_ticks
        self._bars += 1
        notes = {
            role: [
                Note(start + note.onset, note.pitch, note.duration, note.velocity)
                for note in reader.read(parts.get(role, ()))
            ]
            for role, reader in self._parts.items()
        }
        return Bar(chord_of(chord, self.shift), section), notes


def decode(bars: Sequence[Sequence[int]], *, bpm: float, meter: Meter, key: Key, band: Sequence[Seat]) -> Score:
    """The score of whole bars of ids (headers not included)."""
    reader = BarReader.of(meter, key, band)
    notes: dict[Role, list[Note]] = {seat.role: [] for seat in band}
    plan = []
    for ids in bars:
        bar, played = reader.read(ids)
        plan.append(bar)
        for role in notes:
            notes[role] += played[role]
    end = len(bars) * meter.bar_ticks
    parts = tuple(
        Part(role=seat.role, program=seat.program, notes=without_overlaps(notes[seat.role], end))
        for seat in sorted(band, key=lambda seat: ROLES.index(seat.role))
    )
    return Score(bpm=bpm, meter=meter, key=key, bars=tuple(plan), parts=parts)


def without_overlaps(notes: Iterable[Note], end: int) -> tuple[Note, ...]:
    """Sorted notes, each cut where its own pitch is struck again or the song ends: MIDI can't hold a key twice."""
    ordered = sorted(notes)
    next_onset: dict[int, int] = {}
    kept = []
    for note in reversed(ordered):
        limit = min(next_onset.get(note.pitch, end), end)
        if limit > note.onset:
            kept.append(Note(note.onset, note.pitch, min(note.duration, limit - note.onset), note.velocity))
            next_onset[note.pitch] = note.onset
    return tuple(reversed(kept))
