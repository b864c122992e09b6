/** One feature as it is read: the answer, the example, what it was in the round before; at the desk two quick ways to begin a comment. */
import { blank, Button, CommentsAt, Icon, Pin, usePage } from "@shell";
import type { DocView, KindProps } from "../../kind";
import { featureKey, readFeature } from "./content";
import { Mark } from "./marks";
import type { AnatomyContent, AnatomyWord } from "./model.gen";
import { answerInWords } from "./say";

/** What each row of the reading gets. */
export interface Reads {
  answers: DocView;
  partner: string;
  language: string;
  digits: (text: string) => string;
  /** Of the round before. */
  earlier: DocView | undefined;
  focusKey: string | undefined;
  onPick: KindProps<AnatomyContent, AnatomyWord>["onPick"];
}

export interface Thing {
  id: string;
  label: string;
  place: number;
  /** It is no longer asked. */
  former: boolean;
}

/** How an icon of these is drawn: as on the comments that they begin. */
const THUMB = "M7 20V10l4-6.5c1.3 0 2 .9 2 2V9h5.5l-1.4 11zM7 20H4V10h3";
const ASKING = "M9 9.2a3 3 0 1 1 4.4 2.7c-.9.5-1.4 1-1.4 2M12 17.4v.1M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18z";

export function FeatureRead({ id, label, place, former, answers, partner, digits, earlier, focusKey, onPick }: Reads & Thing) {
  const { t, comments } = usePage<AnatomyWord>();
  const key = featureKey(partner, id);
  const { answer, example } = readFeature(answers, partner, id);
  const was = earlier ? readFeature(earlier, partner, id).answer : "";
  const pins = comments.filter(({ anchor }) => anchor.split("#")[0] === key);
  const begin = (type: "strength" | "question", text: string) => () => { onPick?.(key, label, { type, text }); };
  const of = <span class="px-vh"> {label}</span>;
  return (
    <li class={focusKey?.split("#")[0] === key ? "an-picked" : undefined} data-at={key} tabIndex={-1}>
      <div class="an-row">
        <p class="an-what-of">
          <b>{digits(`${former ? "" : `${String(place + 1)}. `}${label}`)}</b>
          {former && <span class="px-muted"> ({t("anatomy.former")})</span>}
          {pins.map((pin) => <Pin key={pin.id} number={pin.number} done={pin.done} />)}
        </p>
        <p class="px-inl an-given">{answer ? <><Mark answer={answer} />{answerInWords(answer, t)}</> : <span class="px-muted">{t("anatomy.unanswered")}</span>}</p>
        {!blank(example) && (answer === "yes" || answer === "partly") && <p class="px-note px-soft px-pre an-wide">{digits(example)}</p>}
        {was && was !== answer && <p class="px-sm px-muted an-wide">{t("anatomy.was", { said: answerInWords(was, t) })}</p>}
      </div>
      {onPick && (
        <div class="an-quick">
          <Button look="quiet" small onClick={begin("strength", t("anatomy.agree_start"))}><Icon drawing={THUMB} size={18} />{t("anatomy.agree")}{of}</Button>
          <Button look="quiet" small onClick={begin("question", t("anatomy.again_start"))}><Icon drawing={ASKING} size={18} />{t("anatomy.again")}{of}</Button>
          <Button icon="comment" name={`${t("anatomy.comment_here")} ${label}`} onClick={() => { onPick(key, label); }} />
        </div>
      )}
      <CommentsAt anchor={key} />
    </li>
  );
}
