"""Whatever is written behind a command: it says in a sentence what is wrong, and ends with a code of its own."""

from __future__ import annotations

import io
from contextlib import suppress
from importlib import import_module
from pkgutil import iter_modules

import pytest
from django.core.management import CommandError, call_command
from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.management import commands
from tests.fakes.courseware import COURSE
from tests.fuzz.nasty import fuzzed, texts

NAMES = [module.name for module in iter_modules(commands.__path__)]
NUMBERS = ("0", "1", "-1", "12", str(2**31), str(2**63), "9" * 40)


def arguments_of(name):
    """Its own options, as its parser has them."""
    parser = import_module(f"{commands.__name__}.{name}").Command().create_parser("manage.py", name)
    common = {
        action.dest
        for action in import_module("django.core.management.base").BaseCommand().create_parser("", "")._actions
    }
    return [action for action in parser._actions if action.dest not in common]


@st.composite
def lines(draw, name):
    said = []
    for action in arguments_of(name):
        if not action.required and draw(st.booleans()):
            continue
        option = action.option_strings[-1]
        if action.nargs == 0:
            said.append(option)
        elif action.dest == "output" or action.dest == "out":
            said.append(f"{option}=/no/such/place\\x")
        else:
            value = draw(
                st.one_of(texts, st.sampled_from([*NUMBERS, str(COURSE), "teacher", "staff", *(action.choices or ())]))
            )
            # What a shell can hand over: no NUL.
            said.append(f"{option}={value.replace(chr(0), '')}")
    return said


def test_the_commands_are_found():
    assert len(NAMES) >= 8


@pytest.mark.parametrize("name", NAMES)
@fuzzed
@given(data=st.data())
def test_every_command(people, name, data):
    line = data.draw(lines(name))
    with suppress(CommandError):
        call_command(name, *line, stdout=io.StringIO(), stderr=io.StringIO())
