"""Thousands of requests, right and wrong, to a playground on a real socket: `make fuzz`.

And thousands of MIDI files, damaged and made to harm: `make fuzz-midi`.
"""
