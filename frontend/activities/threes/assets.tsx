/** S2: strengths of partners, each with the class that needs it. */
import { Button, CommentsAt, ErrorLine, GoneRow, Icon, newId, PartnerName, problemText, still, useAct, usePage } from "@shell";
import { useRef } from "preact/hooks";
import { putBack } from "../../components/put_back";
import type { DocView } from "../../kind";
import type { PartnerItem } from "../../network/partners";
import { nextOrder } from "./content";
import { Lane } from "./lane";
import type { Later } from "./later";
import { NO_ASSET, type Asset, type ThreesContent, type ThreesWord } from "./model.gen";
import { isBare, wholeAsset, type AssetItem } from "./plan";
import { Presses } from "./presses";
import { classInWords, nameOf } from "./say";
import { arrive, useOpened } from "./opened";

interface AssetsProps {
  content: ThreesContent;
  answers: DocView;
  network: DocView;
  parts: Later | null;
  partners: readonly PartnerItem[];
  /** All that are stored, removed ones too. */
  stored: readonly AssetItem[];
  /** The id of each strength and where it is used, in words. */
  used: readonly string[];
  focusKey: string;
}

export const AssetsLane = still(({ content, answers, network, parts, partners, stored, used, focusKey }: AssetsProps) => {
  const { t } = usePage<ThreesWord>();
  const area = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useOpened("asset", focusKey, answers, area);
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
    <Lane content={content} id="synergy" {...(rows.length || !partners.length ? {} : { lead: t("threes.assets_lead") })}>
      <div ref={area} class="ts-stack">
        {rows.length > 0 && (
          <ul class="ts-list">
            {rows.map((asset) =>
              asset.gone ? (
                <li key={asset.key}><GoneRow name={nameOf(network, asset.value.partner, t)} onRestore={() => { putBack(nameOf(network, asset.value.partner, t), () => { answers.restore(asset.key); }); }} /></li>
              ) : asset.id === opened ? (
                parts && <parts.AssetEdit key={asset.key} content={content} answers={answers} network={network} asset={asset} onDone={close} />
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
