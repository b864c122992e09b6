"""The course's pages in the LMS: the outline, a unit with its frame, and looking as a learner."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseForbidden
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST
from opaque_keys.edx.keys import CourseKey, UsageKey

from demo import course
from demo import masquerade as masquerades
from demo.states import outline_rows, overview
from demo.tables import PLATFORM
from demo.words import language, localized_person, words


def outline(request: HttpRequest, course_key: CourseKey) -> HttpResponse:
    if course_key != course.COURSE_KEY:
        raise Http404
    user = request.user
    staff = user.is_authenticated and PLATFORM.is_trainer(user.pk, course_key)
    context = {"rows": outline_rows(user), "overview": overview(user), "staff": staff}
    return render(request, "demo/outline.html", context)


def unit(request: HttpRequest, course_key: CourseKey, unit_id: str) -> HttpResponse:
    """A unit as the platform shows it: title and steps outside, the blocks in a frame as high as they are."""
    if course_key != course.COURSE_KEY:
        raise Http404
    units = list(course.units())
    place = next((index for index, one in enumerate(units) if one.id == unit_id), None)
    if place is None:
        raise Http404
    current = units[place]
    user = request.user
    staff = user.is_authenticated and PLATFORM.is_trainer(user.pk, course_key)
    allowed = staff or (user.is_authenticated and PLATFORM.is_enrolled(user.pk, course_key))
    src = reverse("demo:render_xblock", args=[current.usage_key])
    context = {
        "unit": current,
        "before": units[place - 1] if place else None,
        "after": units[place + 1] if place + 1 < len(units) else None,
        "place": words("unit_of").format(n=place + 1, total=len(units)),
        "frame_title": words("frame").format(title=current.title.into(language())),
        "src": src if user.is_authenticated else f"{src}?view=public_view",
        "refused": user.is_authenticated and not allowed,
        "staff": staff,
        **(_masquerade_bar(request, course_key) if staff else {}),
    }
    return render(request, "demo/unit.html", context, status=404 if context["refused"] else 200)


def jump_to(
    request: HttpRequest,  # noqa: ARG001 - a view is given it
    course_key: CourseKey,  # noqa: ARG001 - in the platform's address too
    usage_key: UsageKey,
) -> HttpResponse:
    """From a block to the unit that holds it, whoever asks: the unit's page says who may see it."""
    current = course.unit_of(usage_key)
    if current is None:
        raise Http404
    return redirect("demo:unit", current.usage_key.course_key, current.id)


def _masquerade_bar(request: HttpRequest, course_key: CourseKey) -> dict[str, object]:
    choice = masquerades.chosen(request, course_key)
    learners = get_user_model().objects.filter(enrolment__course_key=str(course_key)).order_by("pk")
    return {
        "learners": [(str(user.pk), localized_person(user)) for user in learners],
        "as_learner": "" if choice is None else str(choice.learner_id or "any"),
    }


@require_POST
def masquerade(request: HttpRequest, course_key: CourseKey) -> HttpResponse:
    """`learner` is a user's id, `any` for any learner, or empty to be oneself again."""
    user = request.user
    if not user.is_authenticated:
        return redirect_to_login(request.get_full_path(), settings.LOGIN_URL)
    if not PLATFORM.may_look_as(user.pk, None, course_key):
        return HttpResponseForbidden(words("staff_only"), content_type="text/plain; charset=utf-8")
    learner = request.POST.get("learner", "")
    choice = masquerades.Choice(int(learner) if learner.isdecimal() else None)
    wanted = learner == "any" or (learner.isdecimal() and PLATFORM.may_look_as(user.pk, choice.learner_id, course_key))
    masquerades.choose(request, course_key, choice if wanted else None)
    back = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(back, {request.get_host()})
    return redirect(back if safe else reverse("demo:outline", args=[course_key]))
