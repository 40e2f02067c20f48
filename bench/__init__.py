"""How fast songs are sampled here, beside other ways of sampling from the same network on the same processor."""
