# Block lists: /block and /unblock, and what a blocked wish is answered with. Words are the moderators' own.

blocking-command-block = Stop words in wishes, or members, in this server (for moderators)
blocking-command-block-word = Make no songs for wishes with this word in them
blocking-command-block-member = Make no songs for this member in this server
blocking-command-block-list = See what is blocked in this server
blocking-command-unblock = Take something off the block list (for moderators)
blocking-command-unblock-word = Allow a word again
blocking-command-unblock-member = Make songs for this member again
blocking-command-word = A word, or a few that belong together
blocking-command-member = A member of this server

blocking-word-blocked = “{ $word }” is blocked: I make no songs for wishes with this word, whether in capitals, with accents, or letter by letter.
blocking-word-unblocked = “{ $word }” is allowed again.
blocking-word-not-blocked = “{ $word }” was not blocked.
blocking-member-blocked = { $member } cannot ask for songs here any more. Only /unblock undoes it: it stays even if they have their data erased.
blocking-member-unblocked = { $member } can ask for songs here again.
blocking-member-not-blocked = { $member } was not blocked.

blocking-list = Blocked in this server
blocking-list-words =
    { $count ->
        [one] { $count } word
       *[other] { $count } words
    }
blocking-list-members =
    { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
blocking-list-empty = Nothing is blocked. Use `/block word` or `/block member`.
blocking-list-cut = The list is too long to show all of it here; begin to type in /unblock to find the rest.

error-blocked-word = The word “{ $word }” is not wanted in this server’s songs.
error-blocked-word-hint = Say it in other words, or ask a moderator.
error-blocked-member = Moderators of this server have stopped you from asking for songs here.
error-blocked-member-hint = Ask one of them if you think that it is a mistake.
error-bad-word-empty = There is nothing in this that could be found in a wish.
error-bad-word-empty-hint = Give a word, or a few that belong together.
error-bad-word-long = This is too long to be blocked: { $most } characters are the most.
error-bad-word-long-hint = Give one word, or a few that belong together.
error-too-many-blocks = The list has { $most } entries, which is the most.
error-too-many-blocks-hint = Take some off it with /unblock first.
error-block-yourself = You cannot block yourself.
error-block-yourself-hint = Another moderator can.
