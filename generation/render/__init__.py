"""Scores as sound and picture. Importing this is light: the heavy parts live in the worker process."""

from generation.render.renderer import Audio, Renderer

__all__ = ["Audio", "Renderer"]
