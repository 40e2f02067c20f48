"""What a prompt is most like, where its words alone say too little: styles and moods by sentence embeddings."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generation.brief import Mood
from generation.lexicon.moods import MOOD_SCENES
from generation.lexicon.style_words import STYLE_WORDS

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_STYLE_CONFIDENCE = 0.27
_MOOD_CONFIDENCE = 0.27
_SHARPNESS = 18.0  # how far the likest scenes outweigh the others in a mood


@dataclass(frozen=True, slots=True)
class Likeness:
    """The likest styles, best first, and the mood; empty or None where nothing is alike enough."""

    styles: tuple[tuple[str, float], ...]  # name and cosine
    mood: Mood | None


@functools.cache
def _described() -> tuple[tuple[str, ...], npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """Style names, one a sentence; vectors of those sentences; vectors of the moods' scenes."""
    from generation import embedding

    names, sentences = zip(
        *((name, sentence) for name, words in STYLE_WORDS.items() for sentence in (words.description, *words.scenes)),
        strict=True,
    )
    vectors = embedding.encoder().encode([*sentences, *(scene for _, scene in MOOD_SCENES)])
    return names, vectors[: len(names)], vectors[len(names) :]


def descriptions() -> npt.NDArray[np.float32]:
    """(sentences, 384): what the lexicon says of all styles, moods and scenes. Raises WeightsError."""
    import numpy as np

    _, styles, scenes = _described()
    return np.concatenate([styles, scenes])


def warm_up() -> None:
    """Loads the encoder and encodes all descriptions, so that the first prompt need not wait. Takes seconds."""
    _described()


def likeness(sentence: str) -> Likeness:
    """Compares `sentence` (English) with all described styles and moods. Raises WeightsError."""
    from generation import embedding

    if not embedding.encoder().knows_any(sentence):
        return Likeness((), None)
    names, styles, scenes = _described()
    (vector,) = embedding.encoder().encode([sentence])
    best: dict[str, float] = {}
    for name, score in zip(names, (styles @ vector).tolist(), strict=True):
        best[name] = max(score, best.get(name, -1.0))
    ranked = sorted(best, key=lambda name: -best[name])
    confident = tuple((name, best[name]) for name in ranked if best[name] >= _STYLE_CONFIDENCE)
    return Likeness(confident, _mood(scenes @ vector))


def _mood(scores: npt.NDArray[np.float32]) -> Mood | None:
    import numpy as np

    if float(scores.max()) < _MOOD_CONFIDENCE:
        return None
    weights = np.exp(_SHARPNESS * (scores - scores.max()))
    weights /= weights.sum()
    moods = np.array([(mood.valence, mood.arousal) for mood, _ in MOOD_SCENES])
    valence, arousal = (weights[:, None] * moods).sum(0).tolist()
    return Mood(round(valence, 2), round(arousal, 2))
