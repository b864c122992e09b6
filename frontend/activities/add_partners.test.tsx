/** Adding a partner where one of that name is there: told, and taken or added, never twice unasked. */
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import preset from "../../tests/golden/map/preset.json";
import { NO_PARTNER } from "../network/model.gen";
import { partnersOf } from "../network/partners";
import { AddPartners } from "./add_partners";
import { stage } from "./stage.fixture";

afterEach(cleanup);
function adding(...there: string[]) {
  const on = stage();
  const network = on.view(Object.fromEntries(there.map((name, order) => [`partner:p${String(order)}`, { ...NO_PARTNER, name, order }])));
  const onTake = vi.fn();
  on.show(() => <AddPartners kind="threes" network={network} partners={partnersOf(network)} sectors={preset.sector_words} onTake={onTake} />);
  return { onTake, names: () => partnersOf(network).map(({ value }) => value.name) };
}

const field = (): HTMLInputElement => screen.getByLabelText("threes.name");
const status = (): string => screen.getByRole("status").textContent;
const write = (text: string) => fireEvent.input(field(), { target: { value: text } });
const enter = () => fireEvent.submit(field().closest("form")!);
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const asked = (): boolean => screen.queryByRole("button", { name: "threes.twin_take" }) !== null;

describe("a name that is there already", () => {
  it("is told while it is written, and not added by Enter, pressed twice either", () => {
    const { names } = adding("วัดป่าดอน");
    write("วัด ป่าดอน");
    expect(status()).toBe("threes.twin วัดป่าดอน");
    expect(asked()).toBe(false);
    enter();
    field().focus();
    enter();
    expect(document.activeElement?.textContent).toBe("threes.twin_take");
    expect(names()).toEqual(["วัดป่าดอน"]);
    expect(status()).toBe("threes.twin วัดป่าดอน");
    expect(field().value).toBe("วัด ป่าดอน");
  });

  it("is taken: the one that is there", () => {
    const { names, onTake } = adding("อบต.", "วัดป่าดอน");
    write("วัดป่าดอน");
    enter();
    press("threes.twin_take");
    expect(onTake.mock.calls).toEqual([["p1"]]);
    expect([names(), field().value, asked()]).toEqual([["อบต.", "วัดป่าดอน"], "", false]);
  });

  it("is added where it is another one", () => {
    const { names, onTake } = adding("โรงเรียนบ้านหนองแวง");
    write("โรงเรียนบ้านหนองแวง");
    enter();
    press("threes.twin_other");
    expect(names()).toEqual(["โรงเรียนบ้านหนองแวง", "โรงเรียนบ้านหนองแวง"]);
    expect([onTake.mock.calls.length, field().value, asked(), status()]).toEqual([0, "", false, "threes.added 2 โรงเรียนบ้านหนองแวง 2"]);
    expect(document.activeElement).toBe(field());
  });

  it("is asked about no more when another name is written", () => {
    const { names } = adding("วัดป่าดอน");
    write("วัดป่าดอน");
    enter();
    write("วัดป่าดอนใต้");
    expect(asked()).toBe(false);
    enter();
    expect(names()).toEqual(["วัดป่าดอน", "วัดป่าดอนใต้"]);
  });

  it("is left out of a pasted list, and named", () => {
    const { names } = adding("วัดป่าดอน");
    fireEvent.paste(field(), { clipboardData: { getData: () => "อบต.\nวัดป่าดอน\nร้านป้าน้อย\nอบต." } });
    expect(names()).toEqual(["วัดป่าดอน", "อบต.", "ร้านป้าน้อย"]);
    expect(status()).toBe("threes.added 3 อบต., ร้านป้าน้อย 3 threes.twin วัดป่าดอน");
  });

  it("is all that was pasted: nothing is added, and that is said", () => {
    const { names } = adding("วัดป่าดอน", "อบต.");
    fireEvent.paste(field(), { clipboardData: { getData: () => "วัดป่าดอน\nอบต." } });
    expect([names(), status()]).toEqual([["วัดป่าดอน", "อบต."], "threes.twin วัดป่าดอน, อบต."]);
  });
});
