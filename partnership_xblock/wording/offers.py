"""Words of what other activities offer: they come with the offers, to pages that have any."""

from __future__ import annotations

from typing import Final

from partnership_xblock.domain.text import N_

WORDS: Final[dict[str, str]] = {
    "offer.title": N_("From your other activities"),
    "offer.lead": N_("Use it and go on writing. Where it comes from stays as it is."),
    "offer.from": N_("From “{title}”, {at}"),
    "offer.by": N_("By {date}"),
    "offer.dated": N_("Paper dated {date}"),
    "offer.with": N_("With {name}"),
    "offer.use": N_("Use"),
    "offer.use_all": N_("Use all {n}"),
    "offer.taken_all": N_("Taken over: {n}"),
    "offer.more": N_("Show {n} more"),
    "offer.not_now": N_("Do not use"),
    "offer.done": N_("Used"),
    "offer.not_used": N_("Not used"),
    "offer.taken": N_("Taken over: {text}"),
    "offer.dismissed": N_("Not used: {text}"),
    "offer.changed": N_("This has changed since you used it. It was: {text}"),
    "offer.use_new": N_("Use it as it is now"),
    "offer.keep": N_("Leave mine as it is"),
    "offer.kept": N_("Left as it is"),
}
"""Key → English msgid."""
