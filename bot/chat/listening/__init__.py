"""Listening together in a voice channel: a line-up, a radio, and one message that shows what plays.

commands, buttons → steering → sessions → session: the voice connection, its audience, its end
                                          ├ deck: line-up, radio, tape
                                          └ board: the message, as `drawing` draws it
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.chat.client import Minstrel


async def setup(bot: Minstrel) -> None:
    from bot.chat.listening.buttons import SongButton, SteerButton
    from bot.chat.listening.commands import Listening
    from bot.chat.listening.sessions import Sessions

    await bot.add_cog(Sessions(bot))
    await bot.add_cog(Listening())
    bot.add_dynamic_items(SteerButton, SongButton)
