# /settings: what moderators decide for their server. Channels and roles are mentions.

settings-command = Veja e mude como eu trabalho neste servidor (para a moderação)

settings-title = Minhas configurações neste servidor
settings-intro = O que vale agora. Clique em um botão para mudar; cada mudança fica registrada em /audit.

settings-songs = Músicas
settings-song-channels = Pedidas em: { $channels }
settings-asker-roles = Pedidas por: { $roles }
settings-everywhere = todos os canais
settings-everybody = todo mundo
settings-none = não definido

settings-line = Fila
settings-rule-fair = **Um pouco de cada vez:** os membros se revezam, então ninguém espera pela lista longa de outra pessoa.
settings-rule-first-come = **Por ordem de chegada:** as músicas são feitas na ordem em que foram pedidas.
settings-limit-member = Músicas de um membro que podem esperar de cada vez: { $limit }
settings-limit-member-host = Músicas de um membro que podem esperar de cada vez: { $limit }, como definiu quem me administra
settings-limit-guild = Músicas deste servidor que podem esperar de cada vez: { $limit }
settings-limit-guild-host = Músicas deste servidor que podem esperar de cada vez: { $limit }, como definiu quem me administra

settings-playlist = Playlist do dia
settings-playlist-channel = Publicada em: { $channel }
settings-clock = Todos os dias às { $hour }, fuso horário { $zone }
settings-publish-auto = Publicada sozinha, sem um sim da moderação
settings-publish-asked = Publicada quando a moderação diz sim

settings-people = Pessoas
settings-moderator-roles = Moderação, além de quem pode gerenciar o servidor: { $roles }
settings-moderators-channel = As propostas para a moderação vão para: { $channel }
settings-dj-roles = DJs, que podem pular e parar na hora: { $roles }

settings-language = Idioma
settings-language-auto = O deste servidor no Discord
settings-language-en = English
settings-language-de = Deutsch
settings-language-es = Español
settings-language-fr = Français
settings-language-pt = Português
settings-language-ja = 日本語
settings-language-zh = 中文

settings-warnings = ⚠️ Para corrigir
settings-channel-gone = { $channel } não existe mais, ou não consigo vê-lo. Escolha outro canal.
settings-lacking = Em { $channel }, não tenho todas as permissões de que preciso. Me dê estas, em Editar canal → Permissões: { $permissions }.
settings-permission-view-channel = Ver canal
settings-permission-send-messages = Enviar mensagens
settings-permission-embed-links = Inserir links
settings-permission-attach-files = Anexar arquivos
settings-permission-read-message-history = Ver histórico de mensagens

## Buttons and menus. At most 80 characters on a button, 100 in a menu, 150 in a menu that is empty.

settings-button-channels = Canais
settings-button-roles = Cargos
settings-button-line = Fila e limites
settings-button-playlist = Playlist do dia
settings-button-language = Idioma
settings-button-back = Voltar
settings-button-limits = Definir limites…
settings-button-clock = Definir hora e fuso horário…
settings-choose-song-channels = Canais para pedir músicas (nenhum: todos os canais)
settings-choose-playlist-channel = Canal da playlist do dia
settings-choose-moderators-channel = Canal onde a moderação decide sobre propostas
settings-choose-asker-roles = Cargos que podem pedir músicas (nenhum: todo mundo)
settings-choose-moderator-roles = Cargos que podem me moderar
settings-choose-dj-roles = Cargos de DJ (nenhum: todo mundo)
settings-first-come-fair = Um pouco de cada vez
settings-first-come-fair-why = Uma música de cada um por vez, não importa quantas alguém pediu
settings-first-come-first-come = Por ordem de chegada
settings-first-come-first-come-why = Na ordem dos pedidos; uma lista longa faz todo mundo esperar
settings-auto-publish-asked = Perguntar antes à moderação
settings-auto-publish-asked-why = A playlist é proposta; nada é publicado sem um sim
settings-auto-publish-auto = Publicar automaticamente
settings-auto-publish-auto-why = Na hora definida, sem que ninguém precise olhar

## Windows. A title has at most 45 characters, as has a label.

settings-window-limits = Limites
settings-input-songs-per-member = Músicas de um membro de cada vez
settings-input-songs-per-member-placeholder = Vazio: como definiu quem me administra
settings-input-songs-per-guild = Músicas deste servidor de cada vez
settings-input-songs-per-guild-placeholder = Vazio: como definiu quem me administra
settings-window-clock = Quando sai a playlist
settings-input-playlist-hour = Hora, de 0 a 23
settings-input-playlist-hour-placeholder = 18
settings-input-timezone = Fuso horário, ou uma cidade grande nele
settings-input-timezone-placeholder = America/Sao_Paulo

## What cannot be set, and who may not ask where

error-not-a-number = “{ $text }” não é um número inteiro.
error-not-a-number-hint = Digite só algarismos, como 5.
error-bad-guild-setting-limit = Um limite precisa ser um número inteiro de 1 a { $most }.
error-bad-guild-setting-limit-hint = Deixe vazio para ficar com o limite de quem me administra.
error-bad-guild-setting-hour = Um dia tem as horas de 0 a 23.
error-bad-guild-setting-hour-hint = Digite uma delas, como 18 para seis da tarde.
error-bad-guild-setting-language = Não falo esse idioma.
error-bad-guild-setting-language-hint = Escolha um do menu.
error-bad-guild-setting-places = É mais do que consigo guardar.
error-bad-guild-setting-places-hint = Escolha no máximo 25.
error-unknown-timezone = Não conheço nenhum fuso horário “{ $zone }”.
error-unknown-timezone-hint = Diga uma cidade grande nele, como Recife ou Tokyo, ou o próprio fuso, como America/Sao_Paulo.
error-unknown-timezone-close = Não conheço nenhum fuso horário “{ $zone }”.
error-unknown-timezone-close-hint = Você quis dizer um destes: { $zones }?
error-wrong-channel = Neste servidor, não se pedem músicas neste canal.
error-wrong-channel-hint = Peça em um destes: { $channels }
error-may-not-ask = Neste servidor, só alguns cargos podem pedir músicas: { $roles }
error-may-not-ask-hint = Peça à moderação que lhe dê um deles.
