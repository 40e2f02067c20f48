error-engraving-failed = Die Partitur ist zu dicht oder zu lang, um sie zu Papier zu bringen.
error-engraving-failed-hint = Öffne sein MusicXML in einem Notensatzprogramm, oder nimm ein kürzeres Stück.
