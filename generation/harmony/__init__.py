"""Chords for a melody, and other chords for one that has some.

`harmonising` is what others call: a tune in, a chord a bar out. It listens to each bar (`hearing`), asks a conditional
random field (`field`, whose weights are `weights/harmony.npz`) how well each of 48 chords fits there and after the one
before (`chains`), and plays what comes out in the colours of a style (`colours`). `substituting` finds other chords
that a tune bears. How good it is, beside what else was tried, stands in docs/harmony.md.
"""
