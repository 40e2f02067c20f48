"""Songs, recipes and files."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "songs",
        sa.Column("id", sa.String(12), nullable=False),
        sa.Column("asker", sa.String(200), nullable=False),
        sa.Column("status", sa.String(12), nullable=False),
        sa.Column("bars", sa.Integer),
        sa.Column("of_bars", sa.Integer, nullable=False),
        sa.Column("error_code", sa.String(40)),
        sa.Column("error_message", sa.Text),
        sa.Column("error_hint", sa.Text),
        sa.Column("read_seconds", sa.Float),
        sa.Column("compose_seconds", sa.Float),
        sa.Column("render_seconds", sa.Float),
        sa.Column("total_seconds", sa.Float),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("updated_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_songs"),
    )
    op.create_index("ix_songs_status_created_at", "songs", ["status", "created_at"])
    op.create_index("ix_songs_created_at", "songs", ["created_at"])
    op.create_table(
        "recipes",
        sa.Column("song_id", sa.String(12), nullable=False),
        sa.Column("prompt", sa.Text, nullable=False),
        sa.Column("brief", sa.JSON, nullable=False),
        sa.Column("heard", sa.JSON, nullable=False),
        sa.Column("seed", sa.BigInteger, nullable=False),
        sa.Column("sampling", sa.JSON),
        sa.Column("model", sa.String(200)),
        sa.Column("minstrel", sa.String(40)),
        sa.PrimaryKeyConstraint("song_id", name="pk_recipes"),
        sa.ForeignKeyConstraint(["song_id"], ["songs.id"], name="fk_recipes_song_id_songs", ondelete="CASCADE"),
    )
    op.create_table(
        "files",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("bytes", sa.BigInteger, nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_files"),
    )
    op.create_table(
        "song_files",
        sa.Column("song_id", sa.String(12), nullable=False),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("song_id", "kind", name="pk_song_files"),
        sa.ForeignKeyConstraint(["song_id"], ["songs.id"], name="fk_song_files_song_id_songs", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["digest"], ["files.digest"], name="fk_song_files_digest_files"),
    )
    op.create_index("ix_song_files_digest", "song_files", ["digest"])


def downgrade() -> None:
    for table in ("song_files", "files", "recipes", "songs"):
        op.drop_table(table)
