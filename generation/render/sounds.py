"""How each style sounds: a table of plain numbers, each line with its reason. `sounding.py` says what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from generation.render.sounding import Band, Echo, Feel, Glue, Place, Room, Shape, Sounding, Tape
from generation.score import Role


def of(style: str | None) -> Sounding:
    """The sound of a style of `generation.lexicon.styles`; of none or an unknown one the neutral sound."""
    return SOUNDS.get(style or "", NEUTRAL)


def place(sounding: Sounding, role: Role | None) -> Place:
    """Where a role stands; a part of an unknown role in the middle, as loud as accompaniment."""
    return _UNKNOWN if role is None else sounding.places[role]


_UNKNOWN = Place(level_db=-3.0)

# --- The stage -------------------------------------------------------------------------------------------------

_BOX = Band(Shape.BELL, 350.0, -2.5, 0.9)  # where drums and guitars boom in a small room
_MUD = Band(Shape.BELL, 280.0, -2.0, 0.8)  # where everybody's lower middle adds up
_PRESENCE = Band(Shape.BELL, 3000.0, 2.0, 0.7)  # where the ear hears a tune best
_HARSH = Band(Shape.BELL, 3300.0, -2.5, 0.8)  # where distorted guitars hurt
_AIR = Band(Shape.HIGH_SHELF, 9000.0, 2.0)

_BAND: dict[Role, Place] = {  # seen from the audience: rhythm in the middle, harmony on both sides, the tune in front
    Role.DRUMS: Place(level_db=-1.0, room=0.1, low_cut_hz=30.0, bands=(_BOX, _AIR)),
    Role.BASS: Place(
        level_db=-1.5,
        width=0.0,  # lows from one side tire the ear, and a record's needle would jump
        room=0.0,
        low_cut_hz=32.0,
        # Loudness hardly counts the lowest octave, so it would take all the room; a phone plays only overtones.
        bands=(
            Band(Shape.LOW_SHELF, 70.0, -2.0),
            Band(Shape.BELL, 250.0, -2.0, 0.8),
            Band(Shape.BELL, 900.0, 2.0, 0.8),
        ),
    ),
    Role.CHORDS: Place(level_db=-5.0, pan=-0.28, room=0.18, low_cut_hz=110.0, bands=(_MUD,)),
    Role.COMP: Place(level_db=-7.0, pan=0.32, room=0.18, low_cut_hz=150.0, bands=(_MUD,)),
    Role.PAD: Place(level_db=-8.5, room=0.35, low_cut_hz=160.0, bands=(_MUD, Band(Shape.HIGH_SHELF, 6000.0, -2.0))),
    Role.ARPEGGIO: Place(level_db=-7.5, pan=0.42, room=0.25, low_cut_hz=150.0),
    Role.COUNTER: Place(level_db=-4.5, pan=-0.42, room=0.25, low_cut_hz=120.0),
    Role.LEAD: Place(level_db=0.0, pan=0.04, width=0.6, room=0.22, low_cut_hz=100.0, bands=(_PRESENCE,)),
}


def _stage(of: Mapping[Role, Place] = _BAND, /, **changes: Mapping[str, object]) -> dict[Role, Place]:
    """A stage on which some roles stand elsewhere: `lead={"level_db": 1.0}`."""
    return {role: replace(one, **changes.get(role.value, {})) for role, one in of.items()}


# --- Rooms -----------------------------------------------------------------------------------------------------

_DRY = Room(seconds=0.3, high_share=0.4, predelay_seconds=0.002, early=0.7)  # a booth hung with blankets
_STUDIO = Room(seconds=0.55, high_share=0.5, predelay_seconds=0.006, early=0.6)
_PORCH = Room(seconds=0.45, high_share=0.6, predelay_seconds=0.004, early=0.75)  # wood all around, one side open
_CELLAR = Room(seconds=0.8, high_share=0.35, predelay_seconds=0.008, early=0.55)  # a jazz club full of people
_DANCE_HALL = Room(seconds=1.1, high_share=0.45, predelay_seconds=0.014, early=0.5)
_GARAGE = Room(seconds=0.9, high_share=0.75, predelay_seconds=0.006, early=0.6)  # concrete
_PLATE = Room(seconds=1.5, high_share=0.8, predelay_seconds=0.02, early=0.15)  # a steel plate: bright, at once dense
_SALON = Room(seconds=1.0, high_share=0.6, predelay_seconds=0.01, early=0.5)  # parquet, tall windows
_CHAMBER = Room(seconds=1.4, high_share=0.55, predelay_seconds=0.015, early=0.45)  # a small concert hall
_HALL = Room(seconds=2.1, high_share=0.5, predelay_seconds=0.025, early=0.35)  # Vienna's Musikverein has 2.0 s
_SCORING_STAGE = Room(seconds=2.6, high_share=0.5, predelay_seconds=0.03, early=0.3)  # and more, as films have it
_CHURCH = Room(seconds=2.3, high_share=0.6, predelay_seconds=0.03, early=0.25)
_OPEN_SKY = Room(seconds=4.5, high_share=0.45, predelay_seconds=0.04, early=0.05)  # no place on earth
_PARADE = Room(seconds=0.9, high_share=0.6, predelay_seconds=0.03, early=0.8)  # a square: walls answer once, far away

# --- Feels -----------------------------------------------------------------------------------------------------

_MACHINE = Feel()  # a sequencer is on time, and that is the style
# Drummers and players of one band differ by 5 to 15 ms (Rasch, 1979; Hennig et al., 2011).
_TIGHT = Feel(timing_ms=3.0, dynamics=4.0, accent=5.0, strum_ms=3.0)
_PLAYED = Feel(timing_ms=5.0, dynamics=5.0, accent=6.0, strum_ms=5.0, swell=0.5)
_LOOSE = Feel(timing_ms=7.0, dynamics=6.0, accent=7.0, strum_ms=7.0, swell=0.6)
_RECITAL = Feel(timing_ms=6.0, dynamics=6.0, accent=5.0, strum_ms=4.0, swell=1.0)

# --- Glue ------------------------------------------------------------------------------------------------------

_OPEN = Glue(ratio=1.0, most_db=0.0)  # concert music keeps its dynamics
_SOFT = Glue(ratio=1.4, most_db=2.0)
_FIRM = Glue(ratio=2.0, most_db=4.0)

# --- Families: what some styles have in common -----------------------------------------------------------------

_latin = partial(Sounding, room=_STUDIO, glue=_SOFT, feel=_PLAYED)
_jazz = partial(Sounding, room=_CELLAR, glue=_SOFT, feel=replace(_LOOSE, late_ms={Role.LEAD: 10.0}), kit=32)
_groove = partial(Sounding, room=_STUDIO, glue=_FIRM)
_porch = partial(Sounding, room=_PORCH, glue=_SOFT, feel=_LOOSE)
_club = partial(Sounding, room=_PLATE, glue=_FIRM, feel=_MACHINE)

_ACOUSTIC = _stage(  # nobody is amplified: the tune leads by less, and the bass is wood and gut
    drums={"level_db": -4.0, "room": 0.18},
    bass={
        "level_db": -3.0,
        "room": 0.06,
        "width": 0.3,
        "low_cut_hz": 38.0,
        "bands": (Band(Shape.LOW_SHELF, 80.0, -4.0), Band(Shape.BELL, 800.0, 2.0, 0.7)),
    },
    chords={"level_db": -4.5, "room": 0.22},
    comp={"level_db": -6.0, "room": 0.22},
)
_CLUB_STAGE = _stage(  # drums and bass are the music; all lows in the middle, tight
    drums={"level_db": 0.5, "room": 0.05, "bands": (Band(Shape.BELL, 60.0, 2.0, 1.0), _BOX, _AIR)},
    bass={"level_db": 0.0, "bands": (Band(Shape.LOW_SHELF, 90.0, 2.0), _MUD)},
    chords={"level_db": -5.0, "pan": -0.2, "room": 0.25, "echo": 0.1},
    pad={"level_db": -8.0, "room": 0.45},
    arpeggio={"level_db": -6.5, "pan": 0.3, "room": 0.3, "echo": 0.22},
    lead={"level_db": -2.0, "room": 0.28, "echo": 0.16},
)
_ENSEMBLE = _stage(  # as chamber players sit: violins left, violas and cellos right, the piano in the middle
    drums={"level_db": -3.0, "room": 0.45, "low_cut_hz": 30.0, "bands": ()},
    bass={"level_db": -3.0, "pan": 0.3, "width": 0.8, "room": 0.3, "low_cut_hz": 30.0, "bands": ()},
    chords={"level_db": -3.5, "pan": 0.05, "room": 0.32, "low_cut_hz": 35.0, "bands": ()},
    comp={"level_db": -5.0, "pan": 0.2, "room": 0.32, "low_cut_hz": 35.0, "bands": ()},
    pad={"level_db": -6.5, "pan": 0.15, "room": 0.4, "low_cut_hz": 35.0, "bands": ()},
    arpeggio={"level_db": -5.5, "pan": -0.2, "room": 0.35, "low_cut_hz": 35.0, "bands": ()},
    counter={"level_db": -3.0, "pan": -0.15, "room": 0.35, "low_cut_hz": 35.0, "bands": ()},
    lead={"level_db": 0.0, "pan": -0.25, "room": 0.3, "low_cut_hz": 35.0, "bands": ()},
)

# --- The styles ------------------------------------------------------------------------------------------------

NEUTRAL = Sounding(places=_stage(), room=_STUDIO, glue=_SOFT)
"""Of music whose style is unknown. Nothing is humanised: its author may have done so."""

SOUNDS: dict[str, Sounding] = {
    # Latin
    "bossa nova": _latin(  # João Gilberto at one metre: close guitar, brushes and rim far back, no hard edge
        places=_stage(_ACOUSTIC, drums={"level_db": -5.5}, chords={"level_db": -3.0}, lead={"bands": ()}),
        room=_SALON,
        feel=replace(_LOOSE, late_ms={Role.LEAD: 14.0}),  # he sings behind the guitar
        kit=32,
    ),
    "samba": _latin(places=_stage(drums={"level_db": 0.5}), room=_PARADE, kit=8),  # the batucada is the music, outdoors
    "salsa": _latin(  # brass and piano in a bright dance hall, on top of the beat
        places=_stage(chords={"level_db": -3.5}, counter={"level_db": -3.0}, drums={"level_db": 0.0}),
        room=_DANCE_HALL,
        feel=replace(_PLAYED, late_ms={Role.BASS: -5.0}),  # the tumbao pulls forward
    ),
    "tango": _latin(  # bandoneon and violin in front, a marked piano; strings breathe
        places=_stage(_ACOUSTIC, comp={"level_db": -2.5}), room=_SALON, feel=replace(_RECITAL, accent=9.0), kit=40
    ),
    "bolero": _latin(  # two guitars and a voice in a small, warm room, at night
        places=_stage(_ACOUSTIC, drums={"level_db": -6.0}, chords={"level_db": -3.0}),
        room=_CELLAR,
        feel=_LOOSE,
        master=(Band(Shape.HIGH_SHELF, 7000.0, -1.5),),
        kit=40,
    ),
    # Jazz and what it came from
    "swing": _jazz(places=_stage(_ACOUSTIC, bass={"level_db": -1.0}, drums={"level_db": -3.0})),  # the bass drives
    "jazz ballad": _jazz(  # brushes, close and dark, the horn a step nearer than anybody
        places=_stage(_ACOUSTIC, drums={"level_db": -6.0}, lead={"level_db": 1.0, "room": 0.3, "bands": ()}),
        master=(Band(Shape.HIGH_SHELF, 7000.0, -2.0),),
        feel=replace(_LOOSE, timing_ms=9.0, late_ms={Role.LEAD: 16.0}),
        kit=40,
    ),
    "ragtime": Sounding(  # one upright piano in a saloon; its three parts are one pair of hands, so stand together
        places=_stage(
            _ENSEMBLE,
            **{role.value: {"pan": 0.0, "room": 0.22, "level_db": -1.0} for role in Role if role is not Role.LEAD},
            lead={"pan": 0.0, "room": 0.22},
        ),
        room=_SALON,
        glue=_SOFT,
        feel=replace(_TIGHT, strum_ms=2.0),
    ),
    "blues": _groove(
        places=_stage(counter={"level_db": -3.5}, lead={"bands": ()}), room=_CELLAR, feel=_LOOSE
    ),  # a small bar
    "funk": _groove(  # dry and tight, drums and slap bass in your face
        places=_stage(drums={"level_db": 0.0, "room": 0.05}, bass={"level_db": -0.5}, lead={"room": 0.12}),
        room=_DRY,
        feel=_TIGHT,
        glue=_FIRM,
    ),
    "soul": _groove(  # Stax: a band in a cinema, the snare a shade late
        places=_stage(counter={"level_db": -3.5}), room=_CELLAR, feel=replace(_PLAYED, late_ms={Role.DRUMS: 6.0})
    ),
    "gospel": _groove(  # organ and choir in a church full of people
        places=_stage(_ACOUSTIC, pad={"level_db": -5.5, "room": 0.45}, comp={"level_db": -5.0}),
        room=_CHURCH,
        glue=_SOFT,
        feel=_PLAYED,
    ),
    "disco": _groove(  # four on the floor, wide strings
        places=_stage(_CLUB_STAGE, pad={"level_db": -6.0, "width": 1.0}, lead={"level_db": -1.0, "echo": 0.06}),
        room=_PLATE,
        feel=_TIGHT,
    ),
    # Popular music
    "pop": _groove(places=_stage(lead={"room": 0.26, "echo": 0.06}), room=_PLATE, feel=_TIGHT),  # the tune above all
    "ballad": _groove(  # a grand piano, and space around the voice
        places=_stage(
            chords={"level_db": -3.5, "pan": -0.1, "low_cut_hz": 60.0}, drums={"level_db": -4.0}, lead={"room": 0.35}
        ),
        room=_CHAMBER,
        glue=_SOFT,
        feel=replace(_PLAYED, swell=0.8),
    ),
    "rock": _groove(  # guitars left and right as two amplifiers, drums in a live room
        places=_stage(
            chords={"pan": -0.6, "level_db": -3.5},
            comp={"pan": 0.6, "level_db": -5.0},
            drums={"room": 0.22},
            lead={"bands": ()},  # distortion has presence enough
        ),
        master=(_HARSH,),
        room=_GARAGE,
        feel=_TIGHT,
        kit=16,
    ),
    "metal": _groove(  # a wall: two guitars hard left and right, scooped, the bass drum in front
        places=_stage(
            chords={"pan": -0.85, "level_db": -2.5, "bands": (Band(Shape.BELL, 700.0, -3.0, 0.7),)},
            comp={"pan": 0.85, "level_db": -2.5, "bands": (Band(Shape.BELL, 700.0, -3.0, 0.7),)},
            drums={"level_db": 0.5, "room": 0.12},
            lead={"bands": ()},
        ),
        master=(_HARSH,),
        room=_GARAGE,
        feel=replace(_TIGHT, timing_ms=2.5),
        kit=16,
    ),
    # Of the people
    "country": _porch(places=_stage(_ACOUSTIC, lead={"level_db": 0.5}), room=_STUDIO),  # Nashville: clean and close
    "bluegrass": _porch(  # one microphone on a porch: all strings near each other
        places=_stage(
            _ACOUSTIC,
            chords={"pan": -0.2},
            arpeggio={"pan": 0.25, "level_db": -4.5},
            bass={"level_db": -1.5},
        ),
        feel=replace(_PLAYED, strum_ms=7.0),
    ),
    "folk": _porch(places=_stage(_ACOUSTIC, arpeggio={"level_db": -5.0}, drums={"level_db": -6.0})),  # a kitchen table
    "celtic": _porch(  # a stone-floored pub; the harp and whistle ring
        places=_stage(_ACOUSTIC, arpeggio={"level_db": -5.0, "room": 0.35}, lead={"room": 0.3, "bands": ()}),
        room=_SALON,
        kit=8,
    ),
    "reggae": _groove(  # the bass is the tune; the skank is thin, its echo dotted
        places=_stage(
            bass={"level_db": 1.0, "bands": (Band(Shape.LOW_SHELF, 100.0, 2.5), _MUD)},
            chords={"low_cut_hz": 220.0, "echo": 0.25},
            counter={"echo": 0.2},
            lead={"echo": 0.18},
        ),
        room=_STUDIO,
        echo=Echo(quarters=0.75, feedback=0.5, high_cut_hz=2500.0),
        feel=replace(_PLAYED, late_ms={Role.DRUMS: 6.0, Role.BASS: 9.0}),  # everybody leans back
    ),
    "ska": _groove(places=_stage(counter={"level_db": -3.0}), room=_DANCE_HALL, feel=_PLAYED),  # horns up front
    # The studio's machines
    "hip-hop": _groove(  # a sampled break, dry, heavy at the bottom; the drums drag
        places=_stage(drums={"level_db": 1.0}, bass={"level_db": 0.5, "bands": (Band(Shape.LOW_SHELF, 90.0, 2.0),)}),
        room=_DRY,
        feel=replace(_TIGHT, strum_ms=0.0, late_ms={Role.DRUMS: 5.0, Role.BASS: 8.0}),
        master=(Band(Shape.HIGH_SHELF, 8000.0, -1.5),),
        fade_seconds=3.0,
    ),
    "trap": _club(  # an 808 below everything, bells far above, nothing between
        places=_stage(_CLUB_STAGE, drums={"level_db": 0.0}, bass={"level_db": 1.0}, chords={"room": 0.4}), kit=25
    ),
    "lo-fi": _groove(  # a worn cassette in a bedroom: dull, wavering, crackling, the drums late
        places=_stage(
            drums={"level_db": -2.5, "bands": (_BOX, Band(Shape.HIGH_CUT, 6000.0))},
            lead={"level_db": -1.5, "bands": (), "echo": 0.08},
            pad={"level_db": -7.5},
        ),
        room=_CELLAR,
        glue=_FIRM,
        feel=replace(_LOOSE, late_ms={Role.DRUMS: 9.0, Role.BASS: 5.0}),
        master=(Band(Shape.HIGH_CUT, 6000.0), Band(Shape.LOW_SHELF, 180.0, 1.5)),
        tape=Tape(wow_cents=7.0, hiss_db=-58.0, crackles=5.0),
        fade_seconds=4.0,
    ),
    "house": _club(places=_CLUB_STAGE, duck_db=4.0, kit=24, fade_seconds=3.0),  # everything breathes with the bass drum
    "techno": _club(  # a hard, dark hall of concrete; the loop is all
        places=_stage(_CLUB_STAGE, lead={"level_db": -3.5, "echo": 0.25}),
        room=_GARAGE,
        duck_db=5.0,
        kit=24,
        fade_seconds=3.0,
    ),
    "trance": _club(  # a bright stadium: long plate, dotted echoes, the pump
        places=_stage(_CLUB_STAGE, lead={"level_db": 0.0, "room": 0.4, "echo": 0.3}, arpeggio={"echo": 0.3}),
        room=replace(_PLATE, seconds=2.2),
        duck_db=5.0,
        kit=24,
    ),
    "drum and bass": _club(places=_stage(_CLUB_STAGE, drums={"level_db": 1.5}), duck_db=2.5, kit=16),  # in that order
    "synthwave": _club(  # 1984: gated air on the drums, echo on everything
        places=_stage(_CLUB_STAGE, drums={"room": 0.3}, lead={"level_db": -0.5, "echo": 0.28}),
        room=_PLATE,
        duck_db=2.0,
        kit=24,
        fade_seconds=4.0,
    ),
    "ambient": Sounding(  # no walls, no front: everything far, wide and slow
        places={role: replace(one, room=max(one.room, 0.6), echo=0.2) for role, one in _ENSEMBLE.items()},
        room=_OPEN_SKY,
        echo=Echo(quarters=1.5, feedback=0.55, high_cut_hz=2500.0),
        glue=_OPEN,
        feel=replace(_PLAYED, accent=0.0, swell=1.0),
        master=(Band(Shape.HIGH_SHELF, 6000.0, -1.5),),
        fade_seconds=8.0,
    ),
    "chiptune": Sounding(  # four voices of a console of 1985, which knew neither rooms nor hands
        places=_stage(
            **{role.value: {"room": 0.0, "bands": (), "low_cut_hz": 30.0} for role in Role if role is not Role.LEAD},
            lead={"room": 0.04, "bands": (), "echo": 0.1},
        ),
        room=_DRY,
        glue=_SOFT,
        is_chip=True,
    ),
    # Concert music
    "cinematic": Sounding(  # a scoring stage: low strings wide, drums far and huge, dynamics kept
        places=_stage(
            _ENSEMBLE,
            drums={"level_db": 0.0, "room": 0.6, "bands": (Band(Shape.LOW_SHELF, 90.0, 2.0),)},
            bass={"level_db": -1.5, "bands": (Band(Shape.LOW_SHELF, 100.0, 1.5),)},
            lead={"pan": -0.1},
        ),
        room=_SCORING_STAGE,
        glue=_SOFT,
        feel=_RECITAL,
        kit=48,
    ),
    "classical": Sounding(places=_ENSEMBLE, room=_CHAMBER, glue=_OPEN, feel=_RECITAL),  # row eight of a small hall
    "baroque": Sounding(  # gut and quills in a palace; terraces of dynamics rather than swells
        places=_ENSEMBLE, room=_SALON, glue=_OPEN, feel=replace(_RECITAL, swell=0.4, strum_ms=9.0)
    ),
    "romantic": Sounding(  # a concert grand in a full hall, time as the hands want it
        places=_ENSEMBLE, room=_HALL, glue=_OPEN, feel=replace(_RECITAL, timing_ms=9.0, dynamics=8.0)
    ),
    "waltz": Sounding(  # a ballroom: strings and one-two-three
        places=_stage(_ENSEMBLE, drums={"level_db": -5.0}),
        room=_CHAMBER,
        glue=_SOFT,
        feel=replace(_RECITAL, accent=9.0),
        kit=40,
    ),
    "march": Sounding(
        places=_stage(_ENSEMBLE, drums={"level_db": -1.5}), room=_PARADE, glue=_SOFT, feel=_TIGHT, kit=48
    ),
    "polka": _porch(places=_stage(_ACOUSTIC, chords={"level_db": -3.0}), room=_DANCE_HALL, feel=_PLAYED),  # a beer tent
    "lullaby": Sounding(  # a music box by the bed: soft, near, no edges
        places=_stage(_ENSEMBLE, lead={"pan": 0.0, "level_db": -1.0}, pad={"level_db": -7.0}),
        room=_SALON,
        glue=_OPEN,
        feel=replace(_RECITAL, accent=3.0),
        master=(Band(Shape.HIGH_SHELF, 6000.0, -2.5),),
    ),
}
