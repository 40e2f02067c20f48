### Archivos MIDI que trae la gente: por qué no se acepta uno, y qué se ha cambiado.

error-midi-too-large = Este archivo supera los { $most_kib } KiB que leo de MIDI.
error-midi-too-large-hint = Dame una pieza más corta.
error-midi-unreadable = Este no es un archivo MIDI que yo pueda leer: está dañado o es otra cosa.
error-midi-unreadable-hint = Guárdalo otra vez como archivo MIDI estándar (.mid) y dame ese.
error-midi-silent = No hay notas en este archivo MIDI.
error-midi-silent-hint = Dame uno que tenga música.
error-midi-too-full = En este archivo MIDI hay más de lo que puede tocar una banda.
error-midi-too-full-hint = Dame una pieza más corta o más sencilla.

music-remark-midi-cut = La pieza es más larga de lo que puede ser una canción mía; leí sus primeros { $bars } compases.
music-remark-midi-meter = No sé tocar en { $asked }; la escribí en { $meter }.
music-remark-midi-meters = El compás cambia a lo largo de la pieza; la escribí toda en { $meter }.
music-remark-midi-played = Las notas estaban tocadas con libertad; puse cada una donde seguramente se quería.
music-remark-midi-merged = En el archivo hay { $asked } instrumentos; los reuní en { $parts } partes.
