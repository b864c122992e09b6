/**
 * Draws the picture of `friends`: a tray for each kind with its partners. A partner of two kinds stands in both
 * trays; unsure and unplaced partners stand beside them. The list of partners says the same.
 */
import { SectorMark, usePage } from "@shell";
import type { DocView } from "../../kind";
import type { PartnerItem } from "../../network/partners";
import { offered, placed, readFriend, UNSURE } from "./content";
import type { FriendsContent, FriendsWord } from "./model.gen";
import { Drawing } from "./drawings";

interface TraysProps {
  content: FriendsContent;
  partners: readonly PartnerItem[];
  answers: DocView;
  /** Shows each kind's sentence and example. */
  told?: boolean;
  /** Writes digits as the page does. */
  digits?: (text: string) => string;
}

export function Trays({ content, partners, answers, told = false, digits = String }: TraysProps) {
  const { t } = usePage<FriendsWord>();
  const places = new Map(partners.map((partner) => [partner.id, placed(readFriend(answers, partner.id), content)]));
  const partnersIn = (kind: string): PartnerItem[] => partners.filter(({ id }) => places.get(id)?.includes(kind));
  const kinds = offered(content, [...places.values()].flat());
  const beside = [
    [t("friends.unsure"), partnersIn(UNSURE)],
    [t("friends.not_placed"), told ? [] : partners.filter(({ id }) => !places.get(id)?.length)],
  ] as const;
  return (
    <>
      <ul class="pf-trays">
        {kinds.map((kind) => (
          <li key={kind.id} class="pf-tray">
            <h4>
              <Drawing name={kind.drawing} />
              {kind.label}
            </h4>
            {told && <Told sentence={kind.sentence} example={kind.example} />}
            <div class="pf-hold">
              <Marks partners={partnersIn(kind.id)} digits={digits} />
            </div>
          </li>
        ))}
      </ul>
      {beside.map(
        ([name, some]) =>
          some.length > 0 && (
            <div key={name} class="pf-beside">
              <b class="px-sm">{name}</b>
              <Marks partners={some} digits={digits} />
            </div>
          ),
      )}
    </>
  );
}

/** Explains a kind in a sentence and an example. */
function Told({ sentence, example }: { sentence: string; example: string }) {
  const { t } = usePage<FriendsWord>();
  return (
    <>
      <p class="px-note">{sentence}</p>
      {example && <p class="px-sm px-muted">{t("friends.for_example", { example })}</p>}
    </>
  );
}

function Marks({ partners, digits }: { partners: readonly PartnerItem[]; digits: (text: string) => string }) {
  const { t } = usePage<FriendsWord>();
  if (!partners.length) return <p class="px-sm px-muted">{t("friends.tray_empty")}</p>;
  return (
    <ul class="pf-marks">
      {partners.map(({ id, value }) => (
        <li key={id}>
          <SectorMark sector={value.sector} size={26} />
          <span>{digits(value.name)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The kinds without trays, for phones: there they are read first, and the trays come below the list. */
export function Kinds({ content }: { content: FriendsContent }) {
  return (
    <ul class="pf-kinds">
      {offered(content).map((kind) => (
        <li key={kind.id}>
          <Drawing name={kind.drawing} />
          <div>
            <h4>{kind.label}</h4>
            <Told sentence={kind.sentence} example={kind.example} />
          </div>
        </li>
      ))}
    </ul>
  );
}
