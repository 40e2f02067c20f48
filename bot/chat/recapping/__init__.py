"""Looking back: a server's recaps and trends."""
