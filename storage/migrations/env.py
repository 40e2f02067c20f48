"""Alembic's entry: runs the migrations on the connection that `storage.database` opened."""

from __future__ import annotations

from alembic import context

from storage.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,  # SQLite changes a table only by copying it
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
