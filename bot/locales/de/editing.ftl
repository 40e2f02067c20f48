### Musik, die bearbeitet wird: was nicht geht. Je zwei Sätze: was geschah und warum; und, als Hinweis, was zu tun ist.

error-no-such-bars-here = Das Stück hat { $bars } Takte; die Takte { $first } bis { $last } kann ich nicht neu komponieren.
error-no-such-bars-here-hint = Nenn Takte von 1 bis { $bars }.
error-no-such-part = Diese Stimme spielt in dem Stück niemand.
error-no-such-part-hint = Wähl eine seiner eigenen Stimmen.
error-nothing-played = Das Stück hat keine Noten.
error-nothing-played-hint = Nimm ein anderes.
error-no-melody = Das Stück hat keine Melodie, die ich behalten könnte.
error-no-melody-hint = Nimm ein Stück mit einer Melodie.
error-same-style = Das Stück ist schon in diesem Stil.
error-same-style-hint = Wähl einen anderen Stil.
error-longest-already = Das Stück hat { $bars } Takte; mit so vielen mehr wäre es länger als die { $most }, die ein Stück haben darf.
error-longest-already-hint = Wünsch dir weniger Takte.
error-nothing-changed = Was herauskam, unterscheidet sich nicht von dem Stück, wie es ist.
error-nothing-changed-hint = Versuch es mit einem anderen Seed oder mit mehr Takten.
error-bad-edit = Das kann ich mit diesem Stück nicht machen.
error-bad-edit-hint = Versuch etwas anderes, oder nimm ein anderes Stück.
error-bad-options = Einer der Werte passt hier nicht.
error-bad-options-hint = Ändere ihn; /api/openapi.json beschreibt, was angenommen wird.
error-bad-request-sources =
    { $songs ->
        [one] Dazu braucht es { $songs } Stück.
       *[other] Dazu braucht es { $songs } Stücke.
    }
error-bad-request-sources-hint = Wähl so viele Stücke, wie es braucht.
error-brought-by-another = Dieses Stück ist aus Musik gemacht, die jemand anders mitgebracht hat, und gehört nur dieser Person.
error-brought-by-another-hint = Nimm ein anderes Stück, oder bring eigene Musik mit.

## How a song was made of music that was there.

made-bring = Als MIDI mitgebracht
made-vary = Variation ({ $amount })
made-extend = Verlängert
made-infill = Takte { $first } bis { $last } neu komponiert
made-infill-one = Takt { $first } neu komponiert
made-restyle = Die Melodie in einem anderen Stil
made-reharmonise = Über anderen Akkorden ({ $amount })
made-harmonise = Akkorde und Band von Minstrel
made-blend = Mischung, { $amount } vom zweiten Stück
made-change = Mit Worten geändert
