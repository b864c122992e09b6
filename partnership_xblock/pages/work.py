"""The target of a mail's link: leads on to a teacher's own work, wherever it can be read by then."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from partnership_xblock import api
from partnership_xblock.host import current_host

from .document import page


@page
@require_safe
def open_work(request: HttpRequest, public_id: str) -> HttpResponseBase:
    """Looked up at each request: a block that was deleted may come back."""
    return redirect(api.follow_link(user_id=current_host().real_user_id(request), public_id=public_id))
