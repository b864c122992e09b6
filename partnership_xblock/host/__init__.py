"""The only importers of the platform: one protocol, an adapter for the LMS, one for standing alone."""
