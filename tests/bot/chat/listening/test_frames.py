import pytest

from bot.chat.listening import frames
from bot.chat.listening.frames import UnplayableError
from tests.support import ogg


def test_the_frames_of_a_file_without_its_headers():
    made = ogg.numbered("waltz", 120)
    assert frames.of_ogg(ogg.opus(made)) == tuple(made)


@pytest.mark.parametrize("data", [b"", b"ID3 an mp3", ogg.opus([]), ogg.opus([b"frame"])[:-9]])
def test_what_is_no_ogg_opus_is_not_played(data: bytes):
    with pytest.raises(UnplayableError):
        frames.of_ogg(data)
