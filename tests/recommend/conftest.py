"""Every recommender has to keep the contract: a new one is added here, and nowhere else."""

import pytest

from recommend import Hybrid, Recommender

RECOMMENDERS: list[type[Recommender]] = [Hybrid]


@pytest.fixture(params=RECOMMENDERS, ids=lambda kind: kind.__name__)
def kind(request: pytest.FixtureRequest) -> type[Recommender]:
    return request.param
