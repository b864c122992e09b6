/** Who takes part: our school, the partners that joined with the position that signs, and those that may join. */
import { Button, Card, CommentsAt, Details, ErrorLine, GoneRow, Icon, problemAt, problemText, SectionHead, SectorMark, still, TextInput, usePage } from "@shell";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { putBack } from "../../components/put_back";
import type { DocView, ItemView } from "../../kind";
import type { PartnerItem } from "../../network/partners";
import { AddPartners } from "../add_partners";
import { NAME, near } from "./about";
import { FEWEST, inFull, MOST, mutualFirst, readParty, signersFor, US } from "./content";
import { PartyFace, type FaceOf } from "./faces";
import type { AgreementContent, AgreementWord, Party } from "./model.gen";

/** Partners that are offered before all of them are. */
const FIRST = 5;

interface AddProps {
  content: AgreementContent;
  network: DocView;
  partners: readonly PartnerItem[];
  /** Ids of those that are parties. */
  taken: readonly string[];
  onJoin: (partner: string) => void;
  /** Goes to a partner of the name that was to be added; it becomes a party, if it is none. */
  onTake: (partner: string) => void;
}

export const AddParty = still(({ content, network, partners, taken, onJoin, onTake }: AddProps) => {
  const { t, problems } = usePage<AgreementWord>();
  const [whole, setWhole] = useState(false);
  // Where the page began without partners it stays open: one name is written after the other.
  const [folded] = useState(partners.length > 0);
  const free = mutualFirst(partners.filter(({ id }) => !taken.includes(id)));
  const left = MOST - taken.length;
  const begun = taken.length >= FEWEST;
  const shown = whole || free.length <= FIRST ? free : free.slice(0, begun ? 3 : FIRST);
  const problem = problemAt(problems, "parties");
  const form = left > 0 && <AddPartners kind="agreement" network={network} sectors={content.sector_words} partners={partners} onTake={onTake} />;
  return (
    <>
      {!begun && <SectionHead title={t("agreement.start")}>{t(free.length ? "agreement.start_lead" : "agreement.no_partners", { most: MOST })}</SectionHead>}
      {problem && <ErrorLine>{problemText(problem, t)}</ErrorLine>}
      {left > 0 && free.length > 0 && (
        <div class="px-stack-s">
          {begun && <p class="px-label">{t("agreement.add_party", { n: left })}</p>}
          <div class="ag-presses">
            {shown.map(({ id, value }) => (
              <button key={id} type="button" class="ag-press" onClick={() => { onJoin(id); }}>
                <SectorMark sector={value.sector} size={24} />
                {value.name}
              </button>
            ))}
            {shown.length < free.length && <button type="button" class="ag-press" onClick={() => { setWhole(true); }}><Icon name="down" size={18} />{t("agreement.more_partners", { n: free.length - shown.length })}</button>}
          </div>
          {!begun && <p class="px-note px-soft">{t("agreement.start_sorted")}</p>}
        </div>
      )}
      {form && (folded ? <Details summary={t("agreement.add_more")}>{form}</Details> : form)}
    </>
  );
});

interface CardsProps {
  content: AgreementContent;
  answers: DocView;
  network: DocView;
  faces: readonly FaceOf[];
  /** What is stored of each. */
  values: readonly unknown[];
  gone: readonly ItemView<unknown>[];
  /** Where more may join. */
  children: ComponentChildren;
}

export const PartyCards = still(({ content, answers, network, faces, gone, children }: CardsProps) => {
  const { t } = usePage<AgreementWord>();
  const left = gone.filter((one) => one.gone);
  const nameOf = (id: string): string => network.item<{ name?: string }>(`partner:${id}`)?.value.name ?? t("agreement.unknown");
  return (
    <div class="px-stack">
      <SectionHead title={t("agreement.parties", { n: faces.length })}>{t("agreement.parties_lead", { most: MOST })}</SectionHead>
      <div class="ag-cards">
        {faces.map((face) => <PartyCard key={face.id} content={content} answers={answers} face={face} value={answers.get(`party:${face.id}`)} />)}
      </div>
      {left.map(({ key, id }) => (
        <GoneRow key={key} name={nameOf(id)} {...(faces.length < MOST ? { onRestore: () => { putBack(nameOf(id), () => { answers.restore(key); }); } } : {})} />
      ))}
      {children}
    </div>
  );
});

const PartyCard = still(({ content, answers, face }: { content: AgreementContent; answers: DocView; face: FaceOf; value: unknown }) => {
  const { t, problems } = usePage<AgreementWord>();
  const [key, party] = [`party:${face.id}`, readParty(answers, face.id)];
  const set = (part: Partial<Party>): void => { answers.set(key, { ...party, ...part } satisfies Party); };
  const known = face.id === US ? undefined : inFull(content, face.name);
  const problem = problemAt(problems, key);
  const field = (name: "signer" | "full" | "short", label: string, suggestions?: readonly string[]) => (
    <TextInput at={`${key}#${name}`} label={label} limit={near(party[name], NAME)} suggestions={suggestions} value={party[name]} onChange={(text) => { set({ [name]: text }); }} />
  );
  return (
    <Card class="ag-card" at={key}>
      <div class="ag-head2">
        <PartyFace face={face} />
        {face.id !== US && <Button icon="close" name={t("agreement.take_out", { name: face.name })} onClick={({ currentTarget }) => { (currentTarget as HTMLElement).closest<HTMLElement>('[data-at="parties"]')?.focus({ preventScroll: true }); answers.remove(key); }} />}
      </div>
      {problem && <ErrorLine advice={!problem.blocking}>{problemText(problem, t)}</ErrorLine>}
      {field("signer", t("agreement.signer"), signersFor(content, face.id === US ? "school" : face.sector))}
      <Details summary={t("agreement.paper_names")}>
        <div class="px-stack">
          {known && party.full !== known.full && (
            <Button small onClick={() => { set(known); }}>{t("agreement.use_full", { name: known.full })}</Button>
          )}
          {field("full", t("agreement.full"))}
          {field("short", t("agreement.short"))}
        </div>
      </Details>
      <CommentsAt anchor={key} />
    </Card>
  );
});
