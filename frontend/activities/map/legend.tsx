/** Explains the lines of the map. */
import type { JSX } from "preact";
import { usePage } from "@shell";
import type { MapContent, MapWord } from "./model.gen";
import type { Quality } from "../../drawing/lines";
import { ArrowSign, NewRing, QualitySign, Sign, TieSign } from "../../drawing/signs";

/** `plain`: paper shows who gives and who knows whom, not how good a relation is. */
export function Legend({ content, plain, open, fresh }: { content: MapContent; plain?: boolean; open: boolean; fresh: boolean }) {
  const { t } = usePage<MapWord>();
  const rows: [JSX.Element, string][] = [
    ...(plain
      ? []
      : content.qualities.map(({ id, label }): [JSX.Element, string] => [<QualitySign key={id} quality={id as Quality} />, label])),
    ...(open && !plain ? [[<QualitySign key="" quality="" />, t("map.not_said")] as [JSX.Element, string]] : []),
    [<ArrowSign key="a" />, t("map.legend_arrow")],
    [<TieSign key="t" />, t("map.legend_tie")],
    ...(fresh
      ? [
          [
            <Sign key="n" width={20}>
              <g transform="translate(10 9)">
                <NewRing r={7.5} />
              </g>
            </Sign>,
            t("map.is_new"),
          ] as [JSX.Element, string],
        ]
      : []),
  ];
  return (
    <ul class="pm-legend" aria-label={t("map.legend")}>
      {rows.map(([sign, words]) => (
        <li key={words}>
          {sign}
          {words}
        </li>
      ))}
    </ul>
  );
}
