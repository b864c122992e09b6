/** The gate of a stage: an outcome, the role in which it was read, and an amount that is kept as it is typed. */
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Gate } from "./Gate";
import { stageShape } from "./gate.fixture";
import { showReview } from "./stage.fixture";

afterEach(cleanup);

const changed = vi.fn();
const open = (values: Record<string, object> = {}, editable = true) => showReview(values, (review) => <Gate stage={stageShape()} review={review} onChange={changed} />, editable);
const amount = (): HTMLInputElement => screen.getByLabelText("desk.gate_amount");
const write = (value: string): void => { fireEvent.input(amount(), { target: { value } }); };

describe("an outcome", () => {
  it("is one of its stage's, with what the teacher is told", () => {
    const { review } = open();
    expect(screen.getAllByRole("radio")).toHaveLength(3);
    expect(screen.getByText("ไปปรับต่อได้")).toBeTruthy();
    fireEvent.click(screen.getByRole("radio", { name: /กลับไปเขียน/ }));
    expect(review.get("gate")).toEqual({ outcome: "back", as_role: "", amount: null });
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it("keeps the role that was chosen; the stage's own stands there before", () => {
    const { review } = open({ gate: { outcome: "back" } });
    const role = screen.getByLabelText<HTMLSelectElement>("desk.gate_as");
    expect(role.value).toBe("panel");
    fireEvent.change(role, { target: { value: "mentor" } });
    expect(review.get("gate")).toEqual({ outcome: "back", as_role: "mentor", amount: null });
  });
});

describe("an amount", () => {
  it("is asked only where the outcome names one", () => {
    open({ gate: { outcome: "back" } });
    expect(screen.queryByLabelText("desk.gate_amount")).toBeNull();
  });

  it("is kept in satang, Thai digits and commas read", () => {
    const { review } = open({ gate: { outcome: "money" } });
    write("๒๐,๐๐๐.๕๐");
    expect(review.get("gate")).toMatchObject({ amount: 2_000_050 });
    expect(amount().value).toBe("20,000.50");
  });

  it("that is none stays in the field, is asked about, and is no amount", () => {
    const { review } = open({ gate: { outcome: "money", amount: 100 } });
    write("สองหมื่น");
    expect(amount().value).toBe("สองหมื่น");
    expect(screen.getByText("problem.money_wrong")).toBeTruthy();
    expect(review.get("gate")).toMatchObject({ amount: null });
    write("");
    expect(screen.queryByText("problem.money_wrong")).toBeNull();
  });

  it("above what was asked for is told at once", () => {
    open({ gate: { outcome: "money" } });
    write("30000");
    expect(screen.queryByText(/problem.amount_over/)).toBeNull();
    write("30000.01");
    expect(screen.getByText("problem.amount_over 30,000.00")).toBeTruthy();
  });
});
