"""The demo site: a small Django project that behaves like the measured LMS and Studio. Not shipped in the wheel."""
