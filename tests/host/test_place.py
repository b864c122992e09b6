"""Which door a path is: only the learner's own is one, and a suffix cannot make another look like it."""

from __future__ import annotations

import pytest

from partnership_xblock.host.place import Place, place_of

USAGE = "block-v1:PLC+PLC101+2569+type@partnership+block@map1"
LIBRARY = "lb:PLC:ACTS:partnership:map1"
LEARNER = f"/courses/course-v1:PLC+PLC101+2569/xblock/{USAGE}/handler/save_draft"


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (LEARNER, Place.LEARNER),
        (LEARNER + "/", Place.LEARNER),
        (LEARNER.replace("/handler/", "/handler_noauth/"), Place.NOAUTH),
        (f"/xblock/{USAGE}/handler/studio_save", Place.STUDIO),
        (f"/preview/xblock/{USAGE}/handler/load", Place.PREVIEW),
        (f"/api/xblock/v2/xblocks/{USAGE}/handler/7-abcdef/load", Place.ELSEWHERE),
        (f"/api/xblock/v2/xblocks/{LIBRARY}/handler/7-abcdef/studio_save/", Place.LIBRARY),
        (f"/api/xblock/v2/xblocks/{LIBRARY}@draft/handler/7-abcdef/studio_save/", Place.LIBRARY),
        # An earlier version: the platform saves nothing there.
        (f"/api/xblock/v2/xblocks/{LIBRARY}@published/handler/7-abcdef/studio_save/", Place.ELSEWHERE),
        (f"/api/xblock/v2/xblocks/{LIBRARY}@3/handler/7-abcdef/studio_save/", Place.ELSEWHERE),
        (f"/api/xblock/v2/xblocks/{LIBRARY}/handler/7-abcdef/studio_save{LEARNER}", Place.ELSEWHERE),
        ("", Place.ELSEWHERE),
        ("/", Place.ELSEWHERE),
        # A suffix is the caller's to choose.
        (LEARNER + "/more", Place.ELSEWHERE),
        (f"/xblock/{USAGE}/handler/save_draft{LEARNER}", Place.ELSEWHERE),
        (LEARNER.replace("/handler/", "/handler_noauth/") + LEARNER, Place.ELSEWHERE),
        (f"/preview{LEARNER}", Place.ELSEWHERE),
    ],
)
def test_doors(path, place):
    assert place_of(path) is place
