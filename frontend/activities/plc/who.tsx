/** Who was there, folded since it is as last time: roles and numbers, partners, place, the school's number. */
import { Details, Field, still, TextInput, toArabic, useAct, usePage } from "@shell";
import type { Partner } from "../../network/model.gen";
import type { ItemView } from "../../kind";
import { Chips } from "./chips";
import type { PlcContent, PlcWord, Session } from "./model.gen";
import { roleTexts } from "./say";
import { Steppers } from "./stepper";

export interface WhoProps extends Pick<Session, "roles" | "partners" | "place" | "number"> {
  at: string;
  content: PlcContent;
  /** All there are, also removed ones. */
  all: readonly ItemView<Partner>[];
  /** A meeting before this one gave them. */
  asLast: boolean;
  onChange: (part: Partial<Session>) => void;
}

export const Who = still(({ at, content, all, roles, partners, place, number, asLast, onChange }: WhoProps) => {
  const { t } = usePage<PlcWord>();
  const people = roleTexts(roles, content, t).join(" · ");
  const setRoles = useAct((next: Record<string, number>) => { onChange({ roles: next }); });
  const known = all.filter(({ id, gone }) => !gone || partners.includes(id));
  const names = known.filter(({ id }) => partners.includes(id)).map(({ value }) => value.name);
  const summary = people ? t(asLast ? "plc.as_last" : "plc.there", { people: [people, ...names].join(" · ") }) : t("plc.nobody");
  return (
    <div data-at={`${at}#roles`}>
      <Details summary={<span><span class="px-label">{t("plc.who")}</span><span class="px-note px-soft pl-light">{summary}</span></span>}>
        <div class="px-stack">
          <Steppers content={content} roles={roles} onChange={setRoles} />
          {known.length > 0 && (
            <Field label={t("plc.partners")} at={`${at}#partners`} group>
              {() => (
                <Chips
                  options={known.map(({ id, value }) => ({ value: id, label: value.name }))}
                  on={(id) => partners.includes(id)}
                  onPress={(id) => { onChange({ partners: partners.includes(id) ? partners.filter((one) => one !== id) : [...partners, id] }); }}
                />
              )}
            </Field>
          )}
          <TextInput label={t("plc.place")} optional at={`${at}#place`} value={place} onChange={(text) => { onChange({ place: text }); }} />
          <TextInput
            label={t("plc.number")} optional hint={t("plc.number_hint")} at={`${at}#number`} value={number ? String(number) : ""} input={{ inputMode: "numeric" }}
            onChange={(text) => { onChange({ number: Number(toArabic(text).replace(/\D/g, "").slice(0, 3)) || null }); }}
          />
        </div>
      </Details>
    </div>
  );
});
