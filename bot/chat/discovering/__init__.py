"""Suggestions with their reasons, charts, favourites, history, taste."""
