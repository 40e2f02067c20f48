"""Posts of songs, what moderators decide, block lists, aversions, marks; where playlists stand."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_PLAYLIST_COLUMNS = ("proposal_channel", "proposal_message", "published_channel", "published_message")
_GUILD_LISTS = ("song_channels", "moderator_roles", "dj_roles", "asker_roles")
_GUILD_DEFAULTS = ("timezone", "playlist_hour", "auto_publish", *_GUILD_LISTS)


def upgrade() -> None:
    with op.batch_alter_table("members") as members:
        members.add_column(sa.Column("paused_at", sa.DateTime))
    with op.batch_alter_table("songs") as songs:
        songs.add_column(sa.Column("parent", sa.String(12)))
    _guilds()
    with op.batch_alter_table("playlists") as playlists:
        for name in _PLAYLIST_COLUMNS:
            playlists.add_column(sa.Column(name, sa.String(40)))
        playlists.add_column(sa.Column("published_at", sa.DateTime))
    op.create_table(
        "posts",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("song_id", sa.String(12), nullable=False),
        sa.Column("channel", sa.String(40), nullable=False),
        sa.Column("message", sa.String(40)),
        sa.Column("language", sa.String(10), nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("delivered_at", sa.DateTime),
        sa.PrimaryKeyConstraint("id", name="pk_posts"),
        sa.UniqueConstraint("message", name="uq_posts_message"),
        _of("posts", "song_id", "songs"),
    )
    op.create_index("ix_posts_song_id", "posts", ["song_id"])
    op.create_index("ix_posts_due", "posts", ["delivered_at", "created_at"])
    op.create_table(
        "blocks",
        sa.Column("guild_id", sa.String(200), nullable=False),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("value", sa.String(200), nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "kind", "value", name="pk_blocks"),
        _of("blocks", "guild_id", "guilds"),
    )
    op.create_table(
        "aversions",
        sa.Column("member_id", sa.String(200), nullable=False),
        sa.Column("style", sa.String(40), nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("member_id", "style", name="pk_aversions"),
        _of("aversions", "member_id", "members"),
    )
    op.create_table(
        "marks",
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_marks"),
    )


def _guilds() -> None:
    with op.batch_alter_table("guilds") as guilds:
        guilds.add_column(sa.Column("language", sa.String(10)))
        guilds.add_column(sa.Column("timezone", sa.String(60), nullable=False, server_default="UTC"))
        guilds.add_column(sa.Column("playlist_hour", sa.Integer, nullable=False, server_default="18"))
        guilds.add_column(sa.Column("auto_publish", sa.Boolean, nullable=False, server_default=sa.false()))
        guilds.add_column(sa.Column("playlist_channel", sa.String(40)))
        guilds.add_column(sa.Column("moderators_channel", sa.String(40)))
        for name in _GUILD_LISTS:
            guilds.add_column(sa.Column(name, sa.JSON, nullable=False, server_default="[]"))
    with op.batch_alter_table("guilds") as guilds:
        for name in _GUILD_DEFAULTS:
            guilds.alter_column(name, server_default=None)


def _of(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}_{other}", ondelete="CASCADE")


def downgrade() -> None:
    for table in ("marks", "aversions", "blocks", "posts"):
        op.drop_table(table)
    with op.batch_alter_table("playlists") as playlists:
        for name in (*_PLAYLIST_COLUMNS, "published_at"):
            playlists.drop_column(name)
    with op.batch_alter_table("guilds") as guilds:
        for name in (*_GUILD_DEFAULTS, "language", "playlist_channel", "moderators_channel"):
            guilds.drop_column(name)
    with op.batch_alter_table("songs") as songs:
        songs.drop_column("parent")
    with op.batch_alter_table("members") as members:
        members.drop_column("paused_at")
