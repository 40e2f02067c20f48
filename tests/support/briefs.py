"""Briefs of every kind, and a composer with a tiny network of random weights: the true path in milliseconds."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import torch

from generation.brief import Brief, Mood, Seat
from generation.compose import Composer, Composition
from generation.engine import Engine
from generation.lexicon.styles import STYLES
from generation.native.network import NativeNetwork
from generation.network import MusicConfig, MusicTransformer
from generation.novelty import Index
from generation.score import Role
from generation.sizes import Sizes
from generation.theory import METERS, MODES, Chord, Key


def tiny_network() -> MusicTransformer:
    torch.manual_seed(0)
    return MusicTransformer(MusicConfig.tiny())


def composer_of(network: MusicTransformer) -> Composer:
    """What `Composer.load` would make of the network, had it been saved."""
    return Composer(Engine(native_network(network), lanes=2), "minstrel-tiny", Index.of([]))


def native_network(network: MusicTransformer, *, kind: str | None = None) -> NativeNetwork:
    """The network in 8 bits."""
    weights = {name: value.detach().numpy() for name, value in network.state_dict().items()}
    return NativeNetwork(Sizes.of(network.config.to_dict()), weights, kind=kind)


def composed(composer: Composer, brief: Brief, **wishes: Any) -> Composition:
    """A whole song, in an event loop of its own."""
    return asyncio.run(composer.compose(brief, **wishes))


def tiny_composer() -> Composer:
    return composer_of(tiny_network())


def simple_brief(*, bars: int = 8, chords: tuple[Chord, ...] = (), key: Key | None = None) -> Brief:
    """A bossa nova for flute, guitar, bass and drums."""
    band = (Seat(Role.DRUMS, 0), Seat(Role.BASS, 32), Seat(Role.CHORDS, 24), Seat(Role.LEAD, 73))
    return Brief(
        style="bossa nova",
        mood=Mood(-0.4, -0.3),
        bpm=96,
        meter=METERS[0],
        key=key or Key("D", "minor"),
        band=band,
        bars=bars,
        chords=chords,
    )


def random_brief(seed: int) -> Brief:
    """Any style, band, meter, mode and length: also such as nobody would ask for."""
    draw = random.Random(seed)
    style = draw.choice(list(STYLES.values()))
    seats = [Seat(role, draw.choice(programs)) for role, programs in style.band.items() if draw.random() < 0.8]
    return Brief(
        style=style.name,
        mood=Mood(draw.uniform(-1, 1), draw.uniform(-1, 1)),
        bpm=draw.randint(30, 300),
        meter=draw.choice(METERS),
        key=Key(draw.choice("C C# D Eb E F F# G Ab A Bb B".split()), draw.choice(list(MODES))),
        band=tuple(seats) or (Seat(Role.LEAD, 0),),
        bars=draw.choice([4, 5, 7, 8, 13, 16, 24, 40]),
        chords=draw.choice([(), (), (Chord(9, "min"), Chord(5, "maj"), Chord(0, "maj7"))]),
    )
