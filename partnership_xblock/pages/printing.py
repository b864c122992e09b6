"""The print page of a handed-in round: A4 by the browser, nothing of the host around it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from partnership_xblock import api
from partnership_xblock.activities import activity
from partnership_xblock.host import current_host
from partnership_xblock.host.request import language_of_request
from partnership_xblock.wording import print_, say
from partnership_xblock.wording.catalogues import direction
from partnership_xblock.wording.page import print_tables

from .document import embedded, later, page, page_words


@page
@require_safe
def print_round(request: HttpRequest, public_id: str) -> HttpResponse:
    """Its teacher and the trainers of its course may print a round."""
    language = language_of_request()
    data = api.round_for_print(
        user_id=current_host().real_user_id(request),
        public_id=public_id,
        language=language,
        words={},
        thai_digits=request.GET.get("digits") == "thai",
    )
    kind = activity(data.block.kind)
    words, files = page_words(language, kind.kind, *print_tables(kind.words, wave=data.earlier_wave is not None))
    context = {
        "data": embedded(data.model_copy(update={"later": later(kind), "words": words, "files": files})),
        "title": data.block.title,
        "kind": data.block.kind,
        "language": data.language,
        "direction": direction(data.language),
        "no_script": say(print_.WORDS["print.no_script"], language),
        "files": [file.name for file in files],
    }
    return render(request, "partnership_xblock/print.html", context)
