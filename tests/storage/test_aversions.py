import pytest

from storage import aversions, members
from storage.database import Database
from storage.errors import RefusedError


async def test_a_member_s_aversions_come_and_go(database: Database):
    async with database.transaction() as session:
        for member in ("ann", "ben"):
            await members.meet(session, member)
        for style in ("polka", "waltz", "polka"):
            await aversions.add(session, member="ann", style=style)
        await aversions.add(session, member="ben", style="techno")
        assert await aversions.of_member(session, "ann") == ["polka", "waltz"]
        assert await aversions.of_members(session, ["ann", "ben", "cleo"]) == {"polka", "waltz", "techno"}
        await aversions.remove(session, member="ann", style="polka")
        await aversions.remove(session, member="ann", style="polka")  # is not there any more
        assert await aversions.of_member(session, "ann") == ["waltz"]
        await aversions.forget(session, "ann")
        assert await aversions.of_member(session, "ann") == []
        assert await aversions.of_member(session, "ben") == ["techno"]


@pytest.mark.parametrize("style", ["", "x" * 41, "po\0lka"])
async def test_what_is_no_style_s_name_is_refused(database: Database, style: str):
    async with database.transaction() as session:
        await members.meet(session, "ann")
        with pytest.raises(RefusedError):
            await aversions.add(session, member="ann", style=style)
