"""Finding songs again: by words, by what they are, by what they are like, by a melody."""
