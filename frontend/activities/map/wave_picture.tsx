/**
 * Draws two waves of a map as one picture: who is there now, with a ring who is new and a mark who moved, and as an outline
 * who is no longer there. Part of more-map.js; the sentences and the table below it say the same.
 */
import { addressOf, Boundary, frozenView, toThai, usePage, useWidth } from "@shell";
import type { WavePictureProps } from "../../kind";
import type { WaveWord } from "../../words.gen";
import { Picture } from "../../drawing/picture";
import { sectorDrawing } from "../../drawing/sectors";
import { GoneShape, MovedMark, NewRing, Sign } from "../../drawing/signs";
import { asRead, markOf } from "./content";
import { PHONE } from "./figure";
import { groupingOf } from "./groups";
import type { MapContent, MapWord } from "./model.gen";
import { partnersOf, schoolOf, tiesOf } from "./partners";
import type { PartnerItem } from "./partners";
import { waves } from "./waves";

/** Width of a page, px, until it is measured. */
const FIRST = 360;
const SIGN = 20;

/** Both in one: those of now, and those of then that are gone, at the places that the present layout gives them. */
function together({ before, after, t }: WavePictureProps & { t: Parameters<typeof waves>[2] }) {
  const rows = waves(before, after, t);
  const idsOf = (what: string): Set<string> =>
    new Set(rows.flatMap((row) => (row.what === what && row.key.startsWith("partner:") ? [row.key.slice("partner:".length).split("#")[0] ?? ""] : [])));
  const gone = idsOf("removed");
  const [then, now] = [frozenView(before.network), frozenView(after.network)];
  const partners: PartnerItem[] = [...partnersOf(now), ...partnersOf(then).filter(({ id }) => gone.has(id))];
  return { partners, ties: tiesOf(now), school: schoolOf(now), gone, fresh: idsOf("first"), moved: idsOf("moved") };
}

export function WavePicture(two: WavePictureProps) {
  const { t } = usePage<MapWord | WaveWord>();
  const [root, width] = useWidth<HTMLDivElement>(FIRST);
  const { partners, ties, school, gone, fresh, moved } = together({ ...two, t });
  const content = asRead(two.after.content as unknown as MapContent, school);
  if (!partners.length) return null;
  const { groups, of } = groupingOf(content.layout === "sectors" ? "sectors" : "pillars", partners, content);
  const { paper = false } = two;
  // How good a relation is stays off paper, in the form of its line too.
  const shown = paper ? partners.map((item) => ({ ...item, value: { ...item.value, quality: "normal" as const } })) : partners;
  const signs = [
    [fresh, "first", <NewRing key="first" r={7.5} />],
    [moved, "moved", <MovedMark key="moved" />],
    [gone, "removed", <GoneShape key="removed" shape={sectorDrawing("").shape} scale={0.5} />],
  ] as const;
  return (
    <Boundary message={<p class="pm-failed">{t("map.failed")}</p>}>
      <div ref={root} class="pm">
        <figure class="pm-map">
          <Picture
            partners={shown}
            ties={ties}
            groups={groups}
            groupOf={of}
            markOf={({ value }) => markOf(content, value.sector)}
            spots={new Map()}
            size={width < PHONE ? "phone" : "wide"}
            label={t("map.picture", { school: school.name || t("map.our_school"), n: partners.length })}
            waiting={t("part.opening")}
            worker={addressOf("drawing-worker")}
            centre={t("map.centre")}
            plain={paper}
            digits={two.thaiDigits ? toThai : undefined}
            fresh={fresh}
            gone={gone}
            moved={moved}
          />
          <ul class="pm-legend" aria-label={t("map.legend")}>
            {signs.map(([ids, what, sign]) => ids.size > 0 && (
              <li key={what}>
                <Sign width={SIGN}>
                  <g transform={`translate(${String(SIGN / 2)} 9)${what === "removed" ? " scale(.5)" : ""}`}>{sign}</g>
                </Sign>
                {t(`wave.how_${what}`)}
              </li>
            ))}
          </ul>
        </figure>
      </div>
    </Boundary>
  );
}
