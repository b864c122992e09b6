"""The sample content library: its blocks and their drafts, as OLX."""

from __future__ import annotations

from opaque_keys.edx.locator import LibraryUsageLocatorV2

from demo import course
from demo.models import AuthoredFields
from demo.tables import LIBRARY_KEY
from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.domain.text import Text

OLX = "olx"
"""Where a library's block keeps its draft, in the row of its authored fields."""


def blocks() -> dict[LibraryUsageLocatorV2, Text]:
    """One block of each kind, with the kind's own title."""
    prefix = f"lb:{LIBRARY_KEY.org}:{LIBRARY_KEY.slug}:{course.BLOCK_TYPE}"
    return {LibraryUsageLocatorV2.from_string(f"{prefix}:{kind.kind}"): kind.title for kind in ACTIVITIES}


def olx_of(usage_key: LibraryUsageLocatorV2) -> str | None:
    """The draft; as the sample has it, until somebody saves. None for a block that is not there."""
    if usage_key not in blocks():
        return None
    row = AuthoredFields.objects.filter(usage_key=str(usage_key)).first()
    return str(row.fields[OLX]) if row else f'<partnership kind="{usage_key.block_id}"/>'


def write_olx(usage_key: LibraryUsageLocatorV2, olx: str) -> None:
    """A save is a new draft."""
    AuthoredFields.objects.update_or_create(
        usage_key=str(usage_key), defaults={"course_key": str(usage_key.lib_key), "fields": {OLX: olx}}
    )
