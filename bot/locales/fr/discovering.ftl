# Discovering: suggestions and their reasons, favourites, history, a server's charts, a member's taste.

discovering-command-discover = Des morceaux de ce serveur qui pourraient te plaire, chacun avec une raison
discovering-command-similar = Des morceaux semblables à un morceau
discovering-command-similar-song = Un des tiens ou de ceux que tu aimes, son identifiant, ou le lien vers son message
discovering-command-favorites = Les morceaux que tu aimes
discovering-command-history = Les morceaux que tu as demandés ou écoutés
discovering-command-top = Les morceaux les plus aimés de ce serveur
discovering-command-top-period = La période dont les avis comptent
discovering-command-taste = Ce que tu aimes, à mon avis, et comment le changer
discovering-period-day = aujourd’hui
discovering-period-week = cette semaine
discovering-period-month = ce mois-ci
discovering-period-all = depuis toujours

## A song

# In a list. The title is a link to the song's message.
discovering-line = [**{ $title }**]({ $link }) · { $style } · { $bpm } bpm · { $length }
# Below the title.
discovering-facts = { $style } · { $bpm } bpm · { $length }
discovering-facts-linked = { $style } · { $bpm } bpm · { $length } · [son message]({ $link })
# While a command is typed: no formatting.
discovering-option = { $title } ({ $style })
discovering-hear = Le voici, rien que pour toi. Les boutons en dessous en font de nouveaux morceaux.
discovering-hear-there = Le voici, rien que pour toi. Réagis-y dans [son message]({ $link }).
discovering-hear-one = Écouter…

## Suggestions

discovering-title = Pour toi
discovering-intro = Chacun avec ce qui parle le plus pour lui. ❤️ et 👎 m’en disent plus sur tes goûts ; `/taste` montre ce que j’en retiens.
discovering-end = C’est tout ce que je peux te suggérer pour l’instant. Reviens quand il y aura de nouveaux morceaux.
discovering-nothing =
    Je n’ai encore rien à te suggérer : les morceaux que d’autres demandent sur ce serveur apparaissent ici, jusqu’à ce que tu les notes.
    Lance-toi avec `/compose`, et laisse les autres trouver ton morceau.
discovering-nothing-left-out =
    Je n’ai rien à te suggérer pour l’instant : tu connais tous les morceaux d’ici, ou tu as écarté leurs styles.
    `/taste` montre les styles que tu as écartés, et les laisse revenir.
discovering-similar-title = Des morceaux semblables
discovering-similar-intro = Semblables à { $song }
discovering-similar-nothing =
    Semblables à { $song }
    Je n’en connais encore aucun qui lui ressemble. Les morceaux que d’autres demandent sur ce serveur apparaissent ici ; `/compose` en crée de nouveaux.
discovering-suggestion =
    { $song }
    { $reason }
discovering-button-hear = { $number } · Écouter
discovering-button-love = J’adore
discovering-button-less = Moins de ce genre
discovering-button-more = Plus

## Why a song is suggested

discovering-because-like-yours = Il ressemble à **{ $title }**, que tu aimes.
discovering-because-popular =
    { $count ->
        [one] { $count } membre l’aime.
       *[other] { $count } membres l’aiment.
    }
discovering-because-new =
    { $count ->
        [0] Il est nouveau, d’aujourd’hui.
        [one] Il est nouveau, d’hier.
       *[other] Il est nouveau : il a { $count } jours.
    }
discovering-because-unheard =
    { $count ->
        [0] Personne ne l’a encore noté : ton avis serait le premier.
        [one] Un seul membre l’a noté jusqu’ici.
       *[other] Seuls { $count } membres l’ont noté jusqu’ici.
    }
discovering-because = Il est proche de ce que tu aimes.
discovering-because-style = Tu aimes ce style : { $style }.
discovering-because-style-lacking = C’est autre chose que « { $style } », un style que tu n’aimes pas beaucoup.
discovering-because-band = Tu aimes les morceaux avec { $family }.
discovering-because-band-lacking = Tu aimes les morceaux sans { $family }.
discovering-because-trait =
    { $trait ->
        [happy] Tu aimes les morceaux joyeux.
        [sad] Tu aimes les morceaux tristes.
        [lively] Tu aimes les morceaux vifs.
        [calm] Tu aimes les morceaux calmes.
        [fast] Tu aimes les morceaux rapides.
        [slow] Tu aimes les morceaux lents.
        [dense] Tu aimes les morceaux où il se passe beaucoup de choses.
        [sparse] Tu aimes les morceaux avec peu de notes.
        [major] Tu aimes les morceaux en majeur.
        [minor] Tu aimes les morceaux en mineur.
        [in-threes] Tu aimes les morceaux à trois temps.
        [uneven] Tu aimes les morceaux aux mesures irrégulières.
       *[other] Il est proche de ce que tu aimes.
    }
discovering-because-trait-lacking =
    { $trait ->
        [in-threes] Tu aimes les morceaux qui ne sont pas à trois temps.
        [uneven] Tu aimes les morceaux aux mesures régulières.
       *[other] Il est proche de ce que tu aimes.
    }

## What two songs have in common

discovering-alike = Il lui ressemble sur bien des points.
discovering-alike-style = Le même style : { $style }.
discovering-alike-style-lacking = Il lui ressemble sur bien des points.
discovering-alike-band = Tous deux sont avec { $family }.
discovering-alike-band-lacking = Tous deux sont sans { $family }.
discovering-alike-trait =
    { $trait ->
        [happy] Tous deux sont joyeux.
        [sad] Tous deux sont tristes.
        [lively] Tous deux sont vifs.
        [calm] Tous deux sont calmes.
        [fast] Tous deux sont rapides.
        [slow] Tous deux sont lents.
        [dense] Il se passe beaucoup de choses dans les deux.
        [sparse] Tous deux ont peu de notes.
        [major] Tous deux sont en majeur.
        [minor] Tous deux sont en mineur.
        [in-threes] Tous deux sont à trois temps.
        [uneven] Tous deux ont une mesure irrégulière.
       *[other] Il lui ressemble sur bien des points.
    }
discovering-alike-trait-lacking = Il lui ressemble sur bien des points.

# Families of instruments, after “with” and “without”.
discovering-family-piano = piano
discovering-family-bells = cloches et lames
discovering-family-organ = orgue ou accordéon
discovering-family-guitar = guitare
discovering-family-strings = cordes
discovering-family-voices = voix
discovering-family-brass = cuivres
discovering-family-woodwinds = bois
discovering-family-synthesizers = synthétiseurs
discovering-family-folk-instruments = instruments traditionnels
discovering-family-drums = batterie

# Moods, in a list.
discovering-mood-happy = heureux
discovering-mood-sad = triste
discovering-mood-lively = vif
discovering-mood-calm = calme

## Lists. `when` is such as “two days ago”.

discovering-favorites-title = Tes favoris
discovering-favorites-nothing =
    Tu n’as encore aimé aucun morceau : réagis avec 👍 ou ❤️ sous l’un d’eux, et il sera ici.
    `/discover` trouve des morceaux qui pourraient te plaire.
discovering-loved = { $number }. { $song } · ❤️ { $when }
discovering-liked = { $number }. { $song } · 👍 { $when }
discovering-history-title = Ton historique
discovering-history-nothing =
    Tu n’as encore demandé aucun morceau, ni écouté aucun dans un salon vocal.
    Commence par `/compose`, ou par `/play` dans un salon vocal.
discovering-asked = { $number }. { $song } · tu l’as demandé { $when }
discovering-asked-unfinished = { $number }. { $song } · en cours, tu l’as demandé { $when }
discovering-asked-failed = { $number }. { $song } · échoué, tu l’as demandé { $when }
discovering-asked-cancelled = { $number }. { $song } · annulé, tu l’as demandé { $when }
discovering-played =
    { $count ->
        [one] { $number }. { $song } · écouté { $count } fois, { $when }
       *[other] { $number }. { $song } · écouté { $count } fois, la dernière { $when }
    }
discovering-top-day-title = Les plus aimés d’aujourd’hui
discovering-top-week-title = Les plus aimés de cette semaine
discovering-top-month-title = Les plus aimés de ce mois-ci
discovering-top-all-title = Les morceaux les plus aimés
discovering-top-day-nothing = Personne n’a encore aimé de morceau aujourd’hui : réagis avec 👍 ou ❤️ sous l’un d’eux. `/top` sans période les montre tous.
discovering-top-week-nothing = Personne n’a encore aimé de morceau cette semaine : réagis avec 👍 ou ❤️ sous l’un d’eux. `/top` sans période les montre tous.
discovering-top-month-nothing = Personne n’a encore aimé de morceau ce mois-ci : réagis avec 👍 ou ❤️ sous l’un d’eux. `/top` sans période les montre tous.
discovering-top-all-nothing = Personne n’a encore aimé de morceau ici : réagis avec 👍 ou ❤️ sous celui de quelqu’un d’autre.
discovering-charted =
    { $count ->
        [one] { $number }. { $song } · { $count } membre l’aime
       *[other] { $number }. { $song } · { $count } membres l’aiment
    }
discovering-button-before = Précédents
discovering-button-after = Suivants

## Taste

discovering-taste-title = Tes goûts, tels que je les entends
discovering-taste-intro =
    { $songs ->
        [one] Cela repose sur { $songs } morceau que tu as aimé. Chaque réaction à un morceau m’en apprend plus.
       *[other] Cela repose sur { $songs } morceaux que tu as aimés. Chaque réaction à un morceau m’en apprend plus.
    }
discovering-taste-nothing = Je ne sais encore rien de tes goûts. Réagis aux morceaux avec 👍 ❤️ 👎 ou ⏭️, et j’apprendrai ce que tu aimes.
discovering-taste-paused = Je n’apprends rien de nouveau, comme tu l’as demandé. `/privacy resume` me laisse apprendre de nouveau.
discovering-taste-styles = Styles
discovering-taste-moods = Humeurs
discovering-taste-band = Instruments
discovering-taste-tempo = Tempo
discovering-taste-bpm = de { $slow } à { $fast } bpm
discovering-taste-left-out = Écartés de mes suggestions
discovering-leaning =
    { $songs ->
        [one] { $name } : { $percent } % ({ $songs } morceau)
       *[other] { $name } : { $percent } % ({ $songs } morceaux)
    }
# Two menus share the styles by the alphabet.
discovering-leave-out = Écarter un style ({ $first } – { $last })
discovering-let-in = Laisser revenir un style
discovering-button-forget = Tout oublier
discovering-forget-title = Oublier tes goûts ?
discovering-forget-what = Ce que tu as dit des morceaux jusqu’ici ne compte plus, ni ici ni dans les classements, et les styles que tu as écartés reviennent. Tes morceaux restent. On ne pourra pas revenir en arrière.
discovering-button-sure = Oui, oublier
discovering-button-keep = Non, garder

## What went wrong

error-unknown-reaction = La réaction { $emoji } ne dit rien d’un morceau.
error-unknown-reaction-hint = Réagis avec { $known }, ou avec un emoji du même genre.
error-learning-paused = Tu m’as demandé de ne rien apprendre de toi pour l’instant, je ne l’ai donc pas noté.
error-learning-paused-hint = `/privacy resume` me laisse apprendre de nouveau.
error-no-song = Cela ne désigne aucun de mes morceaux.
error-no-song-hint = Choisis-en un dans la liste, ou colle le lien vers son message.
