"""Curating: a guild's daily playlists."""
