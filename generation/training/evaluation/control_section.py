"""The report's section on controls: what was asked for and what came out, also beside the published figures."""

from __future__ import annotations

from typing import Any

from generation.training.evaluation.markdown import figure, share, table

_CONTROLS = """\
{songs} songs from prompts of which it is known what each asks for, {bars:.0f} bars on average, read back from their
MIDI by muspy, pretty_midi, symusic and music21's key profiles. {failures} prompts gave no song and count nowhere.
*Reading alone* is how often the prompt itself was taken as it was meant; *readers* is how often the same code is right
about held-out pieces of which the answer is known. A chord counts if its root and its triad are heard in the bar; an
instrument if one of the programs that a listener would accept for it plays; drums if they play or are silent as asked.
Intervals are Wilson's, of 95 %."""

_PUBLISHED_HEAD = """\
Under the field's names. TB, TBT: tempo in the right bin, or one beside it; CK, CKD: right key, or its relative; ASA:
mean share of a song's asked attributes that came out right. The others' figures are from text2midi's README (the full
test set of MidiCaps, with its own captions): another test than ours, so that only the order of magnitude compares."""

PUBLISHED = (  # system, TB, TBT, CK, CKD
    ("text2midi (AAAI 2025)", 0.397, 0.658, 0.336, 0.356),
    ("MuseCoco", 0.217, 0.546, 0.137, 0.146),
)

_MOODS = """\
Requested against measured mood, Pearson's r and how often the signs agree. *Independent* is measured by cues that share
no code with the composer; *analysis* by the composer's own formula, which labelled its training music. *Said*: only
songs whose prompt has a word for the mood."""

_STYLES = """\
A classifier trained on the corpus's training pieces is right about {held_out} of the held-out pieces. It finds the
asked style in {songs} of the songs, and in {known_songs} of those in the {known} styles of which it knows at least
90 % on held-out pieces."""

_CHORDS = """\
Bars with the given chord, from the loosest reading to the strictest; what the same reading gives on held-out bars, and
against the chord of another bar (chance)."""

_RATERS = """\
The independent measure against VGMIDI's raters: valence r = {valence_r:.2f}, arousal r = {arousal_r:.2f} over {pieces}
pieces."""

ATTRIBUTES = ("tempo", "meter", "bars", "drums", "instruments", "chords", "key", "key without given chords", "style")


def controls(found: Any) -> list[str]:
    """From `controls.json`."""
    text = _CONTROLS.format(songs=found["songs"], bars=found["bars"], failures=len(found["failed"]))
    head = ("asked for", "right", "of", "95 %", "reading alone", "readers")
    rows = [_row(name, found) for name in ATTRIBUTES if name in found["controls"]]
    return [
        *(text, "", *table(head, rows), ""),
        *("### Beside published figures", "", _PUBLISHED_HEAD, "", *_field(found), ""),
        *("### Chords", "", *_chords(found), ""),
        *("### Style", "", *_styles(found["style"]), ""),
        *("### Mood", "", *_moods(found)),
    ]


def _row(name: str, found: Any) -> tuple[str, ...]:
    got, understood = found["controls"][name], found["understood"].get(name)
    interval = f"{100 * got['low']:.1f} to {100 * got['high']:.1f} %"
    alone = share(understood["share"]) if understood else "–"
    return name, share(got["share"]), f"{got['of']:,}", interval, alone, share(_trust(name, found))


def _trust(name: str, found: Any) -> float | None:
    """Accuracy of the reader of an attribute on held-out pieces."""
    readers = found["readers"]
    if name.startswith("key"):
        return readers["keys"][readers["key_reader"]]["share"]
    if name == "chords":
        return readers["chords"]["root and triad"]["share"]
    if name == "style":
        return found["style"]["held_out"]["share"]
    return readers[name]["share"] if name in readers else None


def _field(found: Any) -> list[str]:
    ours = [
        share(found["field"][name]["share"]) if name in found["field"] else "–" for name in ("TB", "TBT", "CK", "CKD")
    ]
    rows = [("Minstrel", *ours, share(found["asa"]))]
    rows += [(system, *map(share, figures), "–") for system, *figures in PUBLISHED]
    return table(("system", "TB", "TBT", "CK", "CKD", "ASA"), rows)


def _chords(found: Any) -> list[str]:
    readers = found["readers"]
    rows = [
        (name, share(got["share"]), *(share(readers[of][name]["share"]) for of in ("chords", "chords_of_others")))
        for name, got in found["chords"].items()
    ]
    return [_CHORDS, "", *table(("the chord", "in the songs", "held out", "by chance"), rows)]


def _styles(found: Any) -> list[str]:
    text = _STYLES.format(
        held_out=share(found["held_out"]["share"]),
        songs=share(found["songs"]["share"]),
        known_songs=share(found["songs_of_known"]["share"]),
        known=len(found["known"]),
    )
    rows = []
    for style, got in sorted(found["by_style"].items(), key=lambda pair: (pair[1]["share"], pair[0])):
        recall = found["recall"].get(style)
        rows.append(
            (
                style,
                f"{got['right']} of {got['of']}",
                found["taken_for"].get(style, ""),
                share(recall["share"] if recall else None),
            )
        )
    return [text, "", *table(("style", "songs right", "mostly taken for", "held-out recall"), rows)]


def _moods(found: Any) -> list[str]:
    rows = []
    for name, each in found["mood"].items():
        signs = (share(each[f"{axis}_sign"]["share"]) for axis in ("valence", "arousal"))
        figures = (figure(each[f"{axis}_r"], 2) for axis in ("valence", "arousal"))
        rows.append((name.replace("_", ", "), str(each["songs"]), *figures, *signs))
    lines = [_MOODS, "", *table(("measure", "songs", "valence r", "arousal r", "valence sign", "arousal sign"), rows)]
    return lines if found["raters"] is None else [*lines, "", _RATERS.format(**found["raters"])]
