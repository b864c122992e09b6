/** Prints what was said of each partner: the levels in a sentence each, one table. No counts, and the glyph in grey. */
import { toThai, usePage } from "@shell";
import type { KindProps } from "../../kind";
import { partnersOf } from "../../network/partners";
import { PaperTable } from "../paper_table";
import { about } from "./about";
import { levelLabel, offered } from "./content";
import { Glyph } from "./glyph";
import { grouped } from "./groups";
import type { LadderContent, LadderWord } from "./model.gen";
import { aimInWords, howDecided } from "./say";

export function Paper({ content, answers, network, language, thaiDigits }: KindProps<LadderContent, LadderWord>) {
  const { t } = usePage<LadderWord>();
  const digits = thaiDigits ? toThai : String;
  const all = partnersOf(network).map((partner) => ({ ...partner, one: about(partner.id, answers, content) }));
  const decided = grouped(content, all.filter(({ one }) => one.decided), ({ one }) => one.stand.level).flatMap(({ things }) => things);
  const columns = (["col_partner", "col_now", "col_how", "col_aim", "step"] as const).map((name) => t(`ladder.${name}`));
  return (
    <div class="la la-paper">
      <dl class="la-levels">
        {offered(content).map(({ id, label, sentence }) => (
          <div key={id}>
            <dt><Glyph content={content} level={id} /> {label}</dt>
            <dd>{sentence}</dd>
          </div>
        ))}
      </dl>
      <p class="px-sm">{t("ladder.not_better")}</p>
      <PaperTable caption={digits(t("ladder.progress", { n: decided.length, of: all.length }))} columns={columns} look="la-sheet">
        {decided.map(({ id, value, one }) => (
          <tr key={id}>
            <th scope="row">{digits(value.name)}</th>
            <td data-label={columns[1]}><Glyph content={content} level={one.stand.level} /> {levelLabel(content, one.stand.level)}</td>
            <td data-label={columns[2]}>{digits(howDecided(one, content, t)) || t("ladder.as_suggested")}</td>
            <td data-label={columns[3]}>{digits(aimInWords(one, content, t, language)) || "–"}</td>
            <td data-label={columns[4]}>{digits(one.stand.step) || "–"}</td>
          </tr>
        ))}
      </PaperTable>
    </div>
  );
}
