"""Who may love what: arrays in, ranked ids with reasons out. Arrives with ratings; nothing is here yet."""
