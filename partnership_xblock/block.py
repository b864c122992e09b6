"""An activity as an XBlock: its fields, views and handlers.

Every handler is one call to `api`; the rest of the block is in `block_parts`. The class is exactly one module below the
package: the LMS derives the address of its files from that (platform.md §1, pitfall 2).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

from django.utils import translation
from web_fragments.fragment import Fragment
from webob import Request, Response
from xblock.completable import XBlockCompletionMode
from xblock.core import XBlock
from xblock.fields import Boolean, Dict, List, Scope, String

from partnership_xblock import api
from partnership_xblock.activities import NEW_KIND
from partnership_xblock.block_parts import info, olx, pages, published, replies, titles, views, vocabulary
from partnership_xblock.block_parts.fields import AuthoredFields
from partnership_xblock.block_parts.scorable import Scorable
from partnership_xblock.block_parts.visitor import in_course, learner_door, plain_key, studio_door
from partnership_xblock.host import current_host
from partnership_xblock.host.request import language_of_request
from partnership_xblock.services.wire.save import LoadRequest, SaveRequest, SubmitRequest, WithdrawRequest
from partnership_xblock.services.wire.vocabulary import VocabularyRequest


def _studio() -> Any:
    """Studio's form and its handlers, loaded when it is first opened."""
    return import_module("partnership_xblock.block_parts.authoring")


@XBlock.needs("i18n")
@XBlock.wants("user", "completion", "settings")
class PartnershipXBlock(AuthoredFields, Scorable, XBlock):
    """An activity on a school's partnerships: one block for every kind. `AuthoredFields` has the author's settings
    besides the content."""

    display_name = String(default=titles.DEFAULT_TITLE, scope=Scope.settings)
    kind = String(default=NEW_KIND, scope=Scope.settings)
    content = Dict(default={}, scope=Scope.content, help="The author's fields over the kind's preset.")
    rubric = List(default=None, scope=Scope.content, help="The author's own criteria; None: the kind's.")
    starters = List(default=None, scope=Scope.content, help="The author's own comment starters; None: the kind's.")
    vocabulary = Dict(default={}, scope=Scope.settings, help="A copy of the course's vocabulary, if saved here.")
    eyebrow = String(default="", scope=Scope.settings, help="The small line above the title; no form asks for it.")
    unread = Dict(default={}, scope=Scope.content, help="What this release could not read in the block's OLX (`olx`).")
    handed_in = Boolean(
        default=False,
        scope=Scope.user_state,
        help="Work itself is kept in own tables. This makes the row that 'delete state' looks for.",
    )

    resources_dir = "static"
    public_dir = "partnership_xblock"
    icon_class = "problem"
    has_author_view = True  # without it Studio ignores `author_view` and makes every field immutable
    show_in_read_only_mode = True  # true only because a masquerade is read-only here: see `api.arrive`
    completion_mode = XBlockCompletionMode.COMPLETABLE
    has_custom_completion = True

    # --- views ---

    @XBlock.supports("multi_device")
    def student_view(self, context: Any = None) -> Fragment:  # noqa: ARG002
        """The activity of the current person, or a sentence where it cannot be shown. An error stays inside this block.
        A content library shows its readers the kind with its example."""
        return views.shown(self, views.activity, in_library=views.preview)

    def public_view(self, context: Any = None) -> Fragment:  # noqa: ARG002
        """The page for visitors of a public course who are not enrolled, logged in or not; and for readers of a
        library."""
        return views.shown(self, views.visitor, in_library=views.outside)

    def author_view(self, context: Any = None) -> Fragment:  # noqa: ARG002
        """Studio's preview: the kind with its example, without any work."""
        return views.shown(self, views.preview)

    def studio_view(self, context: Any = None) -> Fragment:  # noqa: ARG002
        """Studio's form."""
        return views.shown(self, _studio().form)

    # --- handlers: POST, JSON both ways ---

    @XBlock.handler
    def load(self, request: Request, suffix: str = "") -> Response:  # noqa: ARG002
        """`LoadRequest` → the page again, as after a conflict or a new login; or → `PartShape`, one part of it.

        A page is a `PageShape`, or a `BriefPage` for a script that prefers it (`replies.prefers_brief`)."""
        return self._answer_page(request, LoadRequest, self._load)

    @XBlock.handler
    def save_draft(self, request: Request, suffix: str = "") -> Response:  # noqa: ARG002
        """`SaveRequest` → `SaveAnswer`; 409 with the same body where an item was changed elsewhere."""
        return self._answer(request, SaveRequest, self._save)

    @XBlock.handler
    def submit(self, request: Request, suffix: str = "") -> Response:  # noqa: ARG002
        """`SubmitRequest` → the page, as `load`. The same token again is the same round."""
        return self._answer_page(request, SubmitRequest, self._submit)

    @XBlock.handler
    def withdraw(self, request: Request, suffix: str = "") -> Response:  # noqa: ARG002
        """`WithdrawRequest` → the page, as `load`."""
        return self._answer_page(request, WithdrawRequest, self._withdraw)

    @XBlock.handler
    def versions(self, request: Request, suffix: str = "") -> Response:  # noqa: ARG002
        """`LoadRequest` → `{"versions": [VersionShape]}`: texts overwritten or discarded since the last submission."""
        return self._answer(request, LoadRequest, self._versions)

    @XBlock.handler
    def related(self, request: Request, suffix: str = "") -> Response:  # noqa: ARG002
        """`LoadRequest` → `RelatedAnswer`: activities of the course that share a competency with this one."""
        return self._answer(request, LoadRequest, self._related)

    @XBlock.handler
    def share(self, request: Request, suffix: str = "") -> Response:  # noqa: ARG002
        """`ShareRequest` → `ShareState`: looks at, shares or withdraws what the teachers of the course may read."""
        return self._answer(request, api.ShareRequest, self._share)

    @XBlock.handler
    def file(self, request: Request, suffix: str = "") -> Response:  # noqa: ARG002
        """`GET ?name=calendar` → a file of the kind, made of this person's saved work, to be kept. A browser saves it
        from its address: phones keep what a page makes itself only in part."""

        def act(visit: api.Visit) -> Response:
            made = api.kind_file(visit=visit, name=request.GET.get("name", ""))
            return replies.download(made.data, made.name, made.content_type)

        return self._visited(request, act, methods=("GET", "HEAD"))

    @XBlock.handler
    def studio_content(self, request: Request, suffix: str = "") -> Response:  # noqa: ARG002
        """`ContentRequest` → the content of a kind with its schema and the activity on trial, for an author to edit."""
        return self._answer_author(request, "content")

    @XBlock.handler
    def studio_try(self, request: Request, suffix: str = "") -> Response:  # noqa: ARG002
        """`TryRequest` → `{"problems": [...], "trial": {...} | null}`: an unsaved content, checked and shown."""
        return self._answer_author(request, "try")

    @XBlock.handler
    def studio_save(self, request: Request, suffix: str = "") -> Response:  # noqa: ARG002
        """`StudioRequest` → `{"ok": true, "values", "content", "revision"}`; 422 with a problem at each field; 409 with
        `"ok": false` and the state as another author saved it. Authored fields only."""
        return self._answer_author(request, "save")

    @XBlock.handler
    def studio_rubrics(self, request: Request, suffix: str = "") -> Response:  # noqa: ARG002
        """`RubricsRequest` → `{"activities": [...]}`: criteria of the course's other activities, to begin from."""
        return self._answer_author(request, "rubrics")

    @XBlock.handler
    def studio_stored(self, request: Request, suffix: str = "") -> Response:  # noqa: ARG002
        """`{}` → `{"revision", "lists"}`: the revisions of the block and of its course's lists as they are stored."""
        return self._answer_author(request, "stored")

    @XBlock.handler
    def studio_vocabulary(self, request: Request, suffix: str = "") -> Response:  # noqa: ARG002
        """`VocabularyRequest` → `VocabularyForm`: the vocabulary of the course, for its authors; saved where the
        request has lists. 409 where another author has saved since."""

        def act() -> Response:
            studio_door(self.scope_ids, request.path_info)
            body = replies.body_of(request, VocabularyRequest)
            if body.lists is not None:
                _studio().catch_up(self)
            return replies.reply(vocabulary.answer(self, body, language_of_request()))

        return replies.answering(self.scope_ids.usage_id, act)

    def clear_student_state(self, user_id: str, course_id: str, item_id: str, requesting_user_id: str) -> None:  # noqa: ARG002
        """The platform's "delete state", called on a block without a user. Both ids of people are anonymous ones
        (host-behaviour.md 3.3); the platform has checked the permission."""
        learner_id = current_host().learner_of(user_id)
        if learner_id is not None:
            key = plain_key(self.scope_ids.usage_id)
            api.forget_work(
                usage_key=key,
                course_key=key.course_key,
                learner_id=learner_id,
                possible=self.max_score(),
                weight=self.weight,
            )

    # --- called on a block without a user ---

    def generate_report_data(
        self,
        user_state_iterator: Any,  # noqa: ARG002 (work is in own tables, and state says nothing of it)
        limit_responses: int | None = None,
    ) -> Iterator[tuple[str, dict[str, str]]]:
        """The platform's problem-response report: `(username, {column: value})`, one for each learner."""
        key = plain_key(self.scope_ids.usage_id)
        return api.report(usage_key=key, course_key=key.course_key, limit=limit_responses)

    def index_dictionary(self) -> dict[str, Any]:
        """The text by which Studio's search and the course search find this block: its author's words only."""
        entry: dict[str, Any] = super().index_dictionary()
        body = {"display_name": self.display_name, **published.index_body(self)}
        entry["content"] = {**entry.get("content", {}), **body}
        entry["content_type"] = published.CONTENT_TYPE
        return entry

    def student_view_data(self, context: Any = None) -> dict[str, Any]:  # noqa: ARG002
        """The block as the course blocks API describes it to the mobile apps, the same for everybody."""
        return published.app_data(self)

    # --- OLX ---

    @classmethod
    def parse_xml(cls, node: Any, runtime: Any, keys: Any) -> Any:
        found = olx.read(node, cls.fields)
        block = super().parse_xml(found.plain, runtime, keys)
        for name, value in found.values.items():
            setattr(block, name, value)
        if found.unread:
            block.unread = found.unread
        return block

    def add_xml_to_node(self, node: Any) -> None:
        super().add_xml_to_node(node)
        olx.write(self, node)

    def xml_text_content(self) -> None:
        """XBlock would write `content` as text; it is an element (`olx`)."""

    # --- implementation ---

    def _answer(self, request: Request, shape: Any, act: Callable[[api.Visit, Any], Response]) -> Response:
        """A learner's handler: checks the address and the person, reads the request, then acts."""

        looks = shape is LoadRequest
        return self._visited(request, lambda visit: act(visit, replies.body_of(request, shape)), looks=looks)

    def _visited(
        self,
        request: Request,
        act: Callable[[api.Visit], Response],
        *,
        looks: bool = False,
        methods: tuple[str, ...] = (),
    ) -> Response:
        """The answer to a learner at the one door. `looks`: staff who look at a learner's work are answered too.
        `methods`: the only ones that are answered, where a request has no body to say so."""

        def answer() -> Response:
            learner_door(request.path_info)
            self._require_course()
            if info.kind_of(self) is None:
                raise api.Refused("not_found")
            visit = info.visit_of(self)
            if visit.refusal and not (looks and visit.mode == "masquerade"):
                raise api.Refused(visit.refusal)
            if methods and request.method not in methods:
                raise api.Refused("bad_request", 405)
            with translation.override(visit.language):
                return act(visit)

        return replies.answering(self.scope_ids.usage_id, answer)

    def _answer_author(self, request: Request, name: str) -> Response:
        """A handler of Studio's form: checks who asks and where, reads the request, then acts."""

        def answer() -> Response:
            studio_door(self.scope_ids, request.path_info)
            answered: Response = _studio().answer(self, name, request)
            return answered

        return replies.answering(self.scope_ids.usage_id, answer)

    def _require_course(self) -> None:
        if not in_course(self.scope_ids.usage_id):
            raise api.Refused("not_allowed")

    def _answer_page(
        self, request: Request, shape: Any, act: Callable[[api.Visit, Any, dict[str, str]], Any]
    ) -> Response:
        """A learner's handler that answers with the page: the whole page, or a brief one for a script that prefers
        it."""

        def answer(visit: api.Visit, body: Any) -> Response:
            brief = replies.prefers_brief(request)
            page = act(visit, body, {} if brief else pages.page_words(self.kind, visit.language))
            return replies.reply(api.brief(page) if brief and isinstance(page, api.PageShape) else page)

        return self._answer(request, shape, answer)

    def _load(self, visit: api.Visit, body: LoadRequest, words: dict[str, str]) -> api.PageShape | api.PartShape:
        return api.open_part(visit=visit, request=body) if body.part else api.open_page(visit=visit, words=words)

    def _save(self, visit: api.Visit, body: SaveRequest) -> Response:
        answer = api.save_draft(visit=visit, request=body)
        return replies.reply(answer, 409 if answer.conflicts else 200)

    def _submit(self, visit: api.Visit, body: SubmitRequest, words: dict[str, str]) -> api.PageShape:
        page = api.submit(visit=visit, request=body, words=words)
        self.handed_in = True
        # By person, not `runtime.publish`: its service may be another request's (host-behaviour.md 2.1).
        api.tell_progress(visit=visit)
        return page

    def _withdraw(self, visit: api.Visit, body: WithdrawRequest, words: dict[str, str]) -> api.PageShape:
        page = api.withdraw(visit=visit, request=body, words=words)
        if not page.submission.round_number:
            # The work is no longer handed in (decision 0016).
            api.tell_progress(visit=visit)
        return page

    def _versions(self, visit: api.Visit, _body: LoadRequest) -> Response:
        texts = api.versions(visit=visit)
        return replies.reply({"versions": [version.model_dump(mode="json") for version in texts]})

    def _related(self, visit: api.Visit, _body: LoadRequest) -> Response:
        return replies.reply(api.related(visit=visit))

    def _share(self, visit: api.Visit, body: api.ShareRequest) -> Response:
        return replies.reply(api.share(visit=visit, request=body))
