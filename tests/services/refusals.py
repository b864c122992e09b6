"""How tests of services look at a refusal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from partnership_xblock import api


def refusal(call: Callable[..., Any], *args: Any, **kwargs: Any) -> api.Refused:
    """The refusal a call ends with."""
    with pytest.raises(api.Refused) as refused:
        call(*args, **kwargs)
    return refused.value
