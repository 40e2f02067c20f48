"""Writing a row that may be there already, so that two who do it at once both succeed."""

from __future__ import annotations

from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import Base


async def upsert(
    session: AsyncSession, table: type[Base], *, key: tuple[str, ...], change: tuple[str, ...], **values: Any
) -> None:
    """Inserts the row; if one has the same `key` columns, gives that one the values of the `change` columns.

    Either way the row is this transaction's until it ends: others that want to write it wait.
    """
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    changes = {name: values[name] for name in change}
    await session.execute(insert(table).values(values).on_conflict_do_update(index_elements=key, set_=changes))
