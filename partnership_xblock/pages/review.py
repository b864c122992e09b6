"""The trainer's desk: a course's queue, and one submission of it, as pages that need one request each."""

from __future__ import annotations

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_safe
from pydantic import ValidationError

from partnership_xblock import activities, api
from partnership_xblock.host import current_host, recency
from partnership_xblock.host.request import language_of_request
from partnership_xblock.services.wire.page import FileShape
from partnership_xblock.wording import review as review_words
from partnership_xblock.wording import say
from partnership_xblock.wording.catalogues import direction
from partnership_xblock.wording.page import DESK_TABLES, desk_words

from .document import embedded, later, page, page_words


@page
@require_safe
@ensure_csrf_cookie
def review(request: HttpRequest, course_key: str, public_id: str = "", *, results: bool = False) -> HttpResponse:
    """The queue, the submission named in the address, or `results` by question, which the page loads itself. For
    trainers of this course only."""
    language = language_of_request()
    reader = api.reader(
        user_id=current_host().real_user_id(request),
        course_key=api.course_key_of(course_key),
        language=language,
        fresh=recency.wrote_lately(request),
    )
    words, files = page_words(language, "desk", *DESK_TABLES)
    kind_words, kind_files = _words_of_kinds(language)
    data = api.desk_page(
        reader=reader, request=_filter(request), public_id=public_id, words={**kind_words, **words}, queue=not results
    )
    # Of the submission that is opened; for others the page asks when it shows them.
    kinds = [] if data.detail is None else [data.detail.row.kind]
    files += [kind_files[kind] for kind in kinds if kind in kind_files]
    addresses = {**later(*activities.ACTIVITIES), **_addresses(kind_files.values())}
    update = {"later": addresses, "files": files, "kind_files": kind_files}
    context = {
        "data": embedded(data.model_copy(update=update)),
        "title": say(review_words.WORDS["desk.title"], language),
        "course_title": data.course_title,
        "language": data.language,
        "direction": direction(data.language),
        "kinds": kinds,
        "no_script": say(review_words.WORDS["desk.no_script"], language),
        "files": [file.name for file in files],
    }
    return render(request, "partnership_xblock/review.html", context)


def _words_of_kinds(language: str) -> tuple[dict[str, str], dict[str, FileShape]]:
    """Of every kind's words those that are in no file, and by kind the file with the others."""
    words: dict[str, str] = {}
    files: dict[str, FileShape] = {}
    for kind in activities.ACTIVITIES:
        own, found = page_words(language, f"desk-{kind.kind}", desk_words(kind.words))
        words |= own
        if found:
            files[kind.kind] = found[0]
    return words, files


def _addresses(words: Iterable[FileShape]) -> dict[str, str]:
    """By name: each kind's script and styles, and its words."""
    names = [f"{folder}/kind-{kind.kind}.{folder}" for kind in activities.ACTIVITIES for folder in ("js", "css")]
    return {
        name.rpartition("/")[2]: static(f"partnership_xblock/{name}")
        for name in (*names, *(f"words/{file.name}.js" for file in words))
    }


def _filter(request: HttpRequest) -> api.QueueFilter:
    """The filter in the address; invalid values are ignored, since a person may have typed them."""
    values = {name: request.GET[name] for name in ("state", "kind", "only", "group", "q") if request.GET.get(name)}
    try:
        return api.QueueFilter.model_validate(values)
    except ValidationError:
        return api.QueueFilter()
