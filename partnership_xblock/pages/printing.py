"""A round that was handed in, as a page for paper: A4 by the browser, nothing of the host around it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from partnership_xblock import api
from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.host import current_host
from partnership_xblock.host.request import language_of_request
from partnership_xblock.wording import learner, print_, spoken
from partnership_xblock.wording.catalogues import direction

from .document import embedded, later, page


@page
@require_safe
def print_round(request: HttpRequest, public_id: str) -> HttpResponse:
    """Its teacher and the trainers of its course may print a round."""
    language = language_of_request()
    data = api.round_for_print(
        user_id=current_host().real_user_id(request),
        public_id=public_id,
        language=language,
        words=spoken(language, learner.WORDS, print_.WORDS, *(kind.words for kind in ACTIVITIES)),
        thai_digits=request.GET.get("digits") == "thai",
    )
    context = {
        "data": embedded(data.model_copy(update={"later": later(activity(data.block.kind))})),
        "title": data.block.title,
        "kind": data.block.kind,
        "language": data.language,
        "direction": direction(data.language),
        "no_script": data.words["print.no_script"],
    }
    return render(request, "partnership_xblock/print.html", context)
