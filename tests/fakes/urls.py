"""The plugin's addresses, mounted where the platform's plugin loader mounts them."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import include, path


def front(_request: HttpRequest) -> HttpResponse:
    return HttpResponse("front")


urlpatterns = [
    path("", front),
    path("partnership/", include("partnership_xblock.urls", namespace="partnership_xblock")),
]
