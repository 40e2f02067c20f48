"""What can be measured in a score: its key, a chord for each bar, and its mood.

Used to label training music, and to check what was composed. Only numpy; about 10 ms a song.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from generation.brief import Mood
from generation.score import Note, Part, Role, Score
from generation.theory import QUALITIES, TICKS_PER_QUARTER, Chord, Key, Meter

# ---------------------------------------------------------------------------------------------- key

_MAJOR = (0.748, 0.060, 0.488, 0.082, 0.670, 0.460, 0.096, 0.715, 0.104, 0.366, 0.057, 0.400)
_MINOR = (0.712, 0.084, 0.474, 0.618, 0.049, 0.460, 0.105, 0.747, 0.380, 0.067, 0.240, 0.290)
"""How often each degree occurs in major and minor, counted in Kostka and Payne's examples: Temperley, Music and
Probability (2007). The minor's seventh degrees are evened out, since popular music keeps the natural minor."""

_LAST_BASS = 0.1  # how much it speaks for a tonic to be the last bass note, as a share of a perfect correlation

_MAJOR_TONICS = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
_MINOR_TONICS = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "G#", "A", "Bb", "B")
"""The spelling of each tonic with the fewest accidentals in its signature (never more than six)."""


def spelled(pitch_class: int, mode: str) -> Key:
    """The major or minor key on a pitch class, in the spelling with the simpler signature."""
    return Key((_MAJOR_TONICS if mode == "major" else _MINOR_TONICS)[pitch_class], mode)


def estimate_key(notes: Iterable[Note]) -> Key:
    """The major or minor key that explains the notes best; C major where there are none.

    The durations of all notes by pitch class are correlated with Temperley's profiles of the 24 keys; the last
    bass note speaks for its own keys. The notes are those of pitched parts: leave drums out.
    """
    notes = list(notes)
    if not notes:
        return Key("C", "major")
    profile = np.zeros(12)
    for note in notes:
        profile[note.pitch % 12] += min(note.duration, 4 * TICKS_PER_QUARTER)
    end = max(note.end for note in notes)
    last_bass = min(note.pitch for note in notes if note.end > end - TICKS_PER_QUARTER // 2) % 12
    fits = key_fits(profile)
    fits[[last_bass, last_bass + 12]] += _LAST_BASS
    best = int(np.argmax(fits))
    return spelled(best % 12, "major" if best < 12 else "minor")


def key_fits(profile: np.ndarray) -> np.ndarray:
    """(24,): correlation of a pitch-class profile with each key's; 0 where all pitch classes are equal."""
    centred = profile - profile.mean()
    norm = float(np.linalg.norm(centred))
    return _KEY_PROFILES @ centred / norm if norm > 0 else np.zeros(24)


def _key_profiles() -> np.ndarray:
    """(24, 12): twelve major keys, then twelve minor ones, each centred and of length 1."""
    rows = np.array([np.roll(profile, tonic) for profile in (_MAJOR, _MINOR) for tonic in range(12)])
    rows = rows - rows.mean(axis=1, keepdims=True)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


_KEY_PROFILES = _key_profiles()

# -------------------------------------------------------------------------------------------- chords

_QUALITY_COSTS = {
    "maj": 0.0,
    "min": 0.0,
    "7": 0.06,
    "m7": 0.1,
    "maj7": 0.12,
    "dim": 0.16,
    "m7b5": 0.18,
    "dim7": 0.18,
    "6": 0.2,
    "m6": 0.2,
    "sus4": 0.2,
    "aug": 0.24,
}
"""Rare qualities must explain clearly more than common ones, or every passing note would change the chord."""

_OUTSIDE = -0.5  # for a sounding pitch class that the chord does not have
_MISSING = 0.14  # for a chord tone that does not sound at all
_BASS_ROOT = 0.35  # when the bass is the root, all of the time
_DIATONIC = 0.04  # when every tone of the chord is in the song's key
_STAY = 0.05  # when the chord of the bar before goes on
_ROLE_WEIGHTS = {Role.LEAD: 0.25, Role.COUNTER: 0.4}  # melodies carry passing notes


def estimate_chords(parts: Sequence[Part], meter: Meter, bars: int) -> tuple[Chord | None, ...]:
    """The chord of each bar; None where nothing pitched sounds.

    Every chord (a root and a quality of `theory.QUALITIES`) is matched with the pitch classes that sound in
    a bar, weighted by duration and metric position, and with the bass; a Viterbi pass prefers a chord that
    goes on to one that changes without need.
    """
    sounding, bass = _chroma(parts, meter, bars)
    if not bars or not sounding.any():
        return (None,) * bars
    fit = _fit(sounding, bass)
    key = estimate_key(note for part in parts if not part.is_drums for note in part.notes)
    fit += _DIATONIC * np.array([chord.pitch_classes <= key.scale for chord in _CHORDS])
    path = _smoothed(fit)
    silent = sounding.sum(axis=1) == 0
    return tuple(None if silent[bar] else _CHORDS[path[bar]] for bar in range(bars))


def _chroma(parts: Sequence[Part], meter: Meter, bars: int) -> tuple[np.ndarray, np.ndarray]:
    """Two (bars, 12) arrays: what sounds, and what sounds lowest; each bar sums to 1, or 0 if silent."""
    bar_ticks = meter.bar_ticks
    beat = bar_ticks // 2 if meter.beats % 2 == 0 else bar_ticks
    slots = bar_ticks // 6  # sixteenth notes: fine enough to say which note is lowest
    sounding = np.zeros((bars, 12))
    lowest = np.full(bars * slots, 128)
    for part in parts:
        if part.is_drums:
            continue
        weight = _ROLE_WEIGHTS.get(part.role, 1.0)
        for note in part.notes:
            _spread(note, weight, sounding, bar_ticks, beat)
            if part.role not in (Role.LEAD, Role.COUNTER) or len(parts) == 1:
                span = slice(note.onset // 6, max(note.onset // 6 + 1, note.end // 6))
                np.minimum(lowest[span], note.pitch, out=lowest[span])
    bass = np.zeros((bars, 12))
    found = np.flatnonzero(lowest < 128)
    place = np.where(found % slots == 0, 3.0, 1.0)  # the bass at the bar's start names the chord
    np.add.at(bass, (found // slots, lowest[found] % 12), place)
    return _normalised(sounding), _normalised(bass)


def _spread(note: Note, weight: float, sounding: np.ndarray, bar_ticks: int, beat: int) -> None:
    """Adds a note's duration to each bar that it sounds in; a note on a strong beat counts more."""
    if note.onset % bar_ticks == 0:
        weight *= 1.5
    elif note.onset % beat == 0:
        weight *= 1.25
    for bar in range(note.onset // bar_ticks, min(len(sounding), -(-note.end // bar_ticks))):
        within = min(note.end, (bar + 1) * bar_ticks) - max(note.onset, bar * bar_ticks)
        sounding[bar, note.pitch % 12] += weight * (within + 2)


def _normalised(rows: np.ndarray) -> np.ndarray:
    return rows / np.maximum(rows.sum(axis=1, keepdims=True), 1e-9)


_CHORDS = tuple(Chord(root, quality) for quality in QUALITIES for root in range(12))
_TONES = np.array([[pc in chord.pitch_classes for pc in range(12)] for chord in _CHORDS])
_ROOTS = np.array([[pc == chord.root for pc in range(12)] for chord in _CHORDS])
_COSTS = np.array([_QUALITY_COSTS[chord.quality] for chord in _CHORDS])


def _fit(sounding: np.ndarray, bass: np.ndarray) -> np.ndarray:
    """(bars, 144): how well each chord explains each bar."""
    inside = sounding @ np.where(_TONES, 1.0, _OUTSIDE).T
    heard = np.minimum(sounding / 0.08, 1.0)  # a tone with 8 % of the bar's sound is fully there
    missing = _TONES.sum(axis=1) - heard @ _TONES.T
    return inside - _MISSING * missing + _BASS_ROOT * (bass @ _ROOTS.T) - _COSTS


def _smoothed(fit: np.ndarray) -> np.ndarray:
    """Indices of the best path through the bars when every change costs `_STAY`."""
    total = fit[0].copy()
    came_from = np.zeros(fit.shape, dtype=np.int64)
    for bar in range(1, len(fit)):
        best = int(np.argmax(total))
        stays = total + _STAY >= total[best]
        came_from[bar] = np.where(stays, np.arange(len(total)), best)
        total = np.where(stays, total + _STAY, total[best]) + fit[bar]
    path = [int(np.argmax(total))]
    for bar in range(len(fit) - 1, 0, -1):
        path.append(int(came_from[bar, path[-1]]))
    return np.array(path[::-1])


# ---------------------------------------------------------------------------------------------- mood


@dataclass(frozen=True, slots=True, kw_only=True)
class Cues:
    """The musical cues that mood is computed from."""

    major: float  # −1 (all minor) to 1 (all major), by key, thirds and chords
    tempo: float  # log2 of quarter notes a minute
    density: float  # log2 of onsets a second (chords count once)
    register: float  # mean pitch of the pitched notes, by duration
    loudness: float  # mean velocity
    staccato: float  # 0 to 1: how much of the time between two onsets of a part is silence
    dissonance: float  # share of sounding pairs that are seconds, sevenths or tritones
    drums: float  # log2 of (1 + hits a second)
    distortion: float  # share of the pitched notes that distorted guitars play


_USUAL = Cues(
    major=0.17,
    tempo=6.8,
    density=1.8,
    register=60.0,
    loudness=80.0,
    staccato=0.2,
    dissonance=0.13,
    drums=1.9,
    distortion=0.03,
)
"""The mean of each cue over 574 arrangements in all styles and 600 real scores: such a song's mood is neutral."""

_SPREAD = Cues(
    major=0.72,
    tempo=0.44,
    density=0.78,
    register=4.7,
    loudness=11.0,
    staccato=0.16,
    dissonance=0.07,
    drums=1.5,
    distortion=0.15,
)
"""The standard deviation of each cue over the same music."""

_VALENCE = Cues(
    major=0.6,
    tempo=0.2,
    density=0.1,
    register=0.1,
    loudness=0.0,
    staccato=0.12,
    dissonance=-0.2,
    drums=0.0,
    distortion=-0.15,
)
_AROUSAL = Cues(
    major=0.0,
    tempo=0.25,
    density=0.38,
    register=0.0,
    loudness=0.25,
    staccato=0.12,
    dissonance=0.06,
    drums=0.2,
    distortion=0.1,
)
"""Weights of the standardised cues. Which cues matter, their order and direction are from Gabrielsson and Lindström
(2010) and Eerola, Friberg and Bresin (2013): mode first for valence, then tempo and dissonance; density, tempo and
loudness for arousal. Nothing is fitted to ratings; on VGMIDI's 200 rated piano pieces the correlation with the
raters is 0.61 for valence and 0.70 for arousal (`training/moods.py` prints it)."""


def mood(score: Score) -> Mood:
    """Valence and arousal, each from −1 to 1: tanh of a weighted sum of standardised cues."""
    return mood_of(cues(score))


def mood_of(found: Cues) -> Mood:
    """The mood that cues speak for."""
    return Mood(_coordinate(found, _VALENCE), _coordinate(found, _AROUSAL))


def _coordinate(found: Cues, weights: Cues) -> float:
    total = sum(
        getattr(weights, name) * max(-2.5, min(2.5, (getattr(found, name) - getattr(_USUAL, name)) / spread))
        for name in Cues.__slots__
        if (spread := getattr(_SPREAD, name))
    )
    return round(math.tanh(total), 3)


_DISTORTED = (29, 30)


def cues(score: Score) -> Cues:
    """Measures every cue; a score without notes gives the usual values."""
    pitched = [note for part in score.parts if not part.is_drums for note in part.notes]
    drums = [note for part in score.parts if part.is_drums for note in part.notes]
    seconds = max(score.seconds, 1.0)
    if not pitched:
        return _USUAL
    pitch = np.array([note.pitch for note in pitched])
    duration = np.array([note.duration for note in pitched], dtype=float)
    onsets = {note.onset for note in pitched}
    velocities = [note.velocity for note in pitched + drums]
    return Cues(
        major=_majorness(pitched, score),
        tempo=math.log2(score.bpm),
        density=math.log2(max(len(onsets) / seconds, 0.1)),
        register=float(np.average(pitch, weights=duration)),
        loudness=sum(velocities) / len(velocities),
        staccato=_staccato(score.parts),
        dissonance=_dissonance(pitched, score.total_ticks),
        drums=math.log2(1 + len(drums) / seconds),
        distortion=sum(len(part.notes) for part in score.parts if part.program in _DISTORTED and not part.is_drums)
        / len(pitched),
    )


def _majorness(pitched: Sequence[Note], score: Score) -> float:
    """−1 to 1: how much better the best major key fits than the best minor one, and the bars' own thirds."""
    profile = np.zeros(12)
    for note in pitched:
        profile[note.pitch % 12] += note.duration
    fits = key_fits(profile)
    keys = math.tanh(6 * float(fits[:12].max() - fits[12:].max()))
    qualities = [bar.chord.quality for bar in score.bars if bar.chord is not None]
    major = sum(4 in QUALITIES[quality] for quality in qualities)
    minor = sum(3 in QUALITIES[quality] for quality in qualities)
    thirds = (major - minor) / max(major + minor, 1)
    named = -1.0 if score.key.is_minor else 1.0
    return 0.4 * keys + 0.3 * thirds + 0.3 * named


def _staccato(parts: Sequence[Part]) -> float:
    silent = total = 0
    for part in parts:
        if part.is_drums:
            continue
        ends: dict[int, int] = {}
        for note in part.notes:
            ends[note.onset] = max(note.end, ends.get(note.onset, 0))
        onsets = sorted(ends)
        for onset, following in itertools.pairwise(onsets):
            gap = following - onset
            if gap <= 2 * TICKS_PER_QUARTER:  # a longer silence is a rest, not articulation
                total += gap
                silent += max(0, following - ends[onset])
    return silent / total if total else 0.0


_ROUGH = np.array([0.0, 1.0, 0.6, 0.0, 0.0, 0.0, 0.8, 0.0, 0.0, 0.0, 0.4, 0.7])
"""Roughness of an interval by its semitones: most in the minor second, then tritone and major seventh."""


def _dissonance(pitched: Sequence[Note], total_ticks: int) -> float:
    """Mean roughness of the pitch-class pairs that sound together, an eighth note at a time."""
    slots = max(1, total_ticks // 12 + 1)
    chroma = np.zeros((slots, 12))
    for note in pitched:
        chroma[min(note.onset // 12, slots - 1) : max(note.onset // 12 + 1, note.end // 12), note.pitch % 12] = 1
    pairs = rough = 0.0
    for interval in range(1, 12):
        together = float((chroma * np.roll(chroma, -interval, axis=1)).sum())
        pairs += together
        rough += together * float(_ROUGH[interval])
    return rough / pairs if pairs else 0.0
