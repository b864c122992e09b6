"""Studio's editor of a block's content: gives it with its schema, checks what was written, and shows it on trial.

Nothing here writes to the block: `stored` is called by the save of the whole form.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from pydantic import BaseModel, ConfigDict

from partnership_xblock import activities, api
from partnership_xblock.activities import NEW_KIND, editing, installed
from partnership_xblock.activities.activity import Activity
from partnership_xblock.activities.assessment import Assessment
from partnership_xblock.activities.content import Content
from partnership_xblock.activities.schema import content_schema
from partnership_xblock.api import Refused
from partnership_xblock.block_parts import info, olx, pages, replies
from partnership_xblock.block_parts.assessment_form import AssessmentForm
from partnership_xblock.block_parts.studio_form import preset_of
from partnership_xblock.block_parts.visitor import plain_key
from partnership_xblock.domain.course_vocabulary import NONE, CourseVocabulary
from partnership_xblock.domain.problem import Problem, advice
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.vocabulary import SECTORS
from partnership_xblock.domain.wpa import INDICATORS
from partnership_xblock.host import current_host
from partnership_xblock.wording import say

MISFITS = 5
"""Places of one field that are named."""


class ContentRequest(BaseModel):
    """Asks for the content of a kind: the block's own, or that of a preset that its author thinks of."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    kind: str
    preset: str


class TryRequest(ContentRequest):
    """Asks how teachers would see a content that is not saved."""

    content: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ContentForm:
    """One content in the editor. `locked`: teachers have answered. Raises `Refused` (`unknown_kind`) for a kind that is
    not installed."""

    block: Any
    kind: Activity[Any]
    preset: str
    locked: bool
    language: str

    @classmethod
    def of(cls, block: Any, asked: ContentRequest, *, locked: bool, language: str) -> ContentForm:
        kind = installed(asked.kind)
        if kind is None:
            raise Refused("unknown_kind")
        ids = [one.id for one in kind.presets]
        preset = asked.preset if asked.preset in ids else ids[0]
        return cls(block=block, kind=kind, preset=preset, locked=locked, language=language)

    def data(self) -> dict[str, Any]:
        """What the editor begins with: the whole content, its schema, and lists that it may refer to outside of it."""
        content = self.now()
        lists = self._shared.fields
        shared = {name: lists[name] for name in self.kind.Content.model_fields if name in lists}
        begun, handed_in, open_ = api.how_many_answered(usage_key=plain_key(self._key)) if self.locked else (0, 0, 0)
        return {
            "content": {**editing.whole(content), **self.assessment.now()},
            "schema": self.assessment.with_schema(content_schema(self.kind, self.language, say)),
            "assessment": list(self.assessment.names),
            "outside": self._outside(),
            "shared": sorted(shared),
            "shared_lists": shared,
            "not_read": list(olx.not_read(self.block)),
            "answered": self.locked,
            "begun": begun,
            "handed_in": handed_in,
            "open": open_,
            **self._seen(content, [*self._not_read(), *self.assessment.not_shown()], self.assessment.saved()),
        }

    def now(self) -> Content:
        """The content of the block, where it is of this kind and preset; else the preset's."""
        if self._own:
            own: Content = self.kind.Content.from_kept(self.block.content)
            return own
        return editing.preset_content(self.kind, self.preset)

    def on_trial(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        """`problems` of a content as written, and the activity with it; `trial` is None while it cannot be shown."""
        raw, mine = self.assessment.parted(tidy(raw))
        content, problems = self._examined(raw)
        found, wrong = self.assessment.examined(mine)
        if content is not None and self.locked and self._own:
            problems += editing.marked_anew(self.kind, self.now(), content, self._counted())
        return self._seen(content, [*problems, *wrong], found)

    def stored(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        """What the block keeps of a content as written. Raises `Refused("invalid")` where teachers could not work with
        it. Where teachers have answered, what they may have chosen is hidden and not removed."""
        content, problems = self._examined(self.assessment.parted(raw)[0])
        if content is None:
            raise Refused("invalid", problems=problems)
        if self.locked and self._own:
            after = editing.kept(self.kind, editing.whole(self.now()), editing.whole(content))
            content, problems = editing.examined(self.kind, after, self._shared)
            if content is None:
                told = [replace(one, code=editing.HIDDEN_TOO.get(one.code, one.code)) for one in problems]
                raise Refused("invalid", problems=told)
        return editing.stored(self.kind, self.preset, content, self.block.content if self._own else {})

    def stored_assessment(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        """What the block's fields for the trainer keep of it. Raises as `stored`."""
        return self.assessment.stored(self.assessment.parted(tidy(raw))[1])

    @property
    def assessment(self) -> AssessmentForm:
        """The fields for the trainer, which the editor has beside those of the content."""
        return AssessmentForm(block=self.block, kind=self.kind, locked=self.locked, language=self.language)

    def _counted(self) -> Callable[[str], tuple[str, dict[str, int]]]:
        """What to say of a question that is marked anew: how many teachers have begun, and how often they have tried
        it. Asked for when there is one."""
        key = plain_key(self._key)

        @cache
        def asked() -> tuple[int, tuple[Mapping[str, int], bool]]:
            return api.how_many_answered(usage_key=key)[0], api.tries_in(usage_key=key, kind=self.kind.kind)

        def of(question: str) -> tuple[str, dict[str, int]]:
            n, (tries, more) = asked()
            if question not in tries:
                return "key_corrected", {"n": n}
            return "more_tries_marked_anew" if more else "tries_marked_anew", {"n": n, "tries": tries[question]}

        return of

    @property
    def _key(self) -> Any:
        return self.block.scope_ids.usage_id

    @property
    def _shared(self) -> CourseVocabulary:
        """The course's lists, which stand in place of the content's own."""
        vocabulary = info.vocabulary_in(self.block)
        return NONE if vocabulary is None else vocabulary.lists

    @property
    def _own(self) -> bool:
        return bool(self.block.kind == self.kind.kind and preset_of(self.block, self.kind) == self.preset)

    def _examined(self, raw: Mapping[str, Any]) -> tuple[Content | None, list[Problem]]:
        try:
            return editing.examined(self.kind, tidy(raw), self._shared)
        except ValueError:
            raise Refused("bad_request") from None

    def _seen(
        self, content: Content | None, problems: Iterable[Problem], assessment: Assessment | None
    ) -> dict[str, Any]:
        trial = None
        if content is not None and assessment is not None and info.kind_of(self.block) is not None:
            trial = self._trial(content, assessment)
        told = [*(() if content is None else self._not_shown(content)), *problems]
        return {"problems": [problem.to_json() for problem in told], "trial": trial}

    def _not_read(self) -> Iterator[Problem]:
        """Advice on what the block has that this content is not, and that a save of other content would end."""
        # The form shows the kind of a new block in its place.
        shown = self.kind.kind == NEW_KIND and self.preset == preset_of(self.block, self.kind)
        if info.kind_of(self.block) is None and shown:
            yield advice(editing.ROOT, "kind_kept", {"kind": str(self.block.kind)[:80]})
        if self._own and olx.CONTENT in olx.not_read(self.block):
            yield advice(editing.ROOT, "not_read")

    def _not_shown(self, content: Content) -> Iterator[Problem]:
        """Advice at what the block has and the editor cannot show, until the author writes something in its place."""
        if not self._own:
            return
        unfit = self.kind.Content.unfit(self.block.content)
        if not unfit:
            return
        now = self.now()
        misfits = info.misfits(self.block)
        for name in self.kind.Content.model_fields:
            if name in unfit and getattr(content, name) == getattr(now, name):
                places = [one for one in misfits if one.partition("/")[0] == name] or [name]
                yield advice(f"{editing.ROOT}/{name}", "not_shown", {"places": ", ".join(places[:MISFITS])})

    def _trial(self, content: Content, assessment: Assessment) -> dict[str, Any]:
        here = info.block_info(self.block, self.language)
        shown = self.kind.Content.in_course(editing.whole(content), self._shared)
        unsaved = replace(here, kind=self.kind.kind, content=shown)
        visit = api.preview(block=unsaved, language=self.language, now=current_host().now())
        page = api.open_page(visit=visit, words=pages.own_words(self.kind.kind, self.language))
        return {**pages.on_trial(self.block, page), "review": self.assessment.trial(assessment, unsaved)}

    def _outside(self) -> dict[str, list[dict[str, str]]]:
        """Lists that a content may refer to without having them (`domain.titled.OUTSIDE`), and the indicators."""

        def listed(texts: Mapping[str, Text]) -> list[dict[str, str]]:
            return [{"value": value, "title": text.into(self.language)} for value, text in texts.items()]

        partners = self._shared.partners
        return {
            "sectors": listed({one.id: one.label for one in (partners.sectors if partners else SECTORS)}),
            "kinds": listed({one.kind: one.label for one in activities.ACTIVITIES}),
            "indicators": [
                {"value": code, "title": f"{code} {text.into(self.language)}"} for code, text in INDICATORS.items()
            ],
        }


def tidy(value: Any) -> Any:
    """Typed texts without what pasting brings: control characters, other ends of lines. Spaces stay: a list of words
    that a name is searched for may mean them."""
    if isinstance(value, str):
        return replies.tidied(value)
    if isinstance(value, Mapping):
        return {key: tidy(item) for key, item in value.items()}
    return [tidy(item) for item in value] if isinstance(value, list) else value
