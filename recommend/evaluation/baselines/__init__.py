"""What the field compares with, each in a few lines of numpy or by its well-known library."""
