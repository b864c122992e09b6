"""The catalogues hold what the sources say, keep what was translated, and show what is wrong."""

from __future__ import annotations

import gettext
import io

import pytest

messages = pytest.importorskip("messages", reason="Babel is only where the checks are (requirements/check.txt)")


@pytest.fixture
def tree(tmp_path, monkeypatch):
    """A small package with one module, one template and no catalogue yet."""
    package = tmp_path / "partnership_xblock"
    (package / "static").mkdir(parents=True)
    (tmp_path / "templates").mkdir()
    (package / "words.py").write_text('A = N_("Hello {name}")\nB = N_("Bye")\n', encoding="utf-8")
    (package / "static" / "linked.py").write_text('C = N_("behind a link")\n', encoding="utf-8")
    (tmp_path / "templates" / "page.html").write_text('{% load i18n %}{% trans "Title" %}', encoding="utf-8")
    monkeypatch.setattr(messages, "ROOT", tmp_path)
    monkeypatch.setattr(messages, "PACKAGE", package)
    monkeypatch.setattr(messages, "LOCALE", package / "conf" / "locale")
    return tmp_path


def translate(tree, message, thai):
    catalog = messages.updated(messages.extracted(), "th")
    catalog.get(message).string = thai
    for path, contents in messages.files(catalog).items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(contents)


def test_python_and_templates_are_read_and_links_are_not_followed(tree):
    assert {message.id for message in messages.messages(messages.extracted())} == {"Hello {name}", "Bye", "Title"}


def test_a_translation_is_kept_when_messages_change(tree):
    translate(tree, "Bye", "ลาก่อน")
    (tree / "partnership_xblock" / "words.py").write_text('B = N_("Bye")\nD = N_("New")\n', encoding="utf-8")
    catalog = messages.updated(messages.extracted(), "th")
    assert {message.id: message.string or "" for message in messages.messages(catalog)} == {
        "Bye": "ลาก่อน",
        "New": "",
        "Title": "",
    }


def test_what_is_compiled_can_be_read(tree):
    translate(tree, "Bye", "ลาก่อน")
    catalog = messages.updated(messages.extracted(), "th")
    compiled = gettext.GNUTranslations(io.BytesIO(messages.as_mo(catalog)))
    assert compiled.gettext("Bye") == "ลาก่อน"
    assert compiled.gettext("Title") == "Title"


def test_a_language_that_somebody_adds_is_compiled_too_and_need_not_be_whole(tree, capsys):
    for message, thai in (("Hello {name}", "สวัสดี {name}"), ("Bye", "ลาก่อน"), ("Title", "ชื่อ")):
        translate(tree, message, thai)
    path = messages.po_path("fr")
    path.parent.mkdir(parents=True)
    path.write_text(
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "Bye"\nmsgstr "Au revoir"\n'
    )
    assert messages.main([]) == 0
    assert messages.main(["--check"]) == 0, capsys.readouterr().out
    compiled = gettext.GNUTranslations(io.BytesIO(path.with_name("django.mo").read_bytes()))
    assert (compiled.gettext("Bye"), compiled.gettext("Title")) == ("Au revoir", "Title")


@pytest.mark.parametrize(
    ("thai", "gap"),
    [
        ("", "no Thai"),
        ("สวัสดี", "a placeholder is missing"),
        ("สวัสดี {who} {name}", "other placeholders"),
        ("สวัสดี {name}", None),
    ],
)
def test_gaps_are_named(tree, thai, gap):
    translate(tree, "Hello {name}", thai)
    extracted = [line for line in messages.gaps(messages.updated(messages.extracted(), "th")) if "Hello" in line]
    assert [line.split(":")[0] for line in extracted] == ([gap] if gap else [])


def test_the_same_sources_give_the_same_bytes_and_a_change_is_stale(tree, capsys):
    for message, thai in (("Hello {name}", "สวัสดี {name}"), ("Bye", "ลาก่อน"), ("Title", "ชื่อ")):
        translate(tree, message, thai)
    assert messages.main([]) == 0
    assert messages.main(["--check"]) == 0
    (tree / "partnership_xblock" / "words.py").write_text('B = N_("Bye")\n', encoding="utf-8")
    assert messages.main(["--check"]) == 1
    assert "stale: partnership_xblock/conf/locale/th/LC_MESSAGES/django.mo" in capsys.readouterr().out
