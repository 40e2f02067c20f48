### What is wrong with a request to the playground. Of each two sentences: what happened and why; and, as its hint, what to do next.

## What was sent

error-bad-body = What was sent to me could not be received.
error-bad-body-hint = Send it again.
error-bad-json = What was sent is not a JSON object in UTF-8.
error-bad-json-hint = See /api/openapi.json for what is taken.
error-not-json = This is asked for in JSON.
error-not-json-hint = Send it with Content-Type: application/json.
error-bad-field = “{ $name }” is not there to be sent, or cannot have this value.
error-bad-field-hint = Change it, or leave it out.
error-bad-query = “{ $name }” cannot have this value.
error-bad-query-hint = Change it, or leave it out of the address.
error-bad-day = “{ $day }” is not a day.
error-bad-day-hint = Write it as 2026-11-22: year, month, day.
error-too-large = What was sent is larger than what I take here.
error-too-large-hint = Send less: some sentences, a MIDI file of at most 1 MiB, or one of at most 40 MiB to be verified.
error-packed = What was sent is compressed, which I do not take.
error-packed-hint = Send it as it is, without Content-Encoding.
error-slow-body = What you sent came too slowly.
error-slow-body-hint = Send it again, on a better connection.
error-no-file = No file came with the request.
error-no-file-hint = Choose a file and send it again.
error-unreadable-file = I cannot read this as sound, picture, MIDI or recipe.
error-unreadable-file-hint = Give me an mp3, WAV, FLAC, Ogg, PNG, MIDI or recipe file; unpack a zip first.
error-verify-too-slow = There was no time to look at all of the file.
error-verify-too-slow-hint = Try again in a moment, or with a smaller part of it.
error-busy = Other files are being looked at.
error-busy-hint = Send it again in a few seconds.

## Where to

error-not-found = There is nothing at this address.
error-not-found-hint = Go back to the beginning; /api/openapi.json lists all addresses.
error-method-not-allowed = This address does not take that method.
error-method-not-allowed-hint = The header Allow names those that it takes.
error-unknown-language = The page does not speak this language.
error-unknown-language-hint = Choose one of those in its settings.
error-unknown-part =
    { $parts ->
        [one] This song has { $parts } part, and none of this number.
       *[other] This song has { $parts } parts, and none of this number.
    }
error-unknown-part-hint = Choose one of its parts.
error-not-live = This song cannot be heard while it is composed: it is not in the making here.
error-not-live-hint = Wait until it is ready, then play it.
error-gone = Nobody waited for the file.
error-gone-hint = Ask for it again.
error-playlist-not-approved = Nobody has approved this playlist.
error-playlist-not-approved-hint = Approve it first, then publish it.

## Who may

error-wrong-host = The playground does not answer to this name.
error-wrong-host-hint = Open it by the address that it printed at its start; its host can allow others with MINSTREL_PUBLIC_URL.
error-wrong-origin = The request comes from another site’s page.
error-wrong-origin-hint = Use the playground’s own page.
error-token-needed = This playground is only for those who have its token.
error-token-needed-hint = Open the address that was printed at its start, or ask its host for the token.
error-wrong-token = This is not the playground’s token.
error-wrong-token-hint = Copy it from the address that was printed at its start, or ask its host.
error-too-many-requests = More is asked for from here than one listener can want.
error-too-many-requests-hint =
    { $seconds ->
        [one] Wait a second and try again.
       *[other] Wait { $seconds } seconds and try again.
    }
error-not-learning = Learning is switched off, so the reaction was not written down.
error-not-learning-hint = Switch it on again in the settings.
