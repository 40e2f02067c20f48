"""The accompaniment: who sits in the band, which roles play in which section, and by whose grooves."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass

from generation.lexicon.styles import Style
from generation.score import Note, Role, Section
from generation.training import drummers, mma, patterns
from generation.training.drummers import Drummer
from generation.training.form import Form
from generation.training.grooves import find
from generation.training.patterns import GENERIC, Frame, Groove

Band = dict[Role, int]
"""The program of each role that plays."""

Lines = dict[Role, list[Note]]

_ELECTRONIC = frozenset(
    {"house", "techno", "trance", "drum and bass", "synthwave", "disco", "trap", "hip-hop", "lo-fi"}
)
_OTHERS: dict[Role, tuple[int, ...]] = {
    Role.BASS: (32, 33, 34, 35),
    Role.CHORDS: (0, 4, 5, 24, 25, 26, 16, 46),
    Role.COMP: (0, 4, 24, 25, 26, 16, 11),
    Role.PAD: (48, 49, 50, 52, 89),
    Role.ARPEGGIO: (46, 24, 0, 11, 10),
    Role.COUNTER: (40, 42, 71, 73, 60, 61, 11, 66, 68),
    Role.LEAD: (73, 71, 40, 56, 65, 66, 24, 25, 0, 11, 68, 21, 22, 80, 81, 53, 75, 4, 42, 60, 57, 16, 26),
}
"""Other plausible players, so that a model learns roles and not only a style's own instruments."""

_CENTER = {Role.CHORDS: 60, Role.COMP: 64, Role.PAD: 60, Role.ARPEGGIO: 67, Role.COUNTER: 67}


def seat(style: Style, rng: random.Random) -> Band:
    """Who plays: the style's usual band, mostly, with some chairs left empty."""
    band: Band = {}
    for role, palette in style.band.items():
        if rng.random() > _chance(role, style):
            continue
        draw = rng.random()
        if draw < 0.6 or role is Role.DRUMS:
            band[role] = palette[0]
        elif draw < 0.88 or style.name == "chiptune":
            band[role] = rng.choice(palette)
        else:
            band[role] = rng.choice(_OTHERS[role])
    if not band.keys() & {Role.CHORDS, Role.COMP, Role.PAD, Role.ARPEGGIO}:
        band[Role.CHORDS] = style.band[Role.CHORDS][0]
    return band


def _chance(role: Role, style: Style) -> float:
    if role in style.optional:
        return 0.4
    return {Role.DRUMS: 0.97, Role.BASS: 0.97, Role.CHORDS: 0.95, Role.LEAD: 1.0}.get(role, 0.65)


def play(form: Form, style: Style, band: Band, rng: random.Random, drummer: Drummer | None = None) -> Lines:
    """Every line but the lead's, for all bars except the last, which `finish` writes. A drummer plays all the drums."""
    own = find(style.name, str(form.tune.meter))
    files = mma.FILES.get((style.name, str(form.tune.meter)), ())
    lines: Lines = {}
    if files and (own is None or rng.random() < 0.65):
        lines = _by_mma(form, style, rng.choice(files), rng)
    if drummer is not None:
        lines[Role.DRUMS] = drummers.play(form, drummer, rng)
    lines = {role: notes for role, notes in lines.items() if role in band}
    missing = [role for role in band if role not in lines and role is not Role.LEAD]
    lines |= _by_patterns(form, own or Groove(meter=str(form.tune.meter)), missing, rng)
    return _layered(form, style, lines, rng)


# MMA


def _by_mma(form: Form, style: Style, file: str, rng: random.Random) -> Lines:
    bar_ticks = form.tune.meter.bar_ticks
    names = _grooves(form, file, rng)
    tracks = mma.play(form.chords, names, file, bar_ticks, rng.randrange(1, 2**30))
    lines: Lines = defaultdict(list)
    chordal = 0
    for track in sorted(tracks, key=lambda track: -len(track.notes)):
        role = mma.role_of(track, bar_ticks)
        if role is Role.CHORDS:
            role = (Role.CHORDS, Role.COMP)[min(chordal, 1)]
            chordal += 1
        if role is Role.ARPEGGIO and role not in style.band:
            role = Role.COUNTER
        if role is Role.DRUMS:
            lines[role] += track.notes
        elif role not in lines:
            often = len({note.onset for note in track.notes}) > 5 * form.bars
            lines[role] += mma.thinned(track.notes, 3 if often else 4)
    lines[Role.BASS] = mma.rooted(lines[Role.BASS], form.chords, bar_ticks)
    end = (form.bars - 1) * bar_ticks
    return {role: [note for note in notes if note.onset < end] for role, notes in lines.items() if notes}


def _grooves(form: Form, file: str, rng: random.Random) -> list[str]:
    """A groove a bar: intros and fills where they belong, a main groove of its own for each section."""
    names, _ = mma.grooves(file)
    intros = [name for name in names if "intro" in name.lower()]
    fills = [name for name in names if "fill" in name.lower()]
    mains = [name for name in names if not any(kind in name.lower() for kind in ("intro", "fill", "end"))]
    plain = [name for name in mains if not name.lower().endswith(("sus", "plus"))] or mains
    chosen = {
        Section.INTRO: rng.choice(intros or plain),
        Section.A: rng.choice(plain),
        Section.B: rng.choice(mains),
        Section.C: rng.choice(mains),
    }
    chosen[Section.OUTRO] = chosen[Section.A]
    played: list[str] = []
    for bar, section in enumerate(form.sections):
        last = bar + 1 < form.bars and form.sections[bar + 1] != section and section is not Section.INTRO
        played.append(rng.choice(fills) if last and fills and rng.random() < 0.7 else chosen[section])
    return played


# Our own patterns


@dataclass(frozen=True, slots=True)
class _Choice:
    """Which variant of a role's patterns each section plays."""

    variants: tuple[str, ...]
    by_section: dict[Section, int]

    def at(self, section: Section) -> str:
        return self.variants[self.by_section[section]]


def _choose(variants: tuple[str, ...], rng: random.Random) -> _Choice:
    """Sections B and C may play on as A does; the intro and the ending are played like A."""
    first, second, third = (rng.randrange(len(variants)) for _ in range(3))
    if rng.random() < 0.4:
        second = first
    order = {Section.INTRO: first, Section.A: first, Section.B: second, Section.C: third, Section.OUTRO: first}
    return _Choice(variants, order)


def _by_patterns(form: Form, groove: Groove, roles: list[Role], rng: random.Random) -> Lines:
    frame = Frame(form.chords, form.tune.key, form.tune.meter.bar_ticks)
    lines: Lines = {}
    for role in roles:
        if role is Role.DRUMS:
            lines[role] = _drums(form, groove, frame, rng)
            continue
        generic = GENERIC[groove.meter]
        variants: tuple[str, ...] = getattr(groove, role.value) or getattr(generic, role.value)
        if not variants:
            continue
        choice = _choose(variants, rng)
        if role is Role.BASS:
            bars = range(form.bars - 1)
            lines[role] = [
                note for bar in bars for note in patterns.bass_bar(choice.at(form.sections[bar]), frame, bar, rng)
            ]
        else:
            lines[role] = _harmony(form, groove, role, choice, frame, rng=rng)
    return lines


def _harmony(
    form: Form, groove: Groove, role: Role, choice: _Choice, frame: Frame, *, rng: random.Random
) -> list[Note]:
    center = _CENTER[role] + rng.choice((-4, 0, 0, 3))
    if role is Role.ARPEGGIO:
        center += rng.choice((-7, 0, 5))
    busy = max(sum(sign in "xXo" for sign in variant) / len(variant.split("|")) for variant in choice.variants)
    voices = {Role.COMP: 3, Role.COUNTER: 2, Role.PAD: 3}.get(role, groove.voices) - (1 if busy > 6 else 0)
    voices = max(2, voices)
    led = patterns.voicings(frame, center, voices)
    return [
        note
        for bar in range(form.bars - 1)
        for note in patterns.harmony_bar(choice.at(form.sections[bar]), frame, bar, led[bar], rng)
    ]


def _drums(form: Form, groove: Groove, frame: Frame, rng: random.Random) -> list[Note]:
    """The kit grows from section to section, fills lead over, and a crash opens the bar after a fill."""
    if not groove.drums:
        return []
    count = len(groove.drums)
    full = rng.randrange(count)
    kits = {
        Section.INTRO: rng.randrange((count + 1) // 2),
        Section.A: rng.randrange(count),
        Section.B: max(full, count // 2),
        Section.C: full,
        Section.OUTRO: full,
    }
    notes: list[Note] = []
    filled = False
    for bar in range(form.bars - 1):
        section = form.sections[bar]
        turns = form.sections[bar + 1] != section
        start = bar * frame.bar_ticks
        if turns and groove.fills and rng.random() < 0.8:
            notes += patterns.drum_bar(rng.choice(groove.fills), frame, bar, rng)
            filled = True
            continue
        played = patterns.drum_bar(groove.drums[kits[section]], frame, bar, rng)
        if filled and count > 1 and rng.random() < 0.6:
            played.append(Note(start, patterns.DRUMS["crash"], 12, 100))
        filled = False
        notes += played
    return notes


# Layers


def _layered(form: Form, style: Style, lines: Lines, rng: random.Random) -> Lines:
    """Takes roles out of some sections, so that the texture changes with the form."""
    layered: Lines = {}
    bar_ticks = form.tune.meter.bar_ticks
    broken_down = _breakdown(form, rng) if style.name in _ELECTRONIC else range(0)
    for role, notes in lines.items():
        silent = _silent(role, style, form, rng)
        layered[role] = [
            note
            for note in notes
            if form.sections[bar := note.onset // bar_ticks] not in silent
            and not (role in {Role.DRUMS, Role.BASS} and bar in broken_down)
        ]
    if not any(layered.values()):
        return lines
    return layered


def _silent(role: Role, style: Style, form: Form, rng: random.Random) -> set[Section]:
    """The sections in which a role rests; the main accompaniment rests in the intro at most."""
    one_section = len({form.sections[bar] for bar in form.body}) == 1
    if role in {Role.DRUMS, Role.BASS}:
        return {Section.INTRO} if rng.random() < 0.3 else set()
    if role is Role.CHORDS:
        return {Section.INTRO} if style.name in _ELECTRONIC and rng.random() < 0.3 else set()
    if one_section:
        return {Section.INTRO} if rng.random() < 0.5 else set()
    rests = rng.choice(
        ({Section.INTRO, Section.A}, {Section.A}, {Section.INTRO}, {Section.B, Section.OUTRO}, {Section.C}, set())
    )
    return set(rests)


def _breakdown(form: Form, rng: random.Random) -> range:
    """Four or eight bars in the middle that go without drums and bass."""
    if rng.random() < 0.4:
        return range(0)
    length = rng.choice((4, 8))
    middle = form.body.start + (len(form.body) // 2) // 8 * 8
    return range(middle, min(middle + length, form.body.stop))
