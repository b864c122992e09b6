"""Our pages and REST API, below `/partnership/`; mounted by the platform's plugin loader, in the LMS only."""

from __future__ import annotations

from django.urls import include, path, re_path

from partnership_xblock.pages.circle import circle, shared, shared_preview
from partnership_xblock.pages.export import export
from partnership_xblock.pages.files import fetch, files
from partnership_xblock.pages.mail_off import mail_off
from partnership_xblock.pages.printing import print_draft, print_round
from partnership_xblock.pages.review import review
from partnership_xblock.pages.work import open_work
from partnership_xblock.rest_api.v1.urls import COURSE

app_name = "partnership_xblock"

urlpatterns = [
    re_path(rf"^courses/{COURSE}/review/$", review, name="review"),
    re_path(rf"^courses/{COURSE}/review/results/$", review, {"results": True}, name="review-results"),
    re_path(rf"^courses/{COURSE}/review/(?P<public_id>[0-9a-f]{{32}})/$", review, name="review-one"),
    re_path(rf"^courses/{COURSE}/export/$", export, name="export"),
    re_path(rf"^courses/{COURSE}/files/$", files, name="files"),
    re_path(rf"^courses/{COURSE}/files/(?P<public_id>[0-9a-f]{{32}})/$", fetch, name="file"),
    re_path(rf"^courses/{COURSE}/shared/$", circle, name="circle"),
    re_path(rf"^courses/{COURSE}/shared/(?P<number>[1-9][0-9]{{0,9}})/$", shared, name="shared"),
    re_path(r"^drafts/(?P<usage_key>[^/]{1,255})/shared/$", shared_preview, name="shared-preview"),
    re_path(r"^rounds/(?P<public_id>[0-9a-f]{32})/print/$", print_round, name="print"),
    re_path(r"^drafts/(?P<usage_key>[^/]{1,255})/print/$", print_draft, name="print-draft"),
    re_path(r"^mail-off/(?P<token>[A-Za-z0-9_.-]{1,120})/$", mail_off, name="mail-off"),
    re_path(r"^work/(?P<public_id>[0-9a-f]{32})/$", open_work, name="work"),
    path("api/v1/", include("partnership_xblock.rest_api.v1.urls")),
]
