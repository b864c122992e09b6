/** Choosing what the queue shows. */
import { act, cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NO_FILTER } from "./address";
import { counted, Filters, type FiltersProps } from "./Filters";
import { show } from "./stage.fixture";

const COUNTS = { waiting: 120, mine: 2, returned: 0, accepted: 7 };
const FILTER = { ...NO_FILTER, state: "waiting" as const };

function open(more: Partial<FiltersProps> = {}) {
  const onChange = vi.fn<FiltersProps["onChange"]>();
  const page = show(<Filters filter={FILTER} counts={COUNTS} kinds={[{ value: "map", label: "แผนที่ภาคี" }]} groups={[]} onChange={onChange} {...more} />);
  return { onChange, page };
}
const name = (): HTMLInputElement => screen.getByLabelText("desk.name");
const type = (value: string): void => {
  fireEvent.input(name(), { target: { value } });
};
const pass = (ms: number): Promise<void> => act(async () => { await vi.advanceTimersByTimeAsync(ms); }) as Promise<void>;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it("counts up to 99, and says no more of what is beyond", () => {
  expect([counted(0), counted(99), counted(100), counted(5000)]).toEqual(["0", "99", "99+", "99+"]);
});

describe("the chips", () => {
  it("carry their counts, all but the last", () => {
    const { page } = open();
    expect([...page.querySelectorAll(".pd-chip")].map((chip) => chip.textContent)).toEqual([
      "desk.shelf_waiting 99+", "desk.shelf_mine 2", "desk.shelf_returned 0", "desk.shelf_accepted 7", "desk.shelf_all",
    ]);
  });

  it("say which is chosen, and choose another one", () => {
    const { onChange } = open();
    expect(screen.getByText("desk.shelf_waiting").getAttribute("aria-pressed")).toBe("true");
    fireEvent.click(screen.getByText("desk.shelf_mine"));
    expect(onChange).toHaveBeenCalledWith({ ...FILTER, state: "mine" });
  });
});

describe("a name", () => {
  it("is looked for when she has paused, without the spaces around it", async () => {
    const { onChange } = open();
    type("บัว");
    await pass(300);
    type("บัวแก้ว ");
    await pass(300);
    expect(onChange).not.toHaveBeenCalled();
    await pass(100);
    expect(onChange.mock.calls).toEqual([[{ ...FILTER, q: "บัวแก้ว" }]]);
  });

  it("is looked for at once with Enter", () => {
    const { onChange } = open();
    type("บัว");
    fireEvent.submit(name());
    expect(onChange).toHaveBeenCalledWith({ ...FILTER, q: "บัว" });
  });

  it("that is looked for already is not asked for again", async () => {
    const { onChange } = open({ filter: { ...FILTER, q: "บัว" } });
    type("บัว ");
    await pass(1000);
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe("kind and group", () => {
  it("are chosen beside the name", () => {
    const { onChange } = open({ groups: ["กลุ่มเหนือ"] });
    fireEvent.change(screen.getByLabelText("desk.kind"), { target: { value: "map" } });
    fireEvent.change(screen.getByLabelText("desk.group"), { target: { value: "กลุ่มเหนือ" } });
    expect(onChange.mock.calls).toEqual([[{ ...FILTER, kind: "map" }], [{ ...FILTER, group: "กลุ่มเหนือ" }]]);
  });

  it("of a course without groups is the kind alone, and its button says so", () => {
    open();
    expect(screen.queryByLabelText("desk.group")).toBeNull();
    expect(screen.getByText("desk.fold_kind")).toBeTruthy();
  });

  it("are folded on a phone until one is chosen", () => {
    open();
    const fold = screen.getByText("desk.fold_kind");
    expect(fold.getAttribute("aria-expanded")).toBe("false");
    fireEvent.click(fold);
    expect(fold.getAttribute("aria-expanded")).toBe("true");
    cleanup();
    open({ filter: { ...FILTER, kind: "map" } });
    expect(screen.getByText("desk.fold_kind").getAttribute("aria-expanded")).toBe("true");
  });
});

describe("a part of a kind's work", () => {
  const kinds = [{ value: "map", label: "แผนที่ภาคี" }, { value: "benefit", label: "ให้และรับ", only: [{ value: "hopes", label: "หวังมากกว่า" }] }];
  const select = (): HTMLSelectElement => screen.getByLabelText("desk.kind");

  it("stands below its kind, and is chosen with it", () => {
    const { onChange } = open({ kinds });
    expect([...select().options].map((option) => option.textContent)).toEqual(["desk.kind_all", "แผนที่ภาคี", "ให้และรับ", "ให้และรับ: หวังมากกว่า"]);
    fireEvent.change(select(), { target: { value: "benefit/hopes" } });
    expect(onChange).toHaveBeenCalledWith({ ...FILTER, kind: "benefit", only: "hopes" });
  });

  it("is left with another kind, and with all", () => {
    const filter = { ...FILTER, kind: "benefit", only: "hopes" };
    const { onChange } = open({ kinds, filter });
    expect(select().value).toBe("benefit/hopes");
    for (const kind of ["map", "benefit", ""]) {
      fireEvent.change(select(), { target: { value: kind } });
      expect(onChange).toHaveBeenLastCalledWith({ ...filter, kind, only: "" });
    }
  });
});
