### What went wrong, for the member who asked. Of each two sentences: what happened and why; and, as its hint, what to do next.

## Something nobody thought of

error-failed = I could not do that.
error-failed-hint = Try again in a moment.
error-internal = Something went wrong inside me, and it is not your fault.
error-internal-hint = Try again; if it happens again, tell whoever runs me.
error-internal-reference = Something went wrong inside me, and it is not your fault (reference { $reference }).
error-internal-reference-hint = Try again; if it happens again, tell whoever runs me this reference.

## What was asked for

error-bad-request = One of the values cannot be used.
error-bad-request-hint = Change it and try again.
error-bad-name = This text has characters that I cannot keep.
error-bad-name-hint = Write it again with ordinary letters.
error-bad-value = A number is too large or a text too long for me to keep.
error-bad-value-hint = Use smaller numbers and shorter texts.
error-bad-recipe = The recipe of this song cannot be read any more.
error-bad-recipe-hint = Ask for a new song with the same words.
error-unknown-song = I do not know this song; it may have been deleted.
error-unknown-song-hint = Choose another one, or ask for a new song.
error-unknown-member = I keep nothing about this member.
error-unknown-member-hint = There is nothing left to do.
error-too-many-songs-member =
    { $most ->
        [one] You have { $most } song waiting or in the making, which is the most at one time.
       *[other] You have { $most } songs waiting or in the making, which is the most at one time.
    }
error-too-many-songs-member-hint = Ask again when one of them is ready, or cancel one.
error-too-many-songs-server =
    { $most ->
        [one] This server has { $most } song waiting or in the making, which is the most at one time.
       *[other] This server has { $most } songs waiting or in the making, which is the most at one time.
    }
error-too-many-songs-server-hint = Ask again in a few minutes, when some of them are ready.
error-not-failed = This song has not failed, and only one that failed can be made again as it is.
error-not-failed-hint = Ask for another song, or for a variation of this one.
error-not-ready = This song is not ready yet.
error-not-ready-hint = Wait until it is; its message shows how far it is.
error-not-ready-never = This song was not finished, so it has no such file.
error-not-ready-never-hint = Ask for another song.

## Making the song

error-cancelled = The song was cancelled.
error-cancelled-hint = Ask again whenever you like.
error-interrupted = The making of this song was interrupted too often, so I gave it up.
error-interrupted-hint = Ask for it again; if it happens again, tell whoever runs me.
error-generation-failed = The song could not be made.
error-generation-failed-hint = Ask again, or with other words.
error-engine-failed = Composing came to a point from which it could not go on.
error-engine-failed-hint = Ask again, or with other words.
error-too-slow = The song was not done in the time that it was given.
error-too-slow-hint = Ask for a shorter song, or try again when less is going on.
error-composition-failed = Nothing that I composed was good enough to send.
error-composition-failed-hint = Ask again, or with other words.
error-render-failed = The notes are composed, but I could not turn them into sound.
error-render-failed-hint = Ask again; if it happens again, tell whoever runs me.
error-bad-weights = I cannot compose now: what I have learnt is missing or damaged.
error-bad-weights-hint = Tell whoever runs me: Minstrel has to be installed again.
error-bad-device = I cannot compose now: the processor that I was told to use is not there.
error-bad-device-hint = Tell whoever runs me: a setting is wrong.
error-not-compiled = I cannot compose now: a part of me was not installed.
error-not-compiled-hint = Tell whoever runs me: Minstrel has to be installed again.

## Remembering: what a host's troubles mean to a member

error-disk-full = I cannot keep songs now: my disk is full.
error-disk-full-hint = Tell whoever runs me, and ask again when there is room.
error-storage-failed = I cannot keep or find songs now: my memory refused it.
error-storage-failed-hint = Try again in a minute; if it stays so, tell whoever runs me.
error-not-writable = I cannot keep or find songs now: I am not allowed to write to my disk.
error-not-writable-hint = Tell whoever runs me, and try again when it is put right.
error-database-unreachable = I cannot keep or find songs now: my database does not answer.
error-database-unreachable-hint = Try again in a minute; if it stays so, tell whoever runs me.
error-database-busy = I cannot keep or find songs now: another program holds my database.
error-database-busy-hint = Try again in a minute; if it stays so, tell whoever runs me.
error-database-damaged = I cannot keep or find songs now: my database is damaged.
error-database-damaged-hint = Tell whoever runs me, and try again when it is put right.
error-database-too-old = I cannot keep or find songs now: my database has not been upgraded to this version.
error-database-too-old-hint = Tell whoever runs me, and try again when it is put right.
error-database-too-new = I cannot keep or find songs now: my database was written by a newer version.
error-database-too-new-hint = Tell whoever runs me, and try again when it is put right.
error-bad-database-url = I cannot keep or find songs now: the address of my database is wrong.
error-bad-database-url-hint = Tell whoever runs me, and try again when it is put right.
error-files-unreachable = I cannot keep or find songs now: the place where I keep files does not answer.
error-files-unreachable-hint = Try again in a minute; if it stays so, tell whoever runs me.
error-bad-files-url = I cannot keep or find songs now: the address of the place where I keep files is wrong.
error-bad-files-url-hint = Tell whoever runs me, and try again when it is put right.
error-no-credentials = I cannot keep or find songs now: I was given no access to the place where I keep files.
error-no-credentials-hint = Tell whoever runs me, and try again when it is put right.
error-bad-credentials = I cannot keep or find songs now: the place where I keep files refused me.
error-bad-credentials-hint = Tell whoever runs me, and try again when it is put right.
error-no-bucket = I cannot keep or find songs now: the place where I keep files does not exist.
error-no-bucket-hint = Tell whoever runs me, and try again when it is put right.
error-wrong-region = I cannot keep or find songs now: the place where I keep files is in another region.
error-wrong-region-hint = Tell whoever runs me, and try again when it is put right.

## A song's files

error-file-missing = A file of this song is no longer there.
error-file-missing-hint = Ask for the song again with the same words and seed.
error-file-damaged = A file of this song is damaged.
error-file-damaged-hint = Ask for the song again with the same words and seed.
error-bad-digest = A file of this song cannot be found under its name.
error-bad-digest-hint = Ask for the song again with the same words and seed.

## Prompts, choices and changes that cannot be read

error-bad-prompt = The prompt is empty, so there is nothing to compose.
error-bad-prompt-hint = Say what you would like to hear, for example “a calm piano waltz in D minor”.
error-no-such-bars = A song cannot have { $bars } bars.
error-no-such-bars-hint = Ask for 4 to { $most } bars.
error-no-such-seconds = A song cannot last { $seconds } seconds.
error-no-such-seconds-hint = Ask for 5 to { $most } seconds.
error-unknown-style = I know no style called “{ $words }”.
error-unknown-style-hint = Pick one of the suggestions, for example bossa nova, blues or techno.
error-unknown-mood = I know no mood called “{ $words }”.
error-unknown-mood-hint = Pick one of the suggestions, for example happy, calm or melancholic.
error-unknown-key = I know no key called “{ $words }”.
error-unknown-key-hint = Name one such as D minor, B♭ major or F♯ Dorian.
error-unknown-meter = I cannot play in “{ $words }”.
error-unknown-meter-hint = Choose one of { $playable }.
error-unknown-instruments = I know no instrument called “{ $words }”.
error-unknown-instruments-hint = Name some with commas between, for example “piano, saxophone, no drums”.
error-empty-change = You did not say what to change.
error-empty-change-hint = Say it in your own words, for example “slower”, “no drums” or “in G minor”.
error-no-change = I did not hear any change in “{ $words }”.
error-no-change-hint = Say for example “slower”, “no drums”, “sadder” or “in G minor”.
error-already-so = The song is already as you ask with “{ $words }”.
error-already-so-hint = Ask for something else.
error-already-longest = The song has { $bars } bars and cannot be longer.
error-already-longest-hint = Ask for a new song, or change something else.
