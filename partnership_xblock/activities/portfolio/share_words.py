"""The words of `portfolio` about sharing: who sees what, and whether it is shared."""

from __future__ import annotations

from partnership_xblock.domain.text import N_

SHARE_WORDS: dict[str, str] = {
    "portfolio.share_lead": N_(
        "The paper is yours. What you share is read by the teachers and staff of this course alone, "
        "and you may withdraw it at any time."
    ),
    "portfolio.share_names": N_("Names of partners on paper and in what you share"),
    "portfolio.share_alias": N_("Other names for all of them"),
    "portfolio.share_alias_note": N_("Such as: {names}"),
    "portfolio.share_real": N_("The real names of some"),
    "portfolio.share_real_note": N_("Only those you have told and who agreed, with the day"),
    "portfolio.share_called": N_("See what {n} partners are called"),
    "portfolio.share_called_one": N_("See what the partner is called"),
    "portfolio.share_other_name": N_("Called in what you share: {name}"),
    "portfolio.share_use_real": N_("Use the real name: {name}"),
    "portfolio.share_told": N_("The day you told {name}"),
    "portfolio.share_how": N_("How they agreed"),
    "portfolio.share_how_hint": N_("Such as: asked the committee at the May meeting. A role, not a person's name"),
    "portfolio.share_me": N_("Your name and your school's"),
    "portfolio.share_me_yes": N_("Show them"),
    "portfolio.share_me_no": N_("Do not show them"),
    "portfolio.share_me_note": N_("It will say: {by}"),
    "portfolio.share_licence": N_("What may others do with it?"),
    "portfolio.share_recall": N_(
        "Withdrawn, it disappears from the circle at once. What somebody has copied or printed by then cannot be "
        "called back, and a licence given for such a copy still holds."
    ),
    "portfolio.share_none": N_("Not shared in the circle yet"),
    "portfolio.share_none_text": N_(
        "You can see first what your colleagues will see. "
        "Once shared, it has a number of its own."
    ),
    "portfolio.share_shared": N_("Shared in the circle as record {n}"),
    "portfolio.share_shared_text": N_("Since {at}, for the teachers of this course: {licence}"),
    "portfolio.share_newer": N_("There is a newer version: what you share is still the earlier one."),
    "portfolio.share_withdrawn": N_("Withdrawn. Record {n} is empty"),
    "portfolio.share_withdrawn_text": N_("Nobody can read it in the circle. Shared again, it has the same number."),
    "portfolio.share_coming": N_("Asking how it stands…"),
    "portfolio.share_unreachable": N_("There is no connection, so nothing has changed. Try again in a moment."),
    "portfolio.share_unsent": N_("Something is not saved yet. Try again once it says “saved”."),
    "portfolio.share_trial": N_("You are trying this out as staff: you can look at it, and nothing is shared."),
    "portfolio.share_look": N_("See what colleagues will see"),
    "portfolio.share_look_first": N_("Look first at what your colleagues will see, then share it."),
    "portfolio.share_publish": N_("Share in the circle"),
    "portfolio.share_again": N_("Share the new version in its place"),
    "portfolio.share_withdraw": N_("Withdraw it"),
    "portfolio.share_read": N_("Read it as shared"),
    "portfolio.share_circle": N_("What colleagues have shared"),
    "portfolio.share_open": N_("Not ready to be shared yet"),
    "portfolio.share_parts": N_("Look at these words before you share"),
    "portfolio.share_fix": N_("Use the other name here"),
    "portfolio.share_drop": N_("Leave this out"),
    "portfolio.against_share_empty": N_("Nothing is in it yet"),
    "portfolio.against_licence_missing": N_("Choose what others may do with it"),
    "portfolio.against_alias_same": N_("This other name still tells who it is: {name}"),
    "portfolio.against_consent_missing": N_(
        "Say on which day you told {name} and how they agreed, or use another name"
    ),
    "portfolio.against_name_part": N_(
        "“{part}” is part of a name: {name}. Keep it only if it tells nobody who is meant"
    ),
    "portfolio.against_name_in_text": N_("The name “{name}” stands in this text"),
}  # fmt: skip
