"""What the composer has to reach, as data: each target with its limit and where the figure is found."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from generation.training.evaluation.markdown import figure, share, words

Results = Mapping[str, Any]
"""What the result files hold, by part; a part that has not been run is not in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A limit and the figure that has to keep it."""

    what: str
    limit: float
    of: str  # the part
    find: Callable[[Any], float | None]  # in the part's results
    at_most: bool = False  # the figure must not pass the limit; otherwise it must reach it
    is_share: bool = True  # shown in per cent
    digits: int = 3  # where it is no share

    def reached(self, results: Results) -> float | None:
        """None where it has not been measured."""
        return self.find(results[self.of]) if self.of in results else None

    def is_met(self, reached: float) -> bool:
        return reached <= self.limit if self.at_most else reached >= self.limit

    def shown(self, value: float) -> str:
        return share(value) if self.is_share else figure(value, self.digits)

    @property
    def wanted(self) -> str:
        return ("≤ " if self.at_most else "≥ ") + self.shown(self.limit)


def _margin(families: Any) -> float | None:
    """Bits a note by which the best of the other families is above ours."""
    return min((each["above_ours"] for each in families if each["family"] != "ours"), default=None)


def _lost_in_8_bits(held_out: Any) -> float | None:
    """By how much the loss is higher in 8 bits."""
    return held_out["in_8_bits"]["bits_a_note"] / held_out["all"]["bits_a_note"] - 1


def _overlap(feature: str) -> Callable[[Any], float | None]:
    return lambda found: next(each["overlap"] for each in found["features"] if each["feature"] == feature)


def _excess(field: str) -> Callable[[Any], float | None]:
    """Notes by which composed melodies share more with training tunes than held-out tunes by people do."""

    def find(found: Any) -> float | None:
        groups = {name: group["melody"] for name, group in found["groups"].items()}
        people = [groups[name][field] for name in ("written", "arranged") if groups.get(name)]
        return groups["composed"][field] - max(people) if groups.get("composed") and people else None

    return find


def _control(name: str) -> Callable[[Any], float | None]:
    return lambda found: found["controls"][name]["share"] if name in found["controls"] else None


def _mood(axis: str) -> Callable[[Any], float | None]:
    return lambda found: found["mood"]["independent"][f"{axis}_r"]


def _song_count(songs: Any) -> float | None:
    return float(len(songs))


_CONTROLS = {
    "tempo": 0.99,
    "meter": 0.99,
    "bars": 0.99,
    "drums": 0.99,
    "instruments": 0.98,
    "chords": 0.95,
    "key": 0.9,
}
_FEATURES = (
    "pitch_class_entropy", "scale_consistency", "groove_consistency", "polyphony", "note_density", "empty_beats",
    "pitch_range", "chord_changes",
)  # fmt: skip

TARGETS = (
    Target(what="songs", limit=500, of="songs", find=_song_count, is_share=False, digits=0),
    *(Target(what=name, limit=limit, of="controls", find=_control(name)) for name, limit in _CONTROLS.items()),
    Target(
        what="style, where the classifier knows at least 90 % of the held-out pieces",
        limit=0.85,
        of="controls",
        find=lambda found: (
            found["style"]["songs_of_known"]["share"] if found["style"]["songs_of_known"]["of"] else None
        ),
    ),
    *(
        Target(what=f"{axis}: r of requested and measured", limit=0.6, of="controls", find=_mood(axis), is_share=False)
        for axis in ("valence", "arousal")
    ),
    Target(
        what="bits a note lost in 8 bits, in which songs are composed",
        limit=0.005,
        of="held-out",
        find=_lost_in_8_bits,
        at_most=True,
    ),
    Target(
        what="held-out bits a note: the next best family above ours",
        limit=0.0,
        of="families",
        find=_margin,
        is_share=False,
    ),
    *(
        Target(what=f"overlapping area: {words(name)}", limit=0.85, of="distance", find=_overlap(name), is_share=False)
        for name in _FEATURES
    ),
    *(
        Target(
            what=f"melody: notes shared with training tunes beyond what held-out tunes share, {name}",
            limit=0.0,
            of="novelty",
            find=_excess(field),
            at_most=True,
            is_share=False,
            digits=1,
        )
        for field, name in (("percentile_95", "95th percentile"), ("longest", "longest"))
    ),
)
