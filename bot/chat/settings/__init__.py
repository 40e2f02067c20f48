"""What moderators decide: a panel with all of a server's settings."""
