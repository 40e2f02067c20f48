"""Discovering: what members may love, and what they told of it."""
