"""Finding tunes by a melody: no matter its key and tempo, and with wrong notes."""
