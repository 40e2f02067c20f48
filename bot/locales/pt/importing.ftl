### Arquivos MIDI que as pessoas trazem: por que um não é aceito, e o que foi mudado.

error-midi-too-large = Este arquivo passa dos { $most_kib } KiB que leio de MIDI.
error-midi-too-large-hint = Me dê uma peça mais curta.
error-midi-unreadable = Este não é um arquivo MIDI que eu consiga ler: está danificado ou é outra coisa.
error-midi-unreadable-hint = Salve-o de novo como arquivo MIDI padrão (.mid) e me dê esse.
error-midi-silent = Não há notas neste arquivo MIDI.
error-midi-silent-hint = Me dê um que tenha música.
error-midi-too-full = Há neste arquivo MIDI mais do que uma banda consegue tocar.
error-midi-too-full-hint = Me dê uma peça mais curta ou mais simples.

music-remark-midi-cut = A peça é mais longa do que uma minha pode ser; li os primeiros { $bars } compassos.
music-remark-midi-meter = Não toco em { $asked }; eu a escrevi em { $meter }.
music-remark-midi-meters = O compasso muda na peça; escrevi tudo em { $meter }.
music-remark-midi-played = As notas foram tocadas livremente; pus cada uma onde provavelmente devia estar.
music-remark-midi-merged = Há { $asked } instrumentos no arquivo; eu os juntei em { $parts } partes.
