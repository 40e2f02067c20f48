"""How well a recommender recommends, on any file of interactions: `minstrel evaluate --recommender`.

`reading` makes `data` of files, `splits` hide a part of it, `entrants` are asked for `lists`, `metrics` say how good
these are, `contest` puts all together, and `report` tells it.
"""
