"""A block as OLX, the files of a course: readable XML out, and back in.

`values` says how a value is written (decision 0069), `order` in which order, `bounds` how much is read at all, `unread`
what becomes of the rest; `block` puts a block's fields together.
"""

from partnership_xblock.block_parts.olx.block import kept_value, not_read, read, write
from partnership_xblock.block_parts.olx.unread import CONTENT, replaced

__all__ = ["CONTENT", "kept_value", "not_read", "read", "replaced", "write"]
