/** Edits one activity: what, in which way, when, who, and by taps what it uses and serves. In more-threes.js. */
import { Button, MultiTiles, TextInput, Tiles, usePage } from "@shell";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { DateField } from "../../components/DateField";
import type { DocView } from "../../kind";
import { partnersOf, type PartnerItem } from "../../network/partners";
import { isOn, LINE, MOST_PARTNERS, NAME, offered, servedKey, usedKey } from "./content";
import type { Act, Link, ThreesContent, ThreesWord } from "./model.gen";
import { isEmpty, wholeAct, type ActItem, type AssetItem, type WordItem } from "./plan";
import { Presses } from "./presses";
import { actName, nameOf } from "./say";
import { Marked } from "./words_marked";

interface ActEditProps {
  content: ThreesContent;
  answers: DocView;
  network: DocView;
  partners: readonly PartnerItem[];
  assets: readonly AssetItem[];
  words: readonly WordItem[];
  act: ActItem;
  onDone: (key: string) => void;
}

export function ActEdit({ content, answers, network, partners, assets, words, act, onDone }: ActEditProps) {
  const { t, typed, saving } = usePage<ThreesWord>();
  const { key, id, value } = act;
  const latest = useRef({ answers, typed });
  latest.current = { answers, typed };
  // One that was begun and is no day yet is shown, too.
  const [several, setSeveral] = useState(value.until !== "" || typed?.typed.has(`${key}#until`) === true);
  const card = useRef<HTMLLIElement>(null);
  const asked = useRef(false);
  // To the field that stands where the press was.
  useLayoutEffect(() => {
    if (several && asked.current) card.current?.querySelector<HTMLElement>(`[data-at="${key}#until"] input`)?.focus({ preventScroll: true });
  }, [key, several]);
  useEffect(() => () => {
    const { answers: doc, typed: halves } = latest.current;
    const item = doc.item<Act>(key);
    // Left empty, it was never an activity; half a date is something, and is asked about.
    if (item && !item.gone && !halves?.typed.has(`${key}#date`) && isEmpty(wholeAct(item).value)) doc.remove(key);
  }, [key]);
  const set = (part: Partial<Act>): void => { answers.set(key, { ...value, ...part } satisfies Act); };
  const link = (keys: readonly string[], was: readonly string[], now: readonly string[]): void => {
    keys.forEach((one) => { if (was.includes(one) !== now.includes(one)) answers.set(one, { on: now.includes(one) } satisfies Link); });
  };
  const using = assets.map((one) => usedKey(one.id, id)).filter((one) => isOn(answers, one));
  const serving = words.map((one) => servedKey(one.id, id)).filter((one) => isOn(answers, one));
  const use = (now: string[]): void => {
    link(assets.map((one) => usedKey(one.id, id)), using, now);
    // Whose strength it uses is with us: one tap less.
    const fresh = assets.filter((one) => now.includes(usedKey(one.id, id)) && !using.includes(usedKey(one.id, id))).map((one) => one.value.partner);
    const more = [...new Set(fresh)].filter((one) => one && partners.some((partner) => partner.id === one) && !value.partners.includes(one));
    if (more.length) set({ partners: [...value.partners, ...more].slice(0, MOST_PARTNERS) });
  };
  // One that was removed since can be taken out, too.
  const gone = partnersOf(network, { gone: true }).filter((one) => one.gone && value.partners.includes(one.id));
  const press = (partner: string): void => { set({ partners: value.partners.includes(partner) ? value.partners.filter((one) => one !== partner) : [...value.partners, partner] }); };
  return (
    <li ref={card} class="ts-card ts-open ts-fields" data-at={key} data-thread={key} data-opened>
      <TextInput at={`${key}#text`} label={t("threes.act")} limit={LINE} value={value.text} onChange={(text) => { set({ text }); }} />
      <div class="ts-one">
        <Tiles at={`${key}#way`} label={t("threes.way")} value={value.way} options={offered(content.ways, value.way).map((one) => ({ value: one.id, label: one.label }))} onChange={(way) => { set({ way }); }} />
      </div>
      {assets.length > 0 && (
        <div class="ts-one">
          <MultiTiles at={`${key}#uses`} label={t("threes.act_uses")} value={using} options={assets.map((one) => ({ value: usedKey(one.id, id), label: nameOf(network, one.value.partner, t), note: one.value.can.trim() }))} onChange={use} />
        </div>
      )}
      <Presses at={`${key}#partners`} label={t("threes.act_partners")} partners={gone.length ? [...partners, ...gone] : partners} chosen={value.partners} full={value.partners.length >= MOST_PARTNERS} onPress={press} />
      <DateField at={`${key}#date`} label={t("threes.begins")} value={value.date} onChange={(date) => { set({ date }); }} />
      {several ? (
        <DateField optional at={`${key}#until`} label={t("threes.until")} value={value.until} onChange={(until) => { set({ until }); }} />
      ) : (
        <Button look="quiet" small icon="add" onClick={() => { asked.current = true; setSeveral(true); }}>{t("threes.several_days")}</Button>
      )}
      <TextInput at={`${key}#owner`} label={t("threes.owner")} limit={NAME} value={value.owner} onChange={(owner) => { set({ owner }); }} />
      <TextInput optional at={`${key}#place`} label={t("threes.act_place")} limit={LINE} value={value.place} onChange={(place) => { set({ place }); }} />
      {words.length > 0 && (
        <div class="ts-one">
          <MultiTiles label={t("threes.act_serves")} value={serving} options={words.map((one, place) => ({ value: servedKey(one.id, id), label: <Marked text={one.value.text} place={place} /> }))} onChange={(now) => { link(words.map((one) => servedKey(one.id, id)), serving, now); }} />
        </div>
      )}
      {saving}
      <div class="ts-row">
        <Button small icon="check" onClick={() => { onDone(key); }}>{t("threes.done")}<span class="px-vh"> {actName(act, t)}</span></Button>
        <Button look="danger" small icon="trash" onClick={() => { answers.remove(key); onDone(key); }}>{t("threes.delete")}<span class="px-vh"> {actName(act, t)}</span></Button>
      </div>
    </li>
  );
}
