"""Partnership learning modules and PLC reflection activities for Open edX."""

__version__ = "0.1.0"
