"""What a partnership activity is, in plain Python: no Django, no XBlock, no I/O."""
