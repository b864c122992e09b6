/** Who gives whom what as it is read: the heat map, each partner with its lines, the picture, the two answers. Part of more-benefit.js. */
import { Button, CommentsAt, frozenView, PartnerName, Pin, SectionHead, SectorMark, usePage, useWidth } from "@shell";
import { useState } from "preact/hooks";
import type { KindProps } from "../../kind";
import { partnersOf, type PartnerItem } from "../../network/partners";
import { Answered } from "./answered";
import { partnerKey, partnerOf, readCell, type Way } from "./content";
import { Fly } from "./fly";
import { between, cellsByPartner, columns, type CellItem } from "./giving";
import { Cells, Heat, NARROW, PartnerHead, shownOf, WaySwitch, WIDE } from "./heat";
import { Legend } from "./marks";
import type { BenefitContent, BenefitWord, State } from "./model.gen";
import { headInWords } from "./say";
import { Told } from "./told";

type Props = KindProps<BenefitContent, BenefitWord>;

const NONE: readonly CellItem[] = [];

export function Reading(props: Props) {
  const { content, answers, network, face, t } = props;
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  const [way, setWay] = useState<Way>("get");
  const partners = partnersOf(network);
  const stored = cellsByPartner(answers);
  const all = partners.map((partner) => between(partner, stored.get(partner.id) ?? NONE, content));
  const here = new Set(partners.map(({ id }) => id));
  // Answers about partners that were removed since stay readable.
  const removed = [...stored].filter(([id, items]) => !here.has(id) && items.some(({ value }) => value.state)).map(([id]) => id);
  return (
    <div ref={ref} class={width >= WIDE ? "be" : width >= NARROW ? "be be-narrow be-mid" : "be be-narrow"}>
      {width >= NARROW && partners.length > 0 && (
        <section>
          <SectionHead title={t("benefit.table", { n: partners.length, all: columns(content, all, way).length })} end={<WaySwitch way={way} onChange={setWay} />}>{headInWords(all, t)}</SectionHead>
          <Heat content={content} way={way} partners={partners.length} columns={columns(content, all, way)} numbers={width < WIDE}>
            {all.map((one) => (
              <tr key={one.id}>
                <th scope="row"><PartnerHead name={one.partner.value.name} sector={one.partner.value.sector} /></th>
                <Cells content={content} way={way} id={one.id} name={one.partner.value.name} shown={shownOf(content, one, way)} />
              </tr>
            ))}
          </Heat>
        </section>
      )}
      <section>
        <SectionHead title={t("benefit.each")}>{width < NARROW ? headInWords(all, t) : undefined}</SectionHead>
        <Legend />
        <ul class="be-list">
          {all.filter(({ covered }) => covered).map(({ id, partner }) => <Row key={id} {...props} id={id} partner={partner} items={stored.get(id) ?? NONE} />)}
          {removed.map((id) => <Row key={id} {...props} id={id} items={stored.get(id) ?? NONE} />)}
        </ul>
      </section>
      {face === "read" && all.some(({ covered }) => covered) && (
        <section>
          <SectionHead title={t("benefit.giving")}>{t("benefit.not_judged")}</SectionHead>
          <Fly all={all.filter(({ covered }) => covered)} />
        </section>
      )}
      <section>
        <SectionHead title={t("benefit.further")} />
        <Answered {...props} />
      </section>
    </div>
  );
}

function Row({ content, network, earlier, focusKey, onPick, id, partner, items, t }: Props & { id: string; partner?: PartnerItem; items: readonly CellItem[] }) {
  const { comments } = usePage<BenefitWord>();
  const [key, name] = [partnerKey(id), partner?.value.name ?? ""];
  const pins = comments.filter(({ anchor }) => partnerOf(anchor) === id);
  const before = earlier[0] ? frozenView(earlier[0].answers) : undefined;
  const was = before && ((cell: string): State => readCell(before, cell).state);
  const picked = focusKey ? partnerOf(focusKey) === id : false;
  return (
    <li class={picked ? "be-opened" : undefined} data-at={key} tabIndex={-1}>
      <div class="be-row">
        <span class="be-who">
          <SectorMark sector={partner?.value.sector ?? ""} size={34} />
          <b>{partner ? name : <PartnerName network={network} id={id} mark={false} />}{pins.map((pin) => <Pin key={pin.id} number={pin.number} done={pin.done} />)}</b>
        </span>
        {onPick && <Button icon="comment" name={`${t("benefit.comment_here")} ${name}`} onClick={() => { onPick(key, name); }} />}
      </div>
      <Told content={content} partner={id} items={items} {...(was ? { was } : {})} />
      <CommentsAt anchor={key} />
    </li>
  );
}
