"""What a report says of a file, by what the inspector found in it."""
