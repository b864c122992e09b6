/** Says where the answers about one partner point, and takes the teacher's decision. */
import { blank, Button, ErrorLine, Icon, problemAt, problemText, TextArea, Tiles, usePage } from "@shell";
import { useState } from "preact/hooks";
import type { About } from "./about";
import { levelLabel, offered, offers, standKey } from "./content";
import { Glyph } from "./glyph";
import type { LadderContent, LadderWord, Stand } from "./model.gen";
import { ASK } from "./suggest";

/** As the server has it (domain/item.py); counted aloud only where it comes near. */
const LINE = 300;

interface DecidingProps {
  content: LadderContent;
  one: About;
  /** The line for why is there in any case. */
  why: boolean;
  onChange: (part: Partial<Stand>) => void;
}

export function Deciding({ content, one, why: led, onChange }: DecidingProps) {
  const { t, problems } = usePage<LadderWord>();
  const { stand, votes } = one;
  const { suggested } = votes;
  const [other, setOther] = useState(false);
  const at = `${standKey(one.id)}#level`;
  const told = problemAt(problems, at);
  const asks = suggested === ASK;
  const choosing = asks || other || (one.decided && stand.level !== suggested);
  return (
    <div class="la-card">
      {asks ? (
        <>
          <h4 tabIndex={-1}>{t("ladder.nearest")}</h4>
          <p class="px-note px-soft">{t("ladder.nearest_lead")}</p>
        </>
      ) : (
        <>
          <p class="px-note px-soft">{t("ladder.points_to", { n: votes.counts.get(suggested) ?? 0, of: votes.asked })}</p>
          <h4 class="la-level" tabIndex={-1}><Glyph content={content} level={suggested} />{levelLabel(content, suggested)}</h4>
          <p class="px-note px-soft">{offered(content).find(({ id }) => id === suggested)?.sentence}</p>
        </>
      )}
      <Counts content={content} one={one} />
      {stand.level && !offers(content, stand.level) && <ErrorLine>{t("ladder.level_gone", { level: levelLabel(content, stand.level) })}</ErrorLine>}
      {!asks && (
        <div class="px-row la-take" data-at={choosing ? undefined : at}>
          <Button icon="check" aria-pressed={stand.level === suggested} onClick={() => { setOther(false); onChange({ level: suggested }); }}>{t("ladder.take")}</Button>
          <Button aria-expanded={choosing} onClick={() => { setOther(true); }}>{t("ladder.other")}</Button>
          {!choosing && told && <ErrorLine>{problemText(told, t)}</ErrorLine>}
        </div>
      )}
      {choosing && (
        <div class="la-pick">
          <Tiles
            at={at} label={t(asks ? "ladder.nearest" : "ladder.other_level")} quietLabel={asks} noTick columns={2} value={stand.level}
            options={offered(content).map(({ id, label }) => ({ value: id, label, drawing: <Glyph content={content} level={id} /> }))}
            onChange={(level) => { onChange({ level }); }}
          />
          {one.decided && <p class="px-note px-soft"><b>{levelLabel(content, stand.level)}</b> {offered(content).find(({ id }) => id === stand.level)?.sentence}</p>}
        </div>
      )}
      {(led || one.needsReason || !blank(stand.why)) && (
        <TextArea
          at={`${standKey(one.id)}#why`} label={t("ladder.why")} optional={!one.needsReason} rows={2}
          limit={stand.why.length > LINE * 0.75 ? LINE : undefined} value={stand.why} onChange={(why) => { onChange({ why }); }}
        />
      )}
    </div>
  );
}

/** How many answers point where: dots, and the same in words. */
function Counts({ content, one: { votes } }: { content: LadderContent; one: About }) {
  const { t } = usePage<LadderWord>();
  return (
    <ul class="la-votes">
      {[...votes.counts].map(([level, n]) => (
        <li key={level}>
          <Glyph content={content} level={level} />
          <span aria-hidden="true">{levelLabel(content, level)}</span>
          <Dots n={n} label={t("ladder.votes", { level: levelLabel(content, level), n })} />
        </li>
      ))}
      {votes.unknown > 0 && (
        <li>
          <span />
          <span class="px-muted" aria-hidden="true">{t("ladder.unknown")}</span>
          <Dots n={votes.unknown} label={t("ladder.votes", { level: t("ladder.unknown"), n: votes.unknown })} open />
        </li>
      )}
    </ul>
  );
}

const Dots = ({ n, label, open = false }: { n: number; label: string; open?: boolean }) => (
  <span class={open ? "la-dots la-open-dots" : "la-dots"} role="img" aria-label={label}>
    {Array.from({ length: n }, (_, place) => <i key={place} />)}
  </span>
);

/** A folded list of answers: how many there are, and a way to see them. */
export function Answered({ one, seeing, onSee }: { one: About; seeing: boolean; onSee: () => void }) {
  const { t, problems } = usePage<LadderWord>();
  const told = problemAt(problems, `saw:${one.id}#answers`);
  return (
    <div class="la-answered">
      <Icon name="check" />
      <span>{t("ladder.answered", { n: one.votes.asked })}</span>
      <Button look="quiet" small aria-expanded={seeing} onClick={onSee}>{t(seeing ? "ladder.hide_answers" : "ladder.see_answers")}</Button>
      {told && <ErrorLine advice={told.blocking === false}>{problemText(told, t)}</ErrorLine>}
    </div>
  );
}
