"""Words of the pages on which teachers of a course read what colleagues have shared."""

from __future__ import annotations

from partnership_xblock.domain.text import N_

WORDS: dict[str, str] = {
    "circle.title": N_("What colleagues have shared"),
    "circle.intro": N_("Records that teachers of this course have shared with one another. Only those enrolled in the course and its staff can read them here."),
    "circle.none": N_("Nobody has shared a record yet. The first one will stand here."),
    "circle.number": N_("Record {n}"),
    "circle.by": N_("By {by}"),
    "circle.shared_at": N_("Shared {at}"),
    "circle.older": N_("Earlier records"),
    "circle.newest": N_("Back to the newest"),
    "circle.back": N_("All records"),
    "circle.parts": N_("In it"),
    "circle.licence": N_("What you may do with it"),
    "circle.closed": N_("Its teacher shared it to be read here. What you copy or print stays with you; please do not pass it on further than this licence allows."),
    "circle.recall": N_("The teacher may withdraw it at any time: it then disappears here at once, and its number stays empty. Copies that somebody has made before cannot be called back."),
    "circle.names": N_("Partners may have other names here. Please do not try to find out who they are."),
    "circle.own": N_("This is your record"),
    "circle.own_note": N_("You can withdraw it here at any time, also after you have left the course: keep the address of this page."),
    "circle.unshare": N_("Withdraw it"),
    "circle.unshare_note": N_("It disappears here at once. Copies that somebody has made before cannot be called back. Your own work stays as it is."),
    "circle.unshare_now": N_("Withdraw it now"),
    "circle.unshared": N_("Your record is withdrawn"),
    "circle.unshared_note": N_("Nobody can read it here any more, and its number stays empty."),
    "circle.preview": N_("What colleagues will see"),
    "circle.preview_note": N_("Nothing is shared yet. Close this page to go on, then press “Share in the circle”."),
    "circle.preview_open": N_("Some things still keep it from being shared. They are marked on your page."),
    "circle.no_licence": N_("No licence chosen yet"),
    "circle.done_yes": N_("Fully done"),
    "circle.done_partly": N_("Partly done"),
    "circle.done_no": N_("Not done yet"),
}  # fmt: skip
