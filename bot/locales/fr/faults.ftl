faults-told = **{ $message }**
    { $hint }
error-not-allowed = C’est réservé à la modération de ce serveur.
error-not-allowed-hint = Adresse-toi à elle. Qui peut gérer le serveur peut désigner les rôles de modération avec /settings.
error-only-in-guild = Cela ne marche que sur un serveur.
error-only-in-guild-hint = Utilise-le dans un salon de ton serveur.
error-lacking-permission = Je n’ai pas le droit de faire cela dans ce salon.
error-lacking-permission-hint = La modération peut me laisser voir le salon, y envoyer des messages, intégrer des liens, joindre des fichiers et voir les anciens messages.
error-command-changed = Cette commande a changé depuis que ton Discord a été chargé.
error-command-changed-hint = Recharge Discord (Ctrl+R, ou ferme l’application) et réessaie.
error-discord-refused = Discord n’a pas accepté mon message.
error-discord-refused-hint = Réessaie ; si cela se reproduit, préviens la personne qui m’héberge : le journal contient les détails.
error-discord-away = Discord a lui-même des problèmes en ce moment.
error-discord-away-hint = Réessaie dans une minute. Les morceaux que tu as demandés ne sont pas perdus.
