"""Grooves of bands: disco, metal, reggae, and those that MMA plays thinly."""

from generation.training.patterns import Groove

_FILL = {
    "kick": "X.......x.......",
    "snare": "....X...x.xx....",
    "high": "............xx..",
    "floor": "..............xx",
}
_SNARE_FILL = {"kick": "X.......x.......", "snare": "....X..x.x.xX.XX", "hat": "x.x.x.x........."}
_TOMS = {
    "kick": "X...x...x...x...",
    "high": "x.xx............",
    "mid": "....x.xx........",
    "low": "........x.xx....",
    "floor": "............x.xX",
}

GROOVES: dict[str, tuple[Groove, ...]] = {
    "disco": (
        Groove(
            meter="4/4",
            drums=(
                {"kick": "X...X...X...X...", "hat": "x.x.x.x.x.x.x.x."},
                {"kick": "X...X...X...X...", "snare": "....X.......X...", "open": "..x...x...x...x."},
                {
                    "kick": "X...X...X...X...",
                    "snare": "....X.......X...",
                    "hat": "xx.xxx.xxx.xxx.x",
                    "open": "..x...x...x...x.",
                },
                {
                    "kick": "X...X...X...X...",
                    "snare": "....X.......X...",
                    "open": "..x...x...x...x.",
                    "tambourine": "x.xxx.xxx.xxx.xx",
                    "conga": "...x..x....x..x.",
                },
            ),
            fills=(_SNARE_FILL, _TOMS, {"kick": "X...X...X...X...", "clap": "....X.......XxXx"}),
            bass=("1.8.1.8.1.8.1.8.", "1-..8.1.5-..8.5.", "1.1.8.1.5.5.7.8.", "1-.18.1.7-.78.a.", "1.8.1.8.5.8.a.8."),
            chords=("..x...x...x...x.", "..xx..xx..xx..xx", "x..x..x.x..x..x.", ".xx..xx..xx..xx.", "xoxxoxxoxoxxoxxo"),
            comp=("x---....x---....", "..x---....x---..", "x..x..x.........", "....x.......x..."),
            pad=("x---------------", "x-------x-------"),
            counter=(
                "x-..x-..........|........x.x.x---",
                "................|..x.x.x-..x.x-..",
                "x---------......|..x-x-x-x---....",
            ),
        ),
    ),
    "metal": (
        Groove(
            meter="4/4",
            drums=(
                {
                    "kick": "X.x.x.x.X.x.x.x.",
                    "snare": "....X.......X...",
                    "crash": "x...............|................",
                    "hat": "x...x...x...x...",
                },
                {"kick": "X.xxX.xxX.xxX.xx", "snare": "....X.......X...", "ride": "x...x...x...x..."},
                {"kick": "xxxxxxxxxxxxxxxx", "snare": "....X.......X...", "china": "x...x...x...x..."},
                {
                    "kick": "X.......x.x.....",
                    "snare": "........X.......",
                    "crash": "x.......x.......",
                    "hat": "x...x...x...x...",
                },
            ),
            fills=(_TOMS, _SNARE_FILL, {"kick": "xxxxxxxxxxxxxxxx", "snare": "X...X...X.X.XXXX"}),
            bass=("1.111.111.111.11", "1.1.1.1.1.1.1.1.", "1-------1-----a-", "1..1..1.1..1..1.", "1.118.111.115.a."),
            chords=("x.xxx.xxx.xxx.xx", "x-------x-----x-", "x..x..x.x..x..x.", "x---------------", "X.ooX.ooX.ooX.X."),
            comp=("x.xxx.xxx.xxx.xx", "x---------------", "x..x..x.x..x..x."),
            pad=("x---------------",),
            voices=2,
        ),
    ),
    "reggae": (
        Groove(
            meter="4/4",
            drums=(
                {"kick": "........X.......", "rim": "........X.......", "hat": "x.x.x.x.x.x.x.x."},
                {"kick": "x...x...x...x...", "snare": "........X.......", "hat": "xoxoxoxoxoxoxoxo"},
                {"kick": "x.......x.......", "rim": "....x.......x...", "hat": "x.xxx.x.x.xxx.x."},
                {
                    "kick": "........X.......",
                    "snare": "........X.....o.",
                    "hat": "x.x.x.x.x.x.x.x.",
                    "bongo": "..x....x..x.....",
                },
            ),
            fills=(
                {"kick": "........X.......", "snare": "x.xx.xx.X......."},
                {"timbale": "x..x..x...xxxxX.", "kick": "............X..."},
                _FILL,
            ),
            bass=(
                "1---..5-3-..1-..",
                "1-......1-3-5---",
                "1---1-..5-..3-a-",
                "..1-3-5-8---5-..",
                "1--1--3-5---....",
                "1-1-..1-5-5-..a-",
            ),
            chords=("....x.......x...", "....x.......x.x.", "..x...x...x...x."),
            comp=("..x...x...x...x.", "..x.x.x...x.x.x.", "....x-......x-.."),
            counter=("................|x--x--x-........", "........x-x-x---|................"),
            voices=3,
        ),
    ),
    "ska": (
        Groove(
            meter="4/4",
            drums=(
                {"kick": "X.......X.......", "snare": "....X.......X...", "hat": "..x...x...x...x."},
                {"kick": "X...X...X...X...", "rim": "....x.......x...", "hat": "x.x.x.x.x.x.x.x."},
                {"kick": "X.......X.x.....", "snare": "....X.......X...", "open": "..x...x...x...x."},
            ),
            fills=(_FILL, _SNARE_FILL),
            bass=("1---3---5---6---", "1---5---3---a---", "1---1---5---a---", "1---8---6---5---"),
            chords=("..x...x...x...x.", "..x...x...x...xx"),
            comp=("..x...x...x...x.", "..xx..xx..xx..xx"),
            counter=("x.x-..x.x-......|................", "................|x.x.x-..x.x-...."),
            voices=3,
        ),
    ),
    "funk": (
        Groove(
            meter="4/4",
            drums=(
                {"kick": "X..x......x.....", "snare": "....X.......X...", "hat": "x.x.x.x.x.x.x.x."},
                {"kick": "X.x...x...x..x..", "snare": "....X..o.o..X..o", "hat": "xxxxxxxxxxxxxxxx"},
                {
                    "kick": "X..x..x...x.....",
                    "snare": "....X..o.o..X...",
                    "hat": "x.xxx.xxx.xxx.x.",
                    "open": "..............x.",
                },
                {
                    "kick": "X.x....x..x.....|X.x...x...x..x..",
                    "snare": "....X..o.o..X...|....X..o..o.X.o.",
                    "ride": "x.x.x.x.x.x.x.x.",
                },
            ),
            fills=(_SNARE_FILL, _FILL),
            bass=("1..1..8...7.8...", "1.1...7.8..1..a.", "1---..18..7.5.7.", "1..18.1...5.7.8.", "1.11..8.7.5.3.a."),
            chords=("....x.......x...", "..xx..x...xx..x.", "x..x..x.....x..x", ".xx..xx..xx..xx.", "o.xoo.xoo.xoo.xo"),
            comp=("x-----......x...", "..x..x..x..x....", "x---------------", "...x--....x--..."),
            counter=("x...............|x..x..x.........", "..............x.|x.......x.x.x-.."),
        ),
    ),
    "soul": (
        Groove(
            meter="4/4",
            drums=(
                {"kick": "X.......x.......", "snare": "....X.......X...", "hat": "x.x.x.x.x.x.x.x."},
                {
                    "kick": "X.....x.x.......",
                    "snare": "....X.......X...",
                    "hat": "x.x.x.x.x.x.x.x.",
                    "tambourine": "....x.......x...",
                },
                {"kick": "X..x....x.x.....", "snare": "X...X...X...X...", "hat": "x.x.x.x.x.x.x.x."},
            ),
            fills=(_FILL, _SNARE_FILL),
            bass=("1-----1-5---3-a-", "1---1-3-5---6-5-", "1-..1-..5-6-8-a-", "1-----5-1-..3-5-"),
            chords=("x---x---x---x---", "x-----x---x-----", "..x-..x-..x-..x-", "x---------------"),
            comp=("....x.......x...", "..x...xx..x...xx", "....x..x....x..."),
            pad=("x---------------",),
            counter=("................|x.x.x---........", "x-------........|................"),
        ),
    ),
    "gospel": (
        Groove(
            meter="4/4",
            drums=(
                {"kick": "x.....x.....", "rim": "...x.....x..", "ride": "x.xx.xx.xx.x"},
                {"kick": "X.....X....x", "snare": "...X.....X..", "hat": "x.xx.xx.xx.x", "tambourine": "...x.....x.."},
                {"kick": "X..x..X..x..", "snare": "...X.....X..", "clap": "...x.....x..", "hat": "xxxxxxxxxxxx"},
            ),
            fills=(
                {"kick": "X.....X.....", "snare": "...X..x.xxxX"},
                {"snare": "xxx...xxx...", "mid": "...xxx...xxx", "kick": "X..X..X..X.."},
            ),
            bass=("1-----5-----", "1----15-6-a-", "1--3--5--a--", "1----18----5"),
            chords=("x-----x-----", "x--x-xx--x-x", "x-----x-x-x-", "x--x--x--x--"),
            comp=("x-----------", "...x-....x-."),
            pad=("x-----------",),
        ),
        Groove(
            meter="12/8",
            drums=(
                {"kick": "X.....x.....", "snare": "...X.....X..", "hat": "xxxxxxxxxxxx"},
                {"kick": "X....xx.....", "snare": "...X.....X..", "ride": "x.xx.xx.xx.x", "tambourine": "...x.....x.."},
            ),
            fills=(
                {"kick": "X.....x.....", "snare": "...X..x.xxxX"},
                {"snare": "...X.....xxx", "kick": "X.....X....."},
            ),
            bass=("1-----5-----", "1----15-6-a-", "1--3--5--a--"),
            chords=("x--x--x--x--", "xxxxxxxxxxxx", "B--x-xB--x-x"),
            comp=("x-----------",),
            pad=("x-----------",),
        ),
        Groove(
            meter="3/4",
            drums=(
                {"kick": "x.....x..", "rim": "...x..x..", "hat": "x.xx.xx.x"},
                {"kick": "X........", "snare": "...X..X..", "ride": "x.xx.xx.x", "tambourine": "...x..x.."},
            ),
            fills=({"kick": "X........", "snare": "...X.xxxX"},),
            bass=("1--------", "1-----5-a", "1--3--5--"),
            chords=("x--x--x--", "B--x--x-x", "x--x-xx--"),
            comp=("x--------",),
            pad=("x--------",),
        ),
    ),
    "pop": (
        Groove(
            meter="4/4",
            drums=(
                {"kick": "X.......X.......", "snare": "....X.......X...", "hat": "x.x.x.x.x.x.x.x."},
                {"kick": "X.....x.X.x.....", "snare": "....X.......X...", "hat": "x.x.x.x.x.x.x.x."},
                {"kick": "X...X...X...X...", "clap": "....X.......X...", "open": "..x...x...x...x."},
                {"kick": "X..x..x...x.....", "clap": "....X.......X...", "shaker": "xoxoxoxoxoxoxoxo"},
            ),
            fills=(_FILL, _SNARE_FILL),
            bass=("1.1.1.1.1.1.1.1.", "1-----1-1---5---", "1--1--1-1--1--5-", "1---..1-..1-..a-"),
            chords=("x---x---x---x---", "x-------x-----x-", "x--x--x---x-x---", "..x-..x-..x-..x-", "x-x-xox-x-x-xox-"),
            comp=("x-o-x-o-x-o-x-o-", "....x.......x...", "..xx..xx..xx..xx"),
            pad=("x---------------",),
            arpeggio=("1.2.3.2.1.2.3.4.", "1234321212343212", "1-3-2-3-1-3-4-3-"),
        ),
    ),
    "rock": (
        Groove(
            meter="4/4",
            drums=(
                {"kick": "X.......X.......", "snare": "....X.......X...", "hat": "x.x.x.x.x.x.x.x."},
                {"kick": "X.....x.X.x.....", "snare": "....X.......X...", "hat": "x.x.x.x.x.x.x.x."},
                {"kick": "X.x.....X.x...x.", "snare": "....X.......X...", "ride": "x.x.x.x.x.x.x.x."},
                {"kick": "X..x..x.X..x....", "snare": "....X.......X...", "open": "x...x...x...x..."},
            ),
            fills=(_FILL, _SNARE_FILL, _TOMS),
            bass=("1.1.1.1.1.1.1.1.", "1-..1.1.1-..1.a.", "1--1--1-1--1--1-", "1.1.1.1.5.5.7.a."),
            chords=("x.x.x.x.x.x.x.x.", "x-------x-------", "x--x--x-x---x-x-", "x-x-..x-x-x-..x-"),
            comp=("x---------------", "x---x---x---x---"),
            pad=("x---------------",),
            voices=3,
        ),
    ),
    "celtic": (
        Groove(
            meter="4/4",
            drums=(
                {"floor": "X.......x.......", "low": "....o.......o..."},
                {"floor": "X..oX..oX..oX..o", "low": "..o...o...o...o.", "shaker": "x.x.x.x.x.x.x.x."},
                {"floor": "X.ooxoooX.ooxooo", "woodblock": "....x.......x..."},
            ),
            fills=({"floor": "X.xxX.xxX.xxXXXX"}, {"floor": "X...x.x.X.xxx.x.", "low": "..x...x.....x..."}),
            bass=("1-------1-------", "1-------5-------", "1---5---1---5---", "1---------5---1-"),
            chords=("x---o-x-x---o-x-", "x-x-x-x-x-x-x-x-", "B---x---B---x---", "x---xox-x---xox-"),
            pad=("x---------------",),
            arpeggio=("1.2.3.2.1.2.3.2.", "1-3-2-3-1-3-2-4-"),
        ),
        Groove(
            meter="6/8",
            drums=(
                {"floor": "X.....x....."},
                {"floor": "X.o.o.X.o.o.", "shaker": "x.x.x.x.x.x."},
                {"floor": "X.oox.X.oox.", "woodblock": "......x....."},
            ),
            fills=({"floor": "X.xxx.X.xxxx"}, {"floor": "X.x.x.X.XXXX"}),
            bass=("1-----1-----", "1-----5-----", "1---1-5---5-"),
            chords=("x---x-x---x-", "B---x-B---x-", "x-x-x-x-x-x-", "x-----x---x-"),
            pad=("x-----------",),
            arpeggio=("1-2-3-4-3-2-", "1-3-2-1-4-3-"),
        ),
        Groove(
            meter="3/4",
            drums=({"floor": "X...o...o..."}, {"floor": "X...o.o.o...", "shaker": "x.x.x.x.x.x."}),
            fills=({"floor": "X.x.x.x.xxxx"},),
            bass=("1-----------", "1-------5---"),
            chords=("B---x---x---", "x---x---x---", "1-2-3-4-3-2-"),
            pad=("x-----------",),
            arpeggio=("1-2-3-4-3-2-", "1-3-2-3-4-3-"),
        ),
    ),
    "folk": (
        Groove(
            meter="4/4",
            drums=(
                {"kick": "x.......x.......", "rim": "....x.......x...", "shaker": "x.x.x.x.x.x.x.x."},
                {"kick": "X.....x.X.......", "snare": "....o.......o...", "tambourine": "....x.......x..."},
            ),
            fills=({"kick": "x.......x.......", "snare": "....o...x.x.x.x."},),
            bass=("1-------5-------", "1-----1-5-----a-", "1-------1---5---"),
            chords=("B---x---B---x-x-", "x-x-x-x-x-x-x-x-", "x---xox-x---xox-", "x---x-xo..xox-xo"),
            arpeggio=("1-3-2-3-1-3-2-3-", "1-2-3-4-3-2-3-2-"),
        ),
        Groove(
            meter="3/4",
            drums=({"kick": "x...........", "rim": "....x...x..."},),
            fills=({"kick": "x...........", "snare": "....x...x.x."},),
            bass=("1-----------", "1-------5---"),
            chords=("B---x---x---", "x---x-x-x-x-", "B---xox-x---"),
            arpeggio=("1-2-3-4-3-2-", "1-3-2-3-4-3-"),
        ),
    ),
    "bluegrass": (
        Groove(
            meter="4/4",
            drums=({"rim": "....x.......x...", "kick": "x.......x......."},),
            fills=({"rim": "....x.......x.xx", "kick": "x.......x......."},),
            bass=("1---....L---....", "1-------L-----a-", "1---5---1---5---"),
            chords=("....x.......x...", "B---x---B---x-x-", "....x-......x-x-"),
            arpeggio=("1231231231231234", "1.2.3.4.2.3.4.3.", "1324132413241324", "1341234123412343"),
        ),
        Groove(
            meter="2/4",
            drums=({"rim": "..x...x.", "kick": "x...x..."},),
            fills=({"rim": "..x.x.xx", "kick": "x...x..."},),
            bass=("1---L---", "1---L-a-"),
            chords=("..x...x.", "B-x-B-x-", "..x...xx"),
            arpeggio=("12312343", "13241324", "12343234"),
        ),
    ),
}
