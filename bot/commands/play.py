"""`minstrel play`: the playground."""

from __future__ import annotations

import logging
import sys
import threading
import webbrowser

from bot import config, logs
from bot.commands import running, serving


def run(*, open_browser: bool) -> int:
    settings = config.load()
    logs.set_up(settings.data_dir, level=logging.INFO)

    def opened(address: str) -> None:
        sys.stdout.write(f"Minstrel's playground is open at {address} (Ctrl-C to close)\n")
        sys.stdout.flush()
        if open_browser:
            # A browser in the terminal does not return before it is left.
            threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()

    try:
        running.run(serving.serve(settings, is_playground=True, on_open=opened))
    except KeyboardInterrupt:
        running.leave("The playground is closed. Songs in the making go on at the next start.", status=0)
    return 0
