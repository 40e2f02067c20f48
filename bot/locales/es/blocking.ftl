# Block lists: /block and /unblock, and what a blocked wish is answered with. Words are the moderators' own.

blocking-command-block = Bloquea en este servidor palabras en las peticiones, o a miembros (para moderadores)
blocking-command-block-word = No hace canciones para peticiones que lleven esta palabra
blocking-command-block-member = No hace canciones para este miembro en este servidor
blocking-command-block-list = Muestra lo que está bloqueado en este servidor
blocking-command-unblock = Quita algo de la lista de bloqueos (para moderadores)
blocking-command-unblock-word = Vuelve a permitir una palabra
blocking-command-unblock-member = Vuelve a hacer canciones para este miembro
blocking-command-word = Una palabra, o varias que van juntas
blocking-command-member = Un miembro de este servidor

blocking-word-blocked = «{ $word }» está bloqueada: no hago canciones para peticiones con esta palabra, ni en mayúsculas, ni con acentos, ni letra a letra.
blocking-word-unblocked = «{ $word }» vuelve a estar permitida.
blocking-word-not-blocked = «{ $word }» no estaba bloqueada.
blocking-member-blocked = { $member } ya no puede pedir canciones aquí. Solo /unblock lo deshace: se mantiene aunque pida que se borren sus datos.
blocking-member-unblocked = { $member } puede volver a pedir canciones aquí.
blocking-member-not-blocked = No había ningún bloqueo para { $member }.

blocking-list = Bloqueado en este servidor
blocking-list-words =
    { $count ->
        [one] { $count } palabra
       *[other] { $count } palabras
    }
blocking-list-members =
    { $count ->
        [one] { $count } miembro
       *[other] { $count } miembros
    }
blocking-list-empty = No hay nada bloqueado. Usa `/block word` o `/block member`.
blocking-list-cut = La lista es demasiado larga para mostrarla entera aquí; empieza a escribir en /unblock para encontrar el resto.

error-blocked-word = La palabra «{ $word }» no se quiere en las canciones de este servidor.
error-blocked-word-hint = Dilo con otras palabras o pregunta a alguien de moderación.
error-blocked-member = La moderación de este servidor no te deja pedir canciones aquí.
error-blocked-member-hint = Pregunta a alguien de moderación si crees que es un error.
error-bad-word-empty = Aquí no hay nada que se pueda encontrar en una petición.
error-bad-word-empty-hint = Da una palabra, o varias que vayan juntas.
error-bad-word-long = Es demasiado largo para bloquearlo: { $most } caracteres como mucho.
error-bad-word-long-hint = Da una sola palabra, o unas pocas que vayan juntas.
error-too-many-blocks = La lista tiene { $most } entradas, y no caben más.
error-too-many-blocks-hint = Quita antes alguna con /unblock.
error-block-yourself = No puedes bloquearte a ti.
error-block-yourself-hint = Puede hacerlo otra persona de moderación.
