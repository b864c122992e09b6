"""The list with all answers as a file: safe to open in a spreadsheet, and recorded with the trainer who took it.

A short list is streamed; for a long one the trainer is redirected to the prepared files."""

from __future__ import annotations

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect, StreamingHttpResponse
from django.views.decorators.http import require_POST
from pydantic import ValidationError

from partnership_xblock import api
from partnership_xblock.exports.csv import csv_lines
from partnership_xblock.exports.pieces import pieces
from partnership_xblock.host import current_host
from partnership_xblock.host.request import language_of_request

from .document import page


@page
@require_POST
def export(request: HttpRequest, course_key: str) -> HttpResponseBase:
    """A CSV of the filtered list, or a redirect to prepared files: one answer a line, with `rows=teachers` one teacher
    a line, with `rows=results` one option of one block's questions a line. POST, because it is recorded; names only
    where they were asked for."""
    reader = api.reader(
        user_id=current_host().real_user_id(request),
        course_key=api.course_key_of(course_key),
        language=language_of_request(),
    )
    if request.POST.get("rows") == "results":
        return _as_file(reader, "results-", _results(reader, request))
    try:
        filter_ = api.QueueFilter.model_validate(
            {name: request.POST[name] for name in ("state", "kind", "only", "group", "q") if request.POST.get(name)}
        )
    except ValidationError:
        raise api.Refused("bad_request") from None
    identified = request.POST.get("identified") == "1"
    # A table of teachers reads no document: it is short work, however long the list.
    teachers = request.POST.get("rows") == "teachers"
    if not teachers and api.ask_for_file(reader=reader, request=filter_, identified=identified):
        return HttpResponseRedirect(api.files_path(course_key=reader.course_key), status=303)
    take = api.teacher_rows if teachers else api.export_rows
    rows: Iterator[list[str]] = take(reader=reader, request=filter_, identified=identified)
    return _as_file(reader, "teachers-" if teachers else "", rows)


def _results(reader: api.Reader, request: HttpRequest) -> Iterator[list[str]]:
    try:
        filter_ = api.ResultsFilter.model_validate({name: request.POST.get(name, "") for name in ("block", "group")})
    except ValidationError:
        raise api.Refused("bad_request") from None
    return api.results_rows(reader=reader, request=filter_)


def _as_file(reader: api.Reader, what: str, rows: Iterator[list[str]]) -> HttpResponseBase:
    response = StreamingHttpResponse(pieces(csv_lines(rows)), content_type="text/csv; charset=utf-8")
    name = f"partnership-{what}{reader.now:%Y%m%d-%H%M}.csv"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
