/** S3: activities at school, each with its day, its owner, the strengths it uses and the key words it serves. */
import { CommentsAt, ErrorLine, GoneRow, newId, PartnerName, problemText, Button, Chip, Icon, still, useAct, usePage } from "@shell";
import { useRef } from "preact/hooks";
import { putBack } from "../../components/put_back";
import type { DocView } from "../../kind";
import type { PartnerItem } from "../../network/partners";
import { isOn, nextOrder, offered, servedKey, wayOf } from "./content";
import { Lane } from "./lane";
import type { Later } from "./later";
import { NO_ACT, type Act, type ThreesContent, type ThreesWord } from "./model.gen";
import { isEmpty, wholeAct, type ActItem, type AssetItem, type WordItem } from "./plan";
import { actName, daysInWords } from "./say";
import { arrive, useOpened } from "./opened";
import { Marked } from "./words_marked";

interface ActsProps {
  content: ThreesContent;
  answers: DocView;
  network: DocView;
  language: string;
  parts: Later | null;
  partners: readonly PartnerItem[];
  assets: readonly AssetItem[];
  words: readonly WordItem[];
  /** All that are stored, removed ones too. */
  stored: readonly ActItem[];
  /** What belongs together, as it is now. */
  links: readonly unknown[];
  focusKey: string;
}

export const ActsLane = still(({ content, answers, network, language, parts, partners, assets, words, stored, focusKey }: ActsProps) => {
  const { t } = usePage<ThreesWord>();
  const area = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useOpened("act", focusKey, answers, area);
  const begin = (): void => {
    const id = newId();
    answers.set(`act:${id}`, { ...NO_ACT, order: nextOrder(answers, "act") } satisfies Act);
    setOpened(id);
  };
  const close = useAct((key: string): void => {
    setOpened("");
    arrive(area, `[data-at="${key}"] button`, ".ts-add");
  });
  const all = stored.map(wholeAct);
  const rows = all.filter(({ id, value }) => !value.became && (id === opened || !isEmpty(value)));
  const past = all.filter(({ gone, value }) => value.became && !gone);
  const ways = offered(content.ways, "").map(({ label }) => label).join(" · ");
  return (
    <Lane content={content} id="school" {...(rows.length ? {} : { lead: t("threes.acts_lead", { ways }) })}>
      <div ref={area} class="ts-stack">
        {past.length > 0 && parts && <parts.Past answers={answers} past={past} language={language} onAgain={setOpened} />}
        {rows.length > 0 && (
          <ul class="ts-list">
            {rows.map((act) =>
              act.gone ? (
                <li key={act.key}><GoneRow name={actName(act, t)} onRestore={() => { putBack(actName(act, t), () => { answers.restore(act.key); }); }} /></li>
              ) : act.id === opened ? (
                parts && <parts.ActEdit key={act.key} {...{ content, answers, network, partners, assets, words, act }} onDone={close} />
              ) : (
                <ActCard key={act.key} {...{ content, network, language, act }} partners={partners} words={words.filter(({ id }) => isOn(answers, servedKey(id, act.id)))} places={words.flatMap(({ id }, place) => (isOn(answers, servedKey(id, act.id)) ? [place] : []))} onEdit={setOpened} />
              ),
            )}
          </ul>
        )}
        <button type="button" class="ts-add" onClick={begin}>{t("threes.add_act")}</button>
      </div>
    </Lane>
  );
});

interface CardProps {
  content: ThreesContent;
  network: DocView;
  language: string;
  act: ActItem;
  partners: readonly unknown[];
  /** Those that it serves, and their places among all. */
  words: readonly WordItem[];
  places: readonly number[];
  onEdit: (id: string) => void;
}

/** Said on the card itself. */
const ON_CARD = ["act_date_missing", "no_dated_act", "act_owner_missing"];

const ActCard = still(({ content, network, language, act, words, places, onEdit }: CardProps) => {
  const { t, problems } = usePage<ThreesWord>();
  const wrong = problems.filter(({ path, code, blocking }) => path.startsWith(`${act.key}#`) && (blocking !== false || !ON_CARD.includes(code)));
  return (
    <li class="ts-card" data-at={act.key} data-thread={act.key}>
      <div class="ts-row">
        <b class="px-pre">{actName(act, t)}</b>
        <Button icon="edit" name={t("threes.edit", { name: actName(act, t) })} onClick={() => { onEdit(act.id); }} />
      </div>
      <Facts content={content} network={network} language={language} act={act.value} />
      {words.length > 0 && <ul class="ts-served">{words.map(({ key, value: { text } }, at) => <li key={key}><Marked text={text} place={places[at] ?? 0} /></li>)}</ul>}
      {wrong.map((problem) => <ErrorLine key={problem.code} advice={problem.blocking === false}>{problemText(problem, t)}</ErrorLine>)}
      <CommentsAt anchor={act.key} />
    </li>
  );
});

/** When, who, where, with whom, and in which way. */
export function Facts({ content, network, language, act }: { content: ThreesContent; network: DocView; language: string; act: Act }) {
  const { t } = usePage<ThreesWord>();
  const { date, owner, place, partners, way } = act;
  return (
    <>
      <ul class="ts-facts">
        <li class={date ? "px-num" : "ts-wait"}><Icon name="calendar" size={18} /><span>{daysInWords(act, language, t) || t("threes.no_date")}</span></li>
        <li class={owner.trim() ? undefined : "ts-wait"}><Icon name="person" size={18} /><span>{owner.trim() || t("threes.no_owner")}</span></li>
        {place.trim() && <li><Icon name="page" size={18} /><span>{place.trim()}</span></li>}
        {partners.map((id) => <li key={id}><PartnerName network={network} id={id} size={20} /></li>)}
      </ul>
      {way && <Chip>{wayOf(content, way)?.label ?? way}</Chip>}
    </>
  );
}
