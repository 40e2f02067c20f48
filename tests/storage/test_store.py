"""What every store of files does, held to a folder and to a bucket of a real S3 server on a socket."""

from __future__ import annotations

import asyncio
import errno
import hashlib
import os
import secrets
import socket
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

import boto3
import pytest
from moto.server import ThreadedMotoServer

from storage import atomic, s3
from storage import store as store_module
from storage.errors import StorageError
from storage.s3 import S3Store
from storage.store import LEFTOVER_SECONDS, FileStore, LocalStore, open_store

LA = hashlib.sha256(b"la la la").hexdigest()
SECRET = secrets.token_hex(16)


class Place(Protocol):
    """Where a store keeps its files, as seen without it."""

    store: FileStore

    def keys(self) -> list[str]: ...

    def write(self, key: str, data: bytes) -> None: ...


class Folder:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store = LocalStore(folder)

    def keys(self) -> list[str]:
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if path.is_file())

    def write(self, key: str, data: bytes) -> None:
        (self.folder / key).parent.mkdir(exist_ok=True)
        (self.folder / key).write_bytes(data)


class S3Bucket:
    """Seen through Amazon's own library. Other files lie beside the store's prefix, and are not its own."""

    def __init__(self, client: Any) -> None:
        self.name = name = f"songs-{secrets.token_hex(4)}"
        self.client = client
        self.client.create_bucket(Bucket=name)
        self.client.put_object(Bucket=name, Key=f"other/songs/{LA[:2]}/{LA}", Body=b"la la la")
        self.store = S3Store(f"s3://{name}/some/songs")

    def keys(self) -> list[str]:
        found = self.client.list_objects_v2(Bucket=self.name, Prefix="some/").get("Contents", [])
        return sorted(entry["Key"].removeprefix("some/songs/") for entry in found)

    def write(self, key: str, data: bytes) -> None:
        self.client.put_object(Bucket=self.name, Key=f"some/songs/{key}", Body=data)


@contextmanager
def served() -> Iterator[Any]:
    """Amazon's client of a new S3 server, over plain HTTP."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    try:
        yield boto3.client(
            "s3",
            endpoint_url=f"http://{host}:{port}",
            region_name="us-east-1",
            aws_access_key_id="test",
            aws_secret_access_key=SECRET,
        )
    finally:
        server.stop()


@pytest.fixture(scope="module")
def client() -> Iterator[Any]:
    with served() as client:
        yield client


@pytest.fixture
def settings(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """The environment of a store in a bucket, but for its endpoint."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "minstrel")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    return monkeypatch


@pytest.fixture
def bucket(client: Any, settings: pytest.MonkeyPatch) -> S3Bucket:
    settings.setenv("AWS_ENDPOINT_URL", client.meta.endpoint_url)
    return S3Bucket(client)


@pytest.fixture(params=["folder", "bucket"])
async def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    place = Folder(tmp_path / "files") if request.param == "folder" else request.getfixturevalue("bucket")
    await place.store.open()
    return place


@pytest.fixture
def store(place: Place) -> FileStore:
    return place.store


@pytest.fixture
async def folder(tmp_path: Path) -> Folder:
    folder = Folder(tmp_path / "files")
    await folder.store.open()
    return folder


async def test_what_is_put_can_be_got(store: FileStore):
    for data in (b"la la la", b"", bytes(range(256)) * 40_000):
        assert await store.get(await store.put(data)) == data


async def test_a_file_is_named_by_its_content_and_equal_files_are_kept_once(place: Place):
    assert await place.store.put(b"la la la") == LA
    assert await place.store.put(b"la la la") == LA
    assert place.keys() == [f"{LA[:2]}/{LA}"]


async def test_what_is_there_is_not_written_again(place: Place):
    await place.store.put(b"la la la")
    place.write(f"{LA[:2]}/{LA}", b"LA LA LA")
    await place.store.put(b"la la la")
    with pytest.raises(StorageError, match="damaged"):
        await place.store.get(LA)


async def test_it_is_known_what_is_there(store: FileStore):
    assert not await store.has(LA)
    await store.put(b"la la la")
    assert await store.has(LA)


async def test_a_missing_file(store: FileStore):
    with pytest.raises(StorageError, match="no longer") as caught:
        await store.get(LA)
    assert caught.value.code == "file_missing"


@pytest.mark.parametrize("content", [b"", b"la la l", b"la la la!", b"something else"])
async def test_a_damaged_file_is_not_handed_out(content: bytes, place: Place):
    await place.store.put(b"la la la")
    place.write(f"{LA[:2]}/{LA}", content)
    with pytest.raises(StorageError, match="damaged") as caught:
        await place.store.get(LA)
    assert caught.value.code == "file_damaged"


async def test_removing_twice_is_no_error(place: Place):
    digest = await place.store.put(b"la")
    await place.store.remove(digest)
    await place.store.remove(digest)
    assert place.keys() == []
    assert not await place.store.has(digest)


async def test_every_file_is_listed_with_the_moment_it_was_written(place: Place):
    before = datetime.now(UTC) - timedelta(seconds=1.5)  # S3 counts in whole seconds
    put = {await place.store.put(f"song {number}".encode()) for number in range(30)}
    listed = [found async for found in place.store.digests()]
    assert {digest for digest, _ in listed} == put
    assert len(listed) == len(put)
    for _, written_at in listed:
        assert written_at.utcoffset() == timedelta(0)
        assert before <= written_at <= datetime.now(UTC) + timedelta(seconds=1.5)


async def test_files_can_be_removed_while_they_are_listed(place: Place):
    for number in range(30):
        await place.store.put(f"song {number}".encode())
    async for digest, _ in place.store.digests():
        await place.store.remove(digest)
    assert place.keys() == []


async def test_what_is_not_named_by_a_digest_is_passed_over(place: Place):
    foreign = [f"{LA[:2]}/notes.txt", f"zz/{LA}", f"{LA[:2]}/{LA}.tmp", f"{LA[:2]}/{LA.upper()}", "readme"]
    for key in foreign:
        place.write(key, b"mine")
    assert [found async for found in place.store.digests()] == []
    await place.store.open()
    await place.store.put(b"la la la")
    await place.store.remove(LA)
    assert place.keys() == sorted(foreign)


async def test_a_check_leaves_nothing(place: Place):
    await asyncio.gather(*(place.store.check() for _ in range(10)))
    assert place.keys() == []
    assert [found async for found in place.store.digests()] == []


async def test_an_empty_store_lists_nothing_and_opens_twice(place: Place):
    await place.store.open()
    assert [found async for found in place.store.digests()] == []
    assert place.keys() == []


@pytest.mark.parametrize(
    "name",
    [
        "../../etc/passwd",
        f"../{LA[3:]}",
        "/etc/passwd",
        LA.upper(),
        LA[:-1],
        LA + "0",
        LA + "\n",
        LA[:-1] + "\0",
        LA[:-1] + "é",
        "٣" * 64,  # digits, but not ours
        "g" * 64,
        f"{LA[:2]}/{LA}"[:64],
        "",
    ],
)
async def test_a_name_that_is_no_digest_leads_nowhere(name: str, place: Place):
    place.write("passwd", b"secret")
    for ask in (place.store.get, place.store.has, place.store.remove):
        with pytest.raises(StorageError) as caught:
            await ask(name)
        assert caught.value.code == "bad_digest"
    assert place.keys() == ["passwd"]


async def test_many_put_the_same_at_once(place: Place):
    data = b"la" * 100_000
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(place.store.put(data)) for _ in range(20)]
    digest = hashlib.sha256(data).hexdigest()
    assert {task.result() for task in tasks} == {digest}
    assert place.keys() == [f"{digest[:2]}/{digest}"]
    assert await place.store.get(digest) == data


async def test_nobody_sees_half_a_file(place: Place):
    """A file can be read the whole time while it is put, removed and put again."""
    data = secrets.token_bytes(1_000_000)
    digest = hashlib.sha256(data).hexdigest()

    async def look() -> bytes | str:
        try:
            return await place.store.get(digest)
        except StorageError as error:
            return error.code

    async def change() -> None:
        await place.store.put(data)
        await place.store.remove(digest)

    for _ in range(5):
        first, _, second, third = await asyncio.gather(look(), change(), look(), look())
        assert {first, second, third} <= {data, "file_missing"}


# Folders


@pytest.mark.parametrize("failing", ["write", "fsync", "mkdir"])
@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EROFS, "not_writable")])
async def test_a_disk_that_refuses_leaves_no_half_file(
    number: int, code: str, failing: str, folder: Folder, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(os, failing, refusing(number))
    with pytest.raises(StorageError, match=r"the disk is full|read-only") as caught:
        await folder.store.put(b"x" * 100_000)
    assert caught.value.code == code
    monkeypatch.undo()
    assert folder.keys() == []


async def test_a_disk_that_fills_up_in_the_middle(folder: Folder, monkeypatch: pytest.MonkeyPatch):
    real = os.write

    def write(handle: int, data: memoryview) -> int:
        if len(data) < 60_000:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(handle, data[:10_000])

    monkeypatch.setattr(os, "write", write)
    with pytest.raises(StorageError, match="the disk is full"):
        await folder.store.put(b"x" * 100_000)
    monkeypatch.undo()
    assert folder.keys() == []


async def test_a_disk_that_cannot_be_read(folder: Folder, monkeypatch: pytest.MonkeyPatch):
    await folder.store.put(b"la la la")
    monkeypatch.setattr(Path, "read_bytes", refusing(errno.EIO))
    monkeypatch.setattr(Path, "unlink", refusing(errno.EIO))
    monkeypatch.setattr(Path, "iterdir", refusing(errno.EIO))
    for ask in (folder.store.get, folder.store.remove):
        with pytest.raises(StorageError, match="could not be read"):
            await ask(LA)
    with pytest.raises(StorageError, match="could not be read"):
        await anext(aiter(folder.store.digests()))


async def test_only_old_leftovers_are_cleared_away(folder: Folder):
    """A young one may be what another process is writing at this moment."""
    digest = await folder.store.put(b"whole")
    old, young = (f"{digest[:2]}/{atomic.TEMPORARY_PREFIX}{name}" for name in ("0123", "4567"))
    checked = f"{atomic.TEMPORARY_PREFIX}89ab"
    for key, age in ((old, LEFTOVER_SECONDS + 60), (checked, LEFTOVER_SECONDS + 60), (young, LEFTOVER_SECONDS - 60)):
        folder.write(key, b"ha")
        os.utime(folder.folder / key, (time.time() - age,) * 2)
    await folder.store.open()
    assert folder.keys() == sorted([young, f"{digest[:2]}/{digest}"])


@pytest.mark.parametrize("failing", ["write", "fsync"])
@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EROFS, "not_writable")])
async def test_a_check_of_a_disk_that_refuses(
    number: int, code: str, failing: str, folder: Folder, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(os, failing, refusing(number))
    with pytest.raises(StorageError) as caught:
        await folder.store.check()
    assert caught.value.code == code
    monkeypatch.undo()
    await folder.store.check()
    assert folder.keys() == []


async def test_a_check_of_a_disk_that_cannot_be_read(folder: Folder, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Path, "read_bytes", refusing(errno.EIO))
    with pytest.raises(StorageError, match="could not be read"):
        await folder.store.check()


async def test_a_check_of_a_disk_that_hangs(folder: Folder, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(store_module, "CHECK_SECONDS", 0.1)
    answers = threading.Event()
    monkeypatch.setattr(os, "fsync", lambda _handle: answers.wait())
    with pytest.raises(StorageError, match="does not answer"):
        await folder.store.check()
    answers.set()


async def test_a_folder_that_cannot_be_made(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError) as caught:
        await LocalStore(tmp_path / "file" / "files").open()
    assert caught.value.code == "not_writable"


async def test_a_folder_that_went_away(tmp_path: Path):
    store = LocalStore(tmp_path / "files")
    assert not await store.has(LA)
    with pytest.raises(StorageError, match="no longer"):
        await store.get(LA)
    for ask in (store.check(), store.put(b"la"), anext(aiter(store.digests()))):
        with pytest.raises(StorageError, match="no folder"):
            await ask


def test_an_atomic_write_replaces_the_old_file_or_leaves_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "song.json"
    atomic.write(path, b"old")
    monkeypatch.setattr(os, "fsync", refusing(errno.ENOSPC))
    with pytest.raises(StorageError):
        atomic.write(path, b"new")
    assert path.read_bytes() == b"old"
    monkeypatch.undo()
    atomic.write(path, b"new")
    assert path.read_bytes() == b"new"
    assert [found.name for found in tmp_path.iterdir()] == ["song.json"]


# Buckets


async def test_a_listing_of_many_pages(bucket: S3Bucket, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("MOTO_S3_DEFAULT_MAX_KEYS", "3")  # a thousand with real servers
    put = [await bucket.store.put(str(number).encode()) for number in range(10)]
    assert sorted([digest async for digest, _ in bucket.store.digests()]) == sorted(put)


@pytest.mark.parametrize("url", ["s3://{}", "s3://{}/", "S3://{}/a/b-c/d_e.f=g/"])
async def test_a_bucket_with_and_without_a_prefix(url: str, bucket: S3Bucket):
    store = open_store(url.format(bucket.name))
    await store.open()
    await store.put(b"la la la")
    assert [digest async for digest, _ in store.digests()] == [LA]
    prefix = url.format("").split("//")[1].strip("/")
    keys = [entry["Key"] for entry in bucket.client.list_objects_v2(Bucket=bucket.name)["Contents"]]
    assert f"{prefix}/{LA[:2]}/{LA}".removeprefix("/") in keys


async def test_a_bucket_that_is_not_there(bucket: S3Bucket):
    store = S3Store("s3://nowhere")
    asked = (store.open(), store.check(), store.put(b"la"), store.get(LA), store.remove(LA))
    for ask in (*asked, anext(aiter(store.digests()))):
        with pytest.raises(StorageError, match="no such bucket") as caught:
            await ask
        assert caught.value.code == "no_bucket"


async def test_a_server_that_stops(settings: pytest.MonkeyPatch):
    with served() as client:
        settings.setenv("AWS_ENDPOINT_URL", client.meta.endpoint_url)
        store = S3Bucket(client).store
        await store.open()
    await cannot_be_reached(store)


async def test_a_server_that_does_not_answer(settings: pytest.MonkeyPatch):
    settings.setattr(s3, "PATIENCE_SECONDS", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        settings.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{silent.getsockname()[1]}")
        await cannot_be_reached(S3Store("s3://songs"))


async def test_an_answer_that_breaks_off(settings: pytest.MonkeyPatch):
    settings.setattr(s3, "PATIENCE_SECONDS", 0.3)
    settings.setattr(s3, "_SLOWEST_BYTES_PER_SECOND", 1_000)
    headers = {"ETag": '"a"', "Last-Modified": "Wed, 21 Oct 2015 07:28:00 GMT", "Content-Length": "100"}
    async with answering("200 OK", "short", headers=headers, silent_after=True) as endpoint:
        settings.setenv("AWS_ENDPOINT_URL", endpoint)
        with pytest.raises(StorageError, match="too long"):
            await S3Store("s3://songs").get(LA)


@pytest.mark.parametrize(
    ("status", "word", "code", "reason"),
    [
        ("403 Forbidden", "AccessDenied", "not_writable", "not allowed"),
        ("403 Forbidden", "SignatureDoesNotMatch", "bad_credentials", "credentials were refused"),
        ("403 Forbidden", "InvalidAccessKeyId", "bad_credentials", "credentials were refused"),
        ("400 Bad Request", "ExpiredToken", "bad_credentials", "credentials were refused"),
        ("401 Unauthorized", "", "bad_credentials", "credentials were refused"),
        ("507 Insufficient Storage", "XMinioStorageFull", "disk_full", "full"),
        ("301 Moved Permanently", "PermanentRedirect", "wrong_region", "another region"),
        ("400 Bad Request", "AuthorizationHeaderMalformed", "wrong_region", "another region"),
        ("503 Service Unavailable", "SlowDown", "files_unreachable", "overloaded"),
        ("418 I'm a teapot", "Teapot", "storage_failed", "Teapot"),
        ("200 OK", "", "storage_failed", "not understood"),
    ],
)
async def test_a_server_that_refuses_is_explained_without_secrets(
    status: str, word: str, code: str, reason: str, settings: pytest.MonkeyPatch
):
    said = f"<Error><Code>{word}</Code><StringToSign>{SECRET}</StringToSign></Error>"
    async with answering(status, said) as endpoint:
        settings.setenv("AWS_ENDPOINT_URL", endpoint.replace("//", f"//user:{SECRET}@"))
        with pytest.raises(StorageError, match=reason) as caught:
            await S3Store("s3://songs").open()
    assert caught.value.code == code
    assert "the bucket songs at http://127.0.0.1:" in caught.value.message
    assert caught.value.hint
    assert SECRET not in str(caught.value)
    assert caught.value.__cause__ is None  # nor in the traceback of a log
    assert caught.value.__suppress_context__


async def test_half_of_the_credentials(settings: pytest.MonkeyPatch):
    settings.setenv("AWS_SECRET_ACCESS_KEY", "")
    with pytest.raises(StorageError) as caught:
        S3Store("s3://songs")
    assert caught.value.code == "no_credentials"


async def test_settings_that_are_empty_are_none(bucket: S3Bucket, settings: pytest.MonkeyPatch):
    for name in ("AWS_ENDPOINT_URL_S3", "AWS_SESSION_TOKEN", "AWS_REGION", "AWS_PROFILE"):
        settings.setenv(name, "")
    await S3Store(f"s3://{bucket.name}").open()


@pytest.mark.parametrize(
    "endpoint", ["127.0.0.1:9000", "ftp://host", "http://", "http://[::1", "http://a b", "http://a:b"]
)
def test_an_endpoint_that_is_no_address(endpoint: str, settings: pytest.MonkeyPatch):
    settings.setenv("AWS_ENDPOINT_URL", endpoint)
    with pytest.raises(StorageError, match="AWS_ENDPOINT_URL") as caught:
        S3Store("s3://songs")
    assert caught.value.code == "bad_files_url"


# URLs


@pytest.mark.parametrize("url", ["{}", "file://{}", "file://localhost{}", "FILE:{}"])
async def test_a_folder_is_named_by_its_path_or_its_url(url: str, tmp_path: Path):
    store = open_store(url.format(tmp_path / "files"))
    await store.open()
    await store.put(b"la la la")
    assert (tmp_path / "files" / LA[:2] / LA).read_bytes() == b"la la la"


async def test_the_path_of_a_url_may_have_any_character(tmp_path: Path):
    await open_store((tmp_path / "Lieder & ½ #1?").as_uri()).open()
    assert (tmp_path / "Lieder & ½ #1?").is_dir()


@pytest.mark.parametrize(
    "url",
    [
        "",
        "\0",
        "file:///a%00b",
        "file://songs",
        "file://host/songs",
        "file:songs",
        "file:///songs?x=1",
        "file:///songs#1",
        "file://[",
        "https://user:pa55@host/songs",
        "gs://user:pa55@songs",
        "sqlite:///songs.db",
        "s3:songs",
        "s3://",
        "s3:///songs",
        "s3://user:pa55@songs",
        "s3://songs?key=pa55",
        "s3://songs#pa55",
        "s3://songs/../other",
        "s3://songs//a",
        "s3://songs/a%2Fb",
        "s3://söngs",
        "s3://songs\n",
    ],
)
def test_a_url_that_files_cannot_be_kept_at(url: str):
    with pytest.raises(StorageError) as caught:
        open_store(url)
    assert caught.value.code == "bad_files_url"
    assert "pa55" not in str(caught.value)


def test_a_folder_does_not_load_the_library_of_buckets():
    script = "import sys, storage.store; storage.store.open_store('files'); sys.exit('obstore' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


async def cannot_be_reached(store: FileStore) -> None:
    """Every request says so."""
    for ask in (store.open(), store.check(), store.put(b"la"), store.get(LA), store.has(LA), store.remove(LA)):
        with pytest.raises(StorageError) as caught:
            await ask
        assert caught.value.code == "files_unreachable"
    with pytest.raises(StorageError, match=r"cannot use the bucket"):
        await anext(aiter(store.digests()))


@asynccontextmanager
async def answering(
    status: str, body: str, *, headers: dict[str, str] | None = None, silent_after: bool = False
) -> AsyncIterator[str]:
    """A server that answers every request so. Its address."""
    fields = {"Content-Length": str(len(body)), "Connection": "close", **(headers or {})}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    done = asyncio.Event()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(f"HTTP/1.1 {status}\r\n{head}\r\n{body}".encode())
        await writer.drain()
        if silent_after:
            await done.wait()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    done.set()
    server.close()


def refusing(number: int):
    def refuse(*_arguments: object, **_named: object) -> int:
        raise OSError(number, os.strerror(number))

    return refuse
