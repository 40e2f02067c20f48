"""The tables as SQLAlchemy rows. A change here needs a migration in `migrations/versions`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Text,
    TypeDecorator,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class UtcDateTime(TypeDecorator[datetime]):
    """A moment with its time zone on this side, and in UTC without one on the database's: SQLite knows none."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return value and value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return value and value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """Constraints get names, for a migration can only change what has one."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class RecipeRow(Base):
    """All that is needed to compose a song again. The last three are known once it is composed."""

    __tablename__ = "recipes"

    song_id: Mapped[str] = mapped_column(ForeignKey("songs.id", ondelete="CASCADE"), primary_key=True)
    prompt: Mapped[str] = mapped_column(Text)
    brief: Mapped[dict[str, Any]] = mapped_column(JSON)
    heard: Mapped[list[dict[str, str]]] = mapped_column(JSON)
    seed: Mapped[int] = mapped_column(BigInteger)
    sampling: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    model: Mapped[str | None] = mapped_column(String(200))
    minstrel: Mapped[str | None] = mapped_column(String(40))  # the version that composed it


class SongRow(Base):
    """A song's way from the wish to its delivery."""

    __tablename__ = "songs"
    __table_args__ = (
        Index("ix_songs_status_created_at", "status", "created_at"),
        Index("ix_songs_created_at", "created_at"),
    )

    id: Mapped[str] = mapped_column(String(12), primary_key=True)
    asker: Mapped[str] = mapped_column(String(200))
    status: Mapped[str] = mapped_column(String(12))
    bars: Mapped[int | None] = mapped_column(Integer)  # composed so far
    of_bars: Mapped[int] = mapped_column(Integer)
    error_code: Mapped[str | None] = mapped_column(String(40))
    error_message: Mapped[str | None] = mapped_column(Text)
    error_hint: Mapped[str | None] = mapped_column(Text)
    read_seconds: Mapped[float | None] = mapped_column(Float)
    compose_seconds: Mapped[float | None] = mapped_column(Float)
    render_seconds: Mapped[float | None] = mapped_column(Float)
    total_seconds: Mapped[float | None] = mapped_column(Float)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)

    recipe: Mapped[RecipeRow] = relationship(
        lazy="joined", innerjoin=True, cascade="all, delete-orphan", passive_deletes=True
    )


class FileRow(Base):
    """A file in the file store, once, whatever number of songs have it."""

    __tablename__ = "files"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)  # SHA-256 of its bytes, in hex
    bytes: Mapped[int] = mapped_column(BigInteger)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class SongFileRow(Base):
    """That a song has a file, and as what."""

    __tablename__ = "song_files"

    song_id: Mapped[str] = mapped_column(ForeignKey("songs.id", ondelete="CASCADE"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(12), primary_key=True)
    digest: Mapped[str] = mapped_column(ForeignKey("files.digest"), index=True)

    file: Mapped[FileRow] = relationship(lazy="joined", innerjoin=True)
