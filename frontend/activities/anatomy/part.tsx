/** Asks one part of joint work: who, what, when, and evidence that can be pointed at. */
import { Chip, CommentsAt, Details, still, TextInput, usePage } from "@shell";
import { useState } from "preact/hooks";
import { asPart, FIELDS, filledOf, partKey } from "./content";
import { lineLimit, nameLimit } from "./feature";
import type { AnatomyWord, Part, PartAnswer } from "./model.gen";
import { standOf, type Stand } from "./say";

/** The name of a part with how far it is, above what is folded in it. */
export const PartHead = ({ place, label, stand, begun }: { place: number; label: string; stand: Stand; begun: boolean }) => (
  <span class="an-head">
    <span>{place + 1}. {label}</span>
    {begun && <Chip tone={stand.full ? "ok" : "warn"} icon={stand.full ? "check" : undefined}>{stand.said}</Chip>}
  </span>
);

interface PartEditProps {
  part: Part;
  place: number;
  partner: string;
  /** As it is stored. */
  value: unknown;
  set: (key: string, value: PartAnswer) => void;
}

export const PartEdit = still(({ part: { id, label }, place, partner, value, set }: PartEditProps) => {
  const { t } = usePage<AnatomyWord>();
  const key = partKey(partner, id);
  const given = asPart(value);
  const [begun] = useState(() => filledOf(given).length % FIELDS.length > 0);
  return (
    <Details at={key} open={begun} summary={<PartHead {...{ place, label }} stand={standOf(given, t)} begun={filledOf(given).length > 0} />}>
      <div class="an-four">
        {FIELDS.map((field) => (
          <TextInput key={field} at={`${key}#${field}`} label={t(`anatomy.${field}`)} limit={(field === "who" ? nameLimit : lineLimit)(given[field])} value={given[field]} onChange={(text) => { set(key, { ...given, [field]: text }); }} />
        ))}
      </div>
      <CommentsAt anchor={key} />
    </Details>
  );
});
