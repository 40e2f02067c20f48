"""Several takes of one brief, composed at once: each has its own dice and writer, and its rows of one cache."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from generation import critic, tokens
from generation.brief import Brief
from generation.decoding import Decoder
from generation.errors import SongCancelledError
from generation.rules import MAX_BAR_TOKENS, Writer
from generation.sampling import Dice, Sampling, draw
from generation.score import Score
from generation.tokens import Tokens

Timed = tuple[int, int]  # a token and its musical time in ticks


class Take:
    """One song in the making, and what its rows of the network have still to read.

    The first row reads the header with all its controls. With guidance a second one reads the header without.
    """

    def __init__(self, brief: Brief, sampling: Sampling, dice: Dice, *, context: int) -> None:
        """`context` is how many tokens the network may have read when a bar begins."""
        self.brief = brief
        self.sampling = sampling
        self.dice = dice
        self.context = context
        density = critic.norms().density(brief, luck=dice.roll())
        self.writer = Writer(brief, notes_a_quarter=density)
        self.headers = _headers(brief, sampling, tokens.density_bin(density))
        self.nats = 0.0  # the network's surprise at all tokens drawn, in its own words: no guidance, no temperature
        self.drawn = 0
        self._first_bar = 0  # of the bars in the network's context
        self._is_fresh = True
        self._unread: list[Timed] = []
        self._candidates = self._write_what_is_given()

    @property
    def done(self) -> bool:
        return self.writer.done

    @property
    def bars_done(self) -> int:
        return self.writer.bar + self.writer.done

    @property
    def nats_a_token(self) -> float:
        """Mean surprise at the tokens drawn."""
        return self.nats / max(self.drawn, 1)

    def score(self) -> Score:
        """The finished song."""
        brief = self.brief
        return tokens.decode(self.writer.bars, bpm=brief.bpm, meter=brief.meter, key=brief.key, band=brief.band)

    def unread(self, length: int) -> tuple[bool, list[list[Timed]]]:
        """Whether the rows' caches, of `length` tokens at most, begin anew, and what each row then has to read.

        When the next bar may not fit, the oldest bars are let go and the rest is read anew, as a window of training
        that begins in mid-song.
        """
        pairs, self._unread = self._unread, []
        openings = [place for place, (token, _) in enumerate(pairs) if tokens.LEFT <= token < tokens.SECTION]
        is_fresh, self._is_fresh = self._is_fresh, False
        if openings and not is_fresh and length + len(pairs) > self.context:
            pairs = self._let_go() + pairs[openings[-1] :]
            is_fresh = True
        start = self._first_bar * self.brief.meter.bar_ticks
        own = [(token, max(time - start, 0)) for token, time in pairs]
        if not is_fresh:
            return False, [own] * len(self.headers)
        return True, [[*zip(header.ids, header.times, strict=True), *own] for header in self.headers]

    def draw(self, logits: NDArray[np.float32], plain: NDArray[np.float32], log_total: float) -> None:
        """Draws the next token and writes it, with all that then has no alternative.

        `logits` (vocabulary,) are with guidance, `plain` without, `log_total` is the logarithm of the latter's sum of
        exponentials.
        """
        writer, candidates = self.writer, self._candidates
        scores = logits[candidates]
        if (leaning := writer.preference()) is not None:
            scores = scores + leaning[candidates]
        token = int(candidates[draw(scores, self.sampling, self.dice, groove=writer.keeps_groove)])
        self.nats += log_total - float(plain[token])
        self.drawn += 1
        self._write(token)
        self._candidates = self._write_what_is_given()

    def _write_what_is_given(self) -> NDArray[np.int64]:
        """Writes tokens for as long as the rules allow but one; returns the candidates where they leave a choice."""
        while not self.writer.done:
            candidates = self.writer.allowed()
            if len(candidates) > 1:
                return candidates
            self._write(int(candidates[0]))
        return np.zeros(0, np.int64)

    def _write(self, token: int) -> None:
        self._unread.append((token, self.writer.time_of(token)))
        self.writer.write(token)

    def _let_go(self) -> list[Timed]:
        """Keeps the newest bars that fill a third of the context; returns them. With more it is full again too soon."""
        kept: list[list[Timed]] = []
        bar = self.writer.bar - 1
        while bar >= 0 and sum(map(len, kept)) < self.context // 3:
            kept.insert(0, self.writer.retell(bar))
            bar -= 1
        self._first_bar = bar + 1
        return [pair for bar in kept for pair in bar]


def compose(
    decoder: Decoder,
    brief: Brief,
    sampling: Sampling,
    dice: Sequence[Dice],
    *,
    on_bar: Callable[[int], None],
    should_stop: Callable[[], bool],
) -> list[Take]:
    """Composes one take for each of the `dice` to its end.

    `on_bar(n)` is called when all takes have n bars; `should_stop` is asked at every bar of each. Raises
    SongCancelledError when asked to stop.
    """
    takes = [Take(brief, sampling, one, context=decoder.sizes.context) for one in dice]
    width = 1 + sampling.is_guided
    # A bar may bring back another, as long again, after it has grown to the limit.
    cache = decoder.empty_cache(width * len(takes), decoder.sizes.context + 2 * MAX_BAR_TOKENS)
    active, told = takes, [0] * len(takes)
    while active:
        rows: list[list[Timed]] = []
        for first, take in zip(range(0, len(cache.lengths), width), active, strict=True):
            is_fresh, own = take.unread(max(cache.lengths[first : first + width]))
            if is_fresh:
                cache.lengths[first : first + width] = [0] * width
            rows += own
        packed = np.array([pair for row in rows for pair in row])
        logits = decoder.read(packed[:, 0], packed[:, 1], [len(row) for row in rows], cache).float().cpu().numpy()
        _draw(active, logits.reshape(len(active), width, -1), sampling)
        bars = [take.bars_done for take in takes]
        if bars != told:
            if min(bars) > min(told):
                on_bar(min(bars))
            told = bars
            if should_stop():
                raise SongCancelledError("The song was cancelled.", "Ask again whenever you like.")
        if any(take.done for take in active):
            cache.keep([row for row in range(len(rows)) if not active[row // width].done])
            active = [take for take in active if not take.done]
    return takes


def _draw(takes: Sequence[Take], logits: NDArray[np.float32], sampling: Sampling) -> None:
    """logits: (takes, 1 or 2 rows, vocabulary)."""
    plain = logits[:, 0]
    guided = logits[:, 1] + sampling.guidance * (plain - logits[:, 1]) if sampling.is_guided else plain
    log_totals = np.log(np.exp(plain - plain.max(1, keepdims=True)).sum(1)) + plain.max(1)
    for take, own, own_plain, log_total in zip(takes, guided, plain, log_totals.tolist(), strict=True):
        take.draw(own, own_plain, log_total)


def _headers(brief: Brief, sampling: Sampling, density: int) -> list[Tokens]:
    header = tokens.header(
        style=brief.style,
        key=brief.key,
        meter=brief.meter,
        bpm=brief.bpm,
        mood=brief.mood,
        band=brief.band,
        density=density,
    )
    return [header, tokens.free_header(header)] if sampling.is_guided else [header]
