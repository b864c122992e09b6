/** Chooses what follows a stage, in which role it was read, and an amount where the outcome names one. */
import { Select, TextInput, Tiles, usePage, useTyped } from "@shell";
import type { DocView } from "../kind";
import { readMoney, writeMoney } from "../thai/money";
import type { StageShape } from "../types.gen";
import type { DeskWord } from "../words.gen";
import type { Gate as GateItem } from "./model.gen";
import { gateOf, outcomeOf } from "./stage";

const AMOUNT = "gate#amount";

export function Gate({ stage, review, onChange }: { stage: StageShape; review: DocView; onChange: () => void }) {
  const { t } = usePage<DeskWord>();
  const gate = gateOf(review);
  const [typed, type] = useTyped(AMOUNT);
  const outcome = outcomeOf(stage, gate);
  const set = (part: Partial<GateItem>): void => {
    onChange();
    review.set("gate", { ...gate, ...part } satisfies GateItem);
  };
  const code = typed ? readMoney(typed.text).code : "";
  const over = gate.amount !== null && gate.amount > stage.most;
  return (
    <>
      <Select label={t("desk.gate_as")} value={gate.as_role || stage.reader} options={stage.roles} disabled={!review.editable} onChange={(role) => { set({ as_role: role }); }} />
      <Tiles
        label={t("desk.gate", { n: stage.number })} quietLabel at="gate#outcome" value={gate.outcome} readOnly={!review.editable}
        options={stage.outcomes.map(({ id, label, told }) => ({ value: id, label, note: told }))}
        onChange={(id) => { set({ outcome: id }); }}
      />
      {outcome?.amount && (
        <TextInput
          label={t("desk.gate_amount")} at={AMOUNT} hint={t("desk.gate_most", { n: writeMoney(stage.most) })} readOnly={!review.editable} input={{ inputMode: "decimal" }}
          value={typed?.text ?? (gate.amount === null ? "" : writeMoney(gate.amount))}
          error={code ? t(`problem.${code}`) : over ? t("problem.amount_over", { most: writeMoney(stage.most) }) : undefined}
          onChange={(text) => {
            const { satang } = readMoney(text);
            const whole = satang !== null && text.trim() !== "";
            // What is no amount stays in the field, and is asked about before it is sent.
            type(whole || !text.trim() ? undefined : { text });
            set({ amount: whole ? satang : null });
          }}
        />
      )}
    </>
  );
}
