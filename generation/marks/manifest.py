"""C2PA manifests: what a file is and who says so, signed, so that one changed byte is noticed.

By c2pa-python (the Content Authenticity Initiative's own library), which works offline. Mp3, WAV, FLAC and PNG can
carry one; Ogg and MIDI cannot. Tag first, sign last: the signature is over every byte but its own.

There is no trusted time in it, for that would take a server. Labels and signatures are drawn anew each time, so the
same sound signed twice is not the same bytes.
"""

from __future__ import annotations

import enum
import io
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import c2pa

from generation.errors import SigningError
from generation.marks.identity import Identity
from generation.marks.label import ARTIST, Label

MIMES = frozenset({"audio/mpeg", "audio/wav", "audio/flac", "image/png"})
"""The kinds of files that are signed."""

SONG = "org.minstrel.song"
"""The assertion with what is Minstrel's own to say of a song."""

_MADE_BY_A_MODEL = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
"""IPTC's word for it, which the C2PA specification asks for."""

_OFFLINE = {"verify": {"remote_manifest_fetch": False, "ocsp_fetch": False}}
_PLAIN = {"builder": {"thumbnail": {"enabled": False}}}  # else a picture is sent along in small, 30 kB of it
_ABOUT_THE_SIGNER = ("signingCredential.", "signing_credential.")


class State(enum.StrEnum):
    """What a file's manifest is worth."""

    VALID = "valid"  # no byte was changed since it was signed
    INVALID = "invalid"  # it was changed, or the manifest is damaged
    ABSENT = "absent"


class Trust(enum.StrEnum):
    """Who vouches for the signer."""

    OWN = "own"  # this installation signed it itself
    UNKNOWN = "unknown"  # nobody that this installation knows


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """A file's manifest, as it was read."""

    state: State
    trust: Trust = Trust.UNKNOWN
    signer: str = ""  # as the certificate says
    generator: str = ""  # the program that made it, as it says
    title: str = ""
    song: dict[str, Any] = field(default_factory=dict[str, Any])  # a label's fields but the title, where it is ours
    problem: str = ""  # what is wrong with it, in the standard's words

    @property
    def is_ours(self) -> bool:
        """Whether it says that Minstrel composed it."""
        return bool(self.song)


def sign(data: bytes, mime: str, label: Label, identity: Identity) -> bytes:
    """The file with its manifest. Raises SigningError."""
    info = c2pa.C2paSignerInfo(
        alg=identity.algorithm().encode(),
        sign_cert=identity.chain(),
        private_key=identity.key.read_bytes(),
        ta_url=None,
    )
    into = io.BytesIO()
    try:
        context = c2pa.Context.from_dict({**_OFFLINE, **_PLAIN})
        with c2pa.Signer.from_info(info) as signer, c2pa.Builder(_claim(label, mime), context) as builder:
            builder.sign(signer, mime, io.BytesIO(data), into)
    except c2pa.C2paError as error:
        raise SigningError(
            f"The song could not be signed: {_first_line(error)}.",
            "If MINSTREL_SIGNING_CERTIFICATE is set, check that it is made for C2PA; see docs/provenance.md.",
        ) from error
    return into.getvalue()


def read(stream: IO[bytes], mime: str, *, own: Path | None = None) -> Manifest:
    """The manifest of a file. `own`: this installation's certificate. Nothing is asked of the network."""
    settings: dict[str, Any] = dict(_OFFLINE)
    if own is not None:
        settings["trust"] = {"trust_anchors": own.read_text()}
    try:
        reader = c2pa.Reader.try_create(mime, stream, context=c2pa.Context.from_dict(settings))
        if reader is None:
            return Manifest(state=State.ABSENT)
        with reader:
            return _read(json.loads(reader.json()))
    except c2pa.C2paError as error:
        if not _carries_one(stream):
            return Manifest(state=State.ABSENT)
        return Manifest(state=State.INVALID, problem=_first_line(error))


def _carries_one(stream: IO[bytes]) -> bool:
    """Whether there is anything of a manifest in a file that cannot be read: a box of JUMBF, of C2PA's kind."""
    stream.seek(0)
    before = b""
    while block := stream.read(1 << 20):
        if b"jumdc2pa" in before + block:
            return True
        before = block[-8:]
    return False


def _claim(label: Label, mime: str) -> dict[str, Any]:
    program = {"name": ARTIST, "version": label.version}
    created = {"action": "c2pa.created", "digitalSourceType": _MADE_BY_A_MODEL, "softwareAgent": program}
    said = {name: value for name, value in label.to_json().items() if name != "title"}
    return {
        "claim_generator_info": [program],
        "title": label.title,
        "format": mime,
        "assertions": [
            {"label": "c2pa.actions", "data": {"actions": [created]}},
            {"label": SONG, "data": {"made_by": label.made_by, **said}},
        ],
    }


def _read(store: dict[str, Any]) -> Manifest:
    active = store["manifests"][store["active_manifest"]]
    problems = [
        status["code"]
        for status in store.get("validation_status", ())
        if not status["code"].startswith(_ABOUT_THE_SIGNER)
    ]
    song = next((one["data"] for one in active.get("assertions", ()) if one["label"].startswith(SONG)), {})
    signer = active.get("signature_info", {})
    generators = active.get("claim_generator_info") or [{}]
    is_whole = store.get("validation_state") in ("Valid", "Trusted") and not problems
    return Manifest(
        state=State.VALID if is_whole else State.INVALID,
        trust=Trust.OWN if store.get("validation_state") == "Trusted" else Trust.UNKNOWN,
        signer=str(signer.get("common_name") or signer.get("issuer") or ""),
        generator=" ".join(str(generators[0].get(name, "")) for name in ("name", "version")).strip(),
        title=str(active.get("title") or ""),
        song=song if isinstance(song, dict) else {},
        problem=", ".join(dict.fromkeys(problems)),
    )


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or ["no reason was given"])[0].rstrip(".")
