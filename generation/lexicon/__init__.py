"""Words and the music that they stand for: data with its reasons, no logic."""
