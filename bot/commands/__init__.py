"""What each command does; `bot.cli` says how it is called."""
