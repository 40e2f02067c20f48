"""What is measured in songs, downloads, who turned away, what does not count, moderators' lessons; taste in recipes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    with op.batch_alter_table("members") as members:
        members.add_column(sa.Column("forgot_at", sa.DateTime))
        members.add_column(sa.Column("unled_at", sa.DateTime))
    with op.batch_alter_table("recipes") as recipes:
        recipes.add_column(sa.Column("taste", sa.JSON))
    with op.batch_alter_table("plays") as plays:
        plays.add_column(sa.Column("turned_away", sa.Boolean, nullable=False, server_default=sa.false()))
    with op.batch_alter_table("plays") as plays:
        plays.alter_column("turned_away", server_default=None)
    for table in ("ratings", "plays"):
        op.create_index(f"ix_{table}_created_at", table, ["created_at"])
    op.create_table(
        "song_features",
        sa.Column("song_id", sa.String(12), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("embedding", sa.LargeBinary),
        sa.Column("measured", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("song_id", name="pk_song_features"),
        _of("song_features", "song_id", "songs"),
    )
    for table in ("downloads", "uncounted"):
        _of_song_and_member(table)
    op.create_table(
        "lessons",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("guild_id", sa.String(200), nullable=False),
        sa.Column("song_id", sa.String(12), nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("verdict", sa.String(12), nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_lessons"),
        _of("lessons", "guild_id", "guilds"),
        _of("lessons", "song_id", "songs"),
    )
    op.create_index("ix_lessons_guild_day", "lessons", ["guild_id", "day"])
    op.create_index("ix_lessons_song_id", "lessons", ["song_id"])


def _of_song_and_member(table: str) -> None:
    op.create_table(
        table,
        sa.Column("song_id", sa.String(12), nullable=False),
        sa.Column("member_id", sa.String(200), nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("song_id", "member_id", name=f"pk_{table}"),
        _of(table, "song_id", "songs"),
        _of(table, "member_id", "members"),
    )
    for column in ("member_id", "created_at"):
        op.create_index(f"ix_{table}_{column}", table, [column])


def _of(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}_{other}", ondelete="CASCADE")


def downgrade() -> None:
    for table in ("lessons", "uncounted", "downloads", "song_features"):
        op.drop_table(table)
    for table in ("ratings", "plays"):
        op.drop_index(f"ix_{table}_created_at", table)
    with op.batch_alter_table("plays") as plays:
        plays.drop_column("turned_away")
    with op.batch_alter_table("recipes") as recipes:
        recipes.drop_column("taste")
    with op.batch_alter_table("members") as members:
        for name in ("forgot_at", "unled_at"):
            members.drop_column(name)
