"""Open Response Assessment (`openassessment`): prompts and rubric as an after-action review.

The form is that of ora2's own files (openassessment/xblock/utils/xml.py): prompts in `<prompts>`, or one within the
rubric in files of its first years; `name`, `label`, `prompt` and options of each criterion.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from partnership_xblock.activities.assessment import LABEL, LEVEL, MOST_CRITERIA, MOST_LEVELS
from partnership_xblock.activities.taken import Ids, Notes, Open, in_language, shortened
from partnership_xblock.block_parts.convert.made import Block, of_open
from partnership_xblock.block_parts.convert.text import of_element, of_html

TAG: Final = "openassessment"
MOST_POINTS: Final = 1000
_DATES: Final = ("submission_start", "submission_due", "start", "due")


def blocks(element: Any, name: str, notes: Notes) -> list[Block]:
    """The board; none, with the reason in the notes, for an assessment without a prompt."""
    title = _words(element.find("title"), notes, "title") or element.get("display_name") or "Open response"
    questions = [Open(name=f"prompt-{number}", text=text) for number, text in enumerate(_prompts(element, notes), 1)]
    if not questions:
        notes.lost("no prompt, so that there is nothing to ask")
        return []
    rubric = _rubric(element.find("rubric"), notes)
    if rubric:
        notes.otherwise(f"the rubric (criteria: {len(rubric)}): a trainer marks by it, and may give half points")
    _left_out(element, notes)
    made = of_open(name, title, questions, (), notes)
    return [replace(one, settings={**one.settings, "rubric": rubric}) for one in made] if rubric else made


def _prompts(element: Any, notes: Notes) -> list[str]:
    found = element.findall("prompts/prompt") or element.findall("rubric/prompt") or element.findall("prompt")
    texts = []
    for prompt in found:
        description = prompt.find("description")
        texts.append(_words(prompt if description is None else description, notes, "prompt"))
    return [text for text in texts if text]


def _rubric(element: Any, notes: Notes) -> list[dict[str, Any]]:
    """Criteria as `assessment.AuthoredCriterion`; the levels go from the least points to the most."""
    if element is None:
        return []
    ids = Ids()
    found: list[dict[str, Any]] = []
    for criterion in element.findall("criterion"):
        name = _words(criterion.find("label"), notes, "criterion") or _words(criterion.find("name"), notes, "criterion")
        prompt = _words(criterion.find("prompt"), notes, "criterion")
        label = f"{name}: {prompt}" if prompt and prompt != name else name or prompt
        levels = _levels(criterion, notes)
        if not levels:
            notes.lost("a criterion with feedback only, without points", label)
        elif not levels[-1]["points"]:
            notes.lost("a criterion without points", f"{label} {_options(levels)}".strip())
        elif len(found) == MOST_CRITERIA:
            notes.lost(f"more than {MOST_CRITERIA} criteria", f"{label} {_options(levels)}".strip())
        else:
            id_ = ids.of((criterion.findtext("name") or "").lower(), "criterion")
            found.append(
                {"id": id_, "label": in_language(shortened(label, LABEL, notes, "a criterion")), "levels": levels}
            )
    for tag in ("feedbackprompt", "feedback_default_text"):
        if text := _words(element.find(tag), notes, tag):
            notes.lost(f"the rubric's {tag}", text)
    return found


def _levels(criterion: Any, notes: Notes) -> list[dict[str, Any]]:
    """Options of the same points are one level here, with the words of both. More than fit: the lowest and the highest
    stay, since they say what a mark is of."""
    by_points: dict[float, list[str]] = {}
    for option in sorted(criterion.findall("option"), key=_points):
        points = _points(option)
        if points > MOST_POINTS:
            notes.otherwise(f"an option of {points:g} points gives {MOST_POINTS}", _level(option, Notes()))
        by_points.setdefault(min(points, float(MOST_POINTS)), []).append(_level(option, notes))
    levels = [(points, " / ".join(filter(None, texts))) for points, texts in by_points.items()]
    while len(levels) > MOST_LEVELS:
        notes.lost(f"a level of more than {MOST_LEVELS}", f"{levels[1][1]} ({levels[1][0]:g})")
        del levels[1]
    return [
        {"points": points, "text": in_language(shortened(text, LEVEL, notes, "a level"))} for points, text in levels
    ]


def _options(levels: list[dict[str, Any]]) -> str:
    return " / ".join(f"{level['text']['th'] or level['text']['en']}" for level in levels)


def _level(option: Any, notes: Notes) -> str:
    name = _words(option.find("label"), notes, "option") or _words(option.find("name"), notes, "option")
    explanation = _words(option.find("explanation"), notes, "option")
    return f"{name}: {explanation}" if explanation else name


def _points(option: Any) -> float:
    text = (option.get("points") or option.get("val") or "0").strip()
    return float(text) if text.isascii() and text.isdigit() and len(text) < 7 else 0.0


def _left_out(element: Any, notes: Notes) -> None:
    for assessment in element.findall("assessments/assessment"):
        kind = assessment.get("name") or "assessment"
        examples = len(assessment.findall("example"))
        what = f"the step {kind}" + (f" (examples: {examples})" if examples else "")
        if kind == "staff-assessment":
            notes.otherwise(f"{what}: a trainer reads what is handed in")
        else:
            notes.lost(what)
    for attribute in _DATES:
        if element.get(attribute):
            notes.lost(f"{attribute}; a block's dates are the platform's own", element.get(attribute))
    if (element.get("file_upload_response") or element.get("file_upload_type") or "").lower() not in ("", "none"):
        notes.lost("files handed in; a board has texts only")
    if (element.get("teams_enabled") or "").lower() == "true":
        notes.lost("work in teams")


def _words(element: Any, notes: Notes, what: str) -> str:
    """The words of an element, whose text may be escaped HTML."""
    if element is None:
        return ""
    words = " ".join(of_element(element, notes, what))
    return " ".join(of_html(words, notes, what)) if "<" in words else words
