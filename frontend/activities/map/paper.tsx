/**
 * Prints a map: readable in grey, with Thai digits where the author chose them. Quality, trust and the story of a
 * partner are never printed.
 */
import { toThai, usePage } from "@shell";
import type { KindProps } from "../../kind";
import { PaperTable } from "../paper_table";
import { labelOf } from "./content";
import type { MapContent, View, MapWord } from "./model.gen";
import { Drawing } from "./drawing";
import { NAMES_ON_A_PHONE } from "../../drawing/extent";
import { partnersOf, schoolOf, tiesOf } from "./partners";
import { Answers } from "./answers";
import { Told } from "./says";
import { schoolLine } from "./school";

export function Paper({ props, content }: { props: KindProps<MapContent, MapWord>; content: MapContent }) {
  const { t } = usePage<MapWord>();
  const { network, answers } = props;
  const d = props.thaiDigits ? toThai : String;
  const partners = partnersOf(network);
  const layout = answers.get<Partial<View>>("view")?.layout || content.layout;
  const many = partners.length > NAMES_ON_A_PHONE;
  const line = schoolLine(schoolOf(network), content);
  const columns = (["no", "partner", "together", "direction", "frequency", "change"] as const).map((name) => t(`map.paper_${name}`));
  const drawing = { props, content, partners, ties: tiesOf(network), layout };
  return (
    <div class="pm pm-paper">
      {line && <p>{d(line)}</p>}
      <div class={many ? undefined : "pm-papermap"}>
        <figure class="pm-map pp-onpaper">
          <Drawing {...drawing} size={many ? "wide" : "paper"} />
        </figure>
        <figure class="pm-map pp-onphone">
          <Drawing {...drawing} size="phone" />
        </figure>
        <Told network={network} content={content} thaiDigits={props.thaiDigits === true} />
      </div>
      <PaperTable caption={t("map.paper_caption")} columns={columns} look="pm-papertable">
        {partners.map(({ key, value }, index) => (
          <tr key={key}>
            <td>{d(String(index + 1))}</td>
            <th scope="row">
              {d(value.name)}
              <small>{labelOf(content.sectors, value.sector)}</small>
            </th>
            <td data-label={columns[2]} class="px-pre">
              {d(
                [
                  value.forms
                    .map((form) => labelOf(content.forms, form))
                    .filter(Boolean)
                    .join(" · "),
                  value.together,
                ]
                  .filter(Boolean)
                  .join(": "),
              )}
            </td>
            <td data-label={columns[3]}>{labelOf(content.directions, value.direction)}</td>
            <td data-label={columns[4]}>{labelOf(content.frequencies, value.frequency)}</td>
            <td data-label={columns[5]} class="px-pre">
              {d(value.change)}
            </td>
          </tr>
        ))}
      </PaperTable>
      <Answers props={props} content={content} pick={() => null} />
    </div>
  );
}
