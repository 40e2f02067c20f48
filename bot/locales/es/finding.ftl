## Finding

error-short-melody =
    { $notes ->
        [one] Una sola nota está en todas las canciones.
       *[other] Una melodía de { $notes } notas está en demasiadas canciones para encontrar una.
    }
error-short-melody-hint = Toca o envía al menos { $least } notas; con una docena se encuentra una canción con seguridad.
