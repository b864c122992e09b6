/** A plan as it is read, lane by lane: the sentence and where it comes from, strengths and activities as tables. In more-threes.js. */
import { Button, CommentsAt, PartnerName, Pin, usePage, useWidth } from "@shell";
import type { ComponentChildren } from "preact";
import type { KindProps } from "../../kind";
import { isOn, laneOf, withKey, type LaneId } from "./content";
import { asWords } from "./key_words";
import { Lane } from "./lane";
import type { ThreesContent, ThreesWord } from "./model.gen";
import { originInWords } from "./origin";
import { readPlan } from "./plan";
import { ActTable, AssetTable } from "./tables";
import { Marked, Sentence } from "./words_marked";

/** Narrower than this, rows of tables become blocks, px. */
const NARROW = 560;

type Props = KindProps<ThreesContent, ThreesWord>;

export function Reading({ content, answers, network, language, focusKey, onPick, t }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>(NARROW);
  const plan = readPlan(answers, network);
  const { vision, words } = plan;
  // Partners that were removed since stay readable.
  const wrote = [...plan.wrote, ...answers.list("with").map(({ id }) => id).filter((id) => !plan.wrote.includes(id) && isOn(answers, withKey(id)))];
  const picks = { comments: true, onPick, picked: focusKey };
  const place = { onPick, picked: focusKey };
  const pick = (id: LaneId) => onPick && <Button icon="comment" name={`${t("threes.comment_here")} ${laneOf(content, id).label}`} onClick={() => { onPick(`lane:${id}`, laneOf(content, id).label); }} />;
  return (
    <div ref={ref} class={width < NARROW ? "ts ts-read ts-narrow" : "ts ts-read"}>
      <Lane content={content} id="vision" end={pick("vision")} lead="">
        <Place {...place} id="vision" name={t("threes.sentence")}>
          <div class="ts-vision">{vision.text.trim() ? <Sentence text={vision.text} words={asWords(words)} /> : <p class="px-muted">{t("threes.no_sentence")}</p>}</div>
        </Place>
        <p class="px-note px-soft">{originInWords(vision, content, language, t)}</p>
        <p class="px-label">{t("threes.with")}</p>
        <ul class="ts-names">
          {wrote.map((id) => <li key={id}><Place {...place} id={withKey(id)} name={t("threes.item_with", { name: network.item<{ name?: string }>(`partner:${id}`)?.value.name ?? t("partner.unknown") })}><PartnerName network={network} id={id} size={20} /></Place></li>)}
        </ul>
        {!wrote.length && <p class="px-muted">{t("threes.with_none")}</p>}
        <p class="px-label">{t("threes.words")}</p>
        <ul class="ts-names">{words.map(({ key, value: { text } }, at) => <li key={key}><Place {...place} id={key} name={t("threes.item_word", { word: text })}><Marked text={text} place={at} /></Place></li>)}</ul>
        {!words.length && <p class="px-muted">{t("threes.no_words")}</p>}
      </Lane>
      <Lane content={content} id="synergy" end={pick("synergy")} lead="">
        {plan.assets.length > 0 ? <AssetTable content={content} network={network} plan={plan} {...picks} /> : <p class="px-muted">{t("threes.no_assets")}</p>}
      </Lane>
      <Lane content={content} id="school" end={pick("school")} lead="">
        {plan.acts.length > 0 ? <ActTable content={content} network={network} plan={plan} language={language} acts={plan.acts} {...picks} /> : <p class="px-muted">{t("threes.no_acts")}</p>}
        {plan.past.length > 0 && (
          <>
            <h4>{t("threes.past")}</h4>
            <ActTable content={content} network={network} plan={plan} language={language} acts={plan.past} {...picks} />
          </>
        )}
      </Lane>
    </div>
  );
}

/** Something that can be commented on: with its pins, the way to comment, and the comments. */
function Place({ id, name, picked, onPick, children }: { id: string; name: string; picked: string | undefined; onPick: Props["onPick"]; children: ComponentChildren }) {
  const { t, comments } = usePage<ThreesWord>();
  return (
    <div data-at={id} tabIndex={-1} class={picked === id ? "ts-picked" : undefined}>
      <div class="ts-row">
        <div>{children}</div>
        {comments.filter(({ anchor }) => anchor.split("#")[0] === id).map((pin) => <Pin key={pin.id} number={pin.number} done={pin.done} />)}
        {onPick && <Button icon="comment" name={`${t("threes.comment_here")} ${name}`} onClick={() => { onPick(id, name); }} />}
      </div>
      <CommentsAt anchor={id} />
    </div>
  );
}
