"""completion/services.py (edx-completion 4.9): a switch turns tracking on; later releases always track."""

from fake_platform import PLATFORM


class CompletionService:
    def __init__(self, user, context_key):
        self._user = user
        self._context_key = context_key

    def completion_tracking_enabled(self):
        return PLATFORM.completion_on
