"""Songs that are made from music: what was done to it, the music itself, and whether its asker brought it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    with op.batch_alter_table("songs") as songs:
        songs.add_column(sa.Column("brought", sa.Boolean, nullable=False, server_default=sa.false()))
    with op.batch_alter_table("songs") as songs:
        songs.alter_column("brought", server_default=None)
    with op.batch_alter_table("recipes") as recipes:
        recipes.add_column(sa.Column("edit", sa.JSON))
    op.create_table(
        "sources",
        sa.Column("song_id", sa.String(12), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("brief", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("song_id", "number", name="pk_sources"),
        sa.ForeignKeyConstraint(["song_id"], ["songs.id"], name="fk_sources_song_id_songs", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["digest"], ["files.digest"], name="fk_sources_digest_files"),
    )
    op.create_index("ix_sources_digest", "sources", ["digest"])


def downgrade() -> None:
    op.drop_table("sources")
    with op.batch_alter_table("recipes") as recipes:
        recipes.drop_column("edit")
    with op.batch_alter_table("songs") as songs:
        songs.drop_column("brought")
