"""RFC 9110 by its cases: what a request for a file of ten bytes is answered with."""

from __future__ import annotations

import pytest
from multidict import CIMultiDict

from bot.web import files

DIGEST = "a1" * 32
OTHER = "b2" * 32
SIZE = 10


def answered(method: str = "GET", size: int = SIZE, /, **headers: str) -> files.Answer:
    """`If_Range="…"` is the header If-Range, found whatever its case, as in a request."""
    given = CIMultiDict((name.replace("_", "-").upper(), value) for name, value in headers.items())
    return files.answer(method, given, digest=DIGEST, size=size)


def sent(answer: files.Answer) -> tuple[int, int, int]:
    return int(answer.status), answer.begin, answer.end


def test_the_whole_file_with_its_digest_as_tag():
    answer = answered()
    assert sent(answer) == (200, 0, SIZE)
    assert answer.headers == {"ETag": f'"{DIGEST}"', "Accept-Ranges": "bytes"}


@pytest.mark.parametrize(
    ("asked", "begin", "end"),
    [
        ("bytes=0-", 0, 10),
        ("bytes=0-9", 0, 10),
        ("bytes=0-0", 0, 1),
        ("bytes=2-4", 2, 5),
        ("bytes=9-", 9, 10),
        ("bytes=5-99999999999999999999", 5, 10),
        ("bytes=-3", 7, 10),
        ("bytes=-10", 0, 10),
        ("bytes=-11", 0, 10),
        ("BYTES=2-4", 2, 5),
        (" bytes=2-4 ", 2, 5),
    ],
)
def test_a_range(asked: str, begin: int, end: int):
    answer = answered(Range=asked)
    assert sent(answer) == (206, begin, end)
    assert answer.headers["Content-Range"] == f"bytes {begin}-{end - 1}/10"
    assert answer.headers["ETag"] == f'"{DIGEST}"'


@pytest.mark.parametrize("asked", ["bytes=10-", "bytes=10-20", "bytes=99999999999999999999-", "bytes=-0"])
def test_a_range_beyond_the_end(asked: str):
    answer = answered(Range=asked)
    assert sent(answer) == (416, 0, 0)
    assert answer.headers["Content-Range"] == "bytes */10"


@pytest.mark.parametrize("asked", ["bytes=0-", "bytes=-5"])
def test_no_range_of_an_empty_file_can_be_sent(asked: str):
    assert sent(answered("GET", 0, Range=asked)) == (416, 0, 0)
    assert sent(answered("GET", 0)) == (200, 0, 0)


@pytest.mark.parametrize(
    "asked",
    [
        "",
        "bytes",
        "bytes=",
        "bytes=-",
        "bytes=4-2",
        "bytes=a-b",
        "bytes=-3-5",
        "bytes=+1-2",
        "bytes=٣-٤",
        "bytes=0x1-0x2",
        "bytes=1 - 2",
        "notes=0-4",
        "0-4",
        "bytes=0-1,4-5",
        "bytes=" + "9" * 5_000 + "-",
        "bytes=0-" + "9" * 5_000,
    ],
)
def test_a_range_that_is_none_is_passed_over(asked: str):
    assert sent(answered(Range=asked)) == (200, 0, SIZE)


def test_only_get_knows_ranges():
    assert sent(answered("HEAD", Range="bytes=2-4")) == (200, 0, SIZE)
    assert sent(answered("HEAD", Range="bytes=99-")) == (200, 0, SIZE)


@pytest.mark.parametrize(
    ("condition", "status"),
    [
        (f'"{DIGEST}"', 206),
        (f'"{OTHER}"', 200),
        (f'W/"{DIGEST}"', 200),  # a part can only be added to the very same bytes
        ("Wed, 21 Oct 2099 07:28:00 GMT", 200),
        ("", 200),
    ],
)
def test_a_range_of_another_file_is_answered_with_the_whole(condition: str, status: int):
    answer = answered(Range="bytes=2-4", If_Range=condition)
    assert sent(answer) == ((206, 2, 5) if status == 206 else (200, 0, SIZE))
    assert sent(answered(If_Range=condition)) == (200, 0, SIZE)


@pytest.mark.parametrize(
    ("tags", "status"),
    [
        (f'"{DIGEST}"', 304),
        (f'W/"{DIGEST}"', 304),
        (f'"{OTHER}", W/"x", "{DIGEST}"', 304),
        ("*", 304),
        (f'"{OTHER}"', 200),
        (DIGEST, 200),
        (f'"{DIGEST}', 200),
        ("", 200),
    ],
)
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_who_has_the_file_is_not_sent_it_again(tags: str, status: int, method: str):
    answer = answered(method, If_None_Match=tags)
    assert sent(answer) == (status, 0, 0 if status == 304 else SIZE)
    assert answer.headers["ETag"] == f'"{DIGEST}"'


def test_who_has_the_file_is_not_sent_a_range_of_it_either():
    assert sent(answered(If_None_Match=f'"{DIGEST}"', Range="bytes=2-4")) == (304, 0, 0)
    assert sent(answered(If_None_Match=f'"{OTHER}"', Range="bytes=2-4")) == (206, 2, 5)


@pytest.mark.parametrize(
    ("tags", "status"),
    [(f'"{DIGEST}"', 200), ("*", 200), (f'"{OTHER}", "{DIGEST}"', 200), (f'W/"{DIGEST}"', 412), (f'"{OTHER}"', 412)],
)
def test_who_wants_another_file_is_sent_none(tags: str, status: int):
    assert sent(answered(If_Match=tags)) == (status, 0, SIZE if status == 200 else 0)
    assert int(answered(If_Match=tags, If_None_Match=f'"{DIGEST}"').status) == (304 if status == 200 else 412)
