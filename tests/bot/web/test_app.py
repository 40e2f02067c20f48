from __future__ import annotations

import asyncio
import socket
from pathlib import Path

import aiohttp
import pytest

from bot.config import Settings
from bot.errors import AlreadyRunningError, SettingsError, explain
from bot.studio import Studio
from bot.web.app import serve


def _unheard(_address: str) -> None:
    """Nobody waits for the address."""


async def test_it_says_where_it_is_and_serves_until_it_is_cancelled(studio: Studio, tmp_path: Path) -> None:
    opened = asyncio.get_running_loop().create_future()
    settings = Settings(data_dir=tmp_path, port=0)
    serving = asyncio.create_task(serve(studio, settings, on_open=opened.set_result))
    async with asyncio.timeout(60), aiohttp.ClientSession() as session:
        address = await opened
        assert address.startswith("http://127.0.0.1:")
        async with session.get(address) as response:
            assert "Minstrel" in await response.text()
    serving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await serving
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.ClientConnectionError):
            await session.get(address)


async def test_a_port_in_use_is_explained(studio: Studio, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(AlreadyRunningError) as caught:
            await serve(studio, Settings(data_dir=tmp_path, port=port), on_open=_unheard)
    problem = explain(caught.value)
    assert str(port) in problem.message
    assert "MINSTREL_PORT" in problem.hint
    assert problem.exit_status == 2


async def test_an_address_of_another_machine_is_explained(studio: Studio, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="MINSTREL_HOST"):
        await serve(studio, Settings(data_dir=tmp_path, host="203.0.113.7", port=0), on_open=_unheard)
