"""Renders our pages: the shell, the data a page starts with, and refusals."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.utils.safestring import SafeString, mark_safe
from pydantic import BaseModel

from partnership_xblock import api
from partnership_xblock.activities.activity import Activity
from partnership_xblock.host import current_host
from partnership_xblock.host.caches import kept_by_nobody
from partnership_xblock.host.request import language_of_request
from partnership_xblock.services.wire.page import FileShape
from partnership_xblock.wording import built, review, spoken
from partnership_xblock.wording.catalogues import direction
from partnership_xblock.wording.page import ALWAYS

# Characters that would end a script element, or start an entity, as escapes that JSON reads back.
_IN_SCRIPT = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}

View = Callable[..., HttpResponseBase]


def embedded(shape: BaseModel) -> SafeString:
    """A model as JSON that is safe inside a script element; Thai stays Thai."""
    return mark_safe(shape.model_dump_json().translate(_IN_SCRIPT))  # noqa: S308 -- escaped for a script element, just here


def later(*kinds: Activity[Any]) -> dict[str, str]:
    """The addresses of files that pages of these kinds load later."""
    return {
        name: static(f"partnership_xblock/{name.rpartition('.')[2]}/{name}") for kind in kinds for name in kind.later
    }


def page_words(language: str, name: str, *tables: Mapping[str, str]) -> tuple[dict[str, str], list[FileShape]]:
    """A page's words: those inside the page, and the built file (`name`, without the language) with the rest."""
    words = built.page_words(language, name, *tables)
    files = [] if words.file is None else [FileShape(name=words.file.name, digest=words.file.digest)]
    return {**words.words, **spoken(language, ALWAYS)}, files


def page(view: View) -> View:
    """A view that may raise Refused: visitors go to the login page, others read a sentence. The outermost decorator:
    caches do not store the view's other answers either."""

    @kept_by_nobody
    @transaction.non_atomic_requests  # as the REST API: every verb brings its own transaction
    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            return view(request, *args, **kwargs)
        except api.Refused as refused:
            if refused.code == "login_required" and request.method in ("GET", "HEAD"):
                return redirect(current_host().login_url(request.get_full_path()))
            return refusal_page(request, refused)

    return guarded


def refusal_page(request: HttpRequest, refused: api.Refused) -> HttpResponse:
    """A refusal for a person: one sentence, what to do, and the status that belongs to it."""
    language = language_of_request()
    context = {
        "message": api.error_shape(refused=refused, language=language).error.message,
        "language": language,
        "direction": direction(language),
        "words": {key.partition(".")[2]: text for key, text in spoken(language, review.PAGE).items()},
    }
    return render(request, "partnership_xblock/refused.html", context, status=refused.status)
