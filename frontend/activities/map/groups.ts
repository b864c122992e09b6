/** Divides the circle of the map: by pillars, or by the sectors that have partners. */
import type { Group } from "../../drawing/props";
import { OTHER, pillarOf, type PartnerItem } from "./partners";
import type { LayoutName, MapContent } from "./model.gen";

const OWN = ["home", "faith", "school"];
const FURTHER = ["state", "business", "community"];

export interface Grouping {
  groups: Group[];
  of: (partner: PartnerItem) => string;
}

export function groupingOf(layout: LayoutName, partners: readonly PartnerItem[], content: MapContent): Grouping {
  if (layout === "sectors") {
    const here = new Set(partners.map((partner) => partner.value.sector));
    const groups = content.sectors
      .filter((sector) => here.has(sector.id))
      .map(({ id, label, mark }) => ({ id, label, colour: `var(--${mark})` }));
    const groupIds = new Set(groups.map((group) => group.id));
    if (partners.some((partner) => !groupIds.has(partner.value.sector))) groups.push({ id: "", label: "", colour: "var(--control)" });
    return { groups, of: ({ value }) => (groupIds.has(value.sector) ? value.sector : "") };
  }
  const pillarOfEach = new Map(partners.map((partner) => [partner.id, pillarOf(partner.value, content)]));
  const used = new Set(pillarOfEach.values());
  const pillars = content.pillars.filter((pillar) => !pillar.hidden || used.has(pillar.id));
  let further = 0;
  const groups = pillars.map(({ id, label }) => ({
    id,
    label,
    colour: `var(--${OWN.includes(id) ? id : id === OTHER ? "ngo" : (FURTHER[further++ % FURTHER.length] ?? "ngo")})`,
  }));
  const last = groups[groups.length - 1]?.id ?? "";
  return {
    groups,
    of: (partner) => {
      const pillar = pillarOfEach.get(partner.id) ?? last;
      return groups.some((group) => group.id === pillar) ? pillar : last;
    },
  };
}
