"""The report's sections, each from one result file: what it is, its tables, and how to read them."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from typing import Any

from generation.training.evaluation.control_section import controls
from generation.training.evaluation.markdown import figure, share, table, words

Lines = list[str]

_HELD_OUT = """\
Works that training never saw, all editions and arrangements of a tune on one side. Given tokens (controls, each bar's
place in the form) are not counted."""

_FAMILIES = """\
Five families of about equal size after the same training tokens in the same order. The Markov chain's order was chosen
on training pieces kept out for that, the networks' learning rates by shorter runs (`families/learning.py`). Seconds are
the processor's. ± is one standard error over pieces; the last column's is of the difference, piece by piece. A Markov
chain's parameters are its stored counts.

Published, in test loss (nats) of relative against absolute attention: JSB chorales 0.530 against 0.944, piano
performances 1.714 against 1.905 (reproductions of the Music Transformer)."""

_DISTANCE = """\
{composed_songs} composed songs against {held_out_pieces} held-out pieces of the same {styles} styles, in excerpts of
{excerpt_bars} bars, weighted to the same mix of styles. OA: overlapping area of the feature's two distributions
(Gaussian kernels of one width), with its bootstrap interval of 95 %; KL: divergence of the composed songs from the
held-out ones, in nats. **Halves**: the held-out music against itself, random halves of its tunes, the mean and where
95 % of the halvings lie. **Distances**: as Yang and Lerch define it, the distances within the held-out music against
those from it to the composed songs. **By style**: the median over the {styles_alone} styles that have enough songs on
both sides, and what songs dealt at random to the two sides reach.

Features are muspy's (polyphony: pitches at once; groove consistency by ticks of a bar), note density is in notes a
quarter, the pitch range in semitones, and chord changes a bar are of the triad that sounds longest in each half bar.
Published, of other music: a study of jazz piano gives Performance RNN 0.768 and Aria 0.911."""

_FORM = """\
Similarity of bars by pitch classes and rhythm, from 0 to 1 (Foote, 1999): bars at the same place of a section that
comes back, and of different sections; each bar and the one 8 or 16 later; any two bars. Last, the share of bars that
were heard before, note for note in all parts. Means ± standard errors, over as many songs as stand in brackets: short
ones have no bars so far apart. Written: scores by people; arranged: tunes, charts and progressions that our rules
arranged."""

_NOVELTY = """\
The longest run of notes that each song shares with any training piece, transposition and repeated notes aside. A
composed song whose melody shares more than {limit} notes is never delivered. Written: held-out scores by people;
arranged: held-out tunes by people in our arrangements; by rule: the tune is ours as well."""

_TOKENS = """\
The same network trained for equally long on each. Seconds: of the steps for one song alone, in 8 bits, without rules.
Valid: bars drawn without any rule that follow the grammar."""


_SONGS = """\
Prompts in plain English, made from templates so that what each asks for is known, go the way of every song: reading,
composing (takes, critic and all), MIDI. Eight are composed at a time, so that each takes longer than it would alone."""


def songs(found: Any) -> Lines:
    rows = []
    for bars in sorted({song["brief"]["bars"] for song in found}):
        seconds = [song["seconds"] for song in found if song["brief"]["bars"] == bars]
        rows.append((str(bars), str(len(seconds)), figure(median(seconds), 1), figure(max(seconds), 1)))
    return [_SONGS, "", *table(("bars", "songs", "seconds, median", "most"), rows, words=0)]


def held_out(found: Any) -> Lines:
    losses = {**found["styles"], "all": found["all"], "all, in 8 bits": found["in_8_bits"]}
    rows = [
        (style, str(loss["pieces"]), figure(loss["nats_a_token"]), figure(loss["bits_a_note"], 2))
        for style, loss in losses.items()
    ]
    return [
        _HELD_OUT,
        "",
        *table(("style", "pieces", "nats a token", "bits a note"), rows),
        "",
        f"Standard error of the mean over pieces: {figure(found['standard_error'], 2)} bits a note.",
    ]


def families(found: Any) -> Lines:
    rows = [
        (
            each["family"],
            f"{each['parameters']:,}",
            f"{each['training_tokens']:,}",
            figure(each["seconds"], 0),
            figure(each["nats_a_token"]),
            f"{figure(each['bits_a_note'])} ± {figure(each['error'])}",
            f"{each['above_ours']:+.3f} ± {figure(each['above_ours_error'])}",
        )
        for each in found
    ]
    head = ("family", "parameters", "training tokens", "seconds", "nats a token", "bits a note", "more than ours")
    return [_FAMILIES, "", *table(head, rows)]


def distance(found: Any) -> Lines:
    rows = [
        (
            words(each["feature"]),
            figure(each["composed_mean"], 2),
            figure(each["held_out_mean"], 2),
            f"{figure(each['overlap'])} ({figure(each['overlap_low'], 2)} to {figure(each['overlap_high'], 2)})",
            figure(each["divergence"]),
            f"{figure(each['halves_overlap'])} ({figure(each['halves_low'], 2)} to {figure(each['halves_high'], 2)})",
            figure(each["halves_divergence"]),
            figure(each["distances_overlap"]),
            figure(each["distances_divergence"]),
            figure(each["style_overlap"]),
            figure(each["style_chance"]),
        )
        for each in found["features"]
    ]
    head = (
        "feature", "composed", "held out", "OA", "KL", "OA of halves", "KL of halves", "OA of distances",
        "KL of distances", "OA by style", "its chance",
    )  # fmt: skip
    return [_DISTANCE.format(**found), "", *table(head, rows)]


def form(found: Any) -> Lines:
    names = ("returning", "differing", "lag_8", "lag_16", "any_two", "repeated_bars")
    rows = []
    for group, each in found.items():
        cells = []
        for name in names:
            mean, error = each["means"].get(name), each["errors"].get(name)
            cells.append("–" if mean is None else f"{figure(mean)} ± {figure(error)} ({each['counts'][name]})")
        rows.append((group, str(each["songs"]), *cells))
    head = ("songs", "number", "same section", "other section", "8 on", "16 on", "any two", "bars that repeat")
    return [_FORM, "", *table(head, rows)]


def novelty(found: Any) -> Lines:
    rows = []
    for part in ("melody", "accompaniment"):
        for group, each in found["groups"].items():
            if (summary := each[part]) is not None:
                rows.append(
                    (
                        part,
                        group,
                        str(summary["songs"]),
                        figure(summary["median"], 0),
                        figure(summary["percentile_95"], 0),
                        str(summary["longest"]),
                        share(summary["above_limit"]),
                    )
                )
    head = ("part", "songs", "number", "median", "95 %", "longest", f"above {found['limit']}")
    return [_NOVELTY.format(**found), "", *table(head, rows, words=2)]


def tokens(found: Any) -> Lines:
    rows = [
        (
            each["name"],
            str(each["vocabulary"]),
            figure(each["tokens_a_bar"], 1),
            figure(each["tokens_a_note"], 2),
            figure(each["bits_a_note"]),
            share(each["valid_bars"]),
            figure(each["seconds_for_32_bars"], 2),
            f"{each['training_tokens']:,}",
            figure(each["training_seconds"], 0),
        )
        for each in found
    ]
    head = (
        "way of writing", "vocabulary", "tokens a bar", "tokens a note", "bits a note", "valid bars",
        "seconds for 32 bars", "training tokens", "training seconds",
    )  # fmt: skip
    return [_TOKENS, "", *table(head, rows)]


def scaling(found: Any) -> Lines:
    rows = [
        (
            each["size"],
            f"{each['parameters']:,}",
            f"{each['steps']:,}",
            f"{each['tokens']:,}",
            figure(each["seconds"], 0),
            figure(each["nats_a_token"]),
            figure(each["bits_a_note"]),
        )
        for each in found
    ]
    head = ("size", "parameters", "steps", "tokens", "seconds", "nats a token", "bits a note")
    return ["Networks of several sizes, each trained for equally long: time is what there is.", "", *table(head, rows)]


SECTIONS: dict[str, tuple[str, Callable[[Any], Lines]]] = {  # by the name of the part
    "songs": ("The composed songs", songs),
    "held-out": ("Held-out loss", held_out),
    "families": ("Five families of models", families),
    "controls": ("Controls", controls),
    "distance": ("Distance from held-out music", distance),
    "form": ("Form", form),
    "novelty": ("Novelty", novelty),
    "tokens": ("Ways of writing music in tokens", tokens),
    "scaling": ("Sizes", scaling),
}
