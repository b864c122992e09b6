"""Words of the page of files prepared for a trainer, with a sentence for each state."""

from __future__ import annotations

from partnership_xblock.domain.text import N_

WORDS: dict[str, str] = {
    "files.title": N_("Files prepared for you"),
    "files.intro": N_("A long list is prepared here, because that takes a while. You can close this page: a mail comes when the file is ready. Nobody but you can fetch it."),
    "files.none": N_("No file was asked for lately. Ask for one below the list of work, under “{where}”."),
    "files.asked": N_("Asked for {at}"),
    "files.identified": N_("with names"),
    "files.plain": N_("without names"),
    "files.queued": N_("It waits for its turn and begins by itself."),
    "files.running": N_("It is being written: {done} of {total} pieces of work."),
    "files.beginning": N_("It is being written; the work is being counted."),
    "files.ready": N_("It is ready: {total} pieces of work, {size} MB. It is deleted {until}."),
    "files.failed": N_("It could not be made. Nothing is lost: go back and ask for it again; if it happens twice, tell whoever runs the site."),
    "files.expired": N_("It was kept for one day and is deleted. Go back and ask for it again if you still need it."),
    "files.fetch": N_("Download the file (ZIP)"),
    "files.again": N_("See how far it is"),
    "files.back": N_("Back to the list"),
}  # fmt: skip
