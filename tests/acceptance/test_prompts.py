"""What a prompt says outright is in the song, read back from its MIDI file by code that is none of ours."""

from __future__ import annotations

import io
from dataclasses import dataclass

import mido
import pretty_midi
import pytest

from generation import midi
from generation.compose import Composer
from generation.reading import read
from generation.sampling import Sampling
from tests.support.briefs import composed

ONE = Sampling(takes=1)
"""What is guaranteed holds for every take: the critic's choice is not needed."""
STRINGS = {*range(40, 52)}
ANY_GUITAR = {*range(24, 32)}
ANY_SAXOPHONE = {64, 65, 66, 67}


@dataclass(frozen=True, kw_only=True)
class Wish:
    """A prompt and what it says outright; None where it does not say."""

    prompt: str
    bpm: int | None = None
    meter: str | None = None
    bars: int | None = None
    seconds: float | None = None
    drums: bool | None = None
    programs: tuple[set[int], ...] = ()  # of each set, one at least has to play
    only: set[int] | None = None  # nobody else plays
    key: str | None = None


WISHES = [
    Wish(prompt="a rainy-night bossa nova, melancholic, 96 bpm, 16 bars", bpm=96, bars=16),
    Wish(prompt="12 bars of slow blues in E, 70 bpm, with harmonica", bpm=70, bars=12, programs=({22},), key="E"),
    Wish(prompt="lo-fi beat at 78 bpm with vibraphone, 8 bars", bpm=78, bars=8, programs=({11},)),
    Wish(prompt="a waltz in 3/4 for violin and piano, no drums, 16 bars", meter="3/4", bars=16, drums=False,
         programs=({40}, {0}), only={0, 40}),
    Wish(prompt="techno, 132bpm, 16 bars, no bass", bpm=132, bars=16),
    Wish(prompt="an Irish jig in 6/8 with flute, 16 bars", meter="6/8", bars=16, programs=({73},)),
    Wish(prompt="solo piano nocturne in Eb minor, 60 bpm, 12 bars", bpm=60, bars=12, drums=False, only={0},
         key="Eb minor"),
    Wish(prompt="a string quartet in D major, 8 bars", bars=8, drums=False, programs=({40}, {42}), only=STRINGS,
         key="D major"),
    Wish(prompt="funk with slap bass and trumpet at 108 bpm, 8 bars", bpm=108, bars=8, programs=({36, 37}, {56}),
         drums=True),
    Wish(prompt="reggae in G major, 8 bars, with organ", bars=8, programs=({16, 17, 18, 19},), key="G major"),
    Wish(prompt="heavy metal at 160 bpm in E minor, 8 bars", bpm=160, bars=8, key="E minor", drums=True),
    Wish(prompt="a lullaby for music box and harp, 8 bars", bars=8, drums=False, programs=({10}, {46}), only={10, 46}),
    Wish(prompt="take five: swing in 5/4, alto sax, 8 bars", meter="5/4", bars=8, programs=({65},)),
    Wish(prompt="prog rock in 7/8, 140 bpm, 8 bars, with drums", meter="7/8", bpm=140, bars=8, drums=True),
    Wish(prompt="epic orchestral chase in D minor with french horn, 150 bpm, 8 bars", bpm=150, bars=8,
         programs=({60},), key="D minor"),
    Wish(prompt="samba without drums, 8 bars", bars=8, drums=False),
    Wish(prompt="a drumless ambient piece in 70 bpm, 8 bars", bpm=70, bars=8, drums=False),
    Wish(prompt="drum and bass at 174 bpm, 30 seconds", bpm=174, seconds=30, drums=True),
    Wish(prompt="country song with banjo, 100 bpm, 8 bars", bpm=100, bars=8, programs=({105},)),
    Wish(prompt="chiptune adventure, 150 bpm, 8 bars", bpm=150, bars=8),
    Wish(prompt="a tango with accordion in A minor, 8 bars", bars=8, programs=({21, 23},), key="A minor"),
    Wish(prompt="ein trauriger Walzer in d-Moll, 8 Takte, ohne Schlagzeug", meter="3/4", bars=8, drums=False,
         key="D minor"),
    Wish(prompt="una salsa alegre con trompeta, 180 bpm, 8 compases", bpm=180, bars=8, programs=({56},)),
    Wish(prompt="une valse pour accordéon, 8 mesures", meter="3/4", bars=8, programs=({21},), only={21}),
    Wish(prompt="悲しいピアノのバラード 8小節", bars=8, programs=({0, 1, 2, 3},)),
    Wish(prompt="uma bossa nova com flauta, 8 compassos, sem bateria", bars=8, drums=False, programs=({73},)),
    Wish(prompt="hip hop 90 bpm with electric piano, 8 bars", bpm=90, bars=8, programs=({4, 5},)),
    Wish(prompt="house in F minor, 124 bpm, 8 bars, saxophone on top", bpm=124, bars=8, programs=(ANY_SAXOPHONE,),
         key="F minor"),
    Wish(prompt="disco with strings, 8 bars, 120bpm", bpm=120, bars=8, programs=(STRINGS,)),
    Wish(prompt="acoustic guitar only, folk, in D, 8 bars", bars=8, drums=False, only=ANY_GUITAR, key="D"),
    Wish(prompt="Am F C G pop ballad in 4/4, 72 bpm, 8 bars", bpm=72, meter="4/4", bars=8),
    Wish(prompt="march in 6/8 with piccolo and tuba, 8 bars", meter="6/8", bars=8, programs=({72}, {58})),
]  # fmt: skip


@pytest.fixture(scope="module")
def composer() -> Composer:
    return Composer.load("cpu")


@pytest.mark.parametrize("wish", WISHES, ids=lambda wish: wish.prompt)
def test_what_was_said_is_in_the_file(composer: Composer, wish: Wish) -> None:
    brief = read(wish.prompt)
    data = midi.write(composed(composer, brief, seed=11, sampling=ONE).score)
    song = pretty_midi.PrettyMIDI(io.BytesIO(data))
    if wish.bpm is not None:
        assert song.get_tempo_changes()[1] == pytest.approx([wish.bpm], abs=0.01)
    if wish.meter is not None:
        assert [f"{change.numerator}/{change.denominator}" for change in song.time_signature_changes] == [wish.meter]
    if wish.bars is not None:
        assert _bars(data) == wish.bars
    if wish.seconds is not None:
        assert mido.MidiFile(file=io.BytesIO(data)).length == pytest.approx(wish.seconds, rel=0.05)
    if wish.drums is not None:
        assert any(track.is_drum and track.notes for track in song.instruments) == wish.drums
    if wish.key is not None:
        signature = pretty_midi.key_number_to_key_name(song.key_signature_changes[0].key_number).replace("M", "m")
        assert signature.startswith(wish.key) or _enharmonic(signature) == wish.key
    playing = {track.program for track in song.instruments if track.notes and not track.is_drum}
    for programs in wish.programs:
        assert playing & programs, f"none of {programs} plays, but {playing}"
    if wish.only is not None:
        assert playing <= wish.only


@pytest.mark.parametrize("who", ["a waltz", "a folk tune, solo flute"])
def test_sparse_and_busy_songs(composer: Composer, who: str) -> None:
    """Against what the same players usually do, over some songs each."""
    notes = []
    for wish in ("sparse", "busy"):
        brief = read(f"{who}, {wish}, 16 bars")
        scores = [composed(composer, brief, seed=seed).score for seed in range(11, 15)]
        notes.append(sum(len(part.notes) for score in scores for part in score.parts))
    sparse, busy = notes
    assert busy > 1.5 * sparse


def _bars(data: bytes) -> float:
    """Length of the file in bars of its time signature."""
    file = mido.MidiFile(file=io.BytesIO(data))
    meter = next(message for message in file.tracks[0] if message.type == "time_signature")
    ticks = max(sum(message.time for message in track) for track in file.tracks)
    return ticks / (file.ticks_per_beat * 4 * meter.numerator / meter.denominator)


def _enharmonic(name: str) -> str:
    return {"D# minor": "Eb minor", "G# minor": "Ab minor", "A# minor": "Bb minor"}.get(name, name)
