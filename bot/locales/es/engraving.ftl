error-engraving-failed = La partitura es demasiado densa o demasiado larga para ponerla en papel.
error-engraving-failed-hint = Abre su MusicXML en un programa de notación, o elige una canción más corta.
