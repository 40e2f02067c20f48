# /queue: the line of songs that wait. Titles are members' own words.

queueing-command = Mira a quién le toca, cuándo más o menos y por qué; cancela tus canciones

queueing-title = La cola
queueing-fair = **Por turnos:** antes de hacer la segunda canción de alguien se hace una de cada miembro, pida cuantas pida. Por eso puede tocarte antes que a quien pidió primero.
queueing-first-come = **Por orden de llegada:** las canciones se hacen en el orden en que se pidieron, como eligió la moderación de este servidor.
queueing-private = Tus canciones, las hayas pedido donde las hayas pedido. Los turnos se reparten entre los miembros.
queueing-no-worker = **Ahora mismo no hay nadie componiendo.** No se pierde nada: se harán en este orden en cuanto lo haya.
queueing-in-work = En proceso
queueing-made = **{ $title }** · compás { $bars } de { $of }
queueing-made-own = ➜ **{ $title }** · compás { $bars } de { $of } · tuya
queueing-waiting =
    { $count ->
        [0] En espera
        [one] En espera: una canción
       *[other] En espera: { $count } canciones
    }
queueing-place = `{ $place }` { $title } · en unos { $length }
queueing-place-unknown = `{ $place }` { $title }
queueing-place-own = ➜ `{ $place }` **{ $title }** · en unos { $length } · tuya
queueing-place-own-unknown = ➜ `{ $place }` **{ $title }** · tuya
queueing-empty = Nadie. Una canción que se pida ahora empieza enseguida: prueba /compose.
queueing-elsewhere =
    { $count ->
        [one] En otros sitios espera una canción más, así que aquí faltan números.
       *[other] En otros sitios esperan { $count } canciones más, así que aquí faltan números.
    }

## The menu and the buttons. At most 100 characters in the menu, 80 on a button.

queueing-cancel = Cancelar una canción…
queueing-option-place = Número { $place } en la cola
queueing-option-made = En proceso
queueing-option-other = { $where } · de otro miembro, se cancela como moderación
queueing-button-before = Anteriores
queueing-button-now = Actualizar
queueing-button-after = Siguientes
