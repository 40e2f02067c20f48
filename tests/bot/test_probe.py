import asyncio

import pytest

from bot import probe
from bot.probe import Probe
from storage.errors import StorageError


class Question:
    """Answers how often it was asked, or waits until it is allowed to."""

    def __init__(self) -> None:
        self.asked = 0
        self.may_answer = asyncio.Event()
        self.may_answer.set()
        self.error: StorageError | None = None

    async def __call__(self) -> int:
        self.asked += 1
        await self.may_answer.wait()
        if self.error is not None:
            raise self.error
        return self.asked


@pytest.fixture
def question() -> Question:
    return Question()


@pytest.fixture
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probe, "PATIENCE_SECONDS", 0.1)


async def test_a_fresh_answer_is_given_again(question: Question):
    asking = Probe("It", question)
    assert await asyncio.gather(*(asking.answer() for _ in range(20))) == [1] * 20
    assert await asking.answer() == 1


async def test_an_old_answer_is_not(question: Question, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(probe, "FRESH_SECONDS", 0)
    asking = Probe("It", question)
    assert [await asking.answer() for _ in range(3)] == [1, 2, 3]


async def test_an_error_is_told_to_everybody_and_does_not_last(question: Question, monkeypatch: pytest.MonkeyPatch):
    question.error = StorageError("It is full.", "Free some space.", code="disk_full")
    asking = Probe("It", question)
    for _ in range(2):
        with pytest.raises(StorageError, match="full"):
            await asking.answer()
    assert question.asked == 1
    question.error = None
    monkeypatch.setattr(probe, "FRESH_SECONDS", 0)
    assert await asking.answer() == 2


@pytest.mark.usefixtures("patience")
async def test_nobody_waits_long_and_nothing_is_asked_twice_at_a_time(question: Question):
    question.may_answer.clear()
    asking = Probe("The disk", question)
    for _ in range(3):
        with pytest.raises(StorageError, match="The disk did not answer") as caught:
            await asking.answer()
        assert caught.value.code == "no_answer"
    question.may_answer.set()
    await asyncio.sleep(0.01)
    assert await asking.answer() == 1


@pytest.mark.usefixtures("patience")
async def test_closing_stops_a_question_that_hangs(question: Question):
    question.may_answer.clear()
    asking = Probe("It", question)
    await asking.close()
    with pytest.raises(StorageError):
        await asking.answer()
    await asking.close()
