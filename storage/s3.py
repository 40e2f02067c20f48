"""Files in a bucket of Amazon S3, or of a server that speaks the same: MinIO, Ceph, Garage, R2."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from obstore.exceptions import BaseError
from obstore.store import S3Store as Bucket

from storage import store
from storage.errors import StorageError

if TYPE_CHECKING:
    from obstore import ListStream, ObjectMeta

PATIENCE_SECONDS = 10.0
"""How long a request may take, with its retries; one that carries a file gets more, by the file's size."""

_SLOWEST_BYTES_PER_SECOND = 256 * 1024  # a home's uplink; slower than this is as good as broken
_CONNECT_SECONDS = 3
_RETRIES = 2

_PROBE = ".minstrel-probe"
"""Written to see whether files can be kept."""

_ENDPOINTS = ("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL", "AWS_ENDPOINT")  # the first that is set counts


class S3Store:
    """A FileStore in a bucket: `prefix/ab/abcdef…`.

    Credentials, endpoint and region are those of the environment: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY,
    AWS_ENDPOINT_URL (Amazon's own if not given), AWS_REGION.
    """

    def __init__(self, url: str) -> None:
        """`url` is `s3://bucket` or `s3://bucket/some/prefix`. Raises StorageError `bad_files_url`."""
        bucket, prefix = _bucket_and_prefix(url)
        _drop_empty_settings()
        endpoint = _endpoint()
        self._place = f"the bucket {bucket} at {endpoint or 'Amazon S3'}"
        try:
            self._bucket = _made(bucket, prefix, allow_http=bool(endpoint and endpoint.startswith("http://")))
        except BaseError as error:
            raise _explain(error, self._place) from None

    async def open(self) -> None:
        """Writes, lists and deletes, so that whatever is not allowed is said now. Raises StorageError."""
        async with self._explained():
            await self._bucket.put_async(_PROBE, b"This bucket is Minstrel's.", use_multipart=False)
            await self._bucket.list(_PROBE).collect_async()
            await self._bucket.delete_async(_PROBE)

    async def check(self) -> None:
        async with self._explained():
            await self._bucket.put_async(_PROBE, b"This bucket is Minstrel's.", use_multipart=False)
            with suppress(FileNotFoundError):  # another machine that checks, too, has forgotten it
                await (await self._bucket.get_async(_PROBE)).bytes_async()
                await self._bucket.delete_async(_PROBE)

    async def put(self, data: bytes) -> str:
        digest = await asyncio.to_thread(store.sha256, data)
        key = store.key_of(digest)
        async with self._explained(carrying=len(data)):
            if not await self._is_there(key):
                await self._bucket.put_async(key, data, use_multipart=False)  # one request is atomic
        return digest

    async def get(self, digest: str) -> bytes:
        key = store.key_of(digest)
        async with self._explained():
            try:
                found = await self._bucket.get_async(key)
            except FileNotFoundError as error:
                if _is_without_bucket(error):
                    raise
                raise store.missing(digest, self._place) from None
        async with self._explained(carrying=found.meta["size"]):
            data = bytes(await found.bytes_async())
        return await asyncio.to_thread(store.verified, data, digest, self._place)

    async def has(self, digest: str) -> bool:
        key = store.key_of(digest)
        async with self._explained():
            return await self._is_there(key)

    async def remove(self, digest: str) -> None:
        key = store.key_of(digest)
        async with self._explained():
            try:
                await self._bucket.delete_async(key)
            except FileNotFoundError as error:  # Amazon says nothing of a file that is not there, others do
                if _is_without_bucket(error):
                    raise

    async def digests(self) -> AsyncIterator[tuple[str, datetime]]:
        pages = self._bucket.list(chunk_size=1000)
        while page := await self._next(pages):
            for found in page:
                if digest := store.digest_at(found["path"]):
                    yield digest, found["last_modified"].astimezone(UTC)

    async def _next(self, pages: ListStream[Sequence[ObjectMeta]]) -> Sequence[ObjectMeta]:
        """The next files of a listing; none at its end."""
        async with self._explained():
            try:
                return await anext(pages)
            except StopAsyncIteration:
                return []

    async def _is_there(self, key: str) -> bool:
        try:
            await self._bucket.head_async(key)
        except FileNotFoundError:
            return False
        return True

    @asynccontextmanager
    async def _explained(self, *, carrying: int = 0) -> AsyncIterator[None]:
        """Bounds the time of what is done in it, which moves `carrying` bytes, and says its errors in words that help.

        Their own words, and so the errors themselves, are not passed on: they hold signatures and headers.
        """
        try:
            async with asyncio.timeout(PATIENCE_SECONDS + carrying / _SLOWEST_BYTES_PER_SECOND):
                yield
        except StorageError:
            raise
        except Exception as error:  # noqa: BLE001 - obstore has many, and the panics of its Rust among them
            raise _explain(error, self._place) from None


def _made(bucket: str, prefix: str, *, allow_http: bool) -> Bucket:
    return Bucket(
        bucket,
        prefix=prefix or None,
        disable_bulk_delete=True,  # not every server has it, and files go one by one
        client_options={
            "allow_http": allow_http,
            "connect_timeout": timedelta(seconds=_CONNECT_SECONDS),
            "timeout": timedelta(hours=1),  # `_explained` ends requests long before, by their size
        },
        retry_config={"max_retries": _RETRIES, "retry_timeout": timedelta(seconds=PATIENCE_SECONDS)},
    )


def _bucket_and_prefix(url: str) -> tuple[str, str]:
    """Taken apart by hand: what is left over after this is in neither, such as a password."""
    match = re.fullmatch(r"[sS]3://(?P<bucket>[A-Za-z0-9][A-Za-z0-9._-]*)(?P<prefix>(/[A-Za-z0-9._=-]+)*)/?", url)
    if match is None:
        raise store.bad_url(
            "The URL of the bucket has something else in it than a bucket and a prefix of letters, digits and . _ = -"
        )
    prefix = match["prefix"].removeprefix("/")
    if {".", ".."} & set(prefix.split("/")):
        raise store.bad_url("The prefix of the bucket's URL has a . or .. in it.")
    return match["bucket"], prefix


def _drop_empty_settings() -> None:
    """To obstore an empty variable is a value, and it breaks; Compose files leave many empty."""
    for name in [name for name, value in os.environ.items() if name.startswith("AWS_") and not value.strip()]:
        del os.environ[name]


def _endpoint() -> str | None:
    """The server that the environment names, without user and path; None if it names none.

    Raises StorageError if it is no URL, at which obstore would panic.
    """
    name = next((name for name in _ENDPOINTS if name in os.environ), None)
    if name is None:
        return None
    try:
        parts = urlsplit(os.environ[name])
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    if parts.scheme not in {"http", "https"} or not parts.hostname or re.search(r"\s", os.environ[name]):
        raise StorageError(
            f"{name} is no address of a server.", "Write it as https://HOST or http://HOST:PORT.", code="bad_files_url"
        )
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{parts.scheme}://{host}" + (f":{port}" if port else "")


def _is_without_bucket(error: FileNotFoundError) -> bool:
    return "<Code>NoSuchBucket</Code>" in str(error)


_REASONS = (
    (
        r"://169\.254\.|Missing (Secret)?Access",  # that address gives Amazon's own machines theirs
        "no_credentials",
        "no credentials were given",
        "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
    ),
    (
        r"status code: 404",
        "no_bucket",
        "there is no such bucket",
        "Make it, or correct its name in the URL of the files and the server's in AWS_ENDPOINT_URL.",
    ),
    (
        r"status code: 507|<Code>(XMinioStorageFull|QuotaExceeded|XMinioAdminBucketQuotaExceeded)</Code>",
        "disk_full",
        "its disk or its quota is full",
        "Make room there, or choose another bucket.",
    ),
    (
        r"status code: 401|<Code>(InvalidAccessKeyId|SignatureDoesNotMatch|\w*Token\w*|RequestTimeTooSkewed)</Code>",
        "bad_credentials",
        "the credentials were refused",
        "Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, and this machine's clock.",
    ),
    (
        r"status code: 403",
        "not_writable",
        "these credentials are not allowed to do that",
        "Allow them to get, put, delete and list the objects of the bucket.",
    ),
    (
        r"configured region|<Code>(AuthorizationHeaderMalformed|IllegalLocationConstraintException)</Code>",
        "wrong_region",
        "it is in another region",
        "Set AWS_REGION to the bucket's region.",
    ),
    (
        r"status code: (429|5\d\d)",
        "files_unreachable",
        "the server is overloaded or out of order",
        "Try again in a moment; if it stays so, look at that server.",
    ),
    (
        r"(?i)certificate",
        "files_unreachable",
        "the server's certificate cannot be trusted",
        "Have its authority trusted on this machine, or correct AWS_ENDPOINT_URL.",
    ),
    (
        r"HTTP error",
        "files_unreachable",
        "no connection could be made, or it was lost",
        "Check AWS_ENDPOINT_URL, the network, and whether that server runs.",
    ),
)
"""The first that fits an error of obstore's: its code, the reason, and what to do next."""


def _explain(error: Exception, place: str) -> StorageError:
    if isinstance(error, TimeoutError):
        return StorageError(
            f"Minstrel cannot use {place}: it took too long to answer.",
            "Check AWS_ENDPOINT_URL, the network, and that AWS_ACCESS_KEY_ID is set.",
            code="files_unreachable",
        )
    said = str(error)
    for pattern, code, reason, hint in _REASONS:
        if re.search(pattern, said):
            return StorageError(f"Minstrel cannot use {place}: {reason}.", hint, code=code)
    word = re.search(r"<Code>(\w{1,60})</Code>", said) or re.search(r"status code: (\d{3})", said)
    answer = f" ({word[1]})" if word else ""
    return StorageError(
        f"Minstrel cannot use {place}: its answer was not understood{answer}.",
        "Check AWS_ENDPOINT_URL and the other AWS_ settings.",
    )
