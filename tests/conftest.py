"""What all tests share."""

import os

# Before torch is imported, and for the processes that tests start: two threads that wait for each other by spinning
# are many times slower than one as soon as anything else runs beside them.
os.environ.setdefault("OMP_NUM_THREADS", "1")
