/** A proposal as others read it, at the desk and in earlier rounds. Part of more-proposal.js. */
import { blank, Button, CommentsAt, ErrorLine, PartnerName, SectionHead, usePage, useWidth } from "@shell";
import type { ComponentChildren } from "preact";
import type { KindProps } from "../../kind";
import { readMoney } from "../../thai/money";
import { dayRange } from "../../thai/spans";
import { changesSince } from "./changes";
import { totalsOf } from "./budget";
import { categoryLabel, indicatorsOf, linesOf, one, partnersOf, placeOf, resultOf, SOURCES, spentOf, stepsOf } from "./content";
import type { ProposalContent, ProposalWord } from "./model.gen";
import { Path } from "./path";
import { baht, numberInWords } from "./say";
import { Sums } from "./totals";
import { Timeline } from "./told";
import { IndicatorWords, LineWords, StepWords } from "./words";

type Props = KindProps<ProposalContent, ProposalWord>;

const WIDE = 560;

export function Reading(props: Props) {
  const { content, answers, network, stage, earlier, face, focusKey = "", onPick } = props;
  const { t, language } = usePage<ProposalWord>();
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  const [title, problem, mentor, area, pitch, sent, follow] = (["title", "problem", "mentor", "area", "pitch", "sent", "follow"] as const).map((key) => one(answers, key)) as unknown as [ReturnType<typeof one<"title">>, ReturnType<typeof one<"problem">>, ReturnType<typeof one<"mentor">>, ReturnType<typeof one<"area">>, ReturnType<typeof one<"pitch">>, ReturnType<typeof one<"sent">>, ReturnType<typeof one<"follow">>];
  const lines = linesOf(answers);
  const totals = totalsOf(lines.map(({ value }) => value));
  const limit = content.ceiling * 100;
  const at = (key: string, name: string, children: ComponentChildren, tag: "section" | "li" = "section") => {
    const Tag = tag;
    return (
      <Tag key={key} data-at={key} tabIndex={-1} class={focusKey.split("#")[0] === key ? "pr-read px-picked" : "pr-read"}>
        <div class="pr-line"><div>{children}</div>{onPick && <Button icon="comment" name={`${t("proposal.comment_here")} ${name}`} onClick={() => { onPick(key, name); }} />}</div>
        <CommentsAt anchor={key} />
      </Tag>
    );
  };
  const day = (iso: string): string => (iso ? dayRange(iso, "", language) : "");
  const none = <span class="px-muted">{t("proposal.not_written")}</span>;
  const dotted = (...words: (string | number | null)[]): string => words.map((word) => String(word ?? "").trim()).filter(Boolean).join(" · ");
  const before = face === "desk" ? earlier.find(({ withdrawn }) => !withdrawn) : undefined;
  const changed = before ? changesSince(before, { answers, network, content }, t, language) : [];
  return (
    <div ref={ref} class={width >= WIDE ? "pr pr-reading" : "pr pr-reading pr-narrow"}>
      <Path content={content} stage={stage} wide={width >= WIDE} />
      {before && <section><h4>{t("proposal.changed", { n: before.number })}</h4>{changed.length ? <ul class="pr-changes">{changed.map((change) => <li key={change} class="px-num">{change}</li>)}</ul> : <p class="px-muted">{t("proposal.changed_none")}</p>}</section>}
      {at("title", t("proposal.title"), <h3>{blank(title.text) ? none : title.text}</h3>)}
      {at("area", t("proposal.area"), <p class="px-soft">{dotted(area.people, area.count === null ? "" : t("proposal.people_n", { n: area.count }), area.place, area.province) || none}</p>)}
      {at("problem", t("proposal.problem"), <><h4>{t("proposal.problem")}</h4><p class="px-pre">{blank(problem.text) ? none : problem.text}</p></>)}
      {at("mentor", t("proposal.mentor"), <><h4>{t("proposal.mentor")}</h4><p>{blank(mentor.role) ? none : mentor.role} {mentor.partner && <PartnerName network={network} id={mentor.partner} size={20} />}</p></>)}
      <section>
        <SectionHead title={t("proposal.partners_n", { n: partnersOf(answers).length })} />
        <ul class="pr-rows">{partnersOf(answers).map(({ key, id, value }) => at(key, network.item<{ name?: string }>(`partner:${id}`)?.value.name ?? "", <><p class="pr-name"><PartnerName network={network} id={id} /></p><p class="px-soft">{value.does}</p></>, "li"))}</ul>
      </section>
      <section>
        <SectionHead title={t("proposal.activities_n", { n: stepsOf(answers).length })} />
        <ul class="pr-rows">{stepsOf(answers).map(({ key, value }) => at(key, value.text, <StepWords value={value} network={network} />, "li"))}</ul>
      </section>
      <section>
        <SectionHead title={t("proposal.indicators_n", { n: indicatorsOf(answers).length })} />
        <ul class="pr-rows">
          {indicatorsOf(answers).map(({ key, id, value }) => {
            const result = resultOf(answers, id);
            return at(key, value.text, <><IndicatorWords value={value} actual={numberInWords(result.actual)} />{!blank(result.note) && <p class="px-note px-soft">{result.note}</p>}<CommentsAt anchor={`result:${id}`} /></>, "li");
          })}
        </ul>
      </section>
      <section>
        {at("budget", t("proposal.budget"), <h3>{t("proposal.budget")}</h3>)}
        <ul class="pr-rows">{lines.map(({ key, value }) => at(key, value.text, <><p class="px-note px-soft">{categoryLabel(content, value.category)}</p><LineWords value={value} network={network} /></>, "li"))}</ul>
        <Sums totals={totals} content={content} />
        {limit > 0 && totals.sources.ask > limit && <ErrorLine advice>{t("problem.over_ceiling", { over: baht(totals.sources.ask - limit), limit: baht(limit) })}</ErrorLine>}
      </section>
      {(pitch.date || !blank(pitch.place)) && at("pitch", t("proposal.pitch"), <><h4>{t("proposal.pitch")}</h4><p>{dotted(day(pitch.date), pitch.place)}</p></>)}
      {(sent.date || !blank(sent.to)) && at("sent", t("proposal.sent"), <><h4>{t("proposal.sent")}</h4><p>{dotted(day(sent.date), sent.to, sent.number)}</p></>)}
      {placeOf(stage) >= 6 && SOURCES.filter((source) => !blank(spentOf(answers, source).amount)).map((source) => (
        <p key={source} class="px-num">{t("proposal.spent")}: {t(`proposal.source_${source}`)} {readMoney(spentOf(answers, source).amount).satang === null ? spentOf(answers, source).amount : baht(readMoney(spentOf(answers, source).amount).satang ?? 0)}</p>
      ))}
      {(!blank(follow.text) || placeOf(stage) >= 6) && at("follow", t("proposal.follow"), <><h4>{t("proposal.follow")}</h4><p class="px-pre">{blank(follow.text) ? none : follow.text} {day(follow.date)}</p></>)}
      {face !== "desk" && <Timeline content={content} rounds={earlier} stage={stage} />}
    </div>
  );
}
