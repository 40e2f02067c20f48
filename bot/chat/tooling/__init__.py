"""What musicians do with a song on Discord: change it, study it, put it on paper, find it, bring one of their own."""
