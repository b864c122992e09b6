"""The words of a map's page, as English msgids: what is missing, what the map says, its figures, its controls."""

from __future__ import annotations

from typing import Final

from partnership_xblock.domain.text import N_

PROBLEMS: Final = {
    "problem.no_partners": N_("There is no partner on the map yet. Start with one you are in touch with already."),
    "problem.too_few": N_("There are {n} partners; {minimum} are asked for. Add one, or say why there are fewer."),
    "problem.too_few_one": N_("There is one partner; {minimum} are asked for. Add one, or say why there are fewer."),
    "problem.partner_name": N_("This partner has no name yet. Type the name of the organisation or group."),
    "problem.partner_twice": N_("There is a partner of this name already. If it is the same, remove one."),
    "problem.partner_sector": N_("Choose what kind of partner this is."),
    "problem.partner_quality": N_("How is the relation now? Choose what is nearest."),
    "problem.partner_direction": N_("Who gives to whom? Choose what is nearest."),
    "problem.answer_partner": N_("Choose one partner as your answer."),
    "problem.answer_text": N_("Say why, in a sentence or two."),
    "problem.answer_either": N_("Choose a partner, or say in a sentence how you would hand over."),
    "problem.partner_gone": N_("The partner chosen here is no longer on the map. Choose another, or restore it."),
    "problem.school_name": N_("Type the school's name, so that your {trainer} knows whose map this is."),
    "problem.school_code": N_("A school code usually has 8 or 10 digits. Check it once; you can hand in as it is."),
    "problem.grades_order": N_("The last grade is below the first. Swap them, or choose again."),
    "problem.villages_order": N_(
        "There are more villages served than villages in the subdistrict. Check both numbers."
    ),
    "problem.personal_text": N_(
        "This looks like a person's number or account. A role is enough, such as “basket weaver, village 4”."
    ),
}

FACTS: Final = {
    "fact.count": N_("{n} partners, of {sectors} kinds."),
    "fact.count_one": N_("One partner so far."),
    "fact.pillars_full": N_("All sides are there: {pillars}."),
    "fact.pillar_empty": N_("Nobody on the side of “{pillar}” yet. Whom can you think of?"),
    "fact.both_ways": N_("{n} partners both give and receive."),
    "fact.both_ways_one": N_("One partner both gives and receives."),
    "fact.they_give": N_("{n} partners only give to us. What could we give back?"),
    "fact.they_give_one": N_("One partner only gives to us. What could we give back?"),
    "fact.we_give": N_("We only give to {n} partners. What could they offer if we asked?"),
    "fact.we_give_one": N_("We only give to one partner. What could it offer if we asked?"),
    "fact.no_ties": N_("No line between partners yet. Do any of them know each other?"),
    "fact.only_through_us": N_("{n} partners know the others only through us. If you moved, who would connect them?"),
    "fact.only_through_us_one": N_("One partner knows the others only through us. If you moved, who would connect it?"),
    "fact.well_connected": N_("Known to the most other partners, {n} each: {partners}."),
    "fact.thin": N_("{n} relations are still distant."),
    "fact.thin_one": N_("One relation is still distant."),
    "fact.strained": N_("{n} relations are not smooth yet."),
    "fact.strained_one": N_("One relation is not smooth yet."),
}

FIGURES: Final = {
    "figure.partners": N_("Partners"),
    "figure.partners.hint": N_("How many partners are on the map."),
    "figure.ties": N_("Ties between partners"),
    "figure.ties.hint": N_("Pairs of partners who know each other."),
    "figure.density": N_("Density"),
    "figure.density.hint": N_("Lines there are, of lines there could be, the school included. 0 to 1."),
    "figure.alter_density": N_("Density among partners"),
    "figure.alter_density.hint": N_("The same without the school: how far partners know each other. 0 to 1."),
    "figure.effective_size": N_("Effective size"),
    "figure.effective_size.hint": N_("Partners, less what they have in common (Burt)."),
    "figure.efficiency": N_("Efficiency"),
    "figure.efficiency.hint": N_("Effective size by partner. 0 to 1."),
    "figure.constraint": N_("Constraint"),
    "figure.constraint.hint": N_("How far contacts lead back to each other (Burt). Low is open."),
    "figure.degree_centralisation": N_("Centralisation"),
    "figure.degree_centralisation.hint": N_("How far all hangs on the school (Freeman). 1 is a star."),
    "figure.blau_sectors": N_("Variety of kinds"),
    "figure.blau_sectors.hint": N_("The chance that two partners are of different kinds (Blau). 0 to 1."),
    "figure.blau_pillars": N_("Variety of sides"),
    "figure.blau_pillars.hint": N_("The chance that two partners stand on different sides (Blau). 0 to 1."),
}

WORDS: Final[dict[str, str]] = {**PROBLEMS, **FACTS, **FIGURES}
