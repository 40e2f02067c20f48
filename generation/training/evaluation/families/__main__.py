"""`python -m generation.training.evaluation.families`."""

from generation.training.evaluation.families.study import main

raise SystemExit(main())
