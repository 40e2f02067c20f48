error-engraving-failed = The score is too dense or too long to be put on paper.
error-engraving-failed-hint = Open its MusicXML in a notation program, or take a shorter piece.
