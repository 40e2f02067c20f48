# /queue: the line of songs that wait. Titles are members' own words.

queueing-command = Veja quem é o próximo, mais ou menos quando, e por quê; cancele as suas músicas

queueing-title = A fila
queueing-fair = **Um pouco de cada vez:** todo mundo tem uma música feita antes que alguém tenha a segunda, não importa quantas pediu. Por isso você pode passar à frente de quem pediu antes.
queueing-first-come = **Por ordem de chegada:** as músicas são feitas na ordem em que foram pedidas, como a moderação deste servidor escolheu.
queueing-private = As suas músicas, onde quer que você as tenha pedido. Os membros se revezam.
queueing-no-worker = **Ninguém está fazendo músicas agora.** Nada se perde: elas serão feitas nesta ordem assim que for possível.
queueing-in-work = Em andamento
queueing-made = **{ $title }** · compasso { $bars } de { $of }
queueing-made-own = ➜ **{ $title }** · compasso { $bars } de { $of } · sua
queueing-waiting =
    { $count ->
        [0] Na fila
        [one] Na fila: { $count } música
       *[other] Na fila: { $count } músicas
    }
queueing-place = `{ $place }` { $title } · em cerca de { $length }
queueing-place-unknown = `{ $place }` { $title }
queueing-place-own = ➜ `{ $place }` **{ $title }** · em cerca de { $length } · sua
queueing-place-own-unknown = ➜ `{ $place }` **{ $title }** · sua
queueing-empty = Ninguém. Uma música pedida agora começa na hora: experimente /compose.
queueing-elsewhere =
    { $count ->
        [one] Mais { $count } música espera em outros lugares, por isso faltam números aqui.
       *[other] Mais { $count } músicas esperam em outros lugares, por isso faltam números aqui.
    }

## The menu and the buttons. At most 100 characters in the menu, 80 on a button.

queueing-cancel = Cancelar uma música…
queueing-option-place = Número { $place } na fila
queueing-option-made = Em andamento
queueing-option-other = { $where } · de outro membro, cancelada como moderação
queueing-button-before = Anteriores
queueing-button-now = Atualizar
queueing-button-after = Próximas
