/** Shows what was said of each partner, on the learner's page, on the desk and in Studio's preview; on paper: paper.tsx. */
import { Button, CommentsAt, frozenView, Lost, PartnerName, Pin, SectionHead, useLater, usePage, useWidth } from "@shell";
import type { KindProps } from "../../kind";
import { partnersOf } from "../../network/partners";
import { about } from "./about";
import { levelLabel, partnerOf, readStand, sawKey, standKey } from "./content";
import { Columns, WIDE } from "./edit";
import { grouped, LevelGroup, REST } from "./groups";
import type { Later } from "./later";
import type { LadderContent, LadderWord } from "./model.gen";
import { Row } from "./row";
import { Stairs } from "./stairs";

type Props = KindProps<LadderContent, LadderWord>;

export function Read(props: Props) {
  const came = useLater<Later>("more-ladder", 0);
  const parts = came === "failed" ? null : came;
  if (props.face !== "print") return <Screen {...props} parts={parts} />;
  return parts ? <parts.Paper {...props} /> : <Lost name="more-ladder" />;
}

function Screen({ parts, ...props }: Props & { parts: Later | null }) {
  const { content, answers, network, language, face, t } = props;
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  const wide = width >= WIDE;
  const partners = partnersOf(network);
  const all = partners.map((partner) => ({ ...partner, one: about(partner.id, answers, content) }));
  const decided = all.filter(({ one }) => one.decided);
  const here = new Set(partners.map(({ id }) => id));
  // Answers about partners that were removed since stay readable.
  const removed = [...new Set([...answers.list("stand"), ...answers.list("saw")].map(({ key }) => partnerOf(key)))].filter((id) => !here.has(id));
  const groups = grouped(content, all, ({ one }) => (one.decided ? one.stand.level : REST));
  const rest = groups.at(-1)?.things ?? [];
  const row = ({ id }: { id: string }) => <RowRead key={id} {...props} id={id} />;
  return (
    <div ref={ref} class={wide ? "la" : "la la-narrow"}>
      <section>
        <SectionHead title={t("ladder.picture")}>{t("ladder.not_better")}</SectionHead>
        {wide ? <Stairs content={content} partners={partners} all={all.map(({ one }) => one)} language={language} /> : groups.map(({ level, things }) => level && (
          <LevelGroup key={level.id} content={content} level={level}>{things.length ? <ul class="la-list">{things.map(row)}</ul> : undefined}</LevelGroup>
        ))}
      </section>
      {(wide || rest.length > 0 || removed.length > 0) && (
        <section>
          <SectionHead title={wide ? t("ladder.progress", { n: decided.length, of: all.length }) : t("ladder.rest", { n: rest.length })} />
          {wide && <Columns />}
          <ul class="la-list">
            {(wide ? groups.flatMap(({ things }) => things) : rest).map(row)}
            {removed.map((id) => row({ id }))}
          </ul>
        </section>
      )}
      <div class="la-ends">
        <Lost name="more-ladder" />
        {parts && <parts.Behind content={content} all={all.filter(({ one }) => one.begun).map(({ one, value }) => ({ one, name: value.name }))} open={face === "desk"} wide={wide} />}
      </div>
    </div>
  );
}

function RowRead({ content, answers, network, language, earlier, focusKey, onPick, id, t }: Props & { id: string }) {
  const { comments } = usePage<LadderWord>();
  const [key, partner] = [standKey(id), partnersOf(network).find((one) => one.id === id)?.value];
  const anchors = [key, sawKey(id)];
  const pins = comments.filter(({ anchor }) => anchors.some((one) => anchor === one || anchor.startsWith(`${one}#`)));
  const one = about(id, answers, content);
  const before = earlier[0] ? readStand(frozenView(earlier[0].answers), id).level : "";
  const picked = focusKey ? partnerOf(focusKey) === id : false;
  return (
    <li class={picked ? "la-open" : undefined} data-at={key} tabIndex={-1}>
      <div data-at={sawKey(id)}>
        <Row
          content={content} one={one} sector={partner?.sector ?? ""} language={language}
          name={<>{partner ? partner.name : <PartnerName network={network} id={id} mark={false} />}{pins.map(({ id: pin, number, done }) => <Pin key={pin} number={number} done={done} />)}</>}
          was={before && before !== one.stand.level ? levelLabel(content, before) : undefined}
          end={onPick && <Button icon="comment" name={`${t("ladder.comment_here")} ${partner?.name ?? ""}`} onClick={() => { onPick(key, partner?.name ?? ""); }} />}
        />
      </div>
      {anchors.map((anchor) => <CommentsAt key={anchor} anchor={anchor} />)}
      {!partner && <CommentsAt anchor={`partner:${id}`} />}
    </li>
  );
}
