"""Locates the catalogues that the platform pulls with atlas.

`get_python_locale_root` (openedx/core/djangoapps/plugins/i18n_api.py and its tests) names the folder, in it one of each
XBlock's top package; `pull_xblock_translations` and `compile_xblock_translations` fill it when an image is built. The
domain is `django` there (xmodule/modulestore/django.py, XBlockI18nService.get_python_locale).
"""

from __future__ import annotations

from pathlib import Path

from django.conf import settings


def atlas_folder() -> Path | None:
    """Our folder, where the site has pulled one; None elsewhere, and outside the platform."""
    root = getattr(settings, "REPO_ROOT", None)
    if root is None:
        return None
    folder = Path(root) / "conf" / "plugins-locale" / "xblock.v1" / "partnership_xblock"
    return folder if folder.is_dir() else None
