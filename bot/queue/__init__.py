"""Who is next, and who wants to know."""
