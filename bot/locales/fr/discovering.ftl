# Discovering: suggestions and their reasons, favourites, history, a server's charts, a member's taste.

discovering-command-discover = Des morceaux de ce serveur qui pourraient te plaire, chacun avec une raison
discovering-command-discover-adventure = À quelle distance de ce que tu aimes déjà
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
discovering-intro = Chacun avec ce qui parle le plus pour lui. ❤️ et 👎 m’en disent plus sur tes goûts, et d’un morceau avec 🙈 je n’apprends rien ; `/taste` montre ce que j’en retiens.
# Where the dial stands.
discovering-dial-familiar = Réglé sur *familier* : proche de ce que tu aimes déjà.
discovering-dial-mixed = Réglé sur *mélangé* : surtout proche de ce que tu aimes, avec un peu de nouveau pour toi.
discovering-dial-adventurous = Réglé sur *aventureux* : beaucoup de choses différentes ou encore peu entendues, et moins sûres de te plaire.
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
discovering-button-familiar = Familier
discovering-button-mixed = Mélangé
discovering-button-adventurous = Aventureux
discovering-button-uncount = Ne pas compter
discovering-button-count = Compter de nouveau

## Why a song is suggested. `like`: adjectives after “morceau”, `having`: what can follow them; both are lists.

# `case`: whether the member loves, likes, or only seems to like `songs`, and whether there are several.
discovering-because-like-yours =
    { $case ->
        [loves-one] Parce que tu adores { $songs } : celui-ci lui ressemble beaucoup.
        [loves-many] Parce que tu adores { $songs } : celui-ci leur ressemble beaucoup.
        [likes-one] Parce que tu aimes { $songs } : celui-ci lui ressemble beaucoup.
        [likes-many] Parce que tu aimes { $songs } : celui-ci leur ressemble beaucoup.
        [seems-one] Parce que tu sembles aimer { $songs } : celui-ci lui ressemble beaucoup.
       *[seems-many] Parce que tu sembles aimer { $songs } : celui-ci leur ressemble beaucoup.
    }
discovering-because-like-yours-like =
    { $case ->
        [loves-one] Parce que tu adores { $songs } : comme lui, c’est un morceau { $like }.
        [loves-many] Parce que tu adores { $songs } : comme eux, c’est un morceau { $like }.
        [likes-one] Parce que tu aimes { $songs } : comme lui, c’est un morceau { $like }.
        [likes-many] Parce que tu aimes { $songs } : comme eux, c’est un morceau { $like }.
        [seems-one] Parce que tu sembles aimer { $songs } : comme lui, c’est un morceau { $like }.
       *[seems-many] Parce que tu sembles aimer { $songs } : comme eux, c’est un morceau { $like }.
    }
discovering-because-like-yours-having =
    { $case ->
        [loves-one] Parce que tu adores { $songs } : comme lui, c’est un morceau { $having }.
        [loves-many] Parce que tu adores { $songs } : comme eux, c’est un morceau { $having }.
        [likes-one] Parce que tu aimes { $songs } : comme lui, c’est un morceau { $having }.
        [likes-many] Parce que tu aimes { $songs } : comme eux, c’est un morceau { $having }.
        [seems-one] Parce que tu sembles aimer { $songs } : comme lui, c’est un morceau { $having }.
       *[seems-many] Parce que tu sembles aimer { $songs } : comme eux, c’est un morceau { $having }.
    }
discovering-because-like-yours-both =
    { $case ->
        [loves-one] Parce que tu adores { $songs } : comme lui, c’est un morceau { $like } { $having }.
        [loves-many] Parce que tu adores { $songs } : comme eux, c’est un morceau { $like } { $having }.
        [likes-one] Parce que tu aimes { $songs } : comme lui, c’est un morceau { $like } { $having }.
        [likes-many] Parce que tu aimes { $songs } : comme eux, c’est un morceau { $like } { $having }.
        [seems-one] Parce que tu sembles aimer { $songs } : comme lui, c’est un morceau { $like } { $having }.
       *[seems-many] Parce que tu sembles aimer { $songs } : comme eux, c’est un morceau { $like } { $having }.
    }
discovering-because-together =
    { $case ->
        [seems-one] Les membres qui aiment { $songs }, comme toi, semble-t-il, aiment aussi celui-ci.
        [seems-many] Les membres qui aiment { $songs }, comme toi, semble-t-il, aiment aussi celui-ci.
       *[other] Les membres qui aiment { $songs }, comme toi, aiment aussi celui-ci.
    }
discovering-because-together-unnamed = Les membres qui aiment ce que tu aimes aiment aussi celui-ci.
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
discovering-because-like = C’est un morceau { $like }, comme tu les aimes.
discovering-because-having = C’est un morceau { $having }, comme tu les aimes.
discovering-because-both = C’est un morceau { $like } { $having }, comme tu les aimes.
discovering-because-style = Tu aimes ce style : { $style }.
discovering-because-style-lacking = C’est autre chose que « { $style } », un style que tu n’aimes pas beaucoup.

## What two songs have in common

discovering-alike = Il lui ressemble sur bien des points.
discovering-alike-like = Comme l’autre, c’est un morceau { $like }.
discovering-alike-having = Comme l’autre, c’est un morceau { $having }.
discovering-alike-both = Comme l’autre, c’est un morceau { $like } { $having }.
discovering-alike-style = Le même style : { $style }.

# Adjectives, after “morceau”.
discovering-like-happy = joyeux
discovering-like-sad = triste
discovering-like-lively = vif
discovering-like-calm = calme
discovering-like-fast = rapide
discovering-like-slow = lent
discovering-like-syncopated = syncopé
discovering-like-loud = sonore
discovering-like-soft = doux
discovering-like-flowing = fluide

# What can follow “un morceau”.
discovering-having-style = dans le style « { $style } »
discovering-having-major = en majeur
discovering-having-minor = en mineur
discovering-having-in-threes = à trois temps
discovering-having-uneven = à la mesure irrégulière
discovering-having-dense = avec beaucoup de notes
discovering-having-sparse = avec peu de notes
discovering-having-on-the-beat = avec ses notes sur les temps
discovering-having-stepwise = avec une mélodie qui va pas à pas
discovering-having-leaping = avec une mélodie qui va par sauts
discovering-having-wide-ranging = avec une mélodie étendue
discovering-having-narrow = avec une mélodie resserrée
discovering-having-long-notes = avec des notes longues
discovering-having-short-notes = avec des notes courtes
discovering-having-returning-rhythms = avec des rythmes qui reviennent
discovering-having-ever-new-rhythms = avec des rythmes toujours nouveaux
discovering-having-many-chords = avec beaucoup de changements d’accord
discovering-having-few-chords = avec peu de changements d’accord
discovering-having-contrasting = avec des parties contrastées
discovering-having-of-one-piece = avec des parties semblables
discovering-having-steady-drums = avec une batterie régulière
discovering-having-changing-drums = avec une batterie changeante
discovering-having-high = dans l’aigu
discovering-having-low = dans le grave
discovering-having-swelling = aux nuances marquées
discovering-having-even = au volume égal
discovering-having-detached = aux notes détachées
discovering-having-rough = aux harmonies rugueuses
discovering-having-smooth = aux harmonies douces
discovering-having-piano = avec du piano
discovering-having-bells = avec des cloches ou des lames
discovering-having-organ = avec de l’orgue ou de l’accordéon
discovering-having-guitar = avec de la guitare
discovering-having-strings = avec des cordes
discovering-having-voices = avec des voix
discovering-having-brass = avec des cuivres
discovering-having-woodwinds = avec des bois
discovering-having-synthesizers = avec des synthétiseurs
discovering-having-folk-instruments = avec des instruments traditionnels
discovering-having-drums = avec de la batterie
discovering-lacking-in-threes = sans mesure à trois temps
discovering-lacking-uneven = à la mesure régulière
discovering-lacking-piano = sans piano
discovering-lacking-bells = sans cloches ni lames
discovering-lacking-organ = sans orgue ni accordéon
discovering-lacking-guitar = sans guitare
discovering-lacking-strings = sans cordes
discovering-lacking-voices = sans voix
discovering-lacking-brass = sans cuivres
discovering-lacking-woodwinds = sans bois
discovering-lacking-synthesizers = sans synthétiseurs
discovering-lacking-folk-instruments = sans instruments traditionnels
discovering-lacking-drums = sans batterie

# Families of instruments, in a list.
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

# What else songs are like, in a list.
discovering-trait-fast = rapide
discovering-trait-slow = lent
discovering-trait-dense = beaucoup de notes
discovering-trait-sparse = peu de notes
discovering-trait-major = majeur
discovering-trait-minor = mineur
discovering-trait-in-threes = trois temps
discovering-trait-uneven = mesures irrégulières
discovering-trait-syncopated = syncopes
discovering-trait-loud = sonore
discovering-trait-soft = doux
discovering-trait-flowing = notes fluides
discovering-trait-on-the-beat = notes sur les temps
discovering-trait-stepwise = mélodies pas à pas
discovering-trait-leaping = mélodies par sauts
discovering-trait-wide-ranging = mélodies étendues
discovering-trait-narrow = mélodies resserrées
discovering-trait-long-notes = notes longues
discovering-trait-short-notes = notes courtes
discovering-trait-returning-rhythms = rythmes qui reviennent
discovering-trait-ever-new-rhythms = rythmes toujours nouveaux
discovering-trait-many-chords = beaucoup de changements d’accord
discovering-trait-few-chords = peu de changements d’accord
discovering-trait-contrasting = parties contrastées
discovering-trait-of-one-piece = parties semblables
discovering-trait-steady-drums = batterie régulière
discovering-trait-changing-drums = batterie changeante
discovering-trait-high = aigu
discovering-trait-low = grave
discovering-trait-swelling = nuances marquées
discovering-trait-even = volume égal
discovering-trait-detached = notes détachées
discovering-trait-rough = harmonies rugueuses
discovering-trait-smooth = harmonies douces

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
# Of songs from which nothing is learnt: menus, and the end of a line in a list.
discovering-uncount-some = Ne pas compter…
discovering-count-some = Compter de nouveau…
discovering-uncounted = { $line } · 🙈 ne compte pas

## Taste

discovering-taste-title = Tes goûts, tels que je les entends
discovering-taste-intro =
    { $songs ->
        [one] Cela repose sur { $songs } morceau que tu as aimé. Chaque réaction à un morceau m’en apprend plus.
       *[other] Cela repose sur { $songs } morceaux que tu as aimés. Chaque réaction à un morceau m’en apprend plus.
    }
discovering-taste-nothing = Je ne sais encore rien de tes goûts. Réagis aux morceaux avec 👍 ❤️ 👎 ou ⏭️, et j’apprendrai ce que tu aimes.
discovering-taste-paused = Je n’apprends rien de nouveau, comme tu l’as demandé. `/privacy resume` me laisse apprendre de nouveau.
discovering-taste-led = Ils comptent aussi quand tes morceaux sont composés, dès que j’en sais assez. `/privacy taste` désactive cela.
discovering-taste-unled = Tes morceaux sont composés sans eux, comme tu l’as voulu. `/privacy taste` les fait compter de nouveau.
discovering-taste-styles = Styles
discovering-taste-moods = Humeurs
discovering-taste-band = Instruments
discovering-taste-tempo = Tempo
discovering-taste-bpm = de { $slow } à { $fast } bpm
discovering-taste-towards = Ce qui t’attire, le plus fort d’abord
discovering-taste-away = Ce dont tu te passes volontiers
discovering-taste-left-out = Écartés de mes suggestions
discovering-taste-uncounted =
    { $songs ->
        [one] { $songs } morceau qui ne compte pas
       *[other] { $songs } morceaux qui ne comptent pas
    }
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
