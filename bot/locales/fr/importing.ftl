### Les fichiers MIDI que l'on apporte : pourquoi l'un n'est pas pris, et ce qui a été changé.

error-midi-too-large = Ce fichier dépasse les { $most_kib } Kio que je lis en MIDI.
error-midi-too-large-hint = Donne-moi un morceau plus court.
error-midi-unreadable = Ce n’est pas un fichier MIDI que je sache lire : il est abîmé, ou c’est autre chose.
error-midi-unreadable-hint = Enregistre-le de nouveau comme fichier MIDI standard (.mid) et donne-le-moi.
error-midi-silent = Il n’y a pas de notes dans ce fichier MIDI.
error-midi-silent-hint = Donne-m’en un avec de la musique.
error-midi-too-full = Il y a dans ce fichier MIDI plus que ce qu’un groupe peut jouer.
error-midi-too-full-hint = Donne-moi un morceau plus court ou plus simple.

music-remark-midi-cut = Le morceau est plus long que les miens ne peuvent l’être ; j’en ai lu les { $bars } premières mesures.
music-remark-midi-meter = Je ne joue pas à { $asked } ; je l’ai noté à { $meter }.
music-remark-midi-meters = La mesure change dans le morceau ; j’ai tout noté à { $meter }.
music-remark-midi-played = Les notes sont jouées librement ; j’ai mis chacune là où elle était sans doute voulue.
music-remark-midi-merged = Il y a { $asked } instruments dans le fichier ; je les ai réunis en { $parts } parties.
