error-engraving-failed = Die Partitur ist zu dicht oder zu lang, um sie zu Papier zu bringen.
error-engraving-failed-hint = Öffne das MusicXML in einem Notenprogramm, oder nimm ein kürzeres Stück.
