### Arquivos MIDI que as pessoas trazem: por que um não é aceito, e o que foi mudado.

error-midi-too-large = Este arquivo passa dos { $most_kib } KiB de MIDI que consigo ler.
error-midi-too-large-hint = Me dê uma peça mais curta.
error-midi-unreadable = Este não é um arquivo MIDI que eu consiga ler: está danificado ou é outra coisa.
error-midi-unreadable-hint = Salve-o de novo como arquivo MIDI padrão (.mid) e me dê esse.
error-midi-silent = Não há notas neste arquivo MIDI.
error-midi-silent-hint = Me dê um que tenha música.
error-midi-too-full = Este arquivo MIDI tem mais do que uma banda consegue tocar.
error-midi-too-full-hint = Me dê uma peça mais curta ou mais simples.

music-remark-midi-cut = A peça é mais longa do que uma música minha pode ser, então li os primeiros { $bars } compassos.
music-remark-midi-meter = Não sei tocar em { $asked }, então escrevi a peça em { $meter }.
music-remark-midi-meters = O compasso muda ao longo da peça; escrevi tudo em { $meter }.
music-remark-midi-played = As notas foram tocadas livremente, então pus cada uma onde provavelmente deveria estar.
music-remark-midi-merged = Há { $asked } instrumentos no arquivo; juntei todos em { $parts } partes.
