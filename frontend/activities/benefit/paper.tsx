/** Prints who gives whom what: a heat map for each direction, the lines by partner, the two answers. Marks differ in grey too. */
import { toThai, usePage } from "@shell";
import type { KindProps } from "../../kind";
import { partnersOf } from "../../network/partners";
import { Answered } from "./answered";
import { WAYS } from "./content";
import { between, cellsByPartner, columns, type CellItem } from "./giving";
import { Cells, Heat, shownOf } from "./heat";
import { Legend } from "./marks";
import type { BenefitContent, BenefitWord } from "./model.gen";
import { headInWords } from "./say";
import { Told } from "./told";

const NONE: readonly CellItem[] = [];

export function Paper({ content, answers, network, language, thaiDigits }: KindProps<BenefitContent, BenefitWord>) {
  const { t } = usePage<BenefitWord>();
  const digits = thaiDigits ? toThai : String;
  const stored = cellsByPartner(answers);
  const all = partnersOf(network).map((partner) => between(partner, stored.get(partner.id) ?? NONE, content)).filter(({ covered }) => covered);
  return (
    <div class="be be-paper">
      <p>{digits(headInWords(all, t))}</p>
      {WAYS.map((way) => (
        <section key={way}>
          <h3>{t(`benefit.${way}`)}</h3>
          <Heat content={content} way={way} partners={all.length} columns={columns(content, all, way)} numbers digits={digits}>
            {all.map((one) => (
              <tr key={one.id}>
                <th scope="row">{digits(one.partner.value.name)}</th>
                <Cells content={content} way={way} id={one.id} name={one.partner.value.name} shown={shownOf(content, one, way)} />
              </tr>
            ))}
          </Heat>
        </section>
      ))}
      <Legend />
      <section>
        <h3>{t("benefit.each")}</h3>
        <ul class="be-list">
          {all.map(({ id, partner }) => (
            <li key={id}>
              <h4>{digits(partner.value.name)}</h4>
              <Told content={content} partner={id} items={stored.get(id) ?? NONE} digits={digits} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t("benefit.further")}</h3>
        <Answered content={content} answers={answers} network={network} language={language} digits={digits} />
      </section>
    </div>
  );
}
