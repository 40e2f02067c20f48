"""Prometheus' text format, read as Prometheus reads it."""

from __future__ import annotations

from dataclasses import dataclass

from prometheus_client import Metric
from prometheus_client.parser import text_string_to_metric_families

from bot.studio import Studio


@dataclass(frozen=True)
class Figures:
    families: dict[str, Metric]

    def __call__(self, name: str, **labels: str) -> float | None:
        """The value of a series; None if there is no such."""
        for family in self.families.values():
            for sample in family.samples:
                if (sample.name, sample.labels) == (name, labels):
                    return sample.value
        return None


def read(text: bytes) -> Figures:
    """Fails if anything is there twice, or is not said what it is."""
    families = list(text_string_to_metric_families(text.decode()))
    assert len({family.name for family in families}) == len(families)
    assert all(family.documentation and family.type != "unknown" for family in families)
    return Figures({family.name: family for family in families})


async def scrape(studio: Studio) -> Figures:
    return read(await studio.metrics())
