"""Switching persons: the bar's switch, the login page, and the language."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth import get_user_model, login, logout
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from demo import jwt
from demo.middleware import COOKIE
from demo.models import Profile
from demo.persons import BY_NAME
from demo.states import persona_cards

BACKEND = "django.contrib.auth.backends.ModelBackend"
YEAR = 365 * 24 * 60 * 60


def login_page(request: HttpRequest) -> HttpResponse:
    """Who is logged in is led on at once, as in the LMS; without `next` one may become somebody else here."""
    wanted = request.GET.get("next", "")
    if wanted and request.user.is_authenticated:
        return redirect(_next(request, wanted))
    context = {"cards": persona_cards(request.user), "next": _next(request, wanted) if wanted else ""}
    return render(request, "demo/login.html", context)


@require_POST
def switch(request: HttpRequest) -> HttpResponse:
    """Become a persona, or nobody (an empty name). Only personas: nobody logs in as an admin this way."""
    name = request.POST.get("person", "")
    if not name:
        return _left(request, request.POST.get("next", ""))
    if name not in BY_NAME:
        raise Http404
    user = get_user_model().objects.filter(username=name).first()
    if user is None:
        raise Http404
    login(request, user, backend=BACKEND)
    response = redirect(_next(request, request.POST.get("next", "")))
    jwt.give(response, user.pk)
    return response


def log_out(request: HttpRequest) -> HttpResponse:
    """The platform's `/logout`: by a link, and at once."""
    return _left(request, "")


def _left(request: HttpRequest, wanted: str) -> HttpResponse:
    logout(request)
    response = redirect(_next(request, wanted))
    jwt.take(response)
    return response


@require_POST
def language(request: HttpRequest) -> HttpResponse:
    """The page's language (a cookie) and, for a person, that of her mails (her preference), as on the platform."""
    wanted = request.POST.get("language", "")
    if wanted not in dict(settings.LANGUAGES):
        raise Http404
    if request.user.is_authenticated:
        Profile.objects.filter(user_id=request.user.pk).update(language=wanted)
    response = redirect(_next(request, request.POST.get("next", "")))
    response.set_cookie(COOKIE, wanted, max_age=YEAR, samesite="Lax")
    return response


def _next(request: HttpRequest, wanted: str) -> str:
    safe = url_has_allowed_host_and_scheme(wanted, {request.get_host()})
    return wanted if wanted and safe else reverse("demo:landing")
