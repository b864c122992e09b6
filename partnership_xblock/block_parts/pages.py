"""Builds the fragments of a block: the activity, its preview, Studio's form, a plain message.

Files are added by address, a kind's own only for that kind. First come those with words and lists; then `core.js`: the
kind's script, Studio's form and the start of the page need the `window.PartnershipXBlock` of these files.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any

from django.template import Context, Engine, Template
from web_fragments.fragment import Fragment

from partnership_xblock import api
from partnership_xblock.activities import activity
from partnership_xblock.block_parts.gallery import gallery, is_new
from partnership_xblock.block_parts.visitor import library_of
from partnership_xblock.services.wire.page import BriefPage, FileShape, PageShape
from partnership_xblock.services.wire.shapes import DocumentShape, ItemShape
from partnership_xblock.wording import built, say, spoken, visitor, waves
from partnership_xblock.wording import gallery as gallery_words
from partnership_xblock.wording.catalogues import direction
from partnership_xblock.wording.page import ALWAYS, tables
from partnership_xblock.wording.studio import SHOWN

STATIC = "partnership_xblock"
ON_TRIAL = ("block", "content", "language", "time_zone", "words", "files", "later")


def page_words(kind: str, language: str) -> dict[str, str]:
    """All words of a learner's page: the shell's, and those of its kind."""
    return spoken(language, *tables(activity(kind).words))


def own_words(kind: str, language: str) -> dict[str, str]:
    """Those of the words that the page itself must contain: a built file brings the rest (`_brought`)."""
    return {**built.page_words(language, kind, *tables(activity(kind).words)).words, **spoken(language, ALWAYS)}


def _brought(page: PageShape) -> list[built.Built]:
    """The built files that bring words and lists to this page."""
    kind = page.block.kind
    words = built.page_words(page.language, kind, *tables(activity(kind).words)).file
    lists = built.lists()
    return [
        *([words] if words is not None else []),
        *([lists] if lists is not None and lists.content.keys() & page.content.keys() else []),
    ]


@lru_cache(maxsize=8)
def _template(name: str) -> Template:
    """Read from the package's own files: the platform's template loaders differ between LMS and Studio."""
    source = files("partnership_xblock").joinpath("templates", "partnership_xblock", name)
    return Engine(autoescape=True).from_string(source.read_text(encoding="utf-8"))


def _html(name: str, values: dict[str, Any]) -> str:
    return str(_template(name).render(Context(values)))


def _address(block: Any, name: str, folder: str = "") -> str:
    """The address of one of our files, by its name; only the host knows the name under which it serves the current
    file."""
    address: str = block.runtime.local_resource_url(block, f"{STATIC}/{folder or name.rpartition('.')[2]}/{name}")
    return address


def _files(fragment: Fragment, block: Any, *, css: tuple[str, ...], js: tuple[str, ...] = ()) -> Fragment:
    for name in css:
        fragment.add_css_url(_address(block, f"{name}.css"))
    for name in js:
        fragment.add_javascript_url(_address(block, f"{name}.js"))
    return fragment


def _start(fragment: Fragment, block: Any, function: str, data: dict[str, Any]) -> Fragment:
    """Adds the data with which the page's script starts.

    A course's pages escape it (xblock_wrapper.html); a content library's write it into the page as it is (XBlock's own
    `_wrap_ele`), where an author's `</script>` would end it and begin another. There it is JSON in a string without any
    `<`; the script unpacks it (`frontend/components/mount.tsx`).
    """
    if library_of(block.scope_ids.usage_id) is not None:
        data = {"json": json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")}
    fragment.initialize_js(function, data)
    return fragment


def _later(block: Any, kind: str) -> dict[str, str]:
    """The addresses of files that a page of the kind loads when it needs them."""
    here = activity(kind)
    shared = ("offers.js", "offers.css") if here.wants else ()
    return {name: _address(block, name) for name in ("more.js", "more.css", *shared, *here.later)}


def _brief(page: PageShape, brought: Sequence[built.Built]) -> BriefPage:
    """The page without what its files bring."""
    files = [FileShape(name=one.name, digest=one.digest) for one in brought]
    lists = {name: value for one in brought for name, value in one.content.items()}
    return api.brief(page, files=files, bundled=lists)


def on_trial(block: Any, page: PageShape) -> dict[str, Any]:
    """What Studio's editor needs to show an activity on trial: of the page's data those parts that are nobody's, and
    the addresses of the scripts and styles that draw it, in the order in which they must run."""
    brought, kind = _brought(page), page.block.kind
    later = _later(block, kind)
    given = _brief(page, brought).model_copy(update={"later": later}).model_dump(mode="json")
    return {
        "page": {name: given[name] for name in ON_TRIAL},
        "scripts": [
            *(_address(block, f"{one.name}.js", "words") for one in brought),
            _address(block, f"kind-{kind}.js"),
        ],
        "styles": [
            _address(block, "core.css"),
            _address(block, f"kind-{kind}.css"),
            *(address for name, address in later.items() if name.endswith(".css")),
        ],
    }


def _drawn(block: Any, page: PageShape, template: str, values: dict[str, Any]) -> Fragment:
    """The page's template, shown until the script draws the page from its data."""
    language, kind = page.language, page.block.kind
    later = _later(block, kind)
    about = {"language": language, "direction": direction(language), "kind": kind}
    # Named as in release 0.1: its script may be in a browser's cache, and this release's may meet a page of 0.1.
    known = {"more_js": later["more.js"], "more_css": later["more.css"]}
    fragment = Fragment(_html(template, {**about, **known, **values}))
    brought = _brought(page)
    for one in brought:
        fragment.add_javascript_url(_address(block, f"{one.name}.js", "words"))
    _files(fragment, block, css=("core", f"kind-{kind}"), js=("core", f"kind-{kind}"))
    if page.earlier_wave is not None:
        # In no file: few pages have one.
        page = page.model_copy(update={"words": {**page.words, **spoken(page.language, waves.WORDS)}})
    brief = _brief(page, brought)
    # Not `PartnershipXBlock`: a cached script of release 0.1 would start there, as if it had the whole page. The files
    # with words bring the code that loads the rest for it (frontend/views/older.ts).
    # Few kinds have stages, and a page's data has a limit.
    without = None if brief.stage else {"stage"}
    data = brief.model_copy(update={"later": later}).model_dump(mode="json", exclude=without)
    return _start(fragment, block, "PartnershipXBlockPage", data)


def activity_fragment(block: Any, page: PageShape) -> Fragment:
    """The activity itself; its content is in the page's data and in the files that the data names, drawn by the
    script."""
    words = {key: say(SHOWN[key], page.language) for key in ("loading", "no_script")}
    return _drawn(block, page, "block.html", words)


def visitor_words(language: str) -> dict[str, str]:
    """Words of a page for visitors, besides those of the activity."""
    return spoken(language, visitor.WORDS)


def visitor_fragment(block: Any, page: PageShape, asks: Sequence[str]) -> Fragment:
    """The activity for visitors: its questions are readable before the script draws the example, and without it."""
    words = {key.partition(".")[2]: text for key, text in page.words.items() if key.startswith("visitor.")}
    words["how"] = words["anonymous" if page.mode == "anonymous" else "not_enrolled"]
    return _drawn(block, page, "visitor.html", {"page": page, "words": words, "asks": asks})


def with_example(page: PageShape, message: str) -> PageShape:
    """The finished example instead of a teacher's work: Studio's preview, and the page for visitors."""

    def shown(values: dict[str, Any]) -> DocumentShape:
        return DocumentShape(items={key: ItemShape(v=value, r=1) for key, value in values.items()}, revision=1)

    return page.model_copy(
        update={
            "message": message,
            "example": {},
            "answers": shown(page.example.get("answers", {})),
            "network": shown(page.example.get("network", {})),
        }
    )


def message_fragment(
    block: Any, key: str, language: str, *, title: str = "", lead: str = "", link: str = "", names: str = ""
) -> Fragment:
    """One sentence instead of the activity, without any data and without script. `lead` is the activity's own sentence;
    `link` leads to the login; `names` stands in the sentence for `{names}`."""
    words = {
        "message": say(SHOWN[key], language).replace("{names}", names),
        "link_text": say(SHOWN["login"], language),
        "title": title,
        "lead": lead,
        "link": link,
    }
    return _files(
        Fragment(_html("message.html", {"language": language, "direction": direction(language), **words})),
        block,
        css=("core",),
    )


def studio_fragment(block: Any, data: dict[str, Any]) -> Fragment:
    """Studio's form; of a block whose kind nobody has chosen, the gallery before it."""
    language = data["language"]
    if is_new(block):
        words = {**data["words"], **spoken(language, gallery_words.WORDS)}
        cards = gallery(language, lambda kind: _address(block, f"{kind}.svg", "pictures"))
        data = {**data, "words": words, "gallery": cards}
    html = _html(
        "studio.html",
        {"language": language, "direction": direction(language), "no_script": say(SHOWN["no_script"], language)},
    )
    fragment = _files(Fragment(html), block, css=("core", "studio"), js=("core", "studio"))
    return _start(fragment, block, "PartnershipXBlockStudio", data)
