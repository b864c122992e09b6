"""eventtracking.tracker: events take the contexts that are open, the innermost winning."""

from contextlib import contextmanager

from fake_platform import PLATFORM


class Tracker:
    def __init__(self):
        self._open = []

    @contextmanager
    def context(self, name, ctx):
        self._open.append(ctx)
        try:
            yield
        finally:
            self._open.pop()

    def emit(self, name=None, data=None):
        merged = {key: value for ctx in self._open for key, value in ctx.items()}
        PLATFORM.events.append((name, data, merged))


_TRACKER = Tracker()


def get_tracker(name="default"):
    return _TRACKER


def emit(name=None, data=None):
    return get_tracker().emit(name, data)
