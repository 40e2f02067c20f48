### Les fichiers MIDI que l'on apporte : pourquoi l'un n'est pas pris, et ce qui a été changé.

error-midi-too-large = Ce fichier dépasse les { $most_kib } Kio que je lis en MIDI.
error-midi-too-large-hint = Donne-moi un morceau plus court.
error-midi-unreadable = Ce n’est pas un fichier MIDI que je sache lire : il est abîmé, ou c’est autre chose.
error-midi-unreadable-hint = Enregistre-le de nouveau comme fichier MIDI standard (.mid) et donne-moi celui-là.
error-midi-silent = Il n’y a pas de notes dans ce fichier MIDI.
error-midi-silent-hint = Donne-m’en un qui contient de la musique.
error-midi-too-full = Il y a dans ce fichier MIDI plus qu’un groupe ne peut jouer.
error-midi-too-full-hint = Donne-moi un morceau plus court ou plus simple.

music-remark-midi-cut = Le morceau est plus long que les miens ne peuvent l’être ; j’ai lu ses { $bars } premières mesures.
music-remark-midi-meter = Je ne sais pas jouer en { $asked } ; je l’ai noté en { $meter }.
music-remark-midi-meters = La mesure change au cours du morceau ; j’ai tout noté en { $meter }.
music-remark-midi-played = Les notes étaient jouées librement ; j’ai placé chacune là où elle était sans doute voulue.
music-remark-midi-merged = Il y a { $asked } instruments dans le fichier ; je les ai réunis en { $parts } parties.
