"""The PostgreSQL that tests run on is a real one, can be killed, and leaves nothing behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
import psutil
import pytest

from tests.support.postgres import Server

_ROOT = Path(__file__).parent.parent.parent


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(url, timeout=10)
    try:
        yield connection
    finally:
        connection.terminate()


def lives(process: psutil.Process) -> bool:
    try:
        return process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


async def test_a_committed_row_survives_a_kill(postgres: Server, postgres_url: str) -> None:
    async with connected(postgres_url) as connection:
        await connection.execute("CREATE TABLE songs (title text)")
        await connection.execute("INSERT INTO songs VALUES ('Waltz')")
        postgres.kill()
    with pytest.raises(ConnectionRefusedError):
        await asyncpg.connect(postgres_url)
    postgres.start()
    async with connected(postgres_url) as connection:
        assert await connection.fetchval("SELECT title FROM songs") == "Waltz"
    assert "database system was not properly shut down" in postgres.log


async def test_a_row_survives_a_stop(postgres: Server, postgres_url: str) -> None:
    async with connected(postgres_url) as connection:
        await connection.execute("CREATE TABLE songs AS SELECT 'Waltz' AS title")
        postgres.stop()
    assert postgres.pid is None
    postgres.start()
    async with connected(postgres_url) as connection:
        assert await connection.fetchval("SELECT title FROM songs") == "Waltz"


async def test_it_starts_beside_what_lingers_of_a_server_that_others_killed(
    postgres: Server, postgres_url: str
) -> None:
    async with connected(postgres_url) as connection:
        lingering = psutil.Process(connection.get_server_pid())
        lingering.suspend()
        os.kill(postgres.pid, signal.SIGKILL)
        wait_until(lambda: postgres.pid is None)
        postgres.start()
    assert not lives(lingering)


async def test_databases_are_apart(postgres: Server, postgres_url: str) -> None:
    other = postgres.new_database()
    async with connected(postgres_url) as here, connected(other) as there:
        await here.execute("CREATE TABLE songs (title text)")
        assert await here.fetchval("SELECT to_regclass('songs')") == "songs"
        assert await there.fetchval("SELECT to_regclass('songs')") is None
        postgres.drop(other)  # though somebody is connected
    with pytest.raises(asyncpg.InvalidCatalogNameError):
        await asyncpg.connect(other)


async def test_it_is_set_up_the_same_on_every_machine(postgres_url: str) -> None:
    expected = {"server_encoding": "UTF8", "TimeZone": "UTC", "listen_addresses": "127.0.0.1"}
    async with connected(postgres_url) as connection:
        assert {name: await connection.fetchval(f"SHOW {name}") for name in expected} == expected
        assert await connection.fetchval("SELECT 'B' < 'a'"), "text does not sort by its bytes"


@pytest.mark.parametrize(("durable", "fsync"), [(False, "off"), (True, "on")])
async def test_only_a_durable_server_waits_for_the_disk(durable: bool, fsync: str) -> None:
    with Server(durable=durable) as server:
        async with connected(server.url) as connection:
            assert await connection.fetchval("SHOW fsync") == fsync
            assert await connection.fetchval("SHOW synchronous_commit") == "on"


def test_it_does_not_run_as_root(postgres: Server) -> None:
    postgres.start()
    assert 0 not in psutil.Process(postgres.pid).uids()


def test_nothing_is_left_of_it_when_the_tests_are_killed() -> None:
    script = """if True:
        from tests.support.postgres import Server
        with Server() as server:
            print(server.pid, server.folder, flush=True)
            input()
    """
    with subprocess.Popen(
        [sys.executable, "-c", script], cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as tests:
        pid, folder = tests.stdout.readline().decode().split()
        server = psutil.Process(int(pid))
        processes = [server, *server.children()]
        tests.kill()
    wait_until(lambda: not Path(folder).exists())
    wait_until(lambda: not any(map(lives, processes)))
