"""The log: grades, completions, mails and events as they happen."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import get_user_model
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from opaque_keys import InvalidKeyError
from opaque_keys.edx.keys import UsageKey

from demo import course
from demo.models import Happening, SentMail
from demo.words import language, localized_person, time_in_words, words

KINDS = (Happening.GRADE, Happening.COMPLETION, Happening.MAIL, Happening.EVENT)
SHOWN = 40
LEFT_OUT = ("course_id", "usage_key", "submission")
"""Said elsewhere in the line, or of use to nobody who reads it."""


def log(request: HttpRequest) -> HttpResponse:
    kind = request.GET.get("kind", "")
    rows = _rows(kind, after=0)
    return render(
        request,
        "demo/log.html",
        {
            "kinds": [("", words("log_all")), *((name, words(f"log_{name}")) for name in KINDS)],
            "kind": kind,
            "lines": rows,
            "last": rows[0]["id"] if rows else 0,
            "mails": SentMail.objects.order_by("-pk")[:10],
        },
    )


def lines(request: HttpRequest) -> JsonResponse:
    """What came after a line the page already has, as finished rows."""
    after = int(request.GET.get("after", "0") or 0)
    rows = _rows(request.GET.get("kind", ""), after=after)
    html = render_to_string("demo/log_lines.html", {"lines": rows}, request)
    return JsonResponse({"html": html, "last": rows[0]["id"] if rows else after, "count": len(rows)})


def _rows(kind: str, *, after: int) -> list[dict[str, Any]]:
    rows = Happening.objects.filter(pk__gt=after).order_by("-pk")
    if kind in KINDS:
        rows = rows.filter(kind=kind)
    happenings = list(rows[:SHOWN])
    people = get_user_model().objects.select_related("demo_profile").in_bulk({row.user_id for row in happenings})
    return [
        {
            "id": row.pk,
            "kind": row.kind,
            "label": words(f"log_{row.kind}"),
            "who": localized_person(people[row.user_id]) if row.user_id in people else "",
            "where": _title(row.usage_key),
            "what": _sentence(row),
            "at": time_in_words(row.at),
        }
        for row in happenings
    ]


def _title(usage_key: str) -> str:
    try:
        unit = course.unit_of(UsageKey.from_string(usage_key)) if usage_key else None
    except InvalidKeyError:
        return usage_key
    return unit.title.into(language()) if unit else ""


def _sentence(row: Happening) -> str:
    """A grade in points, a completion in percent, a mail's subject, an event's name and numbers."""
    if row.kind == Happening.GRADE:
        return words("log_points").format(**{key: f"{round(value, 2):g}" for key, value in row.data.items()})
    if row.kind == Happening.COMPLETION:
        return f"{row.data['completion']:.0%}"
    if row.kind == Happening.MAIL:
        return row.name
    details = [f"{key} {value}" for key, value in row.data.items() if key not in LEFT_OUT]
    return " · ".join([row.name, *details])
