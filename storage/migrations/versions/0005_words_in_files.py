"""Whether a member's words may stand in their songs' files, and in those of which song they do."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    with op.batch_alter_table("members") as members:
        members.add_column(sa.Column("words_at", sa.DateTime))
    with op.batch_alter_table("recipes") as recipes:
        recipes.add_column(sa.Column("words_in_files", sa.Boolean, nullable=False, server_default=sa.false()))
    with op.batch_alter_table("recipes") as recipes:
        recipes.alter_column("words_in_files", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("recipes") as recipes:
        recipes.drop_column("words_in_files")
    with op.batch_alter_table("members") as members:
        members.drop_column("words_at")
