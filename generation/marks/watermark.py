"""A mark in the sound itself, which nobody hears and which stays through mp3, opus, equalizers, mono and crops.

It is multiplicative spread spectrum: bands of the music become louder and softer by a few per cent, 47 at a time and
sixteen times a second, in a pattern that a key and 32 bits decide (`pattern`, `code`). How little is in `shaping`, how
it is read in `detection`. What it bears and what not was measured: docs/provenance.md.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from scipy import fft

from generation.marks import detection, pattern, shaping, spectrum
from generation.marks.pattern import Pattern
from generation.marks.spectrum import Floats

PUBLIC_KEY = b"Minstrel 1"
"""Everybody may look for the mark, as the law asks; so whoever wants to take it out can."""

SAMPLE_RATE_HZ = 48_000
"""Of sound to be marked."""

MIN_SECONDS, MAX_SECONDS = 3, 900
"""A recording that is shorter holds no mark; of one that is longer, the beginning is looked at."""

LEAST_SCORE = 11.0
"""Of a mark that counts: see `Found.chance`, which is 6e-12 here."""

_CHANGED_FRAMES = round(60 / pattern.FRAME_SECONDS)
"""From the middle of a recording, that are searched for a mark at other speeds and pitches."""

_PITCHES = (1.0, 1.06, 1 / 1.06)
"""A mark is found within half a semitone of each."""

_FASTEST = 0.06
_DRIFT_FRAMES = 4  # from one speed that is tried to the next, over the whole recording: a third of a tile at each end
_CANDIDATES = 8
_LOWEST_RATE_HZ, _HIGHEST_RATE_HZ = 4_000, 400_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A watermark in a recording."""

    payload: int
    score: float  # standard deviations of chance
    speed: float  # of the recording, 1 as it was made

    @property
    def chance(self) -> float:
        """An upper bound of the probability that sound made without the key gives any mark of this score.

        Hoeffding's for one pattern, times all payloads, beginnings, speeds and pitches there are.
        """
        tried = 1 + len(_PITCHES) * len(_speeds(_CHANGED_FRAMES))
        return 2.0**32 * pattern.PERIOD_FRAMES * tried * math.exp(-(self.score**2) / 2)


def embed(sound: Floats, payload: int | None, *, key: bytes = PUBLIC_KEY) -> Floats:
    """The sound with the mark in it: stereo at 48 kHz, shape (samples, 2). The same in, the same out;
    with no payload there is no mark.

    Its true peak is at most 0.05 dB higher than before. Raises OverflowError if the payload is not a number of 32 bits,
    ValueError for another shape.
    """
    if sound.ndim != 2 or sound.shape[1] != 2:
        raise ValueError(f"A watermark goes into stereo sound of shape (samples, 2), not {sound.shape}.")
    if payload is None:
        return sound
    signs = np.roll(pattern.in_frames(pattern.of(key).signs(payload)), -pattern.first_frame(payload, key), axis=0)
    if not len(sound):
        return sound.copy()
    sound = sound.astype(np.float32, copy=False)
    mark = _mark(sound, signs)
    shaping.limit(mark, sound)
    mark += sound
    return mark


def find(sound: Floats, rate_hz: float, *, key: bytes = PUBLIC_KEY) -> Found | None:
    """The surest mark in a recording of any rate, shape (samples,) or (samples, channels); None if there is none."""
    return next(iter(find_all(sound, rate_hz, key=key)), None)


def find_all(sound: Floats, rate_hz: float, *, key: bytes = PUBLIC_KEY) -> tuple[Found, ...]:
    """Every mark, surest first: a song that was marked, changed and marked again has two."""
    if not _LOWEST_RATE_HZ <= rate_hz <= _HIGHEST_RATE_HZ:
        return ()
    if sound.shape[0] < MIN_SECONDS * rate_hz or not sound.size:
        return ()
    stereo = _stereo(sound[: int(MAX_SECONDS * rate_hz)])
    layout = pattern.of(key)
    evidence = detection.evidence(spectrum.energies(stereo, rate_hz))
    return _marks(evidence, (1.0,), layout) or _changed(stereo, rate_hz, layout)


def _mark(sound: Floats, signs: Floats) -> Floats:
    """What to add to the sound, before its limits."""
    hop = round(pattern.FRAME_SECONDS * SAMPLE_RATE_HZ)
    size = 2 * hop
    edges = np.round(pattern.EDGES_HZ * size / SAMPLE_RATE_HZ).astype(int)
    window = np.sqrt(np.hanning(size + 1)[:-1]).astype(np.float32)
    overlapped = np.zeros((len(sound) // hop + 3, hop), np.complex64)
    for first, spectra in spectrum.chunks(sound, hop, size, window, size):
        depths = shaping.depths(spectrum.power(spectra, edges[-1]), edges)
        depths *= signs[np.arange(first, first + len(depths)) % pattern.PERIOD_FRAMES]
        gains = np.zeros(spectra.shape, np.float32)
        gains[:, edges[0] : edges[-1]] = np.repeat(depths, np.diff(edges), axis=1)
        gains[:, -edges[-1] + 1 : -edges[0] + 1] = gains[:, edges[0] : edges[-1]][:, ::-1]
        parts = np.asarray(fft.ifft(spectra * gains, axis=1)) * window
        overlapped[first : first + len(parts)] += parts[:, :hop]
        overlapped[first + 1 : first + 1 + len(parts)] += parts[:, hop:]
    samples = overlapped.ravel()[hop : hop + len(sound)]
    return samples.view(np.float32).reshape(-1, 2)


def _stereo(sound: Floats) -> Floats:
    if sound.ndim not in (1, 2):
        raise ValueError(f"Sound has the shape (samples,) or (samples, channels), not {sound.shape}.")
    columns = sound[:, None] if sound.ndim == 1 else sound[:, :2]
    return columns if columns.shape[1] == 2 else np.repeat(columns, 2, axis=1)


def _changed(stereo: Floats, rate_hz: float, layout: Pattern) -> tuple[Found, ...]:
    """Marks in a recording that is faster or slower than it was made, higher or lower, or both."""
    reach = int(_CHANGED_FRAMES / 2 * pattern.FRAME_SECONDS * rate_hz)
    middle = len(stereo) // 2
    stereo = stereo[max(0, middle - reach) : middle + reach]
    for pitch in _PITCHES:
        evidence = detection.evidence(spectrum.energies(stereo, rate_hz / pitch))
        found = _marks(evidence, _speeds(len(evidence)), layout)
        if found:
            return tuple(replace(mark, speed=mark.speed * pitch) for mark in found)
    return ()


def _speeds(frames: int) -> tuple[float, ...]:
    """That are tried on a recording of so many frames, besides 1."""
    step = _DRIFT_FRAMES / frames
    steps = int(_FASTEST / step)
    return tuple(1 + number * step for number in range(-steps, steps + 1) if number)


def _marks(evidence: Floats, speeds: tuple[float, ...], layout: Pattern) -> tuple[Found, ...]:
    """At any of these speeds, the surest first, each payload once."""
    periods = [detection.folded(evidence, speed) for speed in speeds]
    scores = detection.pilot_scores(periods, layout)
    found: dict[int, Found] = {}
    for number, begin in detection.peaks(scores, _CANDIDATES):
        tiles = detection.rows(periods[number], begin)
        for mark in _decoded(tiles, layout, speeds[number]):
            if mark.payload not in found or mark.score > found[mark.payload].score:
                found[mark.payload] = mark
    return tuple(sorted(found.values(), key=lambda mark: -mark.score))


def _decoded(tiles: pattern.Tiles, layout: Pattern, speed: float) -> Iterator[Found]:
    payload = detection.decode(tiles, layout)
    if payload is not None:
        score = detection.score(tiles, layout.signs(payload))
        if score >= LEAST_SCORE:
            yield Found(payload=payload, score=score, speed=speed)
