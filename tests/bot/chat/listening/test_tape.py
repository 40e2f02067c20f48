from bot.chat.listening.frames import SILENCE
from bot.chat.listening.tape import Reel, Tape
from tests.support.ogg import numbered
from tests.support.picks import asked


def reel(name: str, frames: int = 3) -> Reel:
    return Reel(pick=asked(name), frames=tuple(numbered(name, frames)))


def read(tape: Tape, frames: int) -> list[bytes]:
    return [tape.read() for _ in range(frames)]


def test_songs_follow_each_other_without_a_gap():
    ended: list[Reel] = []
    tape = Tape(ended.append)
    first, second = reel("one"), reel("two")
    tape.play(first)
    tape.follow(first, second)
    assert read(tape, 6) == [*first.frames, *second.frames]
    assert ended == [first, second]


def test_where_there_is_no_song_there_is_silence_and_no_end():
    tape = Tape(lambda _ended: None)
    assert read(tape, 2) == [SILENCE] * 2
    tape.play(only := reel("one"))
    assert read(tape, 5) == [*only.frames, SILENCE, SILENCE]


def test_what_is_played_at_once_cuts_off_what_played():
    tape = Tape(lambda _ended: None)
    first, second = reel("one"), reel("two")
    tape.play(first)
    tape.follow(first, reel("three"))
    read(tape, 1)
    tape.play(second)
    assert read(tape, 4) == [*second.frames, SILENCE]  # what was to follow the first is forgotten


def test_a_follower_that_comes_too_late_is_not_taken():
    tape = Tape(lambda _ended: None)
    first = reel("one")
    tape.play(first)
    read(tape, 3)
    tape.follow(first, reel("two"))
    assert tape.reel is None
    assert tape.read() == SILENCE


def test_the_position_is_in_seconds():
    tape = Tape(lambda _ended: None)
    tape.play(song := reel("one", frames=100))
    read(tape, 50)
    assert tape.position_seconds == 1.0
    assert song.seconds == 2.0
