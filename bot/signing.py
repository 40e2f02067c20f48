"""As whom songs are signed: the host's own certificate, or one that this installation makes for itself."""

from __future__ import annotations

from pathlib import Path

from bot.config import Settings
from bot.errors import SettingsError
from generation.errors import SigningError
from generation.marks import identity
from generation.marks.identity import Identity

FOLDER = "signing"
"""In the data folder. Keep it with the rest: without it, older songs' signatures are a stranger's."""


def identity_of(settings: Settings) -> Identity:
    """Who signs; made at the first call, if the host says nothing.

    Raises SettingsError for a certificate or a key that cannot be used, SigningError where none can be kept.
    """
    certificate, key = settings.signing_certificate, settings.signing_key
    if certificate is None and key is None:
        return identity.own(settings.data_dir / FOLDER)
    if certificate is None or key is None:
        missing = "MINSTREL_SIGNING_KEY" if key is None else "MINSTREL_SIGNING_CERTIFICATE"
        raise SettingsError(
            "A certificate signs nothing without its key, nor a key without its certificate.", f"Set {missing} too."
        )
    given = Identity(certificate, key)
    try:
        identity.check(given)
    except SigningError as error:
        raise SettingsError(error.message, error.hint) from error
    return given


def certificate_of(settings: Settings) -> Path | None:
    """This installation's certificate, to know its own signatures by; None where nothing was signed yet."""
    path = settings.signing_certificate or settings.data_dir / FOLDER / identity.CERTIFICATE
    return path if path.is_file() else None
