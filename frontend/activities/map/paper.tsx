/** The one place for a map on paper: readable in grey, Thai digits where the author chose them, and nothing of how good
 * a relation is: quality, trust and story of a partner are never printed. */
import { toThai, usePage } from "@shell";
import type { KindProps } from "../../kind";
import { labelOf, type LayoutName, type MapContent } from "./content";
import { MapFigure } from "./figure";
import { NAMES_ON_A_PHONE } from "./frame";
import { partnersOf, schoolOf, tiesOf } from "./partners";
import { Answers } from "./questions";
import { Facts } from "./saying";
import { schoolLine } from "./school";

export function Paper({ props, content }: { props: KindProps<MapContent>; content: MapContent }) {
  const { t } = usePage();
  const { network, answers } = props;
  const d = props.thaiDigits ? toThai : String;
  const partners = partnersOf(network);
  const layout = answers.get<{ layout?: LayoutName | "" }>("view")?.layout || content.layout;
  const many = partners.length > NAMES_ON_A_PHONE;
  const line = schoolLine(schoolOf(network), content);
  return (
    <div class="pm pm-paper">
      {line && <p>{d(line)}</p>}
      <div class={many ? undefined : "pm-papermap"}>
        <MapFigure
          props={props}
          content={content}
          partners={partners}
          ties={tiesOf(network)}
          layout={layout}
          size={many ? "wide" : "paper"}
        />
        <Facts network={network} content={content} thaiDigits={props.thaiDigits === true} />
      </div>
      <table class="pm-papertable">
        <caption>{t("map.paper_caption")}</caption>
        <thead>
          <tr>
            {["no", "partner", "together", "direction", "frequency", "change"].map((name) => (
              <th key={name} scope="col">
                {t(`map.paper_${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partners.map(({ key, value }, index) => (
            <tr key={key}>
              <td>{d(String(index + 1))}</td>
              <th scope="row">
                {d(value.name)}
                <small>{labelOf(content.sectors, value.sector)}</small>
              </th>
              <td>
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
              <td>{labelOf(content.directions, value.direction)}</td>
              <td>{labelOf(content.frequencies, value.frequency)}</td>
              <td>{d(value.change)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Answers props={props} content={content} pick={() => null} />
    </div>
  );
}
