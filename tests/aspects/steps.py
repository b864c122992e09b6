"""A filter step as an operator would write it."""

from __future__ import annotations

from openedx_filters import PipelineStep
from tincan import Verb


class OtherVerb(PipelineStep):
    def run_filter(self, transformer, result):
        return {"result": Verb(id="http://example.org/verb")}
