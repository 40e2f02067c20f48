"""What songs are found by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "prints",
        sa.Column("song_id", sa.String(12), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("facts", sa.LargeBinary),
        sa.Column("tune", sa.LargeBinary),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("song_id", name="pk_prints"),
        sa.ForeignKeyConstraint(["song_id"], ["songs.id"], name="fk_prints_song_id_songs", ondelete="CASCADE"),
    )
    op.create_index("ix_prints_version_made_at", "prints", ["version", "made_at"])


def downgrade() -> None:
    op.drop_table("prints")
