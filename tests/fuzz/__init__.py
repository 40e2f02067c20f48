"""Thousands of requests, right and wrong, to a playground on a real socket: `make fuzz`."""
