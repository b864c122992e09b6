"""Whether the demo answers, and whether its sample work is there."""

from __future__ import annotations

from django.http import HttpRequest, JsonResponse

from demo.models import SeedMark


def health(_request: HttpRequest) -> JsonResponse:
    return JsonResponse({"alive": True})


def ready(_request: HttpRequest) -> JsonResponse:
    """503 until the sample work is there."""
    mark = SeedMark.objects.order_by("-pk").first()
    state = {"ready": mark is not None, "seed": mark.version if mark else None}
    return JsonResponse(state, status=200 if mark else 503)
