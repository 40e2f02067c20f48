"""Members and guilds, turns and claims of songs, takes, ratings, plays, playlists, the moderation log."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_IN_WORK = ("composing", "rendering")
_FINAL = ("ready", "failed", "cancelled")


def upgrade() -> None:
    _members_and_guilds()
    _songs()
    op.create_table(
        "takes",
        _song_id(),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("chosen", sa.Boolean, nullable=False),
        sa.Column("total", sa.Float, nullable=False),
        sa.Column("terms", sa.JSON, nullable=False),
        sa.Column("shared_run", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("song_id", "number", name="pk_takes"),
        _of_song("takes"),
    )
    clock = op.create_table(
        "clock",
        sa.Column("id", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("turn", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_clock"),
    )
    op.bulk_insert(clock, [{"id": 1, "turn": 0}])
    op.create_table(
        "workers",
        sa.Column("id", sa.String(100), nullable=False),
        sa.Column("places", sa.Integer, nullable=False),
        sa.Column("seen_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_workers"),
    )
    _ratings_and_plays()
    _playlists()
    _moderation()


def _members_and_guilds() -> None:
    op.create_table(
        "members",
        sa.Column("id", sa.String(200), nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("seen_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_members"),
    )
    op.execute(
        "INSERT INTO members (id, created_at, seen_at) "
        "SELECT asker, MIN(created_at), MAX(created_at) FROM songs GROUP BY asker"
    )
    op.create_table(
        "guilds",
        sa.Column("id", sa.String(200), nullable=False),
        sa.Column("first_come", sa.Boolean, nullable=False),
        sa.Column("songs_per_member", sa.Integer),
        sa.Column("songs_per_guild", sa.Integer),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_guilds"),
    )


def _songs() -> None:
    with op.batch_alter_table("songs") as songs:
        songs.add_column(sa.Column("guild", sa.String(200)))
        songs.add_column(sa.Column("style", sa.String(40), nullable=False, server_default=""))
        songs.add_column(sa.Column("turn", sa.BigInteger, nullable=False, server_default="0"))
        songs.add_column(sa.Column("job", sa.BigInteger))
        songs.add_column(sa.Column("claims", sa.Integer, nullable=False, server_default="0"))
        songs.add_column(sa.Column("retries", sa.Integer, nullable=False, server_default="0"))
        songs.add_column(sa.Column("losses", sa.Integer, nullable=False, server_default="0"))
        songs.add_column(sa.Column("retry_at", sa.DateTime))
        songs.add_column(sa.Column("claimed_at", sa.DateTime))
        songs.add_column(sa.Column("finished_at", sa.DateTime))
        songs.create_foreign_key("fk_songs_asker_members", "members", ["asker"], ["id"])
        songs.create_foreign_key("fk_songs_guild_guilds", "guilds", ["guild"], ["id"])
        songs.drop_index("ix_songs_status_created_at")
    _fill_songs()
    with op.batch_alter_table("songs") as songs:
        for name in ("style", "turn", "claims", "retries", "losses"):
            songs.alter_column(name, server_default=None)
        songs.create_index("ix_songs_line", ["status", "turn", "created_at", "id"])
        songs.create_index("ix_songs_asker_line", ["asker", "status", "turn"])
        songs.create_index("ix_songs_guild_line", ["guild", "status", "turn"])
        songs.create_index("ix_songs_finished", ["status", "finished_at"])


def _fill_songs() -> None:
    """Until now songs were served in the order of asking: those that wait keep it among each member's own."""
    connection = op.get_bind()
    songs = sa.table(
        "songs",
        *(sa.column(name) for name in ("id", "asker", "status", "style", "turn", "created_at", "updated_at")),
        sa.column("finished_at"),
    )
    connection.execute(sa.update(songs).where(songs.c.status.in_(_FINAL)).values(finished_at=songs.c.updated_at))
    connection.execute(sa.update(songs).where(songs.c.status.in_(_IN_WORK)).values(turn=0))
    turns: dict[str, int] = {}
    waiting = sa.select(songs.c.id, songs.c.asker).where(songs.c.status == "queued").order_by(songs.c.created_at)
    for song_id, asker in connection.execute(waiting).all():
        turns[asker] = turns.get(asker, 0) + 1
        connection.execute(sa.update(songs).where(songs.c.id == song_id).values(turn=turns[asker]))
    recipes = sa.table("recipes", sa.column("song_id"), sa.column("brief", sa.JSON))
    for song_id, brief in connection.execute(sa.select(recipes.c.song_id, recipes.c.brief)).all():
        connection.execute(sa.update(songs).where(songs.c.id == song_id).values(style=_style(brief)))


def _style(brief: Any) -> str:
    document = json.loads(brief) if isinstance(brief, str) else brief
    return str(document.get("style", ""))[:40]


def _ratings_and_plays() -> None:
    op.create_table(
        "ratings",
        _song_id(),
        sa.Column("member_id", sa.String(200), nullable=False),
        sa.Column("emoji", sa.String(100), nullable=False),
        sa.Column("weight", sa.Float, nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("song_id", "member_id", "emoji", name="pk_ratings"),
        _of_song("ratings"),
        _of("ratings", "member_id", "members", "CASCADE"),
    )
    op.create_index("ix_ratings_member_id", "ratings", ["member_id"])
    op.create_table(
        "plays",
        sa.Column("id", sa.Integer, nullable=False),
        _song_id(),
        sa.Column("member_id", sa.String(200), nullable=False),
        sa.Column("seconds", sa.Float, nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_plays"),
        _of_song("plays"),
        _of("plays", "member_id", "members", "CASCADE"),
    )
    op.create_index("ix_plays_song_id", "plays", ["song_id"])
    op.create_index("ix_plays_member_id", "plays", ["member_id"])


def _playlists() -> None:
    op.create_table(
        "playlists",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("guild_id", sa.String(200), nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("status", sa.String(12), nullable=False),
        sa.Column("decided_by", sa.String(200)),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_playlists"),
        sa.UniqueConstraint("guild_id", "day", name="uq_playlists_guild_id_day"),
        _of("playlists", "guild_id", "guilds", "CASCADE"),
        _of("playlists", "decided_by", "members", "SET NULL"),
    )
    op.create_index("ix_playlists_decided_by", "playlists", ["decided_by"])
    op.create_table(
        "playlist_songs",
        sa.Column("playlist_id", sa.Integer, nullable=False),
        _song_id(),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("playlist_id", "song_id", name="pk_playlist_songs"),
        _of_song("playlist_songs"),
        _of("playlist_songs", "playlist_id", "playlists", "CASCADE"),
    )
    op.create_index("ix_playlist_songs_song_id", "playlist_songs", ["song_id"])


def _moderation() -> None:
    op.create_table(
        "moderation_log",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("guild_id", sa.String(200), nullable=False),
        sa.Column("moderator_id", sa.String(200)),
        sa.Column("subject_id", sa.String(200)),
        sa.Column("song_id", sa.String(12)),
        sa.Column("action", sa.String(40), nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_moderation_log"),
        _of("moderation_log", "guild_id", "guilds", "CASCADE"),
        _of("moderation_log", "moderator_id", "members", "SET NULL"),
        _of("moderation_log", "subject_id", "members", "SET NULL"),
        _of("moderation_log", "song_id", "songs", "SET NULL"),
    )
    for column in ("guild_id", "moderator_id", "subject_id", "song_id"):
        op.create_index(f"ix_moderation_log_{column}", "moderation_log", [column])


def _song_id() -> sa.Column[Any]:
    return sa.Column("song_id", sa.String(12), nullable=False)


def _of_song(table: str) -> sa.ForeignKeyConstraint:
    return _of(table, "song_id", "songs", "CASCADE")


def _of(table: str, column: str, other: str, ondelete: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}_{other}", ondelete=ondelete)


def downgrade() -> None:
    for table in ("moderation_log", "playlist_songs", "playlists", "plays", "ratings", "workers", "clock", "takes"):
        op.drop_table(table)
    with op.batch_alter_table("songs") as songs:
        for name in ("line", "asker_line", "guild_line", "finished"):
            songs.drop_index(f"ix_songs_{name}")
        songs.create_index("ix_songs_status_created_at", ["status", "created_at"])
        songs.drop_constraint("fk_songs_asker_members", type_="foreignkey")
        songs.drop_constraint("fk_songs_guild_guilds", type_="foreignkey")
        for name in ("guild", "style", "turn", "job", "claims", "retries", "losses", "retry_at"):
            songs.drop_column(name)
        songs.drop_column("claimed_at")
        songs.drop_column("finished_at")
    op.drop_table("guilds")
    op.drop_table("members")
