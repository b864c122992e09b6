/** A meeting's code: shown to the one who wrote it down, and taken over by a colleague who was there. */
import { Button, Details, still, TextInput, usePage } from "@shell";
import { useState } from "preact/hooks";
import { peopleOf, type Logged } from "./log";
import { codeOf, factsOf, type Facts } from "./meeting_code";
import type { PlcContent, PlcWord } from "./model.gen";
import { shortDay, timeText } from "./say";

/** The code of a meeting whose day has come, with a way to copy it; nothing while its day or times are missing. */
export function ShareCode({ session: { id, item, hasCome }, content }: { session: Logged; content: PlcContent }) {
  const { t } = usePage<PlcWord>();
  const [copied, setCopied] = useState("");
  const code = hasCome ? codeOf(item, content) : "";
  if (!code) return null;
  const copy = (): void => {
    // Many frames deny the clipboard; the code stands in a field, to be selected by hand.
    navigator.clipboard?.writeText(code).then(() => { setCopied(code); }, () => undefined);
  };
  return (
    <Details summary={t("plc.code_give")}>
      <div class="px-stack-s">
        <TextInput
          label={t("plc.code")} at={`session:${id}#code`} hint={t("plc.code_give_hint")} readOnly value={code} onChange={() => undefined}
          input={{ onFocus: (event) => { event.currentTarget.select(); } }}
        />
        <div class="px-row"><Button small onClick={copy}>{t("plc.code_copy")}</Button><span class="px-note" role="status">{copied === code && t("copy.copied")}</span></div>
      </div>
    </Details>
  );
}

interface TakeOverProps {
  id: string;
  /** The log's other meetings, each the same object for as long as nothing of it changes. */
  others: readonly Logged[];
  content: PlcContent;
  onTake: (facts: Facts) => void;
}

/** Fills a meeting that was just begun in from a colleague's code. What is written in words stays as it is. */
export const TakeOver = still(({ id, others, content, onTake }: TakeOverProps) => {
  const { t, language } = usePage<PlcWord>();
  const [typed, setTyped] = useState("");
  const [said, setSaid] = useState<{ error?: string; taken?: string }>({});
  const take = (): void => {
    const facts = factsOf(typed, content);
    if ("code" in facts) {
      setSaid({ error: t(`plc.code_${facts.code}`) });
      return;
    }
    const same = others.find(({ item }) => item.date === facts.date && item.start === facts.start);
    if (same) {
      setSaid({ error: t("plc.code_twice", { n: same.number }) });
      return;
    }
    onTake(facts);
    setTyped("");
    setSaid({ taken: t("plc.code_taken", { day: shortDay(facts.date, language), time: timeText(facts, t), n: peopleOf(facts) }) });
  };
  return (
    <Details summary={t("plc.code_have")}>
      <div class="px-stack-s">
        <TextInput
          label={t("plc.code")} at={`session:${id}#code`} hint={t("plc.code_hint")} error={said.error} value={typed} onChange={(text) => { setTyped(text); setSaid({}); }}
          input={{ autocapitalize: "characters", spellcheck: false, onKeyDown: (event) => { if (event.key === "Enter") take(); } }}
        />
        <div class="px-row"><Button small onClick={take}>{t("plc.code_take")}</Button><span class="px-note" role="status">{said.taken}</span></div>
      </div>
    </Details>
  );
});
