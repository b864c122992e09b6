"""The domain of partnership activities in plain Python: no Django, no XBlock, no I/O."""
