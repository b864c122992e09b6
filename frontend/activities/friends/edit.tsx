/** The edit view of `friends`: the kinds, the partners one by one, and the trays as they fill. */
import { comeTo, Details, GoneRow, SectionHead, useAct, useSame, useWidth } from "@shell";
import { useEffect, useMemo, useState } from "preact/hooks";
import { putBack } from "../../components/put_back";
import type { KindProps } from "../../kind";
import { partnersOf, type PartnerItem } from "../../network/partners";
import { AddPartners } from "../add_partners";
import { askedOf, friendKey, offered, placed, readFriend } from "./content";
import type { FriendsContent, FriendsWord } from "./model.gen";
import { PartnerRow } from "./row";
import { Kinds, Trays } from "./trays";

/** Narrower than this, the trays stand below the list, px. */
const WIDE = 720;

export function Edit({ content, answers, network, block, problems, t }: KindProps<FriendsContent, FriendsWord>) {
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  const wide = width >= WIDE;
  const all = partnersOf(network, { gone: true });
  const partners = partnersOf(network);
  // As it was when the page was opened: the field for names does not move while names are added.
  const [starting] = useState(partners.length < block.minimum);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [said, setSaid] = useState("");
  const needsReason = askedOf(partners, answers, content);
  const isMissing = problems.some(({ path }) => path === `${friendKey(needsReason)}#because`);
  const open = (id: string): void => {
    setOpened((before) => (before.includes(id) ? before : [...before, id]));
  };
  // A field once shown stays: it would vanish under the finger when a reason is written elsewhere.
  const ask = needsReason && (isMissing || placed(readFriend(answers, needsReason), content).length) ? needsReason : "";
  useEffect(() => {
    if (ask) open(ask);
  }, [ask]);
  const go = (id: string, field: "textarea" | "input"): void => {
    requestAnimationFrame(() => {
      const row = ref.current?.querySelector(`[data-at="${friendKey(id)}"]`);
      row?.querySelector<HTMLElement>(field)?.focus({ preventScroll: true });
      comeTo(row);
    });
  };
  const focus = useAct((id: string): void => {
    open(id);
    go(id, "textarea");
  });
  const take = useAct((id: string): void => { go(id, "input"); });
  const remove = useAct(({ id, key }: PartnerItem): void => {
    setRemoved([...removed, id]);
    network.remove(key);
  });
  const add = useMemo(() => {
    const form = <AddPartners kind="friends" network={network} sectors={content.sector_words} partners={partners} onTake={take} />;
    return starting ? form : <Details summary={t("friends.add_more")}>{form}</Details>;
  }, [network, content, partners, starting, take, t]);
  // Reasons stand in the list alone.
  const places = useSame(partners.map(({ id }) => placed(readFriend(answers, id), content)));
  const trays = useMemo(
    () => <Trays content={content} partners={partners} answers={answers} told={wide} />,
    // eslint-disable-next-line react-hooks/exhaustive-deps -- by the kinds of now
    [content, partners, answers, wide, places],
  );
  const kinds = useMemo(() => <Kinds content={content} />, [content]);
  return (
    <div ref={ref} class={wide ? "pf" : "pf pf-narrow"}>
      {starting && (
        <section>
          <SectionHead title={t("friends.start", { n: block.minimum })}>{t("friends.start_lead")}</SectionHead>
          {add}
        </section>
      )}
      <section>
        <SectionHead title={t("friends.kinds", { n: offered(content).length })} />
        {wide ? trays : kinds}
      </section>
      {all.length > 0 && (
        <section>
          <SectionHead title={t("friends.partners")}>{t("friends.partners_lead")}</SectionHead>
          <ul class="pf-rows">
            {all.map((partner) =>
              !partner.gone ? (
                <PartnerRow
                  key={partner.key}
                  partner={partner}
                  content={content}
                  answers={answers}
                  answer={answers.get(friendKey(partner.id))}
                  asked={partner.id === needsReason}
                  open={opened.includes(partner.id) || partner.id === ask || readFriend(answers, partner.id).because !== ""}
                  onOpen={focus}
                  onRemove={remove}
                  onSay={setSaid}
                />
              ) : removed.includes(partner.id) || answers.get(friendKey(partner.id)) ? (
                <li key={partner.key}>
                  <GoneRow
                    name={partner.value.name}
                    onRestore={() => {
                      putBack(partner.value.name, () => { network.restore(partner.key); });
                    }}
                  />
                </li>
              ) : null,
            )}
          </ul>
          <p class="px-sm px-soft pf-said" role="status">
            {said}
          </p>
          {!starting && add}
        </section>
      )}
      {!wide && partners.length > 0 && (
        <section>
          <SectionHead title={t("friends.trays")} />
          {trays}
        </section>
      )}
    </div>
  );
}
