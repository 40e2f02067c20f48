"""Running a guild: settings, block lists, who may do what."""
