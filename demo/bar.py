"""The bar at the top of every page: who one is, who else one could be, the language, the way around.

The demo's own pages take it from their base template. Pages of plugins know nothing of the demo: a middleware puts the
bar into them, so that one can switch there too. Frames and pages of data get none.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse

from demo import course
from demo.persons import BY_NAME, PERSONAS
from demo.states import desk_path
from demo.tables import PLATFORM
from demo.words import WORDS, language, localized_person, words

MARK = b"demo-bar"
BODY = b"<body"


def bar(request: HttpRequest) -> dict[str, Any]:
    """A context processor: words for every template, and what the bar shows."""
    user: Any = getattr(request, "user", None) or AnonymousUser()
    known = user.is_authenticated
    key = course.COURSE_KEY
    places = [(words("course"), reverse("demo:outline", args=[key]))]
    if known and PLATFORM.is_trainer(user.pk, key):
        places.append((words("desk"), desk_path()))
    if known and PLATFORM.can_write_studio(user.pk, key):
        places.append((words("studio"), reverse("demo:studio")))
    if known and PLATFORM.is_instructor(user.pk, key):
        places.append((words("gradebook"), reverse("demo:gradebook")))
    places.append((words("log"), reverse("demo:log")))
    persona = BY_NAME.get(user.username) if known else None
    return {
        "w": {name: text.into(language()) for name, text in WORDS.items()},
        "lang": language(),
        "course_key": key,
        "course_title": course.TITLE.into(language()),
        "bar_name": localized_person(user) if known else words("nobody"),
        "bar_about": persona.about.into(language()) if persona else words("nobody_about") if not known else "",
        "bar_people": [
            {
                "username": one.username,
                "name": one.name.into(language()),
                "about": one.about.into(language()),
                "here": persona is one,
            }
            for one in PERSONAS
        ],
        "bar_known": known,
        "bar_home": request.path == reverse("demo:landing"),
        "bar_places": [{"name": name, "url": url, "here": request.path.startswith(url)} for name, url in places],
        "bar_next": request.get_full_path(),
    }


class BarMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if not request.path.startswith("/partnership/") or response.streaming or response.status_code != 200:
            return response
        if not response.headers.get("Content-Type", "").startswith("text/html") or MARK in response.content:
            return response
        before, body, after = response.content.partition(BODY)
        if not body:
            return response
        tag, _, rest = after.partition(b">")
        markup = render_to_string("demo/bar.html", bar(request), request).encode()
        response.content = before + body + tag + b">" + markup + rest
        if response.has_header("Content-Length"):
            response.headers["Content-Length"] = str(len(response.content))
        return response
