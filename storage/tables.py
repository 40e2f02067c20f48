"""The tables as SQLAlchemy rows. A change here needs a migration in `migrations/versions`."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Date,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
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


class MemberRow(Base):
    """Somebody who asks for songs or rates them. The id names the platform too: "discord:1234"."""

    __tablename__ = "members"

    id: Mapped[str] = mapped_column(String(200), primary_key=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime)
    paused_at: Mapped[datetime | None] = mapped_column(UtcDateTime)  # since then nothing is learnt about the member
    forgot_at: Mapped[datetime | None] = mapped_column(UtcDateTime)  # what they did before says nothing of their taste
    unled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)  # since then taste does not lead their songs
    words_at: Mapped[datetime | None] = mapped_column(UtcDateTime)  # since then their words may stand in files


class AversionRow(Base):
    """A style that a member does not want to be suggested."""

    __tablename__ = "aversions"

    member_id: Mapped[str] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True)
    style: Mapped[str] = mapped_column(String(40), primary_key=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class GuildRow(Base):
    """A community and its settings. None leaves a limit to the host's settings, a language to the platform's."""

    __tablename__ = "guilds"

    id: Mapped[str] = mapped_column(String(200), primary_key=True)
    first_come: Mapped[bool] = mapped_column(Boolean, default=False)  # or turns that go round among members
    songs_per_member: Mapped[int | None] = mapped_column(Integer)  # unfinished at one time
    songs_per_guild: Mapped[int | None] = mapped_column(Integer)
    language: Mapped[str | None] = mapped_column(String(10))
    timezone: Mapped[str] = mapped_column(String(60), default="UTC")  # IANA
    playlist_hour: Mapped[int] = mapped_column(Integer, default=18)  # of the guild's day
    auto_publish: Mapped[bool] = mapped_column(Boolean, default=False)  # without a moderator's yes
    playlist_channel: Mapped[str | None] = mapped_column(String(40))
    moderators_channel: Mapped[str | None] = mapped_column(String(40))
    song_channels: Mapped[list[str]] = mapped_column(JSON, default=list)  # empty: everywhere
    moderator_roles: Mapped[list[str]] = mapped_column(JSON, default=list)  # beside who may manage the server
    dj_roles: Mapped[list[str]] = mapped_column(JSON, default=list)
    asker_roles: Mapped[list[str]] = mapped_column(JSON, default=list)  # empty: everybody may ask for songs
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class BlockRow(Base):
    """A word, or a member, that a guild does not want songs for, or from. It outlives the member's erasure: else
    erasing would lift it."""

    __tablename__ = "blocks"

    guild_id: Mapped[str] = mapped_column(ForeignKey("guilds.id", ondelete="CASCADE"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(12), primary_key=True)
    value: Mapped[str] = mapped_column(String(200), primary_key=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class RecipeRow(Base):
    """All that is needed to compose a song again. Sampling, model and version are known once it is composed."""

    __tablename__ = "recipes"

    song_id: Mapped[str] = mapped_column(ForeignKey("songs.id", ondelete="CASCADE"), primary_key=True)
    prompt: Mapped[str] = mapped_column(Text)
    brief: Mapped[dict[str, Any]] = mapped_column(JSON)
    heard: Mapped[list[dict[str, str]]] = mapped_column(JSON)
    seed: Mapped[int] = mapped_column(BigInteger)
    sampling: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    model: Mapped[str | None] = mapped_column(String(200))
    minstrel: Mapped[str | None] = mapped_column(String(40))  # the version that composed it
    taste: Mapped[dict[str, float] | None] = mapped_column(JSON(none_as_null=True))  # by trait: what led the choice
    words_in_files: Mapped[bool] = mapped_column(Boolean, default=False)  # whether the prompt may stand in them
    edit: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))  # what was done to its sources


class SongRow(Base):
    """A song's way from the wish to its delivery."""

    __tablename__ = "songs"
    __table_args__ = (
        Index("ix_songs_line", "status", "turn", "created_at", "id"),
        Index("ix_songs_asker_line", "asker", "status", "turn"),
        Index("ix_songs_guild_line", "guild", "status", "turn"),
        Index("ix_songs_finished", "status", "finished_at"),
        Index("ix_songs_created_at", "created_at"),
    )

    id: Mapped[str] = mapped_column(String(12), primary_key=True)
    asker: Mapped[str] = mapped_column(ForeignKey("members.id"))
    guild: Mapped[str | None] = mapped_column(ForeignKey("guilds.id"))
    parent: Mapped[str | None] = mapped_column(String(12))  # the song that it was made from, which may be gone
    brought: Mapped[bool] = mapped_column(Boolean, default=False)  # from MIDI of the asker's own: nobody else's
    style: Mapped[str] = mapped_column(String(40))  # the brief's, for counting
    status: Mapped[str] = mapped_column(String(12))
    turn: Mapped[int] = mapped_column(BigInteger)  # its place among all turns, see `storage.line`
    job: Mapped[int | None] = mapped_column(BigInteger)  # the queue's own number for it, where it has one
    claims: Mapped[int] = mapped_column(Integer, default=0)  # how often it was taken up: the fence, see `storage.songs`
    retries: Mapped[int] = mapped_column(Integer, default=0)  # after failures
    losses: Mapped[int] = mapped_column(Integer, default=0)  # deaths of workers that had it in work
    retry_at: Mapped[datetime | None] = mapped_column(UtcDateTime)  # not before
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
    claimed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)  # for the last time
    finished_at: Mapped[datetime | None] = mapped_column(UtcDateTime)  # ready, failed or cancelled

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


class SourceRow(Base):
    """Music that a song is made from, as MIDI: another song as it was then, or what its asker brought."""

    __tablename__ = "sources"

    song_id: Mapped[str] = mapped_column(ForeignKey("songs.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)  # from 0
    digest: Mapped[str] = mapped_column(ForeignKey("files.digest"), index=True)
    brief: Mapped[dict[str, Any]] = mapped_column(JSON)


class TakeRow(Base):
    """A version that was composed of a song's brief, and what the critic said of it."""

    __tablename__ = "takes"

    song_id: Mapped[str] = mapped_column(ForeignKey("songs.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)  # from 0
    chosen: Mapped[bool] = mapped_column(Boolean)
    total: Mapped[float] = mapped_column(Float)  # 0 to 1, of the terms
    terms: Mapped[dict[str, float]] = mapped_column(JSON)  # 0 to 1 each
    shared_run: Mapped[int] = mapped_column(Integer)  # notes: the longest run shared with a training tune


class ClockRow(Base):
    """One row: how far the turns have come."""

    __tablename__ = "clock"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    turn: Mapped[int] = mapped_column(BigInteger)


class WorkerRow(Base):
    """A worker that is alive, or was lately."""

    __tablename__ = "workers"

    id: Mapped[str] = mapped_column(String(100), primary_key=True)
    places: Mapped[int] = mapped_column(Integer)  # songs that it makes at once
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime)


class PostRow(Base):
    """A message that shows a song, or that a song is awaited in. Some songs have none, some have several."""

    __tablename__ = "posts"
    __table_args__ = (Index("ix_posts_due", "delivered_at", "created_at"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    song_id: Mapped[str] = mapped_column(ForeignKey("songs.id", ondelete="CASCADE"), index=True)
    channel: Mapped[str] = mapped_column(String(40))
    message: Mapped[str | None] = mapped_column(String(40), unique=True)  # None: not sent yet
    language: Mapped[str] = mapped_column(String(10))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    delivered_at: Mapped[datetime | None] = mapped_column(UtcDateTime)  # when the song's end was shown in it


class MarkRow(Base):
    """Something small to be remembered between runs, such as which commands were registered."""

    __tablename__ = "marks"

    name: Mapped[str] = mapped_column(String(100), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class RatingRow(Base):
    """A reaction of a member's to a song, and what it is worth."""

    __tablename__ = "ratings"

    song_id: Mapped[str] = mapped_column(ForeignKey("songs.id", ondelete="CASCADE"), primary_key=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, index=True)
    emoji: Mapped[str] = mapped_column(String(100), primary_key=True)
    weight: Mapped[float] = mapped_column(Float)  # negative for a dislike
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class PlayRow(Base):
    """That a song was listened to."""

    __tablename__ = "plays"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    song_id: Mapped[str] = mapped_column(ForeignKey("songs.id", ondelete="CASCADE"), index=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), index=True)
    seconds: Mapped[float] = mapped_column(Float)  # of it that were heard
    turned_away: Mapped[bool] = mapped_column(Boolean, default=False)  # by leaving, or wanting it skipped
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class SongFeaturesRow(Base):
    """What a ready song is in numbers, beside its brief. Songs of earlier versions have none."""

    __tablename__ = "song_features"

    song_id: Mapped[str] = mapped_column(ForeignKey("songs.id", ondelete="CASCADE"), primary_key=True)
    version: Mapped[int] = mapped_column(Integer)  # of the way that they were measured
    embedding: Mapped[bytes | None] = mapped_column(LargeBinary)  # the prompt's: float32, little-endian
    measured: Mapped[dict[str, float]] = mapped_column(JSON)  # in the music, by name; what it lacks is left out


class PrintRow(Base):
    """What a ready song is found by. Both parts are `bot.finding`'s own bytes; made from the song's other rows and
    files when they are missing or of another version."""

    __tablename__ = "prints"
    __table_args__ = (Index("ix_prints_version_made_at", "version", "made_at"),)

    song_id: Mapped[str] = mapped_column(ForeignKey("songs.id", ondelete="CASCADE"), primary_key=True)
    version: Mapped[int] = mapped_column(Integer)  # of the way that they were made
    facts: Mapped[bytes | None] = mapped_column(LargeBinary)  # what it is, in numbers
    tune: Mapped[bytes | None] = mapped_column(LargeBinary)  # its melody's notes
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)


class DownloadRow(Base):
    """That a member took a song's files home."""

    __tablename__ = "downloads"

    song_id: Mapped[str] = mapped_column(ForeignKey("songs.id", ondelete="CASCADE"), primary_key=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, index=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)  # the last time


class UncountedRow(Base):
    """A song that a member does not want to be judged by: nothing that they did with it teaches anything."""

    __tablename__ = "uncounted"

    song_id: Mapped[str] = mapped_column(ForeignKey("songs.id", ondelete="CASCADE"), primary_key=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, index=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class PlaylistRow(Base):
    """A guild's songs of one day, as proposed or as a moderator decided."""

    __tablename__ = "playlists"
    __table_args__ = (UniqueConstraint("guild_id", "day", name="uq_playlists_guild_id_day"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    guild_id: Mapped[str] = mapped_column(ForeignKey("guilds.id", ondelete="CASCADE"))
    day: Mapped[date] = mapped_column(Date)
    status: Mapped[str] = mapped_column(String(12))
    decided_by: Mapped[str | None] = mapped_column(ForeignKey("members.id", ondelete="SET NULL"), index=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    proposal_channel: Mapped[str | None] = mapped_column(String(40))  # where moderators decide, once it is posted
    proposal_message: Mapped[str | None] = mapped_column(String(40))
    published_channel: Mapped[str | None] = mapped_column(String(40))
    published_message: Mapped[str | None] = mapped_column(String(40))
    published_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class PlaylistSongRow(Base):
    """A song's place in a playlist, and why it is there."""

    __tablename__ = "playlist_songs"

    playlist_id: Mapped[int] = mapped_column(ForeignKey("playlists.id", ondelete="CASCADE"), primary_key=True)
    song_id: Mapped[str] = mapped_column(ForeignKey("songs.id", ondelete="CASCADE"), primary_key=True, index=True)
    position: Mapped[int] = mapped_column(Integer)  # from 0
    reason: Mapped[str] = mapped_column(Text)


class LessonRow(Base):
    """What a guild's moderators did with a song that was proposed to them, or that they chose themselves."""

    __tablename__ = "lessons"
    __table_args__ = (Index("ix_lessons_guild_day", "guild_id", "day"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    guild_id: Mapped[str] = mapped_column(ForeignKey("guilds.id", ondelete="CASCADE"))
    song_id: Mapped[str] = mapped_column(ForeignKey("songs.id", ondelete="CASCADE"), index=True)
    day: Mapped[date] = mapped_column(Date)  # of the playlist
    verdict: Mapped[str] = mapped_column(String(12))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ModerationRow(Base):
    """What a moderator did. Whoever is erased becomes nobody in it."""

    __tablename__ = "moderation_log"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    guild_id: Mapped[str] = mapped_column(ForeignKey("guilds.id", ondelete="CASCADE"), index=True)
    moderator_id: Mapped[str | None] = mapped_column(ForeignKey("members.id", ondelete="SET NULL"), index=True)
    subject_id: Mapped[str | None] = mapped_column(ForeignKey("members.id", ondelete="SET NULL"), index=True)
    song_id: Mapped[str | None] = mapped_column(ForeignKey("songs.id", ondelete="SET NULL"), index=True)
    action: Mapped[str] = mapped_column(String(40))
    detail: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
