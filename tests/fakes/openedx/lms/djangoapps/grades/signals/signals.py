"""lms/djangoapps/grades/signals/signals.py."""

from django.dispatch import Signal

SCORE_PUBLISHED = Signal()
