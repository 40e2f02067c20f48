error-engraving-failed = La partition est trop dense ou trop longue pour être mise sur papier.
error-engraving-failed-hint = Ouvre son MusicXML dans un logiciel de notation, ou choisis un morceau plus court.
