/** Edits one strength: what the partner can do, and the pupils who need it. In more-threes.js. */
import { Button, PartnerName, Select, TextInput, usePage } from "@shell";
import { useEffect, useRef } from "preact/hooks";
import type { DocView } from "../../kind";
import type { Partner } from "../../network/model.gen";
import { LINE, NAME, offered } from "./content";
import type { Asset, ThreesContent, ThreesWord } from "./model.gen";
import { isBare, wholeAsset, type AssetItem } from "./plan";
import { nameOf } from "./say";

interface EditProps {
  content: ThreesContent;
  answers: DocView;
  network: DocView;
  asset: AssetItem;
  onDone: (key: string) => void;
}

export function AssetEdit({ content, answers, network, asset, onDone }: EditProps) {
  const { t, saving } = usePage<ThreesWord>();
  const { key, value } = asset;
  // What the map says of it helps to think of what it can do.
  const { together = "" } = network.item<Partial<Partner>>(`partner:${value.partner}`)?.value ?? {};
  const latest = useRef(answers);
  latest.current = answers;
  // Left empty, it was never a strength.
  useEffect(() => () => {
    const item = latest.current.item<Asset>(key);
    if (item && !item.gone && isBare(wholeAsset(item).value)) latest.current.remove(key);
  }, [key]);
  const set = (part: Partial<Asset>): void => { answers.set(key, { ...value, ...part } satisfies Asset); };
  return (
    <li class="ts-card ts-open ts-fields" data-at={key} data-thread={key} data-opened>
      <b><PartnerName network={network} id={value.partner} size={20} /></b>
      {together.trim() && <p class="px-note px-soft">{t("threes.together", { what: together.trim() })}</p>}
      <TextInput at={`${key}#can`} label={t("threes.can")} limit={LINE} value={value.can} onChange={(can) => { set({ can }); }} />
      <div class="ts-two">
        <Select at={`${key}#grade`} label={t("threes.grade")} none={t("threes.grade_choose")} value={value.grade} options={offered(content.grades, value.grade).map((one) => ({ value: one.id, label: one.label }))} onChange={(grade) => { set({ grade }); }} />
        <TextInput at={`${key}#subject`} label={t("threes.subject")} limit={NAME} value={value.subject} onChange={(subject) => { set({ subject }); }} />
      </div>
      <TextInput at={`${key}#need`} label={t("threes.need")} limit={LINE} value={value.need} onChange={(need) => { set({ need }); }} />
      {saving}
      <div class="ts-row">
        <Button small icon="check" onClick={() => { onDone(key); }}>{t("threes.done")}<span class="px-vh"> {nameOf(network, value.partner, t)}</span></Button>
        <Button look="danger" small icon="trash" onClick={() => { answers.remove(key); onDone(key); }}>{t("threes.delete")}<span class="px-vh"> {nameOf(network, value.partner, t)}</span></Button>
      </div>
    </li>
  );
}
