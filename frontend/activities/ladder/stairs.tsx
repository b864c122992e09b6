/**
 * Draws the picture of `ladder`: a terrace for each level, with the partners that are there, and those that should come there.
 * The list of partners says the same; where there is no room for the picture, the list alone does.
 */
import { Icon, SectorMark, usePage } from "@shell";
import type { PartnerItem } from "../../network/partners";
import { moves, type About } from "./about";
import { offered } from "./content";
import { Flag } from "./glyph";
import type { LadderContent, LadderWord } from "./model.gen";
import { dayInOne } from "./say";

interface StairsProps {
  content: LadderContent;
  partners: readonly PartnerItem[];
  all: readonly About[];
  language: string;
  digits?: (text: string) => string;
}

export function Stairs({ content, partners, all, language, digits = String }: StairsProps) {
  const { t } = usePage<LadderWord>();
  const levels = offered(content);
  const partner = (id: string): PartnerItem["value"] | undefined => partners.find((one) => one.id === id)?.value;
  const drawn = all.some(({ decided }) => decided);
  return (
    <figure class="la-picture">
      <ol class="la-stairs" style={{ gridTemplateColumns: `repeat(${String(levels.length)}, minmax(0, 1fr))` }}>
        {levels.map(({ id, label, sentence }, n) => {
          const here = all.filter(({ decided, stand }) => decided && stand.level === id);
          const wanted = all.filter((one) => one.decided && moves(one) && one.stand.target === id);
          return (
            <li key={id}>
              <ul class="la-chips">
                {wanted.map((one) => (
                  <li key={one.id} class="la-chip la-wanted">
                    <Named partner={partner(one.id)} digits={digits} />
                    <small><Flag />{digits(one.stand.date ? t("ladder.aim_here_by", { date: dayInOne(one.stand.date, language) }) : t("ladder.aim_here"))}</small>
                  </li>
                ))}
                {here.map((one) => (
                  <li key={one.id} class="la-chip">
                    <Named partner={partner(one.id)} digits={digits} />
                    {one.stand.target === id && <small><Icon name="check" size={16} />{t("ladder.stays_here")}</small>}
                  </li>
                ))}
                {!here.length && !wanted.length && <li class="px-sm px-muted">{t("ladder.nobody")}</li>}
              </ul>
              <div class="la-slab" style={{ minHeight: `${String(112 + (72 * n) / Math.max(1, levels.length - 1))}px` }}>
                <h4>
                  <span class="px-num" aria-hidden="true">{digits(String(n + 1))}</span> {label}
                </h4>
                <p>{sentence}</p>
              </div>
            </li>
          );
        })}
      </ol>
      {drawn && (
        <figcaption class="la-key">
          <span><i /> {t("ladder.key_now")}</span>
          <span><i class="la-wanted" /> {t("ladder.key_aim")}</span>
        </figcaption>
      )}
    </figure>
  );
}

function Named({ partner, digits }: { partner: PartnerItem["value"] | undefined; digits: (text: string) => string }) {
  return (
    <>
      <SectorMark sector={partner?.sector ?? ""} size={28} />
      <b>{digits(partner?.name ?? "")}</b>
    </>
  );
}
