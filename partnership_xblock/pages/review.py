"""The trainer's desk: a course's queue, and one submission of it, as pages that need one request each."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_safe
from pydantic import ValidationError

from partnership_xblock import activities, api
from partnership_xblock.host import current_host, recency
from partnership_xblock.host.request import language_of_request
from partnership_xblock.wording import review as review_words
from partnership_xblock.wording import say
from partnership_xblock.wording.catalogues import direction
from partnership_xblock.wording.page import desk_tables

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
    words, files = page_words(language, "desk", *desk_tables(kind.words for kind in activities.ACTIVITIES))
    data = api.desk_page(reader=reader, request=_filter(request), public_id=public_id, words=words, queue=not results)
    context = {
        "data": embedded(data.model_copy(update={"later": later(*activities.ACTIVITIES), "files": files})),
        "title": say(review_words.WORDS["desk.title"], language),
        "course_title": data.course_title,
        "language": data.language,
        "direction": direction(data.language),
        "kinds": [choice.value for choice in data.kinds],
        "no_script": say(review_words.WORDS["desk.no_script"], language),
        "files": [file.name for file in files],
    }
    return render(request, "partnership_xblock/review.html", context)


def _filter(request: HttpRequest) -> api.QueueFilter:
    """The filter in the address; invalid values are ignored, since a person may have typed them."""
    values = {name: request.GET[name] for name in ("state", "kind", "only", "group", "q") if request.GET.get(name)}
    try:
        return api.QueueFilter.model_validate(values)
    except ValidationError:
        return api.QueueFilter()
