/** Shows what a partner's row leaves out: sentences, forms of working together, and the partners it knows. */
import type { ComponentChildren } from "preact";
import { CommentsAt, PartnerName, usePage } from "@shell";
import type { After, DocView } from "../../kind";
import { labelOf } from "./content";
import type { MapContent, MapWord } from "./model.gen";
import { tiesWith, yearOf, type PartnerItem } from "./partners";
import type { Partner } from "../../network/model.gen";

interface DetailsProps {
  partner: PartnerItem;
  network: DocView;
  content: MapContent;
  /** The trainer's button to comment on a tie; draws nothing elsewhere. */
  pick: (key: string, label: string) => ComponentChildren;
}

export function PartnerDetails({ partner: { id, value }, network, content, pick }: DetailsProps) {
  const { t, language } = usePage<MapWord>();
  const forms = value.forms
    .map((form) => labelOf(content.forms, form))
    .filter(Boolean)
    .join(language === "th" ? " · " : ", ");
  const place = [value.place, value.place_province].filter(Boolean).join(" ");
  const rows: [After<"map.", MapWord>, string][] = [
    ["forms", forms],
    ["together", value.together],
    ["change", value.change],
    ["story", value.story],
    ["place", place],
    ["since", yearOf(value.since, language)],
    ["pillar", value.pillar ? labelOf(content.pillars, value.pillar) : ""],
    ["trust", content.trust && value.trust !== null ? labelOf(content.trust_levels, String(value.trust)) : ""],
  ];
  const ties = tiesWith(network, id);
  return (
    <dl class="pm-dl">
      {rows.map(
        ([field, text]) =>
          text && (
            <div key={field}>
              <dt>{t(`map.${field}`)}</dt>
              <dd class="px-pre">{text}</dd>
            </div>
          ),
      )}
      {ties.length > 0 && (
        <div>
          <dt>{t("map.ties")}</dt>
          {ties.map((tie) => {
            const other = tie.value.a === id ? tie.value.b : tie.value.a;
            const name = network.get<Partial<Partner>>(`partner:${other}`)?.name ?? "";
            return (
              <dd key={tie.key} data-at={tie.value.a === id ? tie.key : undefined}>
                <PartnerName network={network} id={other} size={22} />
                {tie.value.line && <span>{tie.value.line}</span>}
                {/* A tie is shown at both of its partners, and commented on at the first. */}
                {tie.value.a === id && (
                  <>
                    {pick(tie.key, t("map.tie_between", { a: value.name, b: name }))}
                    <CommentsAt anchor={tie.key} />
                  </>
                )}
              </dd>
            );
          })}
        </div>
      )}
    </dl>
  );
}
