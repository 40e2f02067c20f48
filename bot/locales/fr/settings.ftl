# /settings: what moderators decide for their server. Channels and roles are mentions.

settings-command = Voir et changer ma façon de travailler sur ce serveur (pour la modération)

settings-title = Mes réglages sur ce serveur
settings-intro = Voici les réglages actuels. Clique sur un bouton pour les changer ; chaque changement est noté dans /audit.

settings-songs = Morceaux
settings-song-channels = Demandés dans : { $channels }
settings-asker-roles = Demandés par : { $roles }
settings-everywhere = tous les salons
settings-everybody = tout le monde
settings-none = non défini

settings-line = File d’attente
settings-rule-fair = **Chacun son tour :** les membres passent à tour de rôle, personne n’attend donc la longue liste d’un autre.
settings-rule-first-come = **Premier arrivé, premier servi :** les morceaux sont créés dans l’ordre où ils ont été demandés.
settings-limit-member = Morceaux d’un membre qui peuvent attendre à la fois : { $limit }
settings-limit-member-host = Morceaux d’un membre qui peuvent attendre à la fois : { $limit }, le réglage de mon hébergement
settings-limit-guild = Morceaux de ce serveur qui peuvent attendre à la fois : { $limit }
settings-limit-guild-host = Morceaux de ce serveur qui peuvent attendre à la fois : { $limit }, le réglage de mon hébergement

settings-playlist = Playlist du jour
settings-playlist-channel = Publiée dans : { $channel }
settings-clock = Tous les jours à { $hour }, fuseau horaire { $zone }
settings-publish-auto = Publiée d’elle-même, sans le oui de la modération
settings-publish-asked = Publiée quand la modération dit oui

settings-people = Personnes
settings-moderator-roles = Modération, en plus de qui peut gérer le serveur : { $roles }
settings-moderators-channel = Les propositions à la modération vont dans : { $channel }
settings-dj-roles = DJ, qui peuvent passer et arrêter aussitôt : { $roles }

settings-language = Langue
settings-language-auto = Celle de ce serveur dans Discord
settings-language-en = English
settings-language-de = Deutsch
settings-language-es = Español
settings-language-fr = Français
settings-language-pt = Português
settings-language-ja = 日本語
settings-language-zh = 中文

settings-warnings = ⚠️ À corriger
settings-channel-gone = { $channel } n’existe plus, ou je ne le vois pas. Choisis un autre salon.
settings-lacking = Dans { $channel }, je n’ai pas tous les droits qu’il me faut. Accorde-les-moi dans Modifier le salon → Permissions : { $permissions }.
settings-permission-view-channel = Voir le salon
settings-permission-send-messages = Envoyer des messages
settings-permission-embed-links = Intégrer des liens
settings-permission-attach-files = Joindre des fichiers
settings-permission-read-message-history = Voir les anciens messages

## Buttons and menus. At most 80 characters on a button, 100 in a menu, 150 in a menu that is empty.

settings-button-channels = Salons
settings-button-roles = Rôles
settings-button-line = File et limites
settings-button-playlist = Playlist du jour
settings-button-language = Langue
settings-button-back = Retour
settings-button-limits = Fixer les limites…
settings-button-clock = Régler l’heure et le fuseau…
settings-choose-song-channels = Salons où demander des morceaux (aucun : tous les salons)
settings-choose-playlist-channel = Salon de la playlist du jour
settings-choose-moderators-channel = Salon où la modération décide des propositions
settings-choose-asker-roles = Rôles qui peuvent demander des morceaux (aucun : tout le monde)
settings-choose-moderator-roles = Rôles qui peuvent me modérer
settings-choose-dj-roles = Rôles de DJ (aucun : tout le monde)
settings-first-come-fair = Chacun son tour
settings-first-come-fair-why = Un morceau chacun à tour de rôle, peu importe combien on en a demandé
settings-first-come-first-come = Premier arrivé, premier servi
settings-first-come-first-come-why = Dans l’ordre des demandes ; une longue liste fait attendre tout le monde
settings-auto-publish-asked = Demander d’abord à la modération
settings-auto-publish-asked-why = La playlist est proposée ; rien n’est publié sans un oui
settings-auto-publish-auto = Publier automatiquement
settings-auto-publish-auto-why = À l’heure réglée, sans que personne ait à la regarder

## Windows. A title has at most 45 characters, as has a label.

settings-window-limits = Limites
settings-input-songs-per-member = Morceaux d’un membre à la fois
settings-input-songs-per-member-placeholder = Vide : le réglage de mon hébergement
settings-input-songs-per-guild = Morceaux de ce serveur à la fois
settings-input-songs-per-guild-placeholder = Vide : le réglage de mon hébergement
settings-window-clock = Quand arrive la playlist
settings-input-playlist-hour = Heure, de 0 à 23
settings-input-playlist-hour-placeholder = 18
settings-input-timezone = Fuseau horaire, ou une grande ville
settings-input-timezone-placeholder = Europe/Paris

## What cannot be set, and who may not ask where

error-not-a-number = « { $text } » n’est pas un nombre entier.
error-not-a-number-hint = Tape seulement des chiffres, par exemple 5.
error-bad-guild-setting-limit = Une limite doit être un nombre entier de 1 à { $most }.
error-bad-guild-setting-limit-hint = Laisse le champ vide pour garder la limite de mon hébergement.
error-bad-guild-setting-hour = Un jour a les heures de 0 à 23.
error-bad-guild-setting-hour-hint = Tape l’une d’elles, par exemple 18 pour six heures du soir.
error-bad-guild-setting-language = Je ne parle pas cette langue.
error-bad-guild-setting-language-hint = Choisis-en une dans le menu.
error-bad-guild-setting-places = C’est plus que je ne peux retenir.
error-bad-guild-setting-places-hint = Choisis-en 25 au plus.
error-unknown-timezone = Je ne connais aucun fuseau horaire « { $zone } ».
error-unknown-timezone-hint = Nomme une grande ville de ce fuseau, par exemple Paris ou Tokyo, ou le fuseau lui-même, par exemple Europe/Paris.
error-unknown-timezone-close = Je ne connais aucun fuseau horaire « { $zone } ».
error-unknown-timezone-close-hint = Pensais-tu à l’un de ceux-ci : { $zones } ?
error-wrong-channel = Sur ce serveur, on ne demande pas de morceaux dans ce salon.
error-wrong-channel-hint = Demande dans l’un de ceux-ci : { $channels }
error-may-not-ask = Sur ce serveur, seuls certains rôles peuvent demander des morceaux : { $roles }
error-may-not-ask-hint = Demande à la modération de t’en donner un.
