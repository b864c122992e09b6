/** The agreement as it is read: what it is, each topic with what every party gives, the group, the dates. Part of more-agreement.js. */
import { blank, Button, CommentsAt, frozenView, Icon, Pin, SectionHead, usePage, useWidth } from "@shell";
import type { ComponentChildren } from "preact";
import type { KindProps } from "../../kind";
import { length } from "../../thai/lengths";
import { Balance } from "./balance";
import { formOf, membersOf, readAbout, readGive, readGroup, readReady, readState, readTerm, STAGES } from "./content";
import { faceOf, PartyFace, type FaceOf } from "./faces";
import type { AgreementContent, AgreementWord } from "./model.gen";
import { inWords, whole } from "./say";
import { standing, tableOf, type Cell, type Row } from "./table";

type Props = KindProps<AgreementContent, AgreementWord>;

/** Narrower than this, a topic's cells are a list, px. */
const WIDE = 620;

export function Reading(props: Props) {
  const { content, answers, network, language, face: where, t } = props;
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  const table = tableOf(answers, network, content);
  const faces = table.parties.map((party) => faceOf(party, t));
  const about = readAbout(answers);
  const term = readTerm(answers);
  const day = (iso: string): string => whole(iso, language);
  const states = STAGES.flatMap((stage) => {
    const { date, who, note } = readState(answers, stage);
    return date || who || note ? [{ stage, label: content.states.find(({ id }) => id === stage)?.label ?? stage, said: [day(date), who, note].filter((one) => !blank(one)).join(" · ") }] : [];
  });
  const long = term.start && term.end ? inWords(length(term.start, term.end), t) : "";
  return (
    <div ref={ref} class={width >= WIDE ? "ag" : "ag ag-narrow"}>
      <section>
        <Place {...props} id="about" label={t("agreement.about")} as={<h3>{blank(about.title) ? <span class="px-muted">{t("agreement.about")}</span> : about.title}</h3>} />
        {!blank(about.aim) && <p class="px-pre">{about.aim}</p>}
        <CommentsAt anchor="about" />
        <dl class="ag-facts">
          {about.form && <Fact name={t("agreement.form_is")}>{formOf(content, about.form)?.label ?? about.form}</Fact>}
          <Fact name={t("agreement.party")}>{table.parties.map((party, at) => <span key={party.id} class="ag-line">{faces[at]?.name}{!blank(party.item.signer) && <span class="px-soft"> · {party.item.signer}</span>}{party.gone && <span class="px-muted"> ({t("agreement.gone")})</span>}</span>)}</Fact>
          {(term.start || term.end || term.review) && (
            <div data-at="term" tabIndex={-1}>
              <dt><Place {...props} id="term" label={t("agreement.term")} /></dt>
              <dd>
                {(term.start || term.end) && <span class="ag-line px-num">{day(term.start)} – {day(term.end)} {long && <span class="px-soft">({long})</span>}</span>}
                {term.review && <span class="ag-line">{t("agreement.reviewed")} {day(term.review)}</span>}
                <CommentsAt anchor="term" />
              </dd>
            </div>
          )}
          {states.map(({ stage, label, said }) => (
            <div key={stage} data-at={`state:${stage}`} tabIndex={-1}>
              <dt><Place {...props} id={`state:${stage}`} label={label} /></dt>
              <dd>{said}<CommentsAt anchor={`state:${stage}`} /></dd>
            </div>
          ))}
          {!states.length && <Fact name={t("agreement.state_is")}>{content.states.find(({ id }) => id === "draft")?.label}</Fact>}
        </dl>
      </section>
      <section>
        <SectionHead title={t("agreement.rows")} />
        <ol class="ag-read">
          {table.rows.map((row, at) => <RowRead key={row.id} {...props} row={row} place={at + 1} faces={faces} />)}
        </ol>
      </section>
      {where === "read" && table.parties.length > 1 && (
        <section>
          <SectionHead title={t("agreement.balance")} />
          <Balance stood={table.rows.map((row) => ({ id: row.id, label: row.label, cells: row.cells.map((cell) => standing(row, cell)) }))} faces={faces} />
        </section>
      )}
      <section>
        <SectionHead title={t("agreement.group")} />
        <ul class="ag-groups">
          {faces.map((face) => {
            const { lead } = readGroup(answers, face.id);
            const also = membersOf(answers, face.id).map(({ value }) => (blank(value.duty) ? value.role : `${value.role} (${value.duty})`)).filter((one) => !blank(one));
            return (
              <li key={face.id} data-at={`group:${face.id}`} tabIndex={-1}>
                <Place {...props} id={`group:${face.id}`} label={face.name} as={<PartyFace face={face} />} />
                <p>{blank(lead) ? <span class="px-muted">{t("agreement.coordinator_not")}</span> : <><b>{lead}</b> {t("agreement.coordinates")}</>}</p>
                {also.length > 0 && <p class="px-note px-soft">{also.join(" · ")}</p>}
                <CommentsAt anchor={`group:${face.id}`} />
              </li>
            );
          })}
        </ul>
      </section>
      <ReadyRead {...props} faces={faces} />
    </div>
  );
}

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => <div><dt>{name}</dt><dd>{children}</dd></div>;

/** What may be commented on, with its pins and the trainer's button. */
function Place({ id, label, as, onPick, t }: Props & { id: string; label: string; as?: ComponentChildren }) {
  const { comments } = usePage();
  const pins = comments.filter(({ anchor }) => anchor.split("#")[0] === id);
  return (
    <span class="ag-place">
      <span class="ag-placed">{as ?? label}{pins.map((pin) => <Pin key={pin.id} number={pin.number} done={pin.done} />)}</span>
      {onPick && <Button icon="comment" name={`${t("agreement.comment_here")} ${label}`} onClick={() => { onPick(id, label); }} />}
    </span>
  );
}

function RowRead({ row, place, faces, ...props }: Props & { row: Row; place: number; faces: readonly FaceOf[] }) {
  const { t, earlier, focusKey = "" } = props;
  const lead = faces.find(({ id }) => id === row.lead.party);
  const before = earlier[0] ? frozenView(earlier[0].answers) : undefined;
  // Of the same words, day and follower one line stands for all.
  const [first] = row.same;
  const one = first && row.same.length === row.cells.length && row.same.every(({ item }) => item.by === first.item.by && item.follow === first.item.follow);
  const line = (cell: Cell, face: ComponentChildren, name: string) => (
    <li key={cell.key} class={focusKey.split("#")[0] === cell.key ? "ag-picked" : undefined} data-at={cell.key} tabIndex={-1}>
      <Place {...props} id={cell.key} label={`${row.label} · ${name}`} as={face} />
      <div>
        {cell.given ? <p class="px-pre">{cell.item.text}</p> : <p class="px-muted">{t("agreement.nothing")}</p>}
        {before && cell.given && readGive(before, cell.row, cell.party).text.trim() !== cell.item.text.trim() && <p class="px-note px-soft">{t("agreement.was", { said: readGive(before, cell.row, cell.party).text.trim() || t("agreement.nothing") })}</p>}
        <CommentsAt anchor={cell.key} />
      </div>
      {cell.given ? <p class={cell.item.by ? "ag-with px-num" : "ag-with ag-late"}><Icon name="calendar" size={16} />{cell.item.by ? whole(cell.item.by, props.language) : t("agreement.no_by")}</p> : <p />}
      {cell.given ? <p class={blank(cell.item.follow) ? "ag-with ag-late" : "ag-with"}><Icon name="person" size={16} />{blank(cell.item.follow) ? t("agreement.is_no_follow") : cell.item.follow}</p> : <p />}
    </li>
  );
  return (
    <li data-at={`row:${row.id}`} tabIndex={-1}>
      <Place {...props} id={`row:${row.id}`} label={row.label} as={<h4>{place}. {row.label || t("agreement.no_label")}{lead && <span class="ag-leads"> · {t("agreement.lead_is", { party: lead.name })}</span>}{row.same.length > 0 && row.lead.split && <span class="ag-leads"> · {t("agreement.split_is")}</span>}</h4>} />
      <CommentsAt anchor={`row:${row.id}`} />
      <ul class="ag-lines">
        {one && !props.comments.some(({ anchor }) => row.cells.some(({ key }) => anchor.startsWith(key)))
          ? line(first, <b>{t("agreement.all_parties", { n: row.cells.length })}</b>, t("agreement.all_parties", { n: row.cells.length }))
          : row.cells.map((cell, at) => line(cell, faces[at] && <PartyFace face={faces[at]} />, faces[at]?.name ?? ""))}
      </ul>
    </li>
  );
}

function ReadyRead({ content, answers, faces, t }: Props & { faces: readonly FaceOf[] }) {
  const said = content.points.flatMap((point) => faces.flatMap((face) => {
    const { state, text } = readReady(answers, point.id, face.id);
    return state ? [{ key: `${point.id}.${face.id}`, point: point.label, name: face.name, said: [content.stands.find(({ id }) => id === state)?.label, text].filter(Boolean).join(" · ") }] : [];
  }));
  if (!said.length) return null;
  return (
    <section>
      <SectionHead title={t("agreement.ready")} />
      <dl class="ag-facts">{said.map((one) => <div key={one.key}><dt>{one.point}</dt><dd>{one.name}: {one.said}</dd></div>)}</dl>
    </section>
  );
}

