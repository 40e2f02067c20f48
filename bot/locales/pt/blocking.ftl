# Block lists: /block and /unblock, and what a blocked wish is answered with. Words are the moderators' own.

blocking-command-block = Bloqueie palavras nos pedidos, ou membros, neste servidor (para a moderação)
blocking-command-block-word = Não fazer músicas para pedidos com esta palavra
blocking-command-block-member = Não fazer músicas para este membro neste servidor
blocking-command-block-list = Veja o que está bloqueado neste servidor
blocking-command-unblock = Tire algo da lista de bloqueio (para a moderação)
blocking-command-unblock-word = Permitir uma palavra de novo
blocking-command-unblock-member = Voltar a fazer músicas para este membro
blocking-command-word = Uma palavra, ou algumas que andam juntas
blocking-command-member = Um membro deste servidor

blocking-word-blocked = “{ $word }” está bloqueada: não faço músicas para pedidos com esta palavra, seja em maiúsculas, com acentos ou letra por letra.
blocking-word-unblocked = “{ $word }” está permitida de novo.
blocking-word-not-blocked = “{ $word }” não estava bloqueada.
blocking-member-blocked = { $member } não pode mais pedir músicas aqui. Só /unblock desfaz isso: o bloqueio continua mesmo que a pessoa mande apagar os próprios dados.
blocking-member-unblocked = { $member } pode pedir músicas aqui de novo.
blocking-member-not-blocked = Não havia bloqueio para { $member }.

blocking-list = Bloqueado neste servidor
blocking-list-words =
    { $count ->
        [one] { $count } palavra
       *[other] { $count } palavras
    }
blocking-list-members =
    { $count ->
        [one] { $count } membro
       *[other] { $count } membros
    }
blocking-list-empty = Nada está bloqueado. Use `/block word` ou `/block member`.
blocking-list-cut = A lista é longa demais para aparecer inteira aqui; comece a digitar em /unblock para achar o resto.

error-blocked-word = A palavra “{ $word }” não é bem-vinda nas músicas deste servidor.
error-blocked-word-hint = Diga com outras palavras, ou fale com a moderação.
error-blocked-member = A moderação deste servidor não deixa mais você pedir músicas aqui.
error-blocked-member-hint = Fale com ela se achar que é um engano.
error-bad-word-empty = Não há nada aqui que possa ser encontrado em um pedido.
error-bad-word-empty-hint = Dê uma palavra, ou algumas que andam juntas.
error-bad-word-long = Isto é longo demais para ser bloqueado: o máximo são { $most } caracteres.
error-bad-word-long-hint = Dê uma só palavra, ou algumas que andam juntas.
error-too-many-blocks = A lista tem { $most } itens, que é o máximo.
error-too-many-blocks-hint = Tire alguns antes com /unblock.
error-block-yourself = Você não pode bloquear a si mesmo.
error-block-yourself-hint = Outra pessoa da moderação pode.
