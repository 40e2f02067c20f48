"""The network's step on a processor, in C: 8-bit integers, one thread, the same numbers on every machine."""
