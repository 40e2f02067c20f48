# Block lists: /block and /unblock, and what a blocked wish is answered with. Words are the moderators' own.

blocking-command-block = Sperrt auf diesem Server Wörter in Wünschen oder Mitglieder (für Moderatoren)
blocking-command-block-word = Keine Stücke mehr zu Wünschen, in denen dieses Wort steht
blocking-command-block-member = Keine Stücke mehr für dieses Mitglied auf diesem Server
blocking-command-block-list = Zeigt, was auf diesem Server gesperrt ist
blocking-command-unblock = Nimmt etwas von der Sperrliste (für Moderatoren)
blocking-command-unblock-word = Erlaubt ein Wort wieder
blocking-command-unblock-member = Macht wieder Stücke für dieses Mitglied
blocking-command-word = Ein Wort oder ein paar, die zusammengehören
blocking-command-member = Ein Mitglied dieses Servers

blocking-word-blocked = „{ $word }“ ist gesperrt: Zu Wünschen mit diesem Wort mache ich keine Stücke, auch nicht, wenn es groß, mit Akzenten oder Buchstabe für Buchstabe geschrieben ist.
blocking-word-unblocked = „{ $word }“ ist wieder erlaubt.
blocking-word-not-blocked = „{ $word }“ war nicht gesperrt.
blocking-member-blocked = { $member } kann sich hier keine Stücke mehr wünschen. Nur /unblock macht das rückgängig: Es bleibt auch, wenn das Mitglied seine Daten löschen lässt.
blocking-member-unblocked = { $member } kann sich hier wieder Stücke wünschen.
blocking-member-not-blocked = { $member } war nicht gesperrt.

blocking-list = Auf diesem Server gesperrt
blocking-list-words =
    { $count ->
        [one] { $count } Wort
       *[other] { $count } Wörter
    }
blocking-list-members =
    { $count ->
        [one] { $count } Mitglied
       *[other] { $count } Mitglieder
    }
blocking-list-empty = Nichts ist gesperrt. Benutze `/block word` oder `/block member`.
blocking-list-cut = Die Liste ist zu lang, um sie hier ganz zu zeigen; fang in /unblock an zu tippen, um den Rest zu finden.

error-blocked-word = Das Wort „{ $word }“ ist in den Stücken dieses Servers nicht erwünscht.
error-blocked-word-hint = Sag es mit anderen Worten, oder frag bei der Moderation nach.
error-blocked-member = Die Moderation dieses Servers hat dich gesperrt: Du kannst dir hier keine Stücke wünschen.
error-blocked-member-hint = Frag bei der Moderation nach, wenn du das für einen Irrtum hältst.
error-bad-word-empty = Darin ist nichts, was sich in einem Wunsch finden ließe.
error-bad-word-empty-hint = Gib ein Wort an oder ein paar, die zusammengehören.
error-bad-word-long = Das ist zu lang zum Sperren: Höchstens { $most } Zeichen gehen.
error-bad-word-long-hint = Gib ein einziges Wort an oder ein paar, die zusammengehören.
error-too-many-blocks = Die Liste hat { $most } Einträge, und mehr fasst sie nicht.
error-too-many-blocks-hint = Nimm zuerst mit /unblock etwas herunter.
error-block-yourself = Du kannst dich nicht selbst sperren.
error-block-yourself-hint = Jemand anderes aus der Moderation kann es.
