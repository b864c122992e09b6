"""Words of the gallery from which an author chooses a new block's kind, beside those of Studio's form."""

from __future__ import annotations

from partnership_xblock.domain.text import N_

WORDS: dict[str, str] = {
    "gallery.heading": N_("What shall teachers do?"),
    "gallery.intro": N_(
        "Every kind comes with its questions in Thai and English and can be used as it is. You can change each of them "
        "later. All activities of a course share one list of partners."
    ),
    "gallery.aims": N_("Show"),
    "gallery.all": N_("All {n}"),
    "gallery.kinds": N_("Kinds of activity"),
    "gallery.minutes": N_("{n} minutes"),
    "gallery.minutes_one": N_("One minute"),
    "gallery.read": N_("A trainer reads it"),
    "gallery.unread": N_("Without a trainer"),
    "gallery.begin": N_("Begin with"),
    "gallery.trainer": N_("What a trainer sees"),
    "gallery.points": N_("Points"),
    "gallery.look": N_("See what a teacher sees"),
    "gallery.use": N_("Use this activity"),
    "gallery.set": N_("Change its settings first"),
}
