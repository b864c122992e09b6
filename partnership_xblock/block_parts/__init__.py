"""Parts of the block: visitor, author's settings, pages, form, OLX. `block.py` joins them."""
