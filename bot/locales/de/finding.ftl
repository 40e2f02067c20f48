## Finding

error-short-melody =
    { $notes ->
        [one] Ein Ton kommt in jedem Stück vor.
       *[other] Eine Melodie aus { $notes } Tönen kommt in zu vielen Stücken vor, um gefunden zu werden.
    }
error-short-melody-hint = Spiel oder schick mindestens { $least } Töne; mit einem Dutzend ist ein Stück sicher zu finden.
