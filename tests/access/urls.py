"""The addresses of LMS and Studio as far as ours go: what the platform's plugin loader mounts (`plugin_app`)."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import include, path, re_path

from partnership_xblock.apps import PartnershipConfig

_WANTED = PartnershipConfig.plugin_app["url_config"].values()


def login(request: HttpRequest) -> HttpResponse:
    return HttpResponse("login")


urlpatterns = [
    path("login", login, name="login"),
    *(
        re_path(
            one["regex"],
            include((f"partnership_xblock.{one['relative_path']}", one["namespace"]), namespace=one["namespace"]),
        )
        for one in _WANTED
    ),
]
