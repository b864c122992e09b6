"""The target of a mail's link to unsubscribe: a page with one button that switches these mails off, or on again.

No login, no script. A mail program may post to the same address without ever showing it (RFC 8058); the signed address
is what allows it, so there is no CSRF token. A GET changes nothing: mail scanners open every link.
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
    """In the language of the mail's recipient. A mail program's post switches off: only the page's own button sends
    `again`."""
    topic, language, off = api.mail_link(token=token)
    posted = request.method == "POST"
    if posted:
        off = "again" not in request.POST
        (api.mail_off if off else api.mail_on_again)(token=token)
    words = spoken(language, mail.OFF)
    context = {
        "language": language,
        "direction": direction(language),
        "title": words["off.title"],
        "done": posted,
        "off": off,
        "text": words["off.done" if off else f"off.on_{topic}" if posted else f"off.{topic}"],
        "button": words["off.on_again" if off else "off.button"],
    }
    return render(request, "partnership_xblock/mail_off.html", context)
