"""Words of work that is set beside an earlier wave: only in pages that have one."""

from __future__ import annotations

from partnership_xblock.domain.text import N_

WORDS: dict[str, str] = {
    "wave.from": N_("Begins from “{title}”, handed in {at}"),
    "wave.draft": N_("What you see are the answers of then. They become this round's when you change the first, or hand in."),
    "wave.taken": N_("The answers began as those of then."),
    "wave.empty": N_("Begin empty"),
    "wave.again": N_("Begin from the earlier answers"),
    "wave.emptied": N_("Begun empty. The earlier answers stay where they are."),
    "wave.gone": N_("Not in the network any more, so not carried over: {names}"),
    "wave.title": N_("Set beside the earlier round"),
    "wave.since": N_("Since “{title}”, handed in {at}"),
    # The arrow stays with what follows.
    "wave.moved": N_("{about}: {was} →\u00a0{is}"),
    "wave.first": N_("{about}: for the first time, {is}"),
    "wave.no_longer": N_("{about}: nothing this time; it was {was}"),
    "wave.removed": N_("{about}: no longer in the network; it was {was}"),
    "wave.reworded": N_("{about} (worded differently then)"),
    "wave.same": N_("{n} are as they were"),
    "wave.same_one": N_("One is as it was"),
    "wave.all_same": N_("Everything is as it was"),
    "wave.nothing": N_("There is nothing to compare yet"),
    "wave.table": N_("Show as a table"),
    "wave.about": N_("About"),
    "wave.was": N_("Earlier"),
    "wave.is": N_("This round"),
    "wave.how": N_("Since then"),
    "wave.how_moved": N_("moved"),
    "wave.how_same": N_("as it was"),
    "wave.how_first": N_("for the first time"),
    "wave.how_no_longer": N_("nothing this time"),
    "wave.how_removed": N_("no longer in the network"),
}  # fmt: skip
