"""A take: one song in the making, with its own dice and writer, and what it has the network read."""

from __future__ import annotations

import numpy as np

from generation import critic, tokens
from generation.brief import Brief
from generation.given import Given
from generation.rules import Writer
from generation.sampling import Dice, Sampling
from generation.score import Score
from generation.tokens import Tokens

Timed = tuple[int, int]  # a token and its musical time in ticks


class Take:
    """One song in the making, and what its rows of the network have still to read.

    The first row reads the header with all its controls. With guidance a second one reads the header without.
    """

    def __init__(
        self, brief: Brief, sampling: Sampling, dice: Dice, *, context: int, given: Given | None = None
    ) -> None:
        """`context` is how many tokens the network may have read when a bar begins; `given` is composed around."""
        self.brief = brief
        self.sampling = sampling
        self.dice = dice
        self.context = context
        density = critic.norms().density(brief, luck=dice.roll())
        if given is not None and given.notes_a_quarter is not None:
            density = given.notes_a_quarter
        self.writer = Writer(brief, notes_a_quarter=density, given=given)
        self.headers = _headers(brief, sampling, tokens.density_bin(density))
        self.mask = np.zeros(tokens.VOCABULARY_SIZE, np.bool_)  # what may be drawn next
        self.leaning = np.zeros(tokens.VOCABULARY_SIZE, np.float32)  # what is added to its logits
        self.nats = 0.0  # the network's surprise at all tokens drawn, in its own words: no guidance, no temperature
        self.drawn = 0
        self.join_nats = 0.0  # likewise at what is given right after something that was composed
        self.join_tokens = 0
        self._joins = frozenset[int]() if given is None else given.joins
        self._first_bar = 0  # of the bars in the network's context
        self._is_fresh = True
        self._unread: list[Timed] = []
        self._write_what_is_given()

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

    @property
    def join_nats_a_token(self) -> float:
        """Mean surprise at what is given where something composed leads back to it; 0 where nothing does."""
        return self.join_nats / max(self.join_tokens, 1)

    def score(self) -> Score:
        """The finished song."""
        brief = self.brief
        return tokens.decode(self.writer.bars, bpm=brief.bpm, meter=brief.meter, key=brief.key, band=brief.band)

    def unread(self, length: int) -> tuple[bool, list[list[Timed]]]:
        """Whether the rows' caches, of `length` tokens at most, begin anew, and what each row then has to read.

        When the next bar may not fit, the oldest bars are let go and the rest is read anew, as a window of training
        that begins in mid-song. Where much is given a song may even begin like that.
        """
        pairs, self._unread = self._unread, []
        openings = [place for place, (token, _) in enumerate(pairs) if tokens.LEFT <= token < tokens.SECTION]
        is_fresh, self._is_fresh = self._is_fresh, False
        before = len(self.headers[0]) if is_fresh else length
        if openings and before + len(pairs) > self.context:
            pairs = self._let_go() + pairs[openings[-1] :]
            is_fresh = True
        start = self._first_bar * self.brief.meter.bar_ticks
        own = [(token, max(time - start, 0)) for token, time in pairs]
        if not is_fresh:
            return False, [own.copy() for _ in self.headers]
        return True, [[*zip(header.ids, header.times, strict=True), *own] for header in self.headers]

    @property
    def temperature(self) -> float:
        """At which the next token is drawn."""
        return self.sampling.groove_temperature if self.writer.keeps_groove else self.sampling.temperature

    def write(self, token: int, nats: float) -> None:
        """Writes the token that was drawn, with all that then has no alternative; `nats` is its surprise."""
        if self._is_at_join:
            self.join_nats += nats
            self.join_tokens += 1
        else:
            self.nats += nats
            self.drawn += 1
        self._write(token)
        self._write_what_is_given()

    def _write_what_is_given(self) -> None:
        """Writes tokens for as long as the rules allow but one; then sets what the next draw has to know.

        At a join such tokens are drawn too, so that the network says how well they follow.
        """
        writer = self.writer
        while not writer.done:
            if writer.forced:
                self.mask[:] = False
                self.mask[writer.forced[0]] = True
            else:
                writer.allow(self.mask)
            if np.count_nonzero(self.mask) != 1:
                writer.lean(self.leaning)
                return
            if self._is_at_join:
                self.leaning[:] = 0
                return
            self._write(int(self.mask.argmax()))

    @property
    def _is_at_join(self) -> bool:
        """Whether the next token is of a part that is given after something composed."""
        return self.writer.bar in self._joins and self.writer.is_within_bar

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
