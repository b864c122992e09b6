/** S2: strengths of partners, each with the class that needs it. */
import { Button, CommentsAt, ErrorLine, GoneRow, Icon, newId, PartnerName, problemText, Select, still, TextInput, useAct, usePage } from "@shell";
import { useEffect, useRef } from "preact/hooks";
import type { DocView } from "../../kind";
import type { PartnerItem } from "../../network/partners";
import { LINE, NAME, nextOrder, offered } from "./content";
import { Lane } from "./lane";
import { NO_ASSET, type Asset, type ThreesContent, type ThreesWord } from "./model.gen";
import { isBare, wholeAsset, type AssetItem } from "./plan";
import { Presses } from "./presses";
import { classInWords, nameOf } from "./say";
import { arrive, useOpened } from "./opened";

interface AssetsProps {
  content: ThreesContent;
  answers: DocView;
  network: DocView;
  partners: readonly PartnerItem[];
  /** All that are stored, removed ones too. */
  stored: readonly AssetItem[];
  /** The id of each strength and where it is used, in words. */
  used: readonly string[];
  focusKey: string;
}

export const AssetsLane = still(({ content, answers, network, partners, stored, used, focusKey }: AssetsProps) => {
  const { t } = usePage<ThreesWord>();
  const area = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useOpened("asset", focusKey, answers);
  const begin = useAct((partner: string): void => {
    const id = newId();
    answers.set(`asset:${id}`, { ...NO_ASSET, partner, order: nextOrder(answers, "asset") } satisfies Asset);
    setOpened(id);
  });
  const close = useAct((key: string): void => {
    setOpened("");
    arrive(area, `[data-at="${key}"] button`, ".ts-press");
  });
  const rows = stored.map(wholeAsset).filter(({ id, value }) => id === opened || !isBare(value));
  const told = new Set(rows.filter(({ gone }) => !gone).map(({ value }) => value.partner));
  // First those of which nothing is told.
  const order = [...partners.filter(({ id }) => !told.has(id)), ...partners.filter(({ id }) => told.has(id))];
  return (
    <Lane content={content} id="synergy" {...(rows.length ? {} : { lead: t("threes.assets_lead") })}>
      <div ref={area} class="ts-stack">
        {rows.length > 0 && (
          <ul class="ts-list">
            {rows.map((asset) =>
              asset.gone ? (
                <li key={asset.key}><GoneRow name={nameOf(network, asset.value.partner, t)} onRestore={() => { answers.restore(asset.key); }} /></li>
              ) : asset.id === opened ? (
                <AssetEdit key={asset.key} content={content} answers={answers} network={network} asset={asset} onDone={close} />
              ) : (
                <AssetCard key={asset.key} content={content} network={network} asset={asset} partners={partners} used={used.find((one) => one.startsWith(`${asset.id} `))?.slice(asset.id.length + 1) ?? ""} onEdit={setOpened} />
              ),
            )}
          </ul>
        )}
        {order.length > 0 && <Presses label={t("threes.add_asset")} partners={order} called={(name) => t("threes.add_asset_of", { name })} onPress={begin} />}
      </div>
    </Lane>
  );
});

interface CardProps {
  content: ThreesContent;
  network: DocView;
  asset: AssetItem;
  partners: readonly unknown[];
  used: string;
  onEdit: (id: string) => void;
}

const AssetCard = still(({ content, network, asset, used, onEdit }: CardProps) => {
  const { t, problems } = usePage<ThreesWord>();
  const { key, id, value } = asset;
  // What the pair lacks is said in its own words.
  const wrong = problems.filter(({ path, code }) => (path === key || path.startsWith(`${key}#`)) && code !== "asset_unpaired");
  return (
    <li class="ts-card" data-at={key} data-thread={key}>
      <div class="ts-row">
        <b><PartnerName network={network} id={value.partner} size={20} /></b>
        <Button icon="edit" name={t("threes.edit", { name: nameOf(network, value.partner, t) })} onClick={() => { onEdit(id); }} />
      </div>
      <Pair content={content} asset={value} used={used} />
      {wrong.map((problem) => <ErrorLine key={problem.code} advice={problem.blocking === false}>{problemText(problem, t)}</ErrorLine>)}
      <CommentsAt anchor={key} />
    </li>
  );
});

/** What a partner can do, who needs it, and where it is used. */
export function Pair({ content, asset, used }: { content: ThreesContent; asset: Asset; used: string }) {
  const { t } = usePage<ThreesWord>();
  const { can, need } = asset;
  const who = classInWords(asset, content);
  return (
    <>
      <p class={can.trim() ? "px-pre" : "ts-wait"}>{can.trim() || t("threes.no_can")}</p>
      <div class="ts-from">
        <Icon name="next" size={18} />
        <div>
          {need.trim() ? <p><b>{who}</b> {t("threes.needs", { need: need.trim() })}</p> : <p class="ts-wait">{who && <b>{who} </b>}{t("threes.no_need")}</p>}
          <p class="px-sm px-soft">{used}</p>
        </div>
      </div>
    </>
  );
}

interface EditProps {
  content: ThreesContent;
  answers: DocView;
  network: DocView;
  asset: AssetItem;
  onDone: (key: string) => void;
}

function AssetEdit({ content, answers, network, asset, onDone }: EditProps) {
  const { t, saving } = usePage<ThreesWord>();
  const { key, value } = asset;
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
      <TextInput at={`${key}#can`} label={t("threes.can")} limit={LINE} value={value.can} onChange={(can) => { set({ can }); }} />
      <div class="ts-two">
        <Select at={`${key}#grade`} label={t("threes.grade")} none={t("threes.grade_choose")} value={value.grade} options={offered(content.grades, value.grade).map((one) => ({ value: one.id, label: one.label }))} onChange={(grade) => { set({ grade }); }} />
        <TextInput at={`${key}#subject`} label={t("threes.subject")} limit={NAME} value={value.subject} onChange={(subject) => { set({ subject }); }} />
      </div>
      <TextInput at={`${key}#need`} label={t("threes.need")} limit={LINE} value={value.need} onChange={(need) => { set({ need }); }} />
      {saving}
      <div class="ts-row">
        <Button small icon="check" onClick={() => { onDone(key); }}>{t("threes.done")}</Button>
        <Button look="danger" small icon="trash" onClick={() => { answers.remove(key); onDone(key); }}>{t("threes.delete")}<span class="px-vh"> {nameOf(network, value.partner, t)}</span></Button>
      </div>
    </li>
  );
}
