"""Beats by ear, for what was played without a click: the file's own bars and beats then mean nothing.

The beats are the best path through the onsets at about one distance, by dynamic programming (Ellis, "Beat tracking by
dynamic programming", 2007); bar lines are where low, long and new harmonies begin.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Seconds = NDArray[np.float64]

MOST_SECONDS = 600.0  # that are listened to
_FEWEST_ONSETS = 12
_TOGETHER = 0.05  # seconds: notes so near are one chord

_FRAME = 0.01  # seconds
_BLUR = 2.0  # frames: chords are not struck quite at once
_FASTEST, _SLOWEST = 0.3, 1.2  # seconds a beat
_USUAL, _USUAL_OCTAVES = 0.55, 0.8
"""The beat that people tap most, in seconds, and how far around it: Parncutt (1994)."""
_STRANGE = 0.25
_TIGHT = 100.0  # how even beats are
_TEMPI = 3  # that are tried


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """What is struck. Arrays of one length, sorted by onset."""

    onset: Seconds
    duration: Seconds
    pitch: NDArray[np.int64]
    velocity: NDArray[np.int64]


def candidates(played: Played) -> list[Seconds]:
    """Some ways to count along: the times of all beats, from before the first note to after the last.

    None where there is too little to count by.
    """
    if len(np.unique(np.round(played.onset / _TOGETHER))) < _FEWEST_ONSETS:
        return []
    start = float(played.onset[0])
    frames = int(min(played.onset[-1] - start, MOST_SECONDS) / _FRAME) + 1
    strength = _strength(played, start, frames)
    found = []
    for period in _periods(strength):
        beats = _path(strength, period) * _FRAME + start
        if len(beats) > 2:
            found.append(_extended(beats, start, start + frames * _FRAME))
    return found


def _strength(played: Played, start: float, frames: int) -> Seconds:
    """(frames,): how much begins when; standard deviation 1."""
    place = ((played.onset - start) / _FRAME).astype(np.int64)
    heard = place < frames
    weight = played.velocity / 80 * (0.5 + np.minimum(played.duration, 1.0)) * np.where(played.pitch < 52, 1.5, 1.0)
    struck = np.bincount(place[heard], weights=weight[heard], minlength=frames)[:frames]
    reach = np.arange(-6, 7)
    blurred = np.convolve(np.sqrt(struck), np.exp(-0.5 * (reach / _BLUR) ** 2), mode="same")[:frames]
    return blurred / max(float(blurred.std()), 1e-9)


def _periods(strength: Seconds) -> list[float]:
    """The likeliest distances of beats, in frames, best first: where the onsets are like themselves a while ago."""
    size = 1 << (2 * len(strength) - 1).bit_length()
    spectrum = np.fft.rfft(strength - strength.mean(), size)
    alike = np.fft.irfft(np.abs(spectrum) ** 2, size)
    lags = np.arange(int(_FASTEST / _FRAME), int(_SLOWEST / _FRAME) + 1)
    total = sum(share * alike[np.minimum(lags * many, size // 2)] for many, share in ((1, 1.0), (2, 0.5), (4, 0.25)))
    fit = np.maximum(total, 0) * np.exp(-0.5 * _octaves_off((lags * _FRAME).astype(np.float64)) ** 2)
    found: list[float] = []
    while len(found) < _TEMPI and fit.max() > 0:
        best = int(lags[int(fit.argmax())])
        found.append(float(best))
        fit[np.abs(np.log2(lags / best)) < 0.15] = 0  # near by is the same tempo
    return found


def _octaves_off(period: Seconds) -> Seconds:
    return np.log2(period / _USUAL) / _USUAL_OCTAVES


def strangeness(period: float) -> float:
    """From 1 on: by how much more must speak for beats at this distance, in seconds, than for the usual ones."""
    return 1 + _STRANGE * float(_octaves_off(np.array(period))) ** 2


def _path(strength: Seconds, period: float) -> Seconds:
    """Frames of the beats that fall on most, at distances near the period."""
    lags = np.arange(max(int(period / 2), 1), int(period * 2) + 1)
    costs = _TIGHT * np.log(lags / period) ** 2
    total = strength.copy()
    came_from = np.full(len(strength), -1, dtype=np.int64)
    for frame in range(int(lags[0]), len(strength)):
        reach = lags[: frame - lags[0] + 1] if frame < lags[-1] else lags
        sums = total[frame - reach] - costs[: len(reach)]
        best = int(sums.argmax())
        if sums[best] > 0:
            total[frame] += sums[best]
            came_from[frame] = frame - reach[best]
    last = max(len(strength) - int(period), 0)
    frame = last + int(total[last:].argmax())
    path = []
    while frame >= 0:
        path.append(float(frame))
        frame = int(came_from[frame])
    return np.array(path[::-1])


def _extended(beats: Seconds, start: float, stop: float) -> Seconds:
    """With beats as far apart as their neighbours before the first, and after the last."""
    first, last = float(np.diff(beats[:5]).mean()), float(np.diff(beats[-5:]).mean())
    before = np.arange(np.ceil((beats[0] - start) / first) + 1, 0, -1) * -first + beats[0]
    after = np.arange(1, np.ceil((stop - beats[-1]) / last) + 2) * last + beats[-1]
    return np.concatenate([before, beats, after])


def bars(played: Played, beats: Seconds) -> tuple[int, int]:
    """Beats a bar (3 or 4), and the index of the first beat that is a bar line."""
    place = np.interp(played.onset, beats, np.arange(len(beats)))
    index = np.round(place).astype(np.int64)
    on = np.abs(place - index) < 0.2
    count = len(beats) + 1
    weight = (0.3 + np.minimum(played.duration, 2.0)) ** 0.7
    struck = np.bincount(index[on], weights=weight[on], minlength=count)[:count].astype(np.float64)
    lowest = np.full(count, 128.0)
    np.minimum.at(lowest, index[on], played.pitch[on])
    depth = np.where(lowest < 128, np.median(played.pitch) - lowest, 0.0)
    evidence = _scaled(struck) + 0.8 * _scaled(depth) + 0.8 * _scaled(_changes(played, place, count))
    fits = {
        (beats_a_bar, phase): float(evidence[phase::beats_a_bar].mean()) * (1.0 if beats_a_bar == 4 else 0.9)
        for beats_a_bar in (4, 3)
        for phase in range(beats_a_bar)
    }
    return max(fits, key=lambda one: fits[one])


def _changes(played: Played, place: Seconds, count: int) -> Seconds:
    """How different the harmony from each beat on is from that before it."""
    chroma = np.zeros((count + 2, 12))
    np.add.at(chroma, (np.clip(np.round(place), 0, count).astype(np.int64), played.pitch % 12), played.duration + 0.1)
    after = chroma[:-2] + chroma[1:-1]
    before = np.concatenate([np.zeros((2, 12)), after[:-2]])
    norm = np.linalg.norm(after, axis=1) * np.linalg.norm(before, axis=1)
    changed = np.where(norm > 0, 1 - (after * before).sum(axis=1) / np.maximum(norm, 1e-9), 0.0)
    return changed[:count]


def _scaled(values: Seconds) -> Seconds:
    return (values - values.mean()) / (values.std() + 1e-9)
