from __future__ import annotations

import pytest
from aiohttp.test_utils import TestClient

from generation.render import waveform
from tests.bot.web.support import ask, error_of, finished
from tests.support.fakes import PlainComposer


async def test_a_song_s_waveform_is_made_once(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    path = f"/api/songs/{(await finished(client, (await ask(client, bars=4))['id']))['id']}/waveform"
    first = await client.get(path)
    shown = await first.json()
    assert len(shown["peaks"]) == 1000
    assert all(0 <= peak <= 1 for peak in shown["peaks"])
    assert max(shown["peaks"]) > 0.2
    assert shown["seconds"] > 3

    monkeypatch.setattr(waveform, "peaks", lambda *_: pytest.fail("it was made again"))
    assert await (await client.get(path)).json() == shown
    unchanged = await client.get(path, headers={"If-None-Match": first.headers["ETag"]})
    assert (unchanged.status, await unchanged.read()) == (304, b"")


async def test_a_song_in_the_making_has_none(client: TestClient, composer: PlainComposer) -> None:
    composer.holds_at = 0
    song = await ask(client)
    response = await client.get(f"/api/songs/{song['id']}/waveform")
    assert response.status == 409
    assert (await error_of(response))["code"] == "not_ready"
    assert (await client.get("/api/songs/nothere/waveform")).status == 404
