"""Texts and values such as nobody expects, for Hypothesis to draw from."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

_STRANGE = (
    "",
    "\0",
    "a\0b",
    "\ud83c",  # half of an emoji
    "x\udcff",
    "\u202egnitset\u2066",  # from right to left
    "e\u0301 é \ufb01 \U0001f468\u200d\U0001f469\u200d\U0001f467",
    "' OR '1'='1",
    "'; DROP TABLE songs; --",
    "%", "_", "\\", "{member}", "${HOME}", ":id", "$1",
    "../../etc/passwd", "/etc/passwd", "C:\\CON", "files/../x", "~root", "a/b",
    "null", "NaN", "\n", "\r\n\t", " ", "\ufeff", "\ufffe\uffff",
    "x" * 199, "x" * 200, "x" * 201, "\U0001f3b5" * 200, "\u96e8" * 10_000,
)  # fmt: skip

texts = st.sampled_from(_STRANGE) | st.text(st.characters(exclude_categories=()), max_size=40)
"""Any Unicode, also what is no text."""

numbers = st.integers() | st.sampled_from([0, -1, 2**31, 2**63 - 1, 2**63, -(2**63) - 1, 10**30])

documents = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)
"""Any JSON."""


def examples(count: int) -> settings:
    """So many, the same each time, over fixtures that last for all of them."""
    quiet = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large]
    return settings(max_examples=count, deadline=None, derandomize=True, database=None, suppress_health_check=quiet)
