# /settings: what moderators decide for their server. Channels and roles are mentions.

settings-command = See and change how I work in this server (for moderators)

settings-title = My settings in this server
settings-intro = What is set now. Press a button to change it; every change is written to /audit.

settings-songs = Songs
settings-song-channels = Asked for in: { $channels }
settings-asker-roles = Asked for by: { $roles }
settings-everywhere = every channel
settings-everybody = everybody
settings-none = not set

settings-line = The line
settings-rule-fair = **Fair turns:** turns go round among members, so nobody waits for another one's long list.
settings-rule-first-come = **First come, first served:** songs are made in the order in which they were asked for.
settings-limit-member = Songs of one member that may wait at one time: { $limit }
settings-limit-member-host = Songs of one member that may wait at one time: { $limit }, as my host has it
settings-limit-guild = Songs of this server that may wait at one time: { $limit }
settings-limit-guild-host = Songs of this server that may wait at one time: { $limit }, as my host has it

settings-playlist = The daily playlist
settings-playlist-channel = Published in: { $channel }
settings-clock = Every day at { $hour }, { $zone } time
settings-publish-auto = Published by itself, without a moderator’s yes
settings-publish-asked = Published when a moderator says yes

settings-people = People
settings-moderator-roles = Moderators, beside those who may manage the server: { $roles }
settings-moderators-channel = Proposals for moderators go to: { $channel }
settings-dj-roles = DJs, who may skip and stop at once: { $roles }

settings-language = Language
settings-language-auto = As Discord shows this server
settings-language-en = English
settings-language-de = Deutsch
settings-language-es = Español
settings-language-fr = Français
settings-language-pt = Português
settings-language-ja = 日本語
settings-language-zh = 中文

settings-warnings = ⚠️ To be put right
settings-channel-gone = { $channel } is gone, or I cannot see it. Choose another channel.
settings-lacking = In { $channel } I may not do all that I have to. Allow me, under Edit Channel → Permissions: { $permissions }.
settings-permission-view-channel = View Channel
settings-permission-send-messages = Send Messages
settings-permission-embed-links = Embed Links
settings-permission-attach-files = Attach Files
settings-permission-read-message-history = Read Message History

## Buttons and menus. At most 80 characters on a button, 100 in a menu, 150 in a menu that is empty.

settings-button-channels = Channels
settings-button-roles = Roles
settings-button-line = Line and limits
settings-button-playlist = Playlist
settings-button-language = Language
settings-button-back = Back
settings-button-limits = Set limits …
settings-button-clock = Set hour and time zone …
settings-choose-song-channels = Channels to ask for songs in (none: every channel)
settings-choose-playlist-channel = Channel for the daily playlist
settings-choose-moderators-channel = Channel where moderators decide on proposals
settings-choose-asker-roles = Roles that may ask for songs (none: everybody)
settings-choose-moderator-roles = Roles that may moderate me
settings-choose-dj-roles = Roles of DJs (none: everybody)
settings-first-come-fair = Fair turns
settings-first-come-fair-why = One song each in turn, however many somebody asked for
settings-first-come-first-come = First come, first served
settings-first-come-first-come-why = In the order of asking; a long list holds everybody up
settings-auto-publish-asked = Ask a moderator first
settings-auto-publish-asked-why = The playlist is proposed; nothing is published without a yes
settings-auto-publish-auto = Publish by itself
settings-auto-publish-auto-why = Nobody has to look at it, at the hour that is set

## Windows. A title has at most 45 characters, as has a label.

settings-window-limits = Limits
settings-input-songs-per-member = Songs of one member at one time
settings-input-songs-per-member-placeholder = Empty: as my host has it
settings-input-songs-per-guild = Songs of this server at one time
settings-input-songs-per-guild-placeholder = Empty: as my host has it
settings-window-clock = When the playlist comes
settings-input-playlist-hour = Hour, from 0 to 23
settings-input-playlist-hour-placeholder = 18
settings-input-timezone = Time zone, or a large city in it
settings-input-timezone-placeholder = Europe/Berlin

## What cannot be set, and who may not ask where

error-not-a-number = “{ $text }” is no whole number.
error-not-a-number-hint = Type digits only, such as 5.
error-bad-guild-setting-limit = A limit has to be a whole number from 1 to { $most }.
error-bad-guild-setting-limit-hint = Leave it empty to keep to my host’s limit.
error-bad-guild-setting-hour = A day has the hours 0 to 23.
error-bad-guild-setting-hour-hint = Type one of these, such as 18 for six in the evening.
error-bad-guild-setting-language = I do not speak that language.
error-bad-guild-setting-language-hint = Choose one from the menu.
error-bad-guild-setting-places = That is more than I can remember.
error-bad-guild-setting-places-hint = Choose 25 at most.
error-unknown-timezone = I know no time zone “{ $zone }”.
error-unknown-timezone-hint = Name a large city in it, such as Berlin or Tokyo, or the zone itself, such as Europe/Berlin.
error-unknown-timezone-close = I know no time zone “{ $zone }”.
error-unknown-timezone-close-hint = Did you mean one of these: { $zones }?
error-wrong-channel = In this server, songs are not asked for in this channel.
error-wrong-channel-hint = Ask in one of these: { $channels }
error-may-not-ask = In this server, only some roles may ask for songs: { $roles }
error-may-not-ask-hint = Ask a moderator to give you one of them.
