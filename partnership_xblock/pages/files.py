"""The files prepared for a trainer: the state of each, and its download. Works without a script."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from partnership_xblock import api
from partnership_xblock.domain.prepared import Prepared
from partnership_xblock.domain.thai.dates import short
from partnership_xblock.host import current_host, zone_without_device
from partnership_xblock.host.request import language_of_request
from partnership_xblock.wording import files as wording
from partnership_xblock.wording import say, spoken
from partnership_xblock.wording.review import WORDS as REVIEW

from .document import page


@page
@require_safe
def files(request: HttpRequest, course_key: str) -> HttpResponse:
    """The trainer's newest files of this course, each with a sentence."""
    reader = _reader(request, course_key)
    words = spoken(reader.language, wording.WORDS)
    zone = zone_without_device(current_host().time_zone_of(reader.user_id))
    prepared = api.prepared_files(reader=reader)

    def at(when: datetime) -> str:
        local = when.astimezone(zone)
        clock = f"{local:%H:%M} น." if reader.language == "th" else f"{local:%H:%M}"
        return f"{short(local.date(), reader.language)} {clock}"

    context = {
        "language": reader.language,
        "words": {
            **{key.partition(".")[2]: text for key, text in words.items()},
            "none": words["files.none"].format(where=say(REVIEW["desk.export"], reader.language)),
        },
        "title": words["files.title"],
        "course_title": current_host().course_title(reader.course_key),
        "back": "../review/",
        "under_way": any(one.state.under_way for one in prepared),
        "files": [
            {
                "asked": words["files.asked"].format(at=at(one.asked_at)),
                "names": words["files.identified" if one.identified else "files.plain"],
                "state": str(one.state),
                "sentence": _sentence(one, words).format(
                    done=f"{one.done:,}",
                    total=f"{one.total:,}",
                    size=f"{max(one.size / 1e6, 0.1):.1f}",
                    until=at(one.expires_at) if one.expires_at is not None else "",
                ),
                "done": one.done,
                "total": one.total if one.state is Prepared.RUNNING else 0,
                "href": f"{one.public_id}/" if one.state is Prepared.READY else "",
            }
            for one in prepared
        ],
    }
    return render(request, "partnership_xblock/files.html", context)


@page
@require_safe
def fetch(request: HttpRequest, course_key: str, public_id: str) -> HttpResponseBase:
    """One of the trainer's files, part by part from the database."""
    fetched = api.fetch_file(reader=_reader(request, course_key), public_id=public_id)
    response = StreamingHttpResponse(fetched.parts, content_type="application/zip")
    response.headers["Content-Length"] = str(fetched.size)
    response.headers["Content-Disposition"] = f'attachment; filename="{fetched.name}"'
    return response


def _reader(request: HttpRequest, course_key: str) -> api.Reader:
    return api.reader(
        user_id=current_host().real_user_id(request),
        course_key=api.course_key_of(course_key),
        language=language_of_request(),
    )


def _sentence(one: Any, words: dict[str, str]) -> str:
    if one.state is Prepared.RUNNING and not one.total:
        return words["files.beginning"]
    return words[f"files.{one.state}"]
