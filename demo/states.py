"""How people's work stands, for the demo's pages: read from the rows, in a few queries a page."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import Count, Q
from django.urls import reverse

from demo import course
from demo.models import AuthoredFields
from demo.persons import BY_NAME, PERSONAS, Persona
from demo.tables import PLATFORM
from demo.words import about, date_in_words, language, localized_person, words
from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.models import Submission

CHIPS = {
    "none": "line",
    "draft": "",
    "submitted": "accent",
    "in_review": "accent",
    "returned": "warn",
    "accepted": "ok",
    "done": "ok",
}
ICONS = {"teacher": "pen", "trainer": "talk", "author": "page", "admin": "net", "outsider": "door"}
ORDER = ("returned", "submitted", "draft", "accepted")
"""What a persona's card says first: what waits for her."""


@dataclass(frozen=True, slots=True)
class Row:
    """One activity in the outline."""

    title: str
    kind: str
    facts: str
    url: str
    state: str
    chip: str

    @property
    def art(self) -> str:
        """Its drawing, among the static files."""
        return f"partnership_xblock/pictures/{self.kind}.svg"


@dataclass(frozen=True, slots=True)
class Part:
    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One persona on the landing page."""

    persona: Persona
    name: str
    about: str
    now: str
    icon: str
    here: bool
    next: str


def statuses(user: Any) -> dict[str, str]:
    """A learner's status by usage key."""
    if not user.is_authenticated:
        return {}
    rows = Submission.objects.filter(learner_id=user.pk, course_key=str(course.COURSE_KEY), scratch=False)
    return {usage_key: _status(status) for usage_key, status in rows.values_list("usage_key", "status")}


def outline_rows(user: Any) -> list[Part]:
    """The course as a list; states only for somebody who has work of her own here."""
    statuses_by_block = statuses(user)
    learner = user.is_authenticated and PLATFORM.is_enrolled(user.pk, course.COURSE_KEY)
    authored = dict(AuthoredFields.objects.values_list("usage_key", "fields"))
    kinds = {activity.kind: activity for activity in ACTIVITIES}
    parts = []
    for section in course.sections():
        rows = []
        for unit in section.units:
            for block in unit.blocks:
                fields = authored.get(str(block.usage_key), block.authored)
                state = statuses_by_block.get(str(block.usage_key), "none")
                if state in ("submitted", "accepted") and not kinds[block.kind].needs_trainer:
                    state = "done"
                rows.append(
                    Row(
                        title=_title(block, fields),
                        kind=str(fields.get("kind", block.kind)),
                        facts=_facts(fields),
                        url=reverse("demo:unit", args=[course.COURSE_KEY, unit.id]),
                        state=words(f"state_{state}") if learner else "",
                        chip=CHIPS[state],
                    )
                )
        parts.append(Part(title=section.title.into(language()), rows=tuple(rows)))
    return parts


def _title(block: course.Block, fields: dict[str, Any]) -> str:
    """What the author called it, in her words; what it was laid as, in the page's language."""
    written = str(fields.get("display_name") or "")
    return written if written and written != block.title.th else block.title.into(language())


def _facts(fields: dict[str, Any]) -> str:
    facts = [words("minutes").format(n=fields["minutes"])] if fields.get("minutes") else []
    if fields.get("wpa"):
        facts.append(words("wpa").format(codes=words("and").join(fields["wpa"])))
    if fields.get("due"):
        facts.append(words("due").format(date=date_in_words(datetime.fromisoformat(fields["due"]))))
    return " · ".join(facts)


def persona_cards(current: Any) -> list[Card]:
    """Everybody one can be, with what waits for them: two queries for all."""
    users = {user.username: user for user in get_user_model().objects.filter(username__in=BY_NAME)}
    counts_by_person: dict[int, Counter[str]] = {}
    rows = Submission.objects.filter(
        learner__username__in=BY_NAME, course_key=str(course.COURSE_KEY), scratch=False
    ).values_list("learner_id", "status")
    for learner_id, status in rows:
        counts_by_person.setdefault(learner_id, Counter())[_status(status)] += 1
    cards = []
    for persona in PERSONAS:
        user = users.get(persona.username)
        counts = counts_by_person.get(user.pk, Counter()) if user else Counter()
        cards.append(
            Card(
                persona=persona,
                name=persona.name.into(language()),
                about=persona.about.into(language()),
                now=_now(persona, counts),
                icon=ICONS[persona.part],
                here=bool(user and current.is_authenticated and current.pk == user.pk),
                next=home_of(persona),
            )
        )
    return cards


def home_of(persona: Persona) -> str:
    """Where a persona begins."""
    if persona.part == "trainer":
        return desk_path()
    if persona.part == "author":
        return reverse("demo:studio")
    if persona.part == "admin":
        return reverse("demo:log")
    if persona.part == "outsider":
        return reverse("demo:unit", args=[course.COURSE_KEY, next(course.units()).id])
    return f"{reverse('demo:landing')}#course"


def desk_path() -> str:
    """The trainer's queue, an address of the plugin."""
    return f"/partnership/courses/{course.COURSE_KEY}/review/"


def _now(persona: Persona, counts: Counter[str]) -> str:
    if persona.part == "teacher":
        first = next((status for status in ORDER if counts[status]), None)
        return words(f"card_{first}").format(n=counts[first]) if first else words("card_fresh")
    if persona.part == "trainer":
        return words("card_trainer").format(n=_waiting())
    return words(f"card_{persona.part}")


def _waiting() -> int:
    """As the desk counts: what a trainer has taken to read waits too."""
    kinds = [activity.kind for activity in ACTIVITIES if activity.needs_trainer]
    return Submission.objects.filter(
        course_key=str(course.COURSE_KEY), scratch=False, status__in=("submitted", "in_review"), kind__in=kinds
    ).count()


def overview(user: Any) -> dict[str, str]:
    """How much the course is, and a sentence about the person or the cohort."""
    blocks = list(course.blocks())
    minutes = sum(int(block.fields["minutes"]) for block in blocks)
    size = words("activities_n").format(n=len(blocks), time=about(minutes))
    return {"size": size, "sentence": _sentence(user)}


def _sentence(user: Any) -> str:
    if user.is_authenticated and PLATFORM.is_enrolled(user.pk, course.COURSE_KEY):
        counts = Counter(statuses(user).values())
        handed = counts["submitted"] + counts["in_review"] + counts["returned"] + counts["accepted"]
        name = localized_person(user)
        return words("overview_teacher").format(
            name=name.partition(" ")[0] if language() == "th" else name,
            handed=handed,
            accepted=counts["accepted"],
            returned=counts["returned"],
        )
    if user.is_authenticated and PLATFORM.is_trainer(user.pk, course.COURSE_KEY):
        numbers = Submission.objects.filter(course_key=str(course.COURSE_KEY), scratch=False).aggregate(
            teachers=Count("learner_id", distinct=True),
            returned=Count("pk", filter=Q(status="returned")),
            accepted=Count("pk", filter=Q(status="accepted")),
        )
        return words("overview_staff").format(waiting=_waiting(), **numbers)
    return words("overview_outsider" if user.is_authenticated else "overview_nobody")


def _status(status: str) -> str:
    """A claim that is open or has lapsed is `in_review` to a teacher."""
    return status if status in CHIPS else "draft"
