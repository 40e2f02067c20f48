error-engraving-failed = A partitura é densa ou longa demais para ir para o papel.
error-engraving-failed-hint = Abra o MusicXML em um programa de notação, ou escolha uma peça mais curta.
