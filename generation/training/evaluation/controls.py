"""Whether the songs are what was asked for, as independent readers find them: `controls.json`."""

from __future__ import annotations

import json
import statistics
import sys
import warnings
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass

from tqdm import tqdm

from generation import tokens
from generation.brief import Mood
from generation.training import moods as raters
from generation.training.evaluation import (
    generate,
    mood_reader,
    reader_check,
    readers,
    style_classifier,
    style_features,
)
from generation.training.evaluation import verdicts as check
from generation.training.evaluation.analysed import analysed_mood
from generation.training.evaluation.generate import Failure, Song
from generation.training.evaluation.options import Options
from generation.training.evaluation.reader_check import ReaderCheck
from generation.training.evaluation.shares import MoodAgreement, Share, correlation
from generation.training.evaluation.style_classifier import Examples, StyleClassifier
from generation.training.evaluation.verdicts import Heard

FILE = "controls.json"
KNOWN = 0.9
"""Recall on held-out pieces from which on the classifier is taken at its word for a style."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StyleResult:
    """The classifier on held-out pieces, and what it says of the songs."""

    held_out: Share
    recall: dict[str, Share]  # on held-out pieces, by style
    known: tuple[str, ...]  # styles with a recall of `KNOWN` or more
    songs: Share
    songs_of_known: Share
    by_style: dict[str, Share]  # of the songs
    taken_for: dict[str, str]  # where songs of a style are taken for another: the most usual one


@dataclass(frozen=True, slots=True, kw_only=True)
class MoodResult:
    """Requested mood against two measured ones: over all songs, and over those whose prompt has a word for it."""

    independent: MoodAgreement  # generation.training.evaluation.mood_reader
    independent_said: MoodAgreement
    analysis: MoodAgreement  # generation.analysis.mood, the composer's own measure
    analysis_said: MoodAgreement


@dataclass(frozen=True, slots=True, kw_only=True)
class RaterAgreement:
    """The independent mood against the raters of VGMIDI: Pearson's r."""

    pieces: int
    valence_r: float
    arousal_r: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What `controls.json` holds."""

    songs: int
    failed: tuple[Failure, ...]  # prompts without a song; in none of the shares
    seconds: float  # median time that composing took
    bars: float  # mean
    controls: dict[str, Share]  # of all that was asked for; bars over all songs, chords by bar
    chords: dict[str, Share]  # bars with the given chord, from loose to exact
    understood: dict[str, Share]  # of the same: what the reading of prompts got right
    field: dict[str, Share]  # TB, TBT, CK, CKD
    asa: float  # mean share of a song's asked attributes that came out right
    style: StyleResult
    mood: MoodResult
    readers: ReaderCheck
    raters: RaterAgreement | None


def run(options: Options) -> None:
    """Writes `controls.json`. Raises FileNotFoundError where there are no songs."""
    songs = generate.load(options.out)[: options.songs]
    if not songs:
        raise FileNotFoundError(f"there are no songs in {options.out}: compose them first (--only songs)")
    trusted = reader_check.load(options)
    classifier, held_out = style_classifier.load(options)
    heard, analysed = _listen(options, songs, trusted, classifier)
    result = Result(
        songs=len(songs),
        failed=tuple(generate.load_failures(options.out)),
        seconds=statistics.median(song.seconds for song in songs),
        bars=statistics.fmean(song.brief.bars for song in songs),
        controls=_shares(check.controls(song.asked, one) for song, one in zip(songs, heard, strict=True)),
        chords=_shares(
            {name: [verdict] for name, verdict in bar.items()}
            for song, one in zip(songs, heard, strict=True)
            for bar in check.chord_verdicts(song.asked, one.reading)
        ),
        understood=_shares(_single(check.understood(song.asked, song.brief)) for song in songs),
        field=_shares(_single(check.field_figures(song.asked, one)) for song, one in zip(songs, heard, strict=True)),
        asa=statistics.fmean(
            check.share_of_asked(song.asked, one, song.brief.mood) for song, one in zip(songs, heard, strict=True)
        ),
        style=_styles(songs, heard, classifier, held_out),
        mood=_moods(songs, heard, analysed),
        readers=trusted,
        raters=_raters(options, trusted),
    )
    generate.write_whole(options.out / FILE, json.dumps(asdict(result), indent=1).encode())


def _listen(
    options: Options, songs: Sequence[Song], trusted: ReaderCheck, classifier: StyleClassifier
) -> tuple[list[Heard], list[Mood]]:
    """Every song read, and the mood that generation.analysis finds in each."""
    heard, analysed = [], []
    for song in tqdm(songs, desc="reading the songs", file=sys.stderr):
        data = generate.midi_path(options.out, song.index).read_bytes()
        reading, cues = readers.read(data), mood_reader.measure(data)
        style = classifier.read(style_features.features(reading.sheet)[None])[0]
        mood = trusted.scale.mood(cues) if cues else Mood(0.0, 0.0)
        heard.append(Heard(reading=reading, key=reading.key(trusted.reader), style=style, mood=mood))
        analysed.append(analysed_mood(reading.sheet))
    return heard, analysed


def _single(verdicts: Mapping[str, bool]) -> dict[str, list[bool]]:
    return {name: [verdict] for name, verdict in verdicts.items()}


def _shares(found: Iterable[Mapping[str, Sequence[bool]]]) -> dict[str, Share]:
    """Verdicts of many songs, by name."""
    together: dict[str, list[bool]] = defaultdict(list)
    for one in found:
        for name, verdicts in one.items():
            together[name] += verdicts
    return {name: Share.of_all(verdicts) for name, verdicts in together.items()}


def _styles(
    songs: Sequence[Song], heard: Sequence[Heard], classifier: StyleClassifier, held_out: Examples
) -> StyleResult:
    true = [tokens.STYLE_NAMES[style] for style in held_out.styles]
    right = [(name, name == found) for name, found in zip(true, classifier.read(held_out.features), strict=True)]
    recall = _shares({name: [verdict]} for name, verdict in right)
    known = tuple(name for name, share in sorted(recall.items()) if share.share >= KNOWN)
    read = [(song.asked.style, one.style) for song, one in zip(songs, heard, strict=True)]
    mistaken: dict[str, list[str]] = defaultdict(list)
    for asked, found in read:
        if asked != found:
            mistaken[asked].append(found)
    return StyleResult(
        held_out=Share.of_all(verdict for _, verdict in right),
        recall=recall,
        known=known,
        songs=Share.of_all(asked == found for asked, found in read),
        songs_of_known=Share.of_all(asked == found for asked, found in read if asked in known),
        by_style=_shares({asked: [asked == found]} for asked, found in read),
        taken_for={asked: statistics.mode(others) for asked, others in mistaken.items()},
    )


def _moods(songs: Sequence[Song], heard: Sequence[Heard], analysed: Sequence[Mood]) -> MoodResult:
    requested = [song.brief.mood for song in songs]
    independent = [one.mood for one in heard]
    said = [number for number, song in enumerate(songs) if song.asked.mood is not None]
    pick = [requested[number] for number in said]
    return MoodResult(
        independent=MoodAgreement.of(requested, independent),
        independent_said=MoodAgreement.of(pick, [independent[number] for number in said]),
        analysis=MoodAgreement.of(requested, analysed),
        analysis_said=MoodAgreement.of(pick, [analysed[number] for number in said]),
    )


def _raters(options: Options, trusted: ReaderCheck) -> RaterAgreement | None:
    """None where VGMIDI is not at hand."""
    if options.sources is None or not (folder := options.sources / raters.ARCHIVE).is_dir():
        return None
    pairs = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # pretty_midi's, of tempo changes in other tracks
        for name, rated in tqdm(raters.ratings(folder).items(), desc="rated pieces", file=sys.stderr):
            path = folder / "labelled" / "midi" / name
            if path.is_file() and (cues := mood_reader.measure(path.read_bytes())):
                pairs.append((rated, trusted.scale.mood(cues)))
    return RaterAgreement(
        pieces=len(pairs),
        valence_r=correlation([(one.valence, other.valence) for one, other in pairs]),
        arousal_r=correlation([(one.arousal, other.arousal) for one, other in pairs]),
    )
