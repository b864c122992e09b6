"""Problem Builder and Step Builder: questions with right answers become a lesson, the others a board.

What is marked there is marked here; where a question accepts every answer, or several of which one is to be chosen,
there is nothing to mark: it is asked on an after-action review, with its choices in words. The first long answer beside
marked questions is the lesson's last card. The form is that of its own files (`pb-mcq`, `pb-mrq`, `pb-rating`,
`pb-answer`, with `pb-choice` and `pb-tip` within).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, Final

from partnership_xblock.activities.taken import OPTIONS, POINTS, TRIES, Choice, Marked, Notes, Open, Told
from partnership_xblock.block_parts.convert.made import Block, of_marked, of_open
from partnership_xblock.block_parts.convert.text import of_element, of_html

OLDER: Final = "mentoring"
"""Its name, and another form, before version 2."""
TAGS: Final = ("problem-builder", "step-builder", OLDER)
STEPS: Final = frozenset({"sb-step"})
HTML: Final = frozenset({"html", "html_demo"})
SILENT: Final = frozenset({"sb-review-step"})
RATINGS: Final = ("1", "2", "3", "4", "5")

ReadHtml = Callable[[str], str]
"""(url_name): the text of the course's file html/<url_name>.html; empty where there is none."""


def blocks(element: Any, name: str, notes: Notes, read_html: ReadHtml) -> list[Block]:
    """The blocks; none where nothing was asked."""
    if element.tag == OLDER:
        notes.lost("the form of Problem Builder 1; its own command `problem_builder.v1.upgrade` makes version 2 of it")
        return []
    title = _attribute(element, "display_name", notes) or "Problem Builder"
    parts = list(_with_words(_parts(element, notes, read_html), notes))
    asked = [part for part in parts if isinstance(part, Open)]
    if not asked and not any(isinstance(part, Marked) for part in parts):
        notes.lost("nothing that is asked")
        return []
    if not any(isinstance(part, Marked) for part in parts):
        told = [paragraph for part in parts if isinstance(part, Told) for paragraph in part.paragraphs]
        return of_open(name, title, asked, told, notes)
    sentence = next((one for one in asked if one.long), None)
    rest = [one for one in asked if one is not sentence]
    cards: list[Told | Marked] = [part for part in parts if isinstance(part, (Told, Marked))]
    made = of_marked(name, title, cards, sentence.text if sentence else "", _tries(element, notes), notes)
    weight = _number(element.get("weight"))
    if weight is not None and weight * 2 == int(weight * 2):
        made = [replace(one, settings={**one.settings, "weight": weight}) for one in made]
    return made + of_open(f"{name}-board", title, rest, (), notes)


def _with_words(parts: Iterator[Told | Marked | Open], notes: Notes) -> Iterator[Told | Marked | Open]:
    """A question without words of its own is asked with the paragraph before it; without one it cannot be asked."""
    before: Told | None = None
    for part in parts:
        if isinstance(part, Told):
            if before is not None and before.paragraphs:
                yield before
            before = part
            continue
        if not part.text and before is not None and before.paragraphs:
            words = before.paragraphs.pop()
            notes.otherwise("a question without words of its own is asked with the text before it", words)
        else:
            words = part.text
        if before is not None and before.paragraphs:
            yield before
        before = None
        if not words:
            notes.left_out.append(f"a question without words of its own: {part.name} {_answers(part)}".strip())
        elif isinstance(part, Open):
            yield replace(part, text=f"{words} {part.choices}".strip())
        else:
            yield replace(part, text=words)
    if before is not None and before.paragraphs:
        yield before


def _answers(part: Marked | Open) -> str:
    """The answers that were offered, with what is told to those who choose them."""
    if isinstance(part, Open):
        return part.choices
    return f"({' / '.join(f'{one.text} {one.why}'.strip() for one in part.choices)})"


def _tries(element: Any, notes: Notes) -> int:
    """Attempts; there 0 is no limit, as here."""
    tries = _number(element.get("max_attempts")) or 0
    if tries > TRIES:
        notes.otherwise(f"{tries:g} attempts: no limit here")
    return int(tries) if tries <= TRIES else 0


def _parts(element: Any, notes: Notes, read_html: ReadHtml) -> Iterator[Told | Marked | Open]:
    for child in element:
        tag = child.tag if isinstance(child.tag, str) else ""
        if tag in STEPS:
            yield from _parts(child, notes, read_html)
        elif tag in HTML:
            told = of_element(child, notes, "a text") or of_html(
                read_html(child.get("url_name") or ""), notes, "a text"
            )
            if told:
                yield Told(told)
            elif child.get("url_name"):
                notes.lost("a text whose file is not there", f"html/{child.get('url_name')}.html")
        elif tag == "pb-answer":
            text = _attribute(child, "question", notes)
            yield Open(name=child.get("name") or "answer", text=text, long=True)
        elif tag == "pb-slider":
            text = _attribute(child, "question", notes)
            ends = [_attribute(child, end, notes) for end in ("min_label", "max_label")]
            notes.otherwise("a slider is asked on a board, with its ends in words", text)
            yield Open(name=child.get("name") or "", text=text, choices=f"({' … '.join(filter(None, ends))})")
        elif tag in ("pb-mcq", "pb-mrq", "pb-rating"):
            yield from _question(child, tag, notes)
        elif tag and tag not in SILENT:
            notes.lost(f"<{tag}>", " ".join(of_element(child, Notes(), tag)) or child.get("display_name") or "")


def _question(element: Any, tag: str, notes: Notes) -> Iterator[Marked | Open]:
    text = _attribute(element, "question", notes)
    choices = _choices(element, tag, notes)
    if message := _attribute(element, "message", notes):
        notes.lost(f'the message after "{text[:40]}"', message)
    tips = _tips(element, notes)
    right, free = _right(element, tag)
    if tag == "pb-mrq":
        for value, words in choices:
            if value in free:
                notes.otherwise("an option that may be ticked or not is left out of the question", words)
                if tip := tips.pop(value, ""):
                    notes.lost("its tip", tip)
        choices = [(value, words) for value, words in choices if value not in free]
    made = [Choice(name=value, text=words, right=value in right, why=tips.pop(value, "")) for value, words in choices]
    wanted = sum(one.right for one in made)
    markable = wanted == 1 if tag != "pb-mrq" else 0 < wanted < len(made)
    if markable and len(made) in OPTIONS and all(one.text for one in made):
        weight = _number(element.get("weight"))
        points = weight if weight is not None and weight * 2 == int(weight * 2) and 0 <= weight <= POINTS else 1.0
        yield Marked(element.get("name") or "", text, several=tag == "pb-mrq", choices=made, points=points)
    else:
        notes.otherwise(_why_open(tag, wanted, made), text)
        for why in dict.fromkeys(one.why for one in made if one.why):
            notes.lost("a tip to an answer that is not marked any more", why)
        yield Open(element.get("name") or "", text, choices=f"({' / '.join(words for _, words in choices)})")
    for value, tip in tips.items():
        notes.lost(f"a tip to an option that is not there ({value})", tip)


def _why_open(tag: str, wanted: int, made: list[Choice]) -> str:
    if len(made) not in OPTIONS:
        return f"a question with {len(made)} options (a lesson has 2 to 6) is asked on a board"
    if tag == "pb-mrq":
        return "a question in which all or none is right is asked on a board, with its options in words"
    if wanted == 0:
        return "a question without a right answer is asked on a board, with its options in words"
    return "a question of which several answers are accepted is asked on a board, with its options in words"


def _choices(element: Any, tag: str, notes: Notes) -> list[tuple[str, str]]:
    own = [
        (choice.get("value") or "", " ".join(of_element(choice, notes, "an option")))
        for choice in element.findall("pb-choice")
    ]
    if tag != "pb-rating":
        return own
    low, high = (_attribute(element, name, notes) or words for name, words in (("low", "Less"), ("high", "More")))
    return [*((one, {"1": f"1 – {low}", "5": f"5 – {high}"}.get(one, one)) for one in RATINGS), *own]


def _right(element: Any, tag: str) -> tuple[set[str], set[str]]:
    """Values that are right, and those that do not matter."""
    if tag == "pb-mrq":
        return set(_list(element.get("required_choices"))), set(_list(element.get("ignored_choices")))
    given = element.get("correct_choices")
    return set(RATINGS if tag == "pb-rating" and given is None else _list(given)), set()


def _tips(element: Any, notes: Notes) -> dict[str, str]:
    tips: dict[str, str] = {}
    for tip in element.findall("pb-tip"):
        words = " ".join(of_element(tip, notes, "a tip"))
        for value in _list(tip.get("values")):
            tips[value] = f"{tips[value]} {words}" if value in tips else words
    return {value: words for value, words in tips.items() if words}


def _list(text: str | None) -> list[str]:
    """A list of JSON; also what people wrote by hand, `a, b`."""
    try:
        found = json.loads(text or "[]")
    except (ValueError, RecursionError):
        found = (text or "").split(",")
    found = found if isinstance(found, list) else [found]
    return [
        part.strip() for one in found if isinstance(one, (str, int)) for part in str(one).split(",") if part.strip()
    ]


def _number(text: str | None) -> float | None:
    try:
        number = float(text) if text and len(text) < 12 else None
    except ValueError:
        return None
    return number if number is not None and 0 <= number <= 1000 else None


def _attribute(element: Any, name: str, notes: Notes) -> str:
    return " ".join(of_html(element.get(name) or "", notes, name))
