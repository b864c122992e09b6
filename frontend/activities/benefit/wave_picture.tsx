/** Counts what became of the cells since the earlier wave: a table for each direction, earlier state by state of now. */
import { Table, toThai, usePage } from "@shell";
import type { WavePictureProps } from "../../kind";
import { cellKey, offered, readCell, WAYS } from "./content";
import type { BenefitWord, State } from "./model.gen";
import { stateInWords } from "./say";
import { waveOf } from "./waves";

const STATES: readonly State[] = ["", "expected", "happened"];

export function WavePicture({ before, after, thaiDigits }: WavePictureProps) {
  const { t } = usePage<BenefitWord>();
  const digits = thaiDigits ? toThai : String;
  const [then, now] = [waveOf(before), waveOf(after)];
  const cells = (way: (typeof WAYS)[number]) => now.partners.flatMap(({ id }) => offered(now.content).map(({ id: benefit }) => [then, now].map(({ answers }) => readCell(answers, cellKey(way, id, benefit)).state)));
  return (
    <div class="px-even">
      {WAYS.map((way) => {
        const all = cells(way);
        return (
          <div key={way}>
            <p class="px-label">{t(`benefit.${way}`)}</p>
            <Table caption={t("benefit.wave_counts", { way: t(`benefit.${way}`) })} columns={[{ label: t("benefit.wave_then") }, ...STATES.map((state) => ({ label: stateInWords(state, t), num: true }))]}>
              {STATES.map((was) => (
                <tr key={was}>
                  <th scope="row">{stateInWords(was, t)}</th>
                  {STATES.map((is) => <td key={is} class="px-n">{was || is ? digits(String(all.filter(([a, b]) => a === was && b === is).length)) : "–"}</td>)}
                </tr>
              ))}
            </Table>
          </div>
        );
      })}
    </div>
  );
}
