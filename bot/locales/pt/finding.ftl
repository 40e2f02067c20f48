## Finding

error-short-melody =
    { $notes ->
        [one] Uma única nota existe em todas as músicas.
       *[other] Uma melodia de { $notes } notas aparece em músicas demais para ser encontrada.
    }
error-short-melody-hint = Toque ou envie pelo menos { $least } notas; com uma dúzia, a música certamente é encontrada.
