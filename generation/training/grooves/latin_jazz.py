"""Grooves of Latin music, jazz and blues, beside those that MMA plays."""

from generation.training.patterns import Groove

GROOVES: dict[str, tuple[Groove, ...]] = {
    "salsa": (
        Groove(
            meter="4/4",
            drums=(
                {
                    "claves": "x..x..x...x.x...|..x.x...x..x..x.",
                    "conga": "......xx......xx",
                    "mute": "x.x.....x.x.....",
                },
                {
                    "cowbell": "x...x...x...x...",
                    "claves": "x..x..x...x.x...",
                    "conga": "....o.xx....o.xx",
                    "mute": "o.o.x.o.o.o.x.o.",
                    "guiro": "x..xx..xx..xx..x",
                },
                {
                    "cowbell": "x.xxx.xxx.xxx.xx",
                    "timbale": "..x..x..x..x..x.",
                    "conga": "......xx......xx",
                    "kick": "......x.......x.",
                },
            ),
            fills=(
                {"timbale": "x..xx.xxxxxxX...", "cowbell": "x..............."},
                {"conga": "xx.xx.xxx.xx.xxx", "timbale": "........x.x.xxxx"},
            ),
            bass=("1.....5.....8...", "1.....5.....a...", "1-----5-----1---"),
            chords=("x.xx.x.x.xx.x.x.", "x..x.x.x..x.x.x.|.x.x..x.x.x..x.x", "1.34.3.1.34.3.4."),
            counter=("x.x.............|......x.x.x-....", "................|x..x..x...x.x---"),
        ),
    ),
    "samba": (
        Groove(
            meter="2/4",
            drums=(
                {"kick": "x..xx..x", "shaker": "xooxxoox", "rim": "x.x..x.x"},
                {"kick": "o...X...", "agogo": "x.x..xx.", "shaker": "XoxxXoxx", "snare": "o.xo.ox."},
            ),
            fills=({"snare": "xxxxxxXX", "kick": "x...x..."}, {"agogo": "x.xx.xxx", "kick": "x...X..."}),
            bass=("1--51--5", "1--a5--L", "1---5--5"),
            chords=("x.x..x.x|.x.xx.x.", "..x.x..x", "x.xx.xx."),
            comp=("x..x..x.", "..x..x.."),
        ),
    ),
    "tango": (
        Groove(
            meter="4/4",
            drums=({"snare": "x...x...x...x.xx"}, {"snare": "x..xx...x..xx...", "kick": "x.......x......."}),
            fills=({"snare": "x...x...x.x.xxxx"},),
            bass=("1---5---1---5---", "1---1---5---5---", "1-----5-8---5---", "1--5----8---5---"),
            chords=("x...x...x...x.x.", "x..x..x.x...x...", "x.....x.x...x..."),
            comp=("x...x...x...x...", "x--x--x-....x-x-", "x-------x-x-x-x-"),
            pad=("x---------------",),
        ),
    ),
    "blues": (
        Groove(
            meter="4/4",
            drums=(
                {"kick": "X.....x.....", "snare": "...X.....X..", "hat": "x.xx.xx.xx.x"},
                {"kick": "X....xx....x", "snare": "...X.....X..", "ride": "x.xx.xx.xx.x"},
            ),
            fills=(
                {"kick": "X.....x.....", "snare": "...X..xxxxxX"},
                {"snare": "...X..x.x...", "mid": ".........xxx", "kick": "X.....X....."},
            ),
            bass=("1--3--5--6--|8--7--5--3--", "1-13-35-56-a", "1--1--5--a--", "1-11-13-3a-a"),
            chords=("x-.x-.x-.x-.", "..x..x..x..x", "x-----x----x", "...x-....x-."),
            comp=("..x..x..x..x", "....x-....x-"),
        ),
        Groove(
            meter="12/8",
            drums=(
                {"kick": "X.....x.....", "snare": "...X.....X..", "hat": "xxxxxxxxxxxx"},
                {"kick": "X....xx....x", "snare": "...X.....X..", "ride": "x.xx.xx.xx.x"},
            ),
            fills=({"kick": "X.....x.....", "snare": "...X..xxxxxX"},),
            bass=("1--3--5--6--", "1----15----a", "1--1-15--6-a"),
            chords=("xxxxxxxxxxxx", "x--x--x--x--", "..x..x..x..x"),
            comp=("...x-....x-.",),
        ),
    ),
    "swing": (
        Groove(
            meter="4/4",
            drums=(
                {"ride": "x..x.xx..x.x", "pedal": "...x.....x.."},
                {"ride": "x..x.xx..x.x", "pedal": "...x.....x..", "kick": "o..o..o..o..", "snare": "?.?..?..?..?"},
                {"hat": "x..x.xx..x.x", "kick": "x.....x.....", "rim": ".........x.."},
            ),
            fills=(
                {"ride": "x..x.x......", "snare": "......x.xx.X"},
                {"snare": "x.xx.xX..X..", "kick": "x.........x."},
            ),
            bass=(
                "1--2--3--a--|5--6--5--a--",
                "1--3--5--a--|8--7--5--a--",
                "1--5--3--a--",
                "1--3--5--6--|8--6--5--a--",
            ),
            chords=("x....x......|..x......x..", "..x.....x...", "x-----..x---", ".....x.....x", "x..x..x..x.."),
            comp=("x..x..x..x..", "...x.....x.."),
            counter=("............|..x--x......", "........x--x|x-----......"),
        ),
    ),
    "ragtime": (
        Groove(
            meter="2/4",
            bass=("1-..5-..", "1-..L-..", "1-..3-a-"),
            chords=("..x...x.", "..x-..x-", "..x...xx"),
        ),
        Groove(
            meter="4/4",
            bass=("1---....5---....", "1---....L---....", "1---....5---a---"),
            chords=("....x.......x...", "....x-......x-..", "....x.......x.x."),
        ),
    ),
}
