"""Loading models in turn.

The first prompt and the first song each import torch and load a model, in threads of their own. Two imports of that
size at once can meet half-imported modules, and Python 3.11's `ast` fails in two threads at a time ("AST constructor
recursion depth mismatch").
"""

from __future__ import annotations

import threading

LOADING = threading.Lock()
"""Held by whoever may be loading a model."""
