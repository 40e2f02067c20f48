"""The tables of a new SQLite database, made by the migrations once and copied: few tests are about the migrations."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, inspect

from storage import database
from storage.database import Database


async def statements(folder: Path) -> list[str]:
    """The SQL that makes a new database as it is after all migrations."""
    file = folder / "new.db"
    async with Database.open(f"sqlite:///{file}"):
        pass
    with closing(sqlite3.connect(file)) as made:
        return [one for one in made.iterdump() if one not in {"BEGIN TRANSACTION;", "COMMIT;"}]


def use(tables: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on."""
    migrate = database._upgrade

    def upgrade(connection: Connection) -> None:
        if connection.dialect.name == "sqlite" and not inspect(connection).get_table_names():
            for statement in tables:
                connection.exec_driver_sql(statement)
        else:
            migrate(connection)

    monkeypatch.setattr(database, "_upgrade", upgrade)
