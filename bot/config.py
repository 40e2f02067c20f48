"""Settings: the environment, then the file `.env`, then defaults. Their descriptions are the documentation."""

from __future__ import annotations

import difflib
import os
import re
from pathlib import Path

from dotenv import dotenv_values
from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import SettingsError

PREFIX = "MINSTREL_"
ENV_FILE = ".env"


class Settings(BaseSettings):
    """Every setting, with its default. `load` is the way to get them."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=ENV_FILE,
        extra="ignore",
        frozen=True,
        env_ignore_empty=True,
        populate_by_name=True,
    )

    data_dir: Path = Field(
        default=Path("data"), description="The folder where songs, their files and the log are kept."
    )
    database_url: str = Field(
        default="",
        description="The database; SQLite in the data folder if not given. Many machines share a PostgreSQL: "
        "postgresql://USER:PASSWORD@HOST:PORT/NAME.",
        repr=False,
    )
    files_url: str = Field(
        default="",
        description="Where songs' files are kept; the data folder if not given. Many machines share an S3-compatible "
        "storage: s3://BUCKET/PREFIX, its keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
    )
    host: str = Field(
        default="127.0.0.1",
        description="The address that the playground listens on. Others than this machine's own want a token.",
    )
    port: int = Field(default=8080, ge=0, le=65535, description="The playground's port; 0 takes a free one.")
    public_url: str = Field(
        default="",
        description="Where members reach the playground, if they do: what is too large for Discord is linked there.",
    )
    token: SecretStr | None = Field(
        default=None,
        min_length=16,
        description="What opens the playground to those whom others let in; if it is needed and not given, one is made "
        "and kept in the data folder.",
    )
    requests_per_minute: int = Field(
        default=1200,
        ge=0,
        description="How much one listener may ask the playground for; a song counts as ten requests. 0 is no limit.",
    )
    device: str = Field(default="auto", description="What the model computes on: auto, cpu, cuda, cuda:N or mps.")
    songs_at_once: int = Field(
        default=4,
        ge=0,
        le=256,
        description="How many songs this process makes at once (a GPU takes many more); 0 leaves all to others.",
    )
    songs_per_member: int = Field(
        default=25, ge=1, description="How many unfinished songs a member may have, unless moderators say otherwise."
    )
    songs_per_guild: int = Field(
        default=500, ge=1, description="How many unfinished songs a server may have, unless moderators say otherwise."
    )
    lease_seconds: float = Field(
        default=15, ge=1, le=600, description="How long a worker may be silent before others take up its songs."
    )
    soundfont: Path | None = Field(
        default=None, description="The General MIDI soundfont (.sf2, .sf3); one is looked for if not given."
    )

    signing_certificate: Path | None = Field(
        default=None,
        description="The certificate that songs are signed with, PEM, with its chain; one is made if not given.",
    )
    signing_key: Path | None = Field(default=None, description="Its private key, PEM, which nobody else may read.")
    exports_mb: int = Field(
        default=1000,
        ge=10,
        description="How much room WAV, FLAC and stems take that were asked for; the oldest are made anew when needed.",
    )

    taste_love: float = Field(
        default=2.0, ge=-5, le=5, description="What it says of a member's taste to react to a song with love (❤️ 🔥 …)."
    )
    taste_like: float = Field(default=1.0, ge=-5, le=5, description="… to react with a like (👍 …).")
    taste_skip: float = Field(default=-0.5, ge=-5, le=5, description="… to react with a skip (⏭️ …).")
    taste_dislike: float = Field(default=-1.0, ge=-5, le=5, description="… to react with a dislike (👎 …).")
    taste_heard: float = Field(default=0.5, ge=-5, le=5, description="… to hear a song to its end, without reacting.")
    taste_left: float = Field(
        default=-0.25, ge=-5, le=5, description="… to turn away in a song's first quarter, without reacting."
    )
    taste_asked: float = Field(
        default=0.75, ge=-5, le=5, description="… to ask for a new song made from another's, without reacting."
    )
    taste_downloaded: float = Field(
        default=0.5, ge=-5, le=5, description="… to download another's song, without reacting."
    )
    taste_half_life_days: float = Field(
        default=180, ge=1, le=36500, description="After how long what a member said or did counts half."
    )

    discord_token: SecretStr | None = Field(
        default=None,
        validation_alias="DISCORD_TOKEN",
        description="The Discord bot's token, from https://discord.com/developers/applications.",
    )
    discord_api_base: str = Field(
        default="https://discord.com/api/v10",
        validation_alias="DISCORD_API_BASE",
        description="Where Discord's interface is; only tests need another.",
    )

    @field_validator("device")
    @classmethod
    def _known_device(cls, device: str) -> str:
        if not re.fullmatch(r"auto|cpu|mps|cuda(:\d+)?", device):
            raise ValueError(f"{device!r} is not one of auto, cpu, cuda, cuda:N and mps")
        return device

    @property
    def database(self) -> str:
        """The database's URL, with the default filled in."""
        return self.database_url or f"sqlite:///{self.data_dir / 'minstrel.db'}"

    @property
    def alive_seconds(self) -> float:
        """A worker unseen for so long is not counted on."""
        return 2 * self.lease_seconds

    @property
    def files(self) -> str:
        """Where files are kept, with the default filled in."""
        return self.files_url or str(self.data_dir / "files")


_SECRETS = frozenset(name for name, field in Settings.model_fields.items() if "SecretStr" in str(field.annotation))
"""Fields whose values are never shown."""


def names() -> dict[str, str]:
    """What each setting is called in the environment."""
    return {name: str(field.validation_alias or PREFIX + name.upper()) for name, field in Settings.model_fields.items()}


def load() -> Settings:
    """Reads the settings. Raises SettingsError for an unknown MINSTREL_ name or a value that cannot be."""
    known = [*names().values()]
    given = [*os.environ, *dotenv_values(ENV_FILE)]
    for name in given:
        if name.upper().startswith(PREFIX) and name.upper() not in known:
            nearest = difflib.get_close_matches(name.upper(), known, n=1, cutoff=0)[0]
            raise SettingsError(f"There is no setting {name}.", f"Did you mean {nearest}? Rename it or remove it.")
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        field = str(first["loc"][0])
        name = names().get(field, field)  # an alias is what is set
        reason = first["msg"].removeprefix("Value error, ")
        shown = "what it is" if field in _SECRETS else repr(str(first["input"]))
        raise SettingsError(
            f"The setting {name} cannot be {shown}: {reason}.",
            "Change it in the environment or in .env.",
        ) from None
