"""Discord: what members type, press and see. Thin over `bot.studio`; nothing here decides what a song is."""
