"""A Tutor plugin of one file: installs partnership_xblock, says its settings, migrates.

    cp partnership.py "$(tutor plugins printroot)/"
    tutor plugins enable partnership
    tutor images build openedx && tutor local launch --non-interactive

An example to copy and change; docs/operations.md says what each setting does. Tutor's own way without a plugin is one
line: `tutor config save --append OPENEDX_EXTRA_PIP_REQUIREMENTS=git+https://…`.
"""

from tutor import hooks

hooks.Filters.CONFIG_DEFAULTS.add_items(
    [
        # What pip is given; name a tag or a commit, so that a build next year installs the same.
        ("PARTNERSHIP_REQUIREMENT", "partnership-xblock @ git+https://github.com/ORG/partnership_xblock.git@main"),
        # Submissions from which on a list is prepared by the worker instead of streamed.
        ("PARTNERSHIP_EXPORT_FILE_FROM", 2000),
    ]
)

# LMS, Studio and their workers run from one image: installed once.
hooks.Filters.ENV_PATCHES.add_item(
    (
        "openedx-dockerfile-post-python-requirements",
        # Tutor 21 and later name their installer; Tutor 20 (Teak) has pip alone.
        'RUN ${PIP_COMMAND:-pip} install "{{ PARTNERSHIP_REQUIREMENT }}"',
    )
)

hooks.Filters.ENV_PATCHES.add_item(
    (
        "openedx-lms-common-settings",
        "PARTNERSHIP_EXPORT_FILE_FROM = {{ PARTNERSHIP_EXPORT_FILE_FROM }}",
    )
)

# LMS and Studio share a database: migrated once. `tutor local do init --limit=lms` runs it again.
hooks.Filters.CLI_DO_INIT_TASKS.add_item(("lms", "./manage.py lms migrate partnership_xblock"))

# `tutor mounts add ./partnership_xblock`: a working copy in the image's place, for who changes it.
hooks.Filters.MOUNTED_DIRECTORIES.add_item(("openedx", "partnership_xblock"))
