"""Pages on which teachers of a course read what is shared, and a teacher the own work before sharing it.

They work without a script, and no search engine keeps them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_protect
from django.views.decorators.http import require_http_methods, require_safe

from partnership_xblock import api
from partnership_xblock.block_parts import info
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.dates import short
from partnership_xblock.host import current_host, zone_without_device
from partnership_xblock.host.request import language_of_request
from partnership_xblock.services.wire.paths import circle_path
from partnership_xblock.wording import circle as wording
from partnership_xblock.wording import spoken
from partnership_xblock.wording.catalogues import direction

from .document import page
from .printing import key_of


@page
@require_safe
def circle(request: HttpRequest, course_key: str) -> HttpResponse:
    """What is shared in a course, twenty records a page (`?below=21`)."""
    host, key = current_host(), api.course_key_of(course_key)
    user_id = host.real_user_id(request)
    below = request.GET.get("below", "")
    found = api.circle(
        user_id=user_id,
        request=request,
        course_key=key,
        below=int(below) if below.isascii() and below.isdigit() and len(below) < 10 else None,
    )
    common = _common(user_id, "circle.title")
    words, zone, language = common["spoken"], common["zone"], common["language"]
    context = {
        **common,
        "course_title": host.course_title(key),
        "newest": circle_path(str(key)) if below else "",
        "older": f"?below={found.older}" if found.older is not None else "",
        "records": [
            {
                "href": f"{circle_path(str(key))}{one.number}/",
                "number": words["circle.number"].format(n=one.number),
                "title": one.head.get("title", ""),
                "by": words["circle.by"].format(by=one.head.get("by", "")),
                "shared_at": _when(one.shared_at, words, zone, language),
                "licence": _licence(one.head, language),
                "parts": one.head.get("parts", []),
            }
            for one in found.records
        ],
    }
    return render(request, "partnership_xblock/circle.html", context)


@csrf_protect
@page
@require_http_methods(["GET", "HEAD", "POST"])
def shared(request: HttpRequest, course_key: str, number: str) -> HttpResponse:
    """One record; the teacher who shared it withdraws it here, also after leaving the course."""
    host, key = current_host(), api.course_key_of(course_key)
    user_id = host.real_user_id(request)
    common = _common(user_id, "circle.title")
    words = common["spoken"]
    if request.method == "POST":
        api.unshare_record(user_id=user_id, request=request, course_key=key, number=int(number))
        gone = {**common, "title": words["circle.unshared"], "course_title": host.course_title(key)}
        return render(request, "partnership_xblock/unshared.html", gone)
    record = api.shared_record(user_id=user_id, request=request, course_key=key, number=int(number))
    found = record.shared
    number_ = words["circle.number"].format(n=found.number)
    context = {
        **common,
        **_record(found.head, found.body, common),
        "title": f"{number_} · {found.body.get('title', '')}",
        "number": number_,
        "own": record.own,
        "back": circle_path(str(key)) if record.others else "",
        "course_title": host.course_title(key),
        "shared_at": _when(found.shared_at, words, common["zone"], common["language"]),
    }
    return render(request, "partnership_xblock/shared.html", context)


@page
@require_safe
def shared_preview(request: HttpRequest, usage_key: str) -> HttpResponse:
    """What colleagues would see of the own saved work; `?licence=by&me=1&names=alias` is how it would be shared, for
    work that is handed in and no longer says so."""
    host, language = current_host(), language_of_request()
    user_id = host.real_user_id(request)
    if user_id is None:
        raise api.Refused("login_required")
    block = host.block(key_of(usage_key))
    if block is None or info.kind_of(block) is None:
        raise api.Refused("not_found")
    visit = api.arrive(block=info.block_info(block, language), learner_id=user_id, request=request, language=language)
    found = api.shared_preview(visit=visit, choices=_choices(request)).shareable
    common = _common(user_id, "circle.preview")
    context = {
        **common,
        **_record(found.head, found.body, common),
        "preview": True,
        "open": bool(found.against),
        "course_title": host.course_title(visit.block.course_key),
    }
    return render(request, "partnership_xblock/shared.html", context)


def _choices(request: HttpRequest) -> dict[str, dict[str, Any]]:
    if "licence" not in request.GET:
        return {}
    names, licence = request.GET.get("names", ""), request.GET["licence"]
    return {"share": {"names": names or "alias", "me": request.GET.get("me") == "1", "licence": licence}}


def _common(user_id: int | None, title: str) -> dict[str, Any]:
    language = language_of_request()
    words = spoken(language, wording.WORDS)
    return {
        "language": language,
        "direction": direction(language),
        "spoken": words,
        "words": {key.partition(".")[2]: text for key, text in words.items()},
        "title": words[title],
        "zone": zone_without_device(current_host().time_zone_of(user_id or 0)),
    }


def _record(head: Mapping[str, Any], body: Mapping[str, Any], common: Mapping[str, Any]) -> dict[str, Any]:
    """A body for its page: what became of a step in words, days as they are written."""
    words, language = common["spoken"], common["language"]
    return {
        "work_title": body.get("title", ""),
        "work_language": body.get("language", language),
        "by": words["circle.by"].format(by=body.get("by", "")),
        "school": body.get("school", ""),
        "licence": _licence(head, language),
        "parts": [
            {
                **part,
                "entries": [
                    {
                        **entry,
                        "day": short(date.fromisoformat(entry["date"]), language) if entry.get("date") else "",
                        "became": words[f"circle.done_{entry['done']}"] if entry.get("done") else "",
                    }
                    for entry in part.get("entries", [])
                ],
                "own": _grouped(part.get("own", [])),
            }
            for part in body.get("parts", [])
        ],
    }


def _grouped(own: list[Mapping[str, str]]) -> list[dict[str, Any]]:
    """Texts by the indicator they are for, in order."""
    groups: dict[str, list[Mapping[str, str]]] = {}
    for one in own:
        groups.setdefault(one.get("group", ""), []).append(one)
    return [{"name": f"วPA {name}" if name else "", "texts": texts} for name, texts in groups.items()]


def _licence(head: Mapping[str, Any], language: str) -> dict[str, str]:
    return {name: Text(**value).into(language) for name, value in head.get("licence", {}).items()}


def _when(moment: datetime, words: Mapping[str, str], zone: ZoneInfo, language: str) -> str:
    return words["circle.shared_at"].format(at=short(moment.astimezone(zone).date(), language))
