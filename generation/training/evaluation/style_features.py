"""What tells styles apart, as numbers read off a sheet: grooves, instruments, tempo, rhythm, melody and harmony.

No key and no absolute pitch class is among them, and nothing that only the generator knows (roles, sections, chords).
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np

from generation.training.evaluation import chords
from generation.training.evaluation.sheets import Floats, Ints, Sheet, Track

_SLOTS = 16  # sixteenths of a bar of four quarters; longer bars go on from the start
_PHASES = 12  # of a quarter: straight sixteenths and triplets fall on different ones
_DRUM_GROUPS: tuple[tuple[int, ...], ...] = (
    (35, 36),  # bass drum
    (38, 40),  # snare
    (37,),  # side stick
    (39,),  # hand clap
    (42, 44),  # closed hi-hat
    (46,),  # open hi-hat
    (51, 53, 59),  # ride
    (49, 52, 55, 57),  # crash
    (41, 43, 45, 47, 48, 50),  # toms
    (60, 61, 62, 63, 64, 65, 66),  # bongos, congas, timbales
    (54, 58, 69, 70, 82),  # tambourine, cabasa, maracas, shaker
    (56, 67, 68, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81),  # bells, whistles, guiro, claves, blocks, cuica, triangle
)
_GROUP = np.full(128, len(_DRUM_GROUPS))  # the last group is all else
for _number, _pitches in enumerate(_DRUM_GROUPS):
    _GROUP[list(_pitches)] = _number
_METERS = ((4, 4), (3, 4), (2, 4), (6, 8), (12, 8))
_LENGTHS = (0.2, 0.3, 0.45, 0.6, 0.9, 1.2, 1.8, 2.5, 3.8)  # quarters: edges of the histogram of durations
_QUALITIES = tuple(chords.TEMPLATES)


def features(sheet: Sheet) -> Floats:
    """(F,) of numbers mostly between 0 and 3; F is the same for every sheet. Zeros where a part is missing."""
    bars = max(sheet.bars, 1)
    parts = [
        _grooves(sheet, bars),
        _band(sheet),
        _pace(sheet, bars),
        _phases(sheet.drums),
        _phases(sheet.pitched),
        _bass(sheet, bars),
        _melody(sheet),
        _lengths(sheet.pitched),
        _harmony(sheet),
        _texture(sheet, bars),
    ]
    return np.concatenate(parts)


def _slots(onset: Floats, bar_quarters: float) -> Ints:
    """The sixteenth of the bar that each onset is nearest to."""
    return (np.round((onset % bar_quarters) * 4).astype(int)) % _SLOTS


def _joined(tracks: Sequence[Track], field: str) -> np.ndarray:
    return np.concatenate([getattr(track, field) for track in tracks]) if tracks else np.zeros(0)


def _grooves(sheet: Sheet, bars: int) -> Floats:
    """Hits a bar of each group of drums at each sixteenth, and each group's velocity."""
    hits = np.zeros((len(_DRUM_GROUPS) + 1, _SLOTS))
    force = np.zeros(len(_DRUM_GROUPS) + 1)
    for track in sheet.drums:
        group = _GROUP[track.pitch]
        np.add.at(hits, (group, _slots(track.onset, sheet.bar_quarters)), 1 / bars)
        np.add.at(force, group, track.velocity / 127)
    total = hits.sum(axis=1)
    return np.concatenate([np.sqrt(hits).ravel(), np.sqrt(total), force / np.maximum(total * bars, 1)])


def _band(sheet: Sheet) -> Floats:
    """Which programs play, how much of the notes each has, and the same by family; how many tracks."""
    present, share = np.zeros(128), np.zeros(128)
    for track in sheet.pitched:
        present[track.program] = 1
        share[track.program] += len(track.pitch)
    share /= max(share.sum(), 1)
    families = np.concatenate([present.reshape(16, 8).max(axis=1), share.reshape(16, 8).sum(axis=1)])
    return np.concatenate([present, np.sqrt(share), families, [len(sheet.pitched) / 4, len(sheet.drums)]])


def _pace(sheet: Sheet, bars: int) -> Floats:
    """Tempo, meter and density."""
    quarters = bars * sheet.bar_quarters
    onsets, hits = _joined(sheet.pitched, "onset"), _joined(sheet.drums, "onset")
    moments = len(np.unique(onsets.round(2)))
    rates = np.array([len(onsets), moments, len(hits), moments * sheet.bpm / 60]) / quarters
    meter = [float((sheet.beats, sheet.unit) == known) for known in _METERS]
    near = np.exp(-(((np.log2(sheet.bpm) - np.linspace(5.75, 7.75, 17)) / 0.1) ** 2))  # soft bins of an eighth octave
    return np.concatenate([[np.log2(sheet.bpm) - 6.8], near, meter, np.log2(1 + rates)])


def _phases(tracks: Sequence[Track]) -> Floats:
    """Where in the quarter notes begin: straight, dotted or swung."""
    phase = np.round((_joined(tracks, "onset") % 1) * _PHASES).astype(int) % _PHASES
    return np.bincount(phase, minlength=_PHASES) / max(len(phase), 1)


def _bass(sheet: Sheet, bars: int) -> Floats:
    """Rhythm of the lowest track, its steps, and how long it holds."""
    low = min(sheet.pitched, key=lambda track: float(track.pitch.mean()), default=None)
    if low is None:
        return np.zeros(_SLOTS + 13 + 2)
    rhythm = np.bincount(_slots(low.onset, sheet.bar_quarters), minlength=_SLOTS) / bars
    gaps = np.diff(low.onset)
    held = float(np.median(low.duration[:-1] / np.maximum(gaps, 0.05))) if len(gaps) else 1.0
    return np.concatenate([np.sqrt(rhythm), _steps(low), [min(held, 2.0), (low.pitch.mean() - 45) / 12]])


def _steps(track: Track) -> Floats:
    """(13,): shares of melodic intervals by size up to an octave, over the highest notes of each moment."""
    last = np.append(np.diff(track.onset) > 1e-6, True)
    sizes = np.minimum(np.abs(np.diff(track.pitch[last])), 12)
    return np.bincount(sizes, minlength=13) / max(len(sizes), 1)


def _melody(sheet: Sheet) -> Floats:
    """Steps and register of the highest track, and where in the bar it strikes."""
    high = max(sheet.pitched, key=lambda track: float(track.pitch.mean()), default=None)
    if high is None:
        return np.zeros(13 + 1 + _SLOTS)
    rhythm = np.bincount(_slots(high.onset, sheet.bar_quarters), minlength=_SLOTS) / len(high.onset)
    return np.concatenate([_steps(high), [(high.pitch.mean() - 66) / 12], np.sqrt(rhythm)])


def _lengths(tracks: Sequence[Track]) -> Floats:
    lengths = _joined(tracks, "duration")
    return np.bincount(np.searchsorted(_LENGTHS, lengths), minlength=len(_LENGTHS) + 1) / max(len(lengths), 1)


def _harmony(sheet: Sheet) -> Floats:
    """Chord qualities, roots' steps from bar to bar, and how often the pitch classes of a song sound, most first."""
    heard = [chord for chord in chords.read(sheet) if chord is not None]
    kinds = np.bincount([_QUALITIES.index(chord.quality) for chord in heard], minlength=len(_QUALITIES))
    moves = [(after.root - before.root) % 12 for before, after in itertools.pairwise(heard)]
    pitch = _joined(sheet.pitched, "pitch").astype(int) % 12
    classes = np.sort(np.bincount(pitch, minlength=12))[::-1] / max(len(pitch), 1)
    return np.concatenate([kinds / max(len(heard), 1), np.bincount(moves, minlength=12) / max(len(moves), 1), classes])


def _texture(sheet: Sheet, bars: int) -> Floats:
    """Voices at once, range, loudness and its spread, and the share of bars in which drums and pitched parts play."""
    pitch, velocity = _joined(sheet.pitched, "pitch"), _joined(sheet.tracks, "velocity")
    if not len(pitch):
        return np.zeros(8)
    sounding = _joined(sheet.pitched, "duration").sum() / (bars * sheet.bar_quarters)
    beaten = len(np.unique(_joined(sheet.drums, "onset") // sheet.bar_quarters)) / bars
    together = len(pitch) / max(len(np.unique(_joined(sheet.pitched, "onset").round(2))), 1)
    loud = velocity.mean() / 127, velocity.std() / 32
    return np.array(
        [sounding / 4, beaten, together / 3, *loud, np.ptp(pitch) / 48, pitch.mean() / 60, pitch.std() / 12]
    )
