"""Where a mail's link leads who wants no more of its kind: a page with one button. No login, no script.

A mail program may post to the same address without ever showing it (RFC 8058); the signed address is what allows it,
so there is no CSRF token to ask for. Looking changes nothing: mail scanners open every link.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from partnership_xblock import api
from partnership_xblock.wording import mail, spoken
from partnership_xblock.wording.catalogues import direction

from .document import page


@csrf_exempt
@page
@require_http_methods(["GET", "HEAD", "POST"])
def mail_off(request: HttpRequest, token: str) -> HttpResponse:
    """In the language of whom the mail was for."""
    topic, language = api.mail_off_topic(token=token)
    done = request.method == "POST"
    if done:
        api.mail_off(token=token)
    words = spoken(language, mail.OFF)
    context = {
        "language": language,
        "direction": direction(language),
        "title": words["off.title"],
        "done": done,
        "text": words["off.done" if done else f"off.{topic}"],
        "again": words[f"off.again_{topic}"],
        "button": words["off.button"],
    }
    return render(request, "partnership_xblock/mail_off.html", context)
