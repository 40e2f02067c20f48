## Finding

error-short-melody =
    { $notes ->
        [one] Uma nota só está em todas as músicas.
       *[other] Uma melodia de { $notes } notas está em músicas demais para ser encontrada.
    }
error-short-melody-hint = Toque ou envie pelo menos { $least } notas; uma dúzia encontra uma música com certeza.
