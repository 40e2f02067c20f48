# The daily playlist: proposed to moderators, published, and browsed by everybody.

## Commands

curating-command = A playlist do dia do servidor
curating-command-propose = Propor a playlist de hoje, ou mostrar a proposta
curating-command-edit = Mudar a playlist antes da publicação
curating-command-edit-add = Uma música para incluir: o id dela, ou o link para a mensagem dela
curating-command-approve = Dizer sim à playlist: ela é publicada na hora marcada
curating-command-publish = Publicar a playlist agora
curating-command-show = Mostrar uma playlist: a mais recente, ou a de um dia
curating-command-show-day = O dia, no formato 2026-11-22
curating-command-history = Ver as playlists anteriores

## Playlists

curating-title = Playlist de { $day }
curating-title-proposal = Playlist de { $day }: uma proposta
curating-line = **{ $number }.** **{ $title }** · { $asker }
    { $reason }
curating-line-with-link = **{ $number }.** **{ $title }** · { $asker } · [ouvir]({ $link })
    { $reason }
curating-somebody = alguém
curating-reason-loved =
    { $members ->
        [one] { $members } membro gostou dela.
       *[other] { $members } membros gostaram dela.
    }
curating-reason-heard =
    { $members ->
        [one] { $members } membro a ouviu.
       *[other] { $members } membros a ouviram.
    }
curating-reason-taste =
    { $members ->
        [one] Deve agradar a um membro que ouve música aqui.
       *[other] Deve agradar a { $members } membros que ouvem música aqui.
    }
curating-reason-lesson = A moderação costuma manter músicas como esta.
curating-reason-variety = Para variar: { $style }.
curating-reason-new = É nova.
curating-reason-chosen = A moderação a escolheu.
curating-no-songs = Não há mais nenhuma música nela.
curating-published-footer = Músicas dos últimos dias, pelas reações e pelo gosto de vocês e pelo que vocês ouviram
curating-listen = Ouvir todas
curating-listen-how = Entre em um canal de voz e digite /radio: lá eu toco a playlist mais recente e, depois, músicas para todos que estão ouvindo. Cada música também pode ser ouvida sozinha pelo link.
curating-earlier = Playlists anteriores

## The board that moderators decide on

curating-standing = Em que pé está
curating-standing-proposed = Ninguém decidiu ainda. Com um sim, ela será publicada em { $when } em { $channel }; sem um sim, não será publicada.
curating-standing-automatic = Ela será publicada em { $when } em { $channel }, a não ser que alguém diga não.
curating-standing-approved = { $moderator } disse sim. Ela será publicada em { $when } em { $channel }.
curating-standing-declined = { $moderator } disse não: não haverá playlist nesse dia, a não ser que alguém acabe dizendo sim.
curating-standing-published = Está publicada em { $channel }. Nada mais a muda.
curating-no-channel = um canal que ainda precisa ser escolhido com /settings
curating-keep = Manter: desmarque o que deve sair
curating-move = Mover uma música para cima ou para baixo
curating-move-up = para cima
curating-move-down = para baixo
curating-swap = Trocar uma música pela melhor seguinte
curating-add = Incluir uma música
curating-approve = Sim
curating-decline = Sem playlist
curating-publish = Publicar agora

## Answers

curating-proposed-in = A proposta está aqui: { $link }
curating-published-in = A playlist foi publicada: { $link }
curating-none-yet = Nenhuma playlist foi publicada aqui ainda. Peçam músicas, reajam às que vocês gostarem, e vai haver uma.
curating-none-on-day = Nenhuma playlist foi publicada aqui em { $day }.

## Browsing

curating-history = Playlists anteriores
curating-history-line =
    { $songs ->
        [one] **{ $day }** · { $songs } música · [ver]({ $link })
       *[other] **{ $day }** · { $songs } músicas · [ver]({ $link })
    }
curating-history-line-unlinked =
    { $songs ->
        [one] **{ $day }** · { $songs } música
       *[other] **{ $day }** · { $songs } músicas
    }
curating-history-open = Mostrar as músicas de um dia
curating-newer = Mais recentes
curating-older = Mais antigas
curating-back = Todas as playlists

## What can go wrong

error-unknown-playlist = Não existe essa playlist neste servidor.
error-unknown-playlist-hint = A moderação pode pedir uma proposta com /playlist propose.
error-no-proposal = Ainda não há playlist para este dia.
error-no-proposal-hint = Peça uma proposta com /playlist propose.
error-playlist-published = Esta playlist já foi publicada; nada mais a muda.
error-playlist-published-hint = A próxima pode ser mudada antes da publicação.
error-playlist-empty = Não há nenhuma música nesta playlist.
error-playlist-empty-hint = Inclua uma música antes, ou diga que não há playlist nesse dia.
error-playlist-full = Esta playlist tem { $songs } músicas, que é o máximo.
error-playlist-full-hint = Tire uma antes.
error-not-for-playlist = Esta música não pode entrar na playlist.
error-not-for-playlist-hint = Escolha uma música que foi pedida neste servidor e já está pronta.
error-nothing-to-propose = Não sobrou nenhuma outra música dos últimos dias para a playlist.
error-nothing-to-propose-hint = Peça algumas músicas antes: as dos últimos sete dias que ainda não entraram em nenhuma playlist podem ser propostas.
error-no-playlist-channel = A playlist não tem um canal onde ser publicada.
error-no-playlist-channel-hint = Escolha um com /settings.
error-channel-gone = O canal da playlist não existe mais, ou não consigo vê-lo: { $channel }
error-channel-gone-hint = Escolha outro com /settings, ou me deixe vê-lo.
error-channel-closed = Não tenho permissão para mostrar a playlist em { $channel }.
error-channel-closed-hint = Me deixe ver o canal, enviar mensagens, inserir links e ver o histórico de mensagens lá.
error-not-a-day = Isso não é uma data.
error-not-a-day-hint = Escreva no formato 2026-11-22, ou escolha uma da lista.
