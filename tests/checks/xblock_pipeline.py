"""The platform's finder for files of blocks, as far as collecting ours goes: each file below `resources_dir` of the
block's package, under a prefix (openedx/core/lib/xblock_pipeline/finder.py). It finds by path without the prefix."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.contrib.staticfiles.finders import BaseFinder
from django.contrib.staticfiles.utils import get_files
from django.core.files.storage import FileSystemStorage

import partnership_xblock
from partnership_xblock.block import PartnershipXBlock


class XBlockPipelineFinder(BaseFinder):
    def __init__(self, *_args: Any, **_kwargs: Any) -> None:
        package = Path(partnership_xblock.__file__).parent
        self.storage: Any = FileSystemStorage(str(package / PartnershipXBlock.get_resources_dir()))
        self.storage.prefix = "xblock/resources/partnership_xblock"

    def check(self, **_kwargs: Any) -> list[Any]:
        return []

    def list(self, ignore_patterns: Any) -> Iterator[tuple[str, Any]]:
        for path in get_files(self.storage, ignore_patterns):
            yield path, self.storage

    def find(self, path: str, *_args: Any, **_kwargs: Any) -> Any:
        return self.storage.path(path) if self.storage.exists(path) else []
