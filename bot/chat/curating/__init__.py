"""The daily playlist: proposed to moderators, decided on by buttons, published at the hour."""
