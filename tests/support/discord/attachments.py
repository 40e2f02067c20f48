"""Files on messages, and what Discord makes of their names."""

from __future__ import annotations

import io
import mimetypes
import re
import unicodedata
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from PIL import Image

from tests.support.discord import ids


@dataclass(frozen=True, kw_only=True)
class Upload:
    """A file as it came in: `files[n]` of a form."""

    filename: str
    data: bytes


@dataclass(kw_only=True)
class Attachment:
    """A file that stands on a message."""

    id: int
    filename: str
    title: str
    data: bytes
    description: str | None
    url: str

    @property
    def content_type(self) -> str | None:
        """By the name, as Discord tells it; uploads always say octet-stream."""
        return mimetypes.guess_type(self.filename)[0]

    @property
    def payload(self) -> dict[str, Any]:
        payload: dict[str, Any] = {
            "id": str(self.id),
            "filename": self.filename,
            "size": len(self.data),
            "url": self.url,
            "proxy_url": self.url,
        }
        if self.title != PurePosixPath(self.filename).stem:
            payload["title"] = self.title
        if self.description is not None:
            payload["description"] = self.description
        if self.content_type is not None:
            payload["content_type"] = self.content_type
        return payload | self._size_of_picture()

    def _size_of_picture(self) -> dict[str, int]:
        if not (self.content_type or "").startswith("image/"):
            return {}
        try:
            with Image.open(io.BytesIO(self.data)) as picture:
                return {"width": picture.width, "height": picture.height}
        except OSError:
            return {}


def keep(upload: Upload, told: dict[str, Any], *, cdn: str, channel_id: int) -> Attachment:
    """The upload as an attachment; `told` is its entry of `attachments` and may rename and describe it."""
    wanted = told.get("filename") or upload.filename
    filename = plain(wanted)
    at = ids.new()
    return Attachment(
        id=at,
        filename=filename,
        title=told.get("title") or PurePosixPath(wanted).stem,
        data=upload.data,
        description=told.get("description"),
        url=f"{cdn}/attachments/{channel_id}/{at}/{filename}?ex=ffffffff&is=ffffffff&hm=0",
    )


def plain(filename: str) -> str:
    """Discord keeps letters, digits, dots, dashes and underscores of ASCII; blanks become underscores."""
    ascii_only = unicodedata.normalize("NFKD", filename).encode("ascii", "ignore").decode()
    kept = re.sub(r"[^\w.-]", "", ascii_only.replace(" ", "_"))
    path = PurePosixPath(kept)
    return kept if path.stem.strip("._-") and not kept.startswith(".") else f"unknown{path.suffix or kept}"
