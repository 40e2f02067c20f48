"""Looking back, and a little ahead: what a guild's members made, loved and heard, and what comes next."""
