/** Chooses the partner that is looked at: first those with whom most goes both ways, with what the map says of each. */
import { Button, Details, ErrorLine, GoneRow, problemAt, problemText, SectionHead, SectorMark, still, useAct, usePage } from "@shell";
import { useState } from "preact/hooks";
import { putBack } from "../../components/put_back";
import type { DocView } from "../../kind";
import { partnersOf, type PartnerItem } from "../../network/partners";
import { AddPartners } from "../add_partners";
import { asked, partsOf, saidOf } from "./content";
import type { AnatomyContent, AnatomyWord } from "./model.gen";

/** Partners that are shown at once. */
const FIRST = 5;
const FREQUENCIES = ["monthly", "termly", "rarely"];

/** Both ways before one way, then by how often they meet; else as the network has them. */
export function byMutual(partners: readonly PartnerItem[]): PartnerItem[] {
  const rank = ({ value: { direction, frequency } }: PartnerItem): number => (direction === "both" ? 0 : 10) + (FREQUENCIES.indexOf(frequency) + 4) % 4;
  return [...partners].sort((a, b) => rank(a) - rank(b));
}

interface ChooseProps {
  content: AnatomyContent;
  answers: DocView;
  network: DocView;
  /** The partner that is looked at now; empty while none is. */
  chosen: string;
  onChoose: (id: string) => void;
  /** Leaves it as it is; absent where there is nothing to leave. */
  onStay?: () => void;
}

export function Choose({ content, answers, network, chosen, onChoose, onStay }: ChooseProps) {
  const { t, problems } = usePage<AnatomyWord>();
  const partners = byMutual(partnersOf(network));
  const kept = saidOf(answers);
  const gone = partnersOf(network, { gone: true }).filter((one) => one.gone && (one.id === chosen || kept.includes(one.id)));
  const missing = problemAt(problems, "subject#partner");
  // One that was just added is in sight, however many there are.
  const [fresh, setFresh] = useState<readonly string[]>([]);
  const show = useAct((ids: readonly string[]): void => { setFresh([...fresh, ...ids]); });
  const isFirst = (at: number, id: string): boolean => at < FIRST || fresh.includes(id);
  const [first, rest] = [partners.filter(({ id }, at) => isFirst(at, id)), partners.filter(({ id }, at) => !isFirst(at, id))];
  const add = <AddPartners kind="anatomy" network={network} sectors={content.sector_words} partners={partners} onTake={onChoose} onAdd={show} />;
  const press = (partner: PartnerItem) => <Press key={partner.id} partner={partner} kept={kept.includes(partner.id) && partner.id !== chosen} onChoose={onChoose} />;
  const name = partners.find(({ id }) => id === chosen)?.value.name ?? "";
  return (
    <section data-at="subject#partner" tabIndex={-1}>
      <SectionHead title={t("anatomy.choose")} end={onStay && <Button small look="quiet" onClick={onStay}>{t("anatomy.stay", { name })}</Button>}>
        {t(partners.length ? "anatomy.choose_lead" : "anatomy.add_lead")}
      </SectionHead>
      <ul class="an-list">
        {first.map(press)}
        {gone.map(({ key, value }) => <li key={key}><GoneRow name={value.name} onRestore={() => { putBack(value.name, () => { network.restore(key); }); }} /></li>)}
      </ul>
      {missing && <ErrorLine>{problemText(missing, t)}</ErrorLine>}
      {rest.length > 0 && (
        <Details summary={t("anatomy.more", { n: rest.length })}>
          <ul class="an-list">{rest.map(press)}</ul>
        </Details>
      )}
      {partners.length ? <Details summary={t("anatomy.add_more")}>{add}</Details> : add}
    </section>
  );
}

const Press = ({ partner: { id, value }, kept, onChoose }: { partner: PartnerItem; kept: boolean; onChoose: (id: string) => void }) => {
  const { t } = usePage<AnatomyWord>();
  const notes = [value.together.trim(), kept && t("anatomy.kept_here")].filter(Boolean);
  return (
    <li>
      <button type="button" class="an-press" onClick={() => { onChoose(id); }}>
        <SectorMark sector={value.sector} size={30} />
        <span>
          <b>{value.name}</b>
          {notes.length > 0 && <small>{notes.join(" · ")}</small>}
        </span>
      </button>
    </li>
  );
};

/** What will be asked, before a partner is chosen. */
export const Ahead = still(({ content }: { content: AnatomyContent }) => {
  const { t } = usePage<AnatomyWord>();
  return (
    <section>
      <SectionHead title={t("anatomy.ahead")}>{t("anatomy.ahead_lead", { features: asked(content).length, parts: partsOf(content).length })}</SectionHead>
      <ol class="an-ahead">
        {asked(content).map(({ id, label, help }) => <li key={id}><b>{label}</b><span>{help}</span></li>)}
      </ol>
      <p class="px-note px-soft">{partsOf(content).map(({ label }) => label).join(" · ")}</p>
    </section>
  );
});
