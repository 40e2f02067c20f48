"""Chords for a melody by three models side by side, on lead sheets that none of them has seen.

What was found is kept in runs/harmonise, sheet by sheet and fold by fold, so that a run that is stopped goes on where it
was; remove the folder after the weights have changed.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import stats

from bench import report
from generation.edit import reharmonise
from generation.edit.edits import Reharmonise
from generation.edit.harmonise import heard
from generation.edit.source import Source
from generation.harmony import chains, field, harmonising, hearing
from generation.harmony.families import STATES, state_of, tones_of
from generation.harmony.hearing import Melody
from generation.imports import brief_of
from generation.novelty import Index
from generation.score import Bar, Part, Role, Score, Section
from generation.theory import Key
from generation.training import unpack
from generation.training.harmony import fit, sheets
from generation.training.harmony.hmm import HiddenMarkov, Sheet
from generation.training.harmony.transformer import Transformer
from generation.training.leadsheets import Tune
from storage import atomic

SOURCES = Path("../shared/data")
FOLDER = Path("runs/harmonise")
FOLDS = 3
STYLES = ("jazz ballad", "folk")
"""Said in the transformer's header: most lead sheets are songs of the jazz age, some are folk songs."""
DIALS = (0.0, 0.25, 0.5, 0.75, 1.0)
_RESAMPLES = 10_000

States = NDArray[np.int64]
Harmoniser = Callable[[Melody], States]
Row = tuple[float, float, float, float, float]
"""Of a sheet: bars whose root is right, bars whose family is so too, bars; bars of melody on chord tones, and in all."""

KEYS: dict[str, Callable[[Tune], Key]] = {"heard": sheets.heard_key, "the sheet's": lambda tune: tune.key}
_INSIDE = np.array([[degree in tones_of(state, 0) for degree in range(12)] for state in range(STATES)])


def run() -> list[str]:
    """A section of the report."""
    found = sheets.split(unpack.unpacked(SOURCES, FOLDER / "sources"), Index.load())
    bars = sum(len(tune.chords) for tune in found.held_out)
    tested, folds = list(_on_held_out(found)), _on_folds(found.train)
    return [
        *report.paragraph(
            f"{len(found.held_out)} held-out lead sheets of OpenEWLD ({bars} bars); {len(found.train)} others to learn from.",
            "A chord a bar; of the tune nothing is told but its notes, meter and key: the key that is heard in it, or the",
            "sheet's. *Root*: bars whose chord has the sheet's root. *Family*: and is major, dominant, minor or diminished",
            "as there. *On chord tones*: the share of the melody's time on the triad, or the seventh of a dominant. In",
            f"brackets 95 % of {_RESAMPLES:,} bootstraps over sheets. Of all sheets, {_heard_right(found):.0%} are in the key",
            "that is heard in their melodies alone.",
        ),
        "",
        *_table(tested),
        "",
        *_apart(tested, "transformer, no style said"),
        "",
        *report.paragraph(
            f"And by {FOLDS} folds of the others, whose tunes and chords the transformer was trained on:",
        ),
        "",
        *_table(folds),
        "",
        *_apart(folds, "hidden Markov model"),
        "",
        *_dial(found.held_out),
    ]


def _heard_right(found: sheets.Sheets) -> float:
    """The share of sheets in whose melody their own key is heard."""
    pairs = [(sheets.heard_key(tune), tune.key) for tune in (*found.train, *found.held_out)]
    right = [(one.pitch_class, one.is_minor) == (other.pitch_class, other.is_minor) for one, other in pairs]
    return sum(right) / len(right)


def _on_held_out(found: sheets.Sheets) -> Iterable[tuple[str, str, list[Row]]]:
    """Model, key, and what came out for every sheet."""
    model = hmm_of(found.train)
    for key in KEYS:
        yield "always the tonic", key, _rows(_tonic, found.held_out, key)
        yield "hidden Markov model", key, _rows(model, found.held_out, key)
        yield "conditional random field", key, _rows(by_field(field.shipped()), found.held_out, key)
        yield "the same, the best single run", key, _rows(_best_path, found.held_out, key)
        yield "**the field, and ends at home**: ships", key, _rows(_as_shipped, found.held_out, key)
    for style in (None, *STYLES):
        for key in KEYS if style is None else ("heard",):
            said = f"“{style}” said" if style else "no style said"
            yield f"transformer, {said}", key, _by_transformer(style, found.held_out, key)
    yield (
        "the sheets themselves",
        "the sheet's",
        [_row(tune, tune.key, sheets.states(tune, tune.key)) for tune in found.held_out],
    )


def _on_folds(train: Sequence[Tune]) -> list[tuple[str, str, list[Row]]]:
    """All sheets, and those in minor by themselves."""
    shuffled = [train[place] for place in np.random.default_rng(9).permutation(len(train))]
    rows: dict[tuple[str, str], list[Row]] = {}
    for number in range(FOLDS):
        minor = [tune.key.is_minor for tune in shuffled[number::FOLDS]]
        for (name, key), found in _fold(shuffled, number).items():
            rows.setdefault((name, key), []).extend(found)
            in_minor = [row for row, is_minor in zip(found, minor, strict=True) if is_minor]
            rows.setdefault((f"{name}, sheets in minor", key), []).extend(in_minor)
    return [(name, key, found) for (name, key), found in sorted(rows.items())]


def _fold(tunes: Sequence[Tune], number: int) -> dict[tuple[str, str], list[Row]]:
    file = FOLDER / f"fold-{number}.json"
    if not file.exists():
        test = tunes[number::FOLDS]
        rest = [tune for place, tune in enumerate(tunes) if place % FOLDS != number]
        models = {"hidden Markov model": hmm_of(rest), "conditional random field": by_field(fit.fit(rest))}
        found = [(name, key, _rows(model, test, key)) for name, model in models.items() for key in KEYS]
        _keep(file, found)
        sys.stderr.write(f"fold {number + 1} of {FOLDS}\n")
    return {(name, key): [tuple(row) for row in rows] for name, key, rows in json.loads(file.read_text())}


def _keep(file: Path, found: object) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    atomic.write(file, json.dumps(found).encode())


# ---------------------------------------------------------------------------------------------- models


def hmm_of(tunes: Sequence[Tune]) -> Harmoniser:
    """The hidden Markov model of some lead sheets, which are shown to it as to the field: in both keys."""
    shown = [
        Sheet(hearing.hear(sheets.melody(tune, key)), sheets.states(tune, key), tune.meter)
        for tune in tunes
        for key in dict.fromkeys((tune.key, sheets.heard_key(tune)))
    ]
    model = HiddenMarkov.of(shown)
    return lambda melody: chains.likeliest(model.chain(hearing.hear(melody), melody.meter))


def by_field(model: field.Field) -> Harmoniser:
    """The field by itself."""
    return lambda melody: chains.likeliest(model.chain(hearing.hear(melody)))


def _best_path(melody: Melody) -> States:
    return chains.best_path(field.shipped().chain(hearing.hear(melody)))


def _as_shipped(melody: Melody) -> States:
    found = hearing.hear(melody)
    return chains.likeliest(harmonising.homeward(field.shipped().chain(found), found))


def _tonic(melody: Melody) -> States:
    return np.full(melody.bars, 24 if melody.key.is_minor else 0)


def _by_transformer(style: str | None, tunes: Sequence[Tune], key: str) -> list[Row]:
    model: Transformer | None = None
    rows = []
    for tune in tunes:
        file = FOLDER / f"{style}-{key}-{tune.work.rpartition('/')[2]}.json".replace(" ", "-").replace("'", "")
        in_key = KEYS[key](tune)
        if not file.exists():
            model = model or Transformer(style)
            chords = model.chords(sheets.melody(tune, in_key))
            _keep(file, [state_of(chord, in_key.pitch_class) for chord in chords])
            sys.stderr.write(f"transformer, {style}, {tune.work}\n")
        rows.append(_row(tune, in_key, np.array(json.loads(file.read_text()))))
    return rows


# ---------------------------------------------------------------------------------------------- other chords


def _dial(tunes: Sequence[Tune]) -> list[str]:
    """What `reharmonise` does to the chords of lead sheets."""
    sources = [_source(tune) for tune in tunes]
    found = np.array([[_reharmonised(source, amount) for amount in DIALS] for source in sources])  # (sheets, dials, 2)
    each = [float(np.corrcoef(stats.rankdata(DIALS), stats.rankdata(row))[0, 1]) for row in found[:, :, 0]]
    return [
        *report.paragraph(
            "And *reharmonise*, asked for other chords than these sheets' own. The rank correlation of the dial with the",
            f"share of bars that have another chord is {np.mean(each):.2f} in the mean of sheets, {min(each):.2f} at least.",
        ),
        "",
        "| dial | " + " | ".join(f"{dial:g}" for dial in DIALS) + " |",
        "|---|" + "---:|" * len(DIALS),
        "| bars with another chord | " + " | ".join(f"{share:.0%}" for share in found[:, :, 0].mean(axis=0)) + " |",
        "| melody on chord tones | " + " | ".join(f"{share:.0%}" for share in found[:, :, 1].mean(axis=0)) + " |",
    ]


def _source(tune: Tune) -> Source:
    notes = tuple(note for note in tune.melody if note.onset >= 0)
    score = Score(
        bpm=120,
        meter=tune.meter,
        key=tune.key,
        bars=tuple(Bar(chord, Section.A) for chord in tune.chords),
        parts=(Part(role=Role.LEAD, program=73, notes=notes),),
    )
    return Source.of(score, brief_of(score, style="swing"))


def _reharmonised(source: Source, amount: float) -> tuple[float, float]:
    """The share of bars with another chord, and of the melody's time on chord tones."""
    after = reharmonise.plan(Reharmonise(amount=amount), [source], 1).draft.score
    new = sum(one.chord != other.chord for one, other in zip(source.score.bars, after.bars, strict=True))
    melody = heard(after.parts[0], after)
    return new / len(after.bars), harmonising.on_chord_tones(melody, tuple(bar.chord for bar in after.bars))


# ---------------------------------------------------------------------------------------------- measuring


def _rows(model: Harmoniser, tunes: Sequence[Tune], key: str) -> list[Row]:
    return [_row(tune, KEYS[key](tune), model(sheets.melody(tune, KEYS[key](tune)))) for tune in tunes]


def _row(tune: Tune, key: Key, states: States) -> Row:
    own, time = sheets.states(tune, key), hearing.hear(sheets.melody(tune, key)).time
    roots, families = int((states % 12 == own % 12).sum()), int((states == own).sum())
    return roots, families, len(own), float((time * _INSIDE[states]).sum()), float(time.sum())


def _table(found: Iterable[tuple[str, str, list[Row]]]) -> list[str]:
    return [
        "| model | key | root | family | melody on chord tones |",
        "|---|---|---:|---:|---:|",
        *(_line(name, key, np.array(rows)) for name, key, rows in found),
    ]


def _apart(found: Sequence[tuple[str, str, list[Row]]], other: str) -> list[str]:
    """By how much the field has more roots right than another model, sheet by sheet, where the key is only heard."""
    ours, theirs = (
        np.array(next(rows for one, key, rows in found if (one, key) == (name, "heard")))
        for name in ("conditional random field", other)
    )
    drawn = np.random.default_rng(9).integers(len(ours), size=(_RESAMPLES, len(ours)))
    more, bars = ours[:, 0] - theirs[:, 0], ours[:, 2]
    low, high = np.percentile(more[drawn].sum(axis=1) / bars[drawn].sum(axis=1), (2.5, 97.5))
    return report.paragraph(
        f"Of a hundred roots in a key that is heard, the field has {100 * more.sum() / bars.sum():.1f} more right than the",
        f"{other.partition(',')[0]} (95 %: {100 * low:.1f} to {100 * high:.1f}).",
    )


def _line(name: str, key: str, rows: NDArray[np.float64]) -> str:
    """Of (sheets, 5)."""
    drawn = np.random.default_rng(9).integers(len(rows), size=(_RESAMPLES, len(rows)))
    sums = rows[drawn].sum(axis=1)
    low, high = np.percentile(sums[:, 0] / sums[:, 2], (2.5, 97.5))
    root, family, bars, inside, sounding = rows.sum(axis=0)
    return (
        f"| {name} | {key} | {root / bars:.1%} ({low:.0%}–{high:.0%}) | {family / bars:.1%} | {inside / sounding:.1%} |"
    )
