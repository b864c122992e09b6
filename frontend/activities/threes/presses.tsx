/** Partners to tap: a few first, the others behind one press; those that are chosen always show. */
import { Field, Icon, SectorMark, still, usePage } from "@shell";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PartnerItem } from "../../network/partners";
import type { ThreesWord } from "./model.gen";

/** Shown before the press for the others; one more never hides behind a button of its own. */
const FEW = 5;

interface PressesProps {
  label: string;
  at?: string;
  partners: readonly PartnerItem[];
  /** Ids of those that are chosen; absent where a press only begins something. */
  chosen?: readonly string[];
  /** No further one may be chosen. */
  full?: boolean;
  /** What a press is called, where its name alone does not say it. */
  called?: (name: string) => string;
  onPress: (id: string) => void;
}

export const Presses = still(({ label, at, partners, chosen, full, called, onPress }: PressesProps) => {
  const { t } = usePage<ThreesWord>();
  // The first of the others, once they are shown: the focus goes there, since the press for them is gone.
  const [first, showFrom] = useState("");
  const area = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => { if (first) area.current?.querySelector<HTMLElement>(`[data-partner="${first}"]`)?.focus({ preventScroll: true }); }, [first]);
  const few = first || partners.length <= FEW ? partners : partners.filter(({ id }, place) => place < FEW - 1 || chosen?.includes(id));
  return (
    <Field group at={at} label={label}>
      {() => (
        <div class="ts-presses" ref={area}>
          {few.map(({ id, value: { name, sector } }) => {
            const on = chosen?.includes(id);
            return (
              <button key={id} type="button" class="ts-press" data-partner={id} aria-pressed={on} aria-label={called?.(name)} disabled={full && !on} onClick={() => { onPress(id); }}>
                <SectorMark sector={sector} size={20} />
                <span>{name}</span>
                {on && <Icon name="check" size={18} />}
              </button>
            );
          })}
          {few.length < partners.length && (
            <button type="button" class="ts-press" onClick={() => { showFrom(partners.find((one) => !few.includes(one))?.id ?? ""); }}>
              <Icon name="down" size={18} />
              <span>{t("threes.more_n", { n: partners.length - few.length })}</span>
            </button>
          )}
        </div>
      )}
    </Field>
  );
});
