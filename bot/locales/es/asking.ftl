# Asking for songs, and a song's message. Placeholders in titles and prompts are members' own words.

asking-command-compose = Pide una canción con tus palabras; cada opción es un deseo que manda sobre ellas
asking-command-compose-prompt = ¿Cómo la quieres? Por ejemplo: bossa nova melancólica para una noche de lluvia
asking-command-compose-style = Un estilo, por ejemplo bossa nova
asking-command-compose-mood = Un ambiente, por ejemplo melancólico
asking-command-compose-tempo = Negras por minuto, por ejemplo 96
asking-command-compose-key = Una tonalidad, por ejemplo re menor
asking-command-compose-meter = Un compás, por ejemplo 3/4
asking-command-compose-bars = Cuántos compases
asking-command-compose-instruments = Quién toca, con comas entre medias: saxo, piano, sin batería
asking-command-compose-seed = Las mismas palabras y la misma semilla dan otra vez la misma canción

asking-menu-compose = Componer a partir de esto

asking-writing-down = ¡Oído! Lo estoy apuntando…
asking-queued = Espera su turno.
asking-next = **Es la siguiente.**
asking-place = **Número { $place } en la cola.**
asking-of-own =
    { $own ->
        [one] Antes va otra canción tuya.
       *[other] Antes van otras { $own } canciones tuyas.
    }
asking-rule-fair = Los turnos se reparten entre los miembros, para que todos oigan pronto lo suyo.
asking-rule-first-come = Por orden de llegada: así lo eligió este servidor.
asking-about = Faltan unos { $length } para empezar.
asking-failed-before = Me ha fallado una vez; lo intento de nuevo.
asking-no-worker = Ahora mismo no hay nadie componiendo. Tu canción está apuntada y se hará en cuanto lo haya.
asking-composing = **Componiendo**  { $bar }
    Compás { $bars } de { $of }
asking-rendering = **Tocándola**  { $bar }
    Las notas ya están; ahora se convierten en sonido.
asking-ready = Aquí la tienes. Reacciona para valorarla: ❤️ 🔥 👍 👎 ⏭️
asking-failed = **No se pudo hacer esta canción.**
asking-cancelled = Cancelada. No se hizo nada.
asking-deleted = Esta canción se borró.

asking-brief = Así la entiendo
asking-summary =
    { $style } · { $mood } · { $bpm } bpm · { $key } · { $meter } · { $bars ->
        [one] un compás
       *[other] { $bars } compases
    } ({ $length })
    { $instruments }
asking-heard = Lo que he oído
asking-remarks = Por cierto
asking-notes = Sobre los archivos
asking-form = Forma
asking-intro = Introducción
asking-coda = Final
asking-footer = { $id }
asking-footer-ready = Semilla { $seed } · { $id }
asking-line = **{ $title }** · { $style } · { $bpm } bpm · { $length }
asking-picture = Dibujo de las notas de «{ $title }»: { $instruments }; { $bars ->
        [one] un compás
       *[other] { $bars } compases
    }, { $length }. El tiempo va de izquierda a derecha y cada instrumento tiene su color.

asking-note-smaller = El sonido se ha recodificado para que ocupe menos y quepa aquí.
asking-note-no-audio = El sonido es demasiado grande para este sitio. Las notas van adjuntas.
asking-note-no-files = Discord no me deja adjuntar archivos aquí. Alguien que modere puede darme permiso para ello.
asking-note-linked = El sonido es demasiado grande para este sitio: [escúchalo aquí]({ $link }).

asking-button-cancel = Cancelar
asking-button-retry = Intentar de nuevo
asking-button-vary = Variar
asking-button-extend = Más larga
asking-button-change = Cambiar…
asking-button-again = Otra semilla
asking-button-tools = Herramientas…
asking-button-midi = MIDI
asking-button-details = Detalles
asking-button-delete = Borrar
asking-button-sure = Sí, borrarla

asking-modal-title = Cambiar esta canción
asking-input-change = ¿Qué debería ser distinto?
asking-placeholder-change = más lenta, sin batería, más triste
asking-delete-sure =
    ¿Borrar { $song } con todos sus archivos? No se puede recuperar.
asking-mention-empty = Dime qué te gustaría oír, por ejemplo: «un vals lento para acordeón y violín». O di: «sorpréndeme».
error-not-yours = Eso solo puede hacerlo quien pidió esta canción o quien modera este servidor.
error-not-yours-hint = Pide una canción tuya con /compose.

asking-details = Receta
asking-seed = Semilla
asking-model = Modelo
asking-took = Hecha en
asking-seconds =
    { $seconds ->
        [one] un segundo
       *[other] { $seconds } segundos
    }
asking-details-footer = { $id } · el archivo adjunto es la receta completa: la misma receta da las mismas notas
asking-led = Gusto
asking-led-by = De { $takes } versiones, se eligió esta pensando en el gusto de quien la pidió, que se inclina por: { $directions }.
asking-led-otherwise = Solo por las notas habría elegido otra.
asking-led-the-same = Solo por las notas también habría elegido esta.

# A qué se inclina un gusto cuando guía una elección: más o menos de lo que se mide en la música.
asking-led-density-more = muchas notas
asking-led-density-less = pocas notas
asking-led-off-beats-more = ritmos a contratiempo
asking-led-off-beats-less = ritmos a tiempo
asking-led-steps-more = melodías de pasos cortos
asking-led-steps-less = melodías con saltos
asking-led-repeats-more = notas repetidas
asking-led-repeats-less = casi ninguna nota repetida
asking-led-compass-more = melodías amplias
asking-led-compass-less = melodías estrechas
asking-led-long-notes-more = notas largas
asking-led-long-notes-less = notas cortas
asking-led-tune-rhythms-more = ritmos que vuelven
asking-led-tune-rhythms-less = ritmos siempre nuevos
asking-led-chord-changes-more = muchos cambios de acorde
asking-led-chord-changes-less = pocos cambios de acorde
asking-led-contrast-more = partes que contrastan
asking-led-contrast-less = partes que se parecen
asking-led-drum-repeats-more = una batería constante
asking-led-drum-repeats-less = una batería cambiante
asking-led-register-more = notas agudas
asking-led-register-less = notas graves
asking-led-loudness-more = tocar fuerte
asking-led-loudness-less = tocar suave
asking-led-dynamics-more = crecer y menguar
asking-led-dynamics-less = un volumen parejo
asking-led-staccato-more = notas separadas
asking-led-staccato-less = notas ligadas
asking-led-dissonance-more = armonías ásperas
asking-led-dissonance-less = armonías suaves
asking-led-valence-more = un sonido alegre
asking-led-valence-less = un sonido triste
asking-led-arousal-more = un sonido animado
asking-led-arousal-less = un sonido tranquilo
