"""The print pages of a handed-in round and of a draft: A4 by the browser, nothing of the host around it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from opaque_keys import InvalidKeyError
from opaque_keys.edx.keys import UsageKey

from partnership_xblock import api
from partnership_xblock.activities import activity
from partnership_xblock.block_parts import info
from partnership_xblock.host import current_host
from partnership_xblock.host.request import language_of_request
from partnership_xblock.services.wire.desk import PrintPage
from partnership_xblock.wording import print_, say
from partnership_xblock.wording.catalogues import direction
from partnership_xblock.wording.page import print_tables

from .document import embedded, later, page, page_words


@page
@require_safe
def print_round(request: HttpRequest, public_id: str) -> HttpResponse:
    """Its teacher and the trainers of its course may print a round."""
    data = api.round_for_print(
        user_id=current_host().real_user_id(request),
        public_id=public_id,
        language=language_of_request(),
        words={},
        thai_digits=_thai_digits(request),
    )
    return _paper(request, data)


@page
@require_safe
def print_draft(request: HttpRequest, usage_key: str) -> HttpResponse:
    """The person at the keyboard may print the own draft, of a kind whose draft is printed."""
    host, language = current_host(), language_of_request()
    user_id = host.real_user_id(request)
    if user_id is None:
        raise api.Refused("login_required")
    block = host.block(key_of(usage_key))
    if block is None or info.kind_of(block) is None:
        raise api.Refused("not_found")
    visit = api.arrive(block=info.block_info(block, language), learner_id=user_id, request=request, language=language)
    return _paper(request, api.draft_for_print(visit=visit, thai_digits=_thai_digits(request)))


def key_of(text: str) -> UsageKey:
    """The key of one of our blocks. Raises Refused not_found."""
    try:
        key = UsageKey.from_string(text)
    except InvalidKeyError:
        raise api.Refused("not_found") from None
    if key.block_type != "partnership" or not getattr(key.context_key, "is_course", False):
        raise api.Refused("not_found")
    return key


def _thai_digits(request: HttpRequest) -> bool:
    return request.GET.get("digits") == "thai"


def _paper(request: HttpRequest, data: PrintPage) -> HttpResponse:
    kind = activity(data.block.kind)
    words, files = page_words(data.language, kind.kind, *print_tables(kind.words, wave=data.earlier_wave is not None))
    context = {
        "data": embedded(data.model_copy(update={"later": later(kind), "words": words, "files": files})),
        "title": data.block.title,
        "kind": data.block.kind,
        "language": data.language,
        "direction": direction(data.language),
        "no_script": say(print_.WORDS["print.no_script"], data.language),
        "files": [file.name for file in files],
    }
    return render(request, "partnership_xblock/print.html", context)
