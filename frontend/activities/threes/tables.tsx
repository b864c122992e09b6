/** Strengths and activities as tables: below the lanes, at the desk and on paper. On a phone rows become blocks. */
import { Button, CommentsAt, PartnerName, Pin, usePage } from "@shell";
import type { ComponentChildren } from "preact";
import type { DocView } from "../../kind";
import { wayOf } from "./content";
import type { ThreesContent, ThreesWord } from "./model.gen";
import { actsOf, assetsOf, wordsOf, type ActItem, type AssetItem, type Plan } from "./plan";
import { actName, classInWords, daysInWords, nameOf } from "./say";
import { Marked } from "./words_marked";

interface TableProps {
  content: ThreesContent;
  network: DocView;
  plan: Plan;
  /** How this paper writes numerals. */
  digits?: (text: string) => string;
  paper?: boolean;
  /** Where an item may be commented on. */
  onPick?: ((key: string, label: string) => void) | undefined;
  /** The item whose comment is being written. */
  picked?: string | undefined;
  /** Comments stand in the table. */
  comments?: boolean;
}

/** The head of a row: what it is, its pins, the way to comment on it, and the comments. */
function Row({ id, name, onPick, picked, comments, head, children }: Pick<TableProps, "onPick" | "picked" | "comments"> & { id: string; name: string; head: ComponentChildren; children: ComponentChildren }) {
  const page = usePage<ThreesWord>();
  const pins = comments ? page.comments.filter(({ anchor }) => anchor.split("#")[0] === id) : [];
  return (
    <tr data-at={comments ? id : undefined} tabIndex={comments ? -1 : undefined} class={picked === id ? "ts-picked" : undefined}>
      <th scope="row">
        <div class="ts-row">
          <div>{head}</div>
          {pins.map((pin) => <Pin key={pin.id} number={pin.number} done={pin.done} />)}
          {onPick && <Button icon="comment" name={`${page.t("threes.comment_here")} ${name}`} onClick={() => { onPick(id, name); }} />}
        </div>
        {comments && <CommentsAt anchor={id} />}
      </th>
      {children}
    </tr>
  );
}

function Frame({ caption, columns, paper, children }: { caption: string; columns: readonly string[]; paper: boolean | undefined; children: ComponentChildren }) {
  return (
    <table class={paper ? "pp-table" : "ts-table"}>
      <caption class={paper ? undefined : "px-vh"}>{caption}</caption>
      <thead><tr>{columns.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
      <tbody>{children}</tbody>
    </table>
  );
}

export function AssetTable({ content, network, plan, digits = String, paper, ...picks }: TableProps) {
  const { t } = usePage<ThreesWord>();
  const columns = [t("threes.col_can"), t("threes.col_need"), t("threes.col_use")];
  const row = (asset: AssetItem) => {
    const { partner, can, need } = asset.value;
    const [who, acts] = [classInWords(asset.value, content), actsOf(plan, asset).map((act) => actName(act, t)).join(", ")];
    const name = nameOf(network, partner, t);
    return (
      <Row key={asset.key} id={asset.key} name={[name, can.trim()].filter(Boolean).join(" · ")} {...picks} head={<>{paper ? digits(name) : <PartnerName network={network} id={partner} size={20} />}<p class="px-pre">{digits(can.trim()) || t("threes.no_can")}</p></>}>
        <td data-label={columns[1]} class={need.trim() ? undefined : "ts-wait"}>{who && <b>{digits(who)} </b>}{need.trim() ? digits(t("threes.needs", { need: need.trim() })) : t("threes.no_need")}</td>
        <td data-label={columns[2]} class={acts ? undefined : "ts-wait"}>{digits(acts) || t("threes.not_used")}</td>
      </Row>
    );
  };
  return <Frame caption={t("threes.table_assets")} columns={columns} paper={paper}>{plan.assets.map(row)}</Frame>;
}

export function ActTable({ content, network, plan, digits = String, paper, language, acts, ...picks }: TableProps & { language: string; acts: readonly ActItem[] }) {
  const { t } = usePage<ThreesWord>();
  const columns = [t("threes.col_act"), t("threes.col_date"), t("threes.col_owner"), t("threes.col_words")];
  const row = (act: ActItem) => {
    const { date, owner, place, partners, way, became } = act.value;
    const names = partners.map((id) => nameOf(network, id, t)).join(", ");
    const about = [wayOf(content, way)?.label ?? way, names, place.trim(), became ? t(`threes.became_${became}`) : ""].filter(Boolean).join(" · ");
    const words = wordsOf(plan, act);
    const uses = assetsOf(plan, act).map(({ value }) => value.can.trim()).filter(Boolean).join(", ");
    return (
      <Row key={act.key} id={act.key} name={actName(act, t)} {...picks} head={<><span class="px-pre">{digits(actName(act, t))}</span><p class="px-sm px-soft">{digits(about)}</p>{uses && <p class="px-sm px-soft">{digits(t("threes.uses", { what: uses }))}</p>}</>}>
        <td data-label={columns[1]} class={date ? "px-num" : "ts-wait"}>{digits(daysInWords(act.value, language, t)) || t("threes.no_date")}</td>
        <td data-label={columns[2]} class={owner.trim() ? undefined : "ts-wait"}>{digits(owner.trim()) || t("threes.no_owner")}</td>
        <td data-label={columns[3]}>{words.length ? <ul class="ts-served">{words.map((word) => <li key={word.key}><Marked text={digits(word.value.text)} place={plan.words.indexOf(word)} /></li>)}</ul> : "–"}</td>
      </Row>
    );
  };
  return <Frame caption={t("threes.table_acts")} columns={columns} paper={paper}>{acts.map(row)}</Frame>;
}
