/** One partner on the learner's page: a row of the list with its press, or a row of the heat map; opened, what is in `later.tsx` stands below it. */
import { CommentsAt, Icon, SectorMark, still, useAct, usePage } from "@shell";
import type { DocView } from "../../kind";
import type { PartnerItem } from "../../network/partners";
import { asCell, cellKey, partnerKey, partnerOf, type Way } from "./content";
import { between, type CellItem } from "./giving";
import { Cells, PartnerHead, shownOf } from "./heat";
import type { Later } from "./later";
import type { BenefitContent, BenefitWord, Cell, State } from "./model.gen";
import { chosenInWords } from "./say";

interface RowProps {
  content: BenefitContent;
  partner: PartnerItem;
  /** Its stored cells. */
  items: readonly CellItem[];
  answers: DocView;
  parts: Later | null;
  open: boolean;
  onToggle: (id: string) => void;
}

interface ListRowProps extends RowProps {
  /** The direction it opens with. */
  way: Way;
  /** There is a next one. */
  more: boolean;
  onNext: (id: string) => void;
}

export const ListRow = still(({ content, partner, items, answers, parts, open, onToggle, way, more, onNext }: ListRowProps) => {
  const { t } = usePage<BenefitWord>();
  const { id, value } = partner;
  const one = between(partner, items, content);
  return (
    <li class={open ? "be-opened" : undefined} data-at={partnerKey(id)}>
      <button type="button" class="be-press" aria-expanded={open} onClick={() => { onToggle(id); }}>
        <SectorMark sector={value.sector} size={34} />
        <span>
          <b>{value.name}</b>
          <small>{one.covered ? chosenInWords(one, t) : t("benefit.not_begun")}</small>
          {one.untold.length > 0 && <small class="be-warn"><Icon name="warn" size={16} />{t("benefit.untold_n", { n: one.untold.length })}</small>}
        </span>
        <Icon name="down" />
      </button>
      {open && parts && <parts.PartnerEdit content={content} partner={partner} items={items} answers={answers} way={way} more={more} onNext={() => { onNext(id); }} />}
      <Said id={id} />
    </li>
  );
});

/** Pressed in turn: not yet, expected, has happened, not yet. */
const NEXT: Record<State, State> = { "": "expected", expected: "happened", happened: "" };

export const HeatRow = still(({ content, partner, items, answers, parts, open, onToggle, way }: RowProps & { way: Way }) => {
  const { comments } = usePage();
  const { id, value } = partner;
  const one = between(partner, items, content);
  const press = useAct((benefit: string): void => {
    const key = cellKey(way, id, benefit);
    const cell = asCell(answers.get<Partial<Cell>>(key));
    answers.set(key, { ...cell, state: NEXT[cell.state] } satisfies Cell);
  });
  const said = comments.some(({ anchor }) => partnerOf(anchor) === id);
  const all = 1 + content.benefits.length;
  return (
    <>
      <tr class={open ? "be-opened" : undefined} data-at={partnerKey(id)}>
        <th scope="row">
          <Opener id={id} name={value.name} sector={value.sector} open={open} onToggle={onToggle} />
        </th>
        <Cells content={content} way={way} id={id} name={value.name} shown={shownOf(content, one, way)} onPress={press} />
      </tr>
      {open && parts && <tr class="be-opened" data-at={partnerKey(id)}><td colSpan={all}><parts.Lines content={content} partner={partner} items={items} answers={answers} /></td></tr>}
      {said && <tr><td colSpan={all}><Said id={id} /></td></tr>}
    </>
  );
});

const Opener = still(({ id, name, sector, open, onToggle }: { id: string; name: string; sector: string; open: boolean; onToggle: (id: string) => void }) => {
  const { t } = usePage<BenefitWord>();
  return (
    <button type="button" class="be-name" aria-expanded={open} aria-label={t(open ? "benefit.close" : "benefit.open", { name })} onClick={() => { onToggle(id); }}>
      <PartnerHead name={name} sector={sector}><Icon name="down" size={18} /></PartnerHead>
    </button>
  );
});

/** Comments on a partner and on its cells, under its row. */
function Said({ id }: { id: string }) {
  const { comments } = usePage();
  const anchors = [...new Set(comments.map(({ anchor }) => anchor.split("#")[0] ?? "").filter((anchor) => partnerOf(anchor) === id))];
  return <>{anchors.map((anchor) => <CommentsAt key={anchor} anchor={anchor} />)}</>;
}
