# /help and the welcome. The examples are wishes that I read and compose, so they have to be such in your language:
# a style that I know and a mood or a mark of tempo, key, meter, or who plays. At most 80 characters each.

helping-command = Learn by example what I can do
helping-command-topic = What you want to know about
helping-try = Press an example to hear it. It is composed here, for everybody.

helping-welcome =
    Hello! I am Minstrel: tell me what you would like to hear, and I compose it, as sound and as notes.
    Press one of these, or say it in your own words with `/compose` or by mentioning me.
    `/help` shows more. Moderators: `/settings` says where I may play and who may ask.

helping-first = Your first song
helping-first-text =
    Say what you would like to hear in your own words, in your language: `/compose` and your wish, or mention me in a message. I answer at once with what I heard in your words, and the song follows in the same message.
    A style and a mood are enough. I know styles from ambient to waltz.
helping-first-example-1 = a rainy night bossa nova, melancholic
helping-first-example-2 = a happy waltz
helping-first-example-3 = slow, dreamy ambient

helping-exact = Tempo, key, chords, length
helping-exact-text =
    Be as exact as you like: `120 bpm` or “slow”, `in D minor`, `3/4`, `16 bars` or “one minute”, or your own chords: `Am F C G`. What you say exactly always wins. The same words with the same `seed` give the same song again.
    `/compose` has a field for each of these, which helps you while you type.
helping-exact-example-1 = a blues in A, 12 bars, 90 bpm
helping-exact-example-2 = a pop song over Am F C G, 110 bpm
helping-exact-example-3 = a jig in D major, 6/8, fast

helping-band = Who plays
helping-band-text =
    Name instruments, or leave some out: “with flute and harp”, “for string quartet”, “no drums”. A song has eight parts at most. Without a word about it, I take who usually plays in that style.
helping-band-example-1 = a calm song for flute and harp, no drums
helping-band-example-2 = jazz for saxophone, piano and double bass
helping-band-example-3 = a sad waltz for string quartet

helping-song = What you can do with a song
helping-song-text =
    Below a song: **Vary** makes a relative of it, **Longer** adds to it, **Change …** takes words such as “slower, no drums, sadder”, **New seed** plays the same wish anew, **MIDI** gives you the notes. Whoever asked for it can delete it.
    React to a song to rate it: ❤️ 🔥 👍 👎 ⏭️. I learn from it what you like. You can also answer a song with words that change it.
helping-song-example-1 = a calm piano waltz in C major

helping-tools = Tools for musicians
helping-tools-text =
    Below a song, or with `/tools`, are **Tools …**: a little different or very different, some bars again, the same tune in another style or over other chords, a blend with another song. Whatever you do not touch stays note for note.
    The same menu analyses a song and explains why it sounds as it does, puts it on paper (PDF, MusicXML, parts), and finds its like.
    `/bring` takes a MIDI file of yours, with a band for your melody if you like; `/find` finds songs by words or by a melody.

helping-listening = Listening and discovering
helping-listening-text =
    In a voice channel: `/play` a song, or `/radio` for songs without end; `/pause` and `/skip` as you like.
    `/discover` suggests songs with a reason for each, `/similar` finds relatives of one, `/favorites`, `/history` and `/top` find them again, and `/taste` shows what I think you like, and lets you change it.
    `/queue` shows who is next, about when, and why.

helping-server = For moderators
helping-server-text =
    `/settings` shows at a glance where songs are asked for, who may ask, how the line is kept, limits, language, and when the daily playlist comes. `/playlist` has you decide on it.
    `/block` stops words or members, `/queue` cancels songs that wait, and `/audit` tells what moderators did.

helping-privacy = What I keep about you
helping-privacy-text =
    I know you by your Discord number; I keep your songs with your wishes, your reactions, and what you listened to. `/privacy show` tells how much that is, `/privacy export` gives it to you, `/privacy erase` erases it, and `/privacy pause` stops me from learning from you.
