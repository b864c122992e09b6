import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import preset from "../../../tests/golden/friends/preset.json";
import { t } from "../../components/words.fixture";
import type { DocView, KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import type { RoundShape } from "../../types.gen";
import { stage } from "../stage.fixture";
import { afterTap } from "./content";
import type { FriendsContent, FriendsWord } from "./model.gen";
import { Edit } from "./edit";
import { friends } from "./kind";
import { Read } from "./read";

const TEMPLE = "วัดโพธิ์ศรีดอน";
const NETWORK = {
  "partner:temple": { name: TEMPLE, sector: "faith", order: 1 },
  "partner:health": { name: "อสม. หมู่ 4", sector: "community", quality: "strong", order: 2 },
  "partner:school": { name: "โรงเรียนบ้านโนนสูง", sector: "school", order: 3 },
};

function propsOf(answers: DocView, network: DocView): KindProps<FriendsContent, FriendsWord> {
  const block = { minimum: 3 } as KindProps["block"];
  return { block, content: preset as FriendsContent, answers, network, language: "th", t, face: "edit", problems: [], comments: [], earlier: [], idPrefix: "x" };
}

function open(partners: Record<string, object> = NETWORK, said: Record<string, object> = {}): { answers: DocView; network: DocView } {
  const page = stage();
  const [answers, network] = [page.view(said), page.view(partners)];
  page.show(() => <Edit {...propsOf(answers, network)} />);
  return { answers, network };
}

/** A button's name: what it does, then to whom. */
const button = (word: string): RegExp => new RegExp(`^${word}\\s*${TEMPLE}$`);
const tiles = (name: string) => within(screen.getByRole("group", { name: `friends.kind_of ${name}` }));
const tray = (kind: string): string => screen.getByRole("heading", { name: kind }).parentElement!.textContent;

afterEach(cleanup);

describe("placing", () => {
  it("puts a partner into one tray or two, and takes it out again", () => {
    const { answers } = open();
    fireEvent.click(tiles(TEMPLE).getByLabelText("ร่วมให้"));
    fireEvent.click(tiles(TEMPLE).getByLabelText("ร่วมมือ"));
    expect(answers.get("friend:temple")).toEqual({ kinds: ["giving", "work"], because: "" });
    expect(tray("เพื่อนร่วมให้")).toContain(TEMPLE);
    expect(tray("เพื่อนร่วมมือ")).toContain(TEMPLE);
    fireEvent.click(tiles(TEMPLE).getByLabelText("ร่วมให้"));
    expect(answers.get("friend:temple")).toEqual({ kinds: ["work"], because: "" });
  });

  it("takes the one chosen first out of three, and says so", () => {
    const { answers } = open(NETWORK, { "friend:temple": { kinds: ["road", "giving"], because: "" } });
    fireEvent.click(tiles(TEMPLE).getByLabelText("ร่วมมือ"));
    expect(answers.get("friend:temple")).toEqual({ kinds: ["giving", "work"], because: "" });
    expect(screen.getByText(`friends.replaced ${TEMPLE} ร่วมทาง`).getAttribute("role")).toBe("status");
  });

  it.each([
    [["road", "giving"], ["road", "giving", "unsure"], ["unsure"]],
    [["unsure"], ["unsure", "road"], ["road"]],
    [["unsure"], [], []],
  ])("lets not being sure stand alone: %j and %j", (before, now, after) => {
    expect(afterTap(before, now).kinds).toEqual(after);
  });

  it("asks one partner for a reason; others may have one", () => {
    const { answers } = open();
    expect(screen.queryByRole("textbox", { name: /friends.because/ })).toBeNull();
    fireEvent.click(tiles("อสม. หมู่ 4").getByLabelText("ร่วมมือ"));
    fireEvent.input(screen.getByLabelText("friends.because_asked"), { target: { value: "เยี่ยมบ้านด้วยกัน" } });
    expect(answers.get("friend:health")).toEqual({ kinds: ["work"], because: "เยี่ยมบ้านด้วยกัน" });
    fireEvent.click(tiles(TEMPLE).getByLabelText("ร่วมให้"));
    fireEvent.click(screen.getByRole("button", { name: button("friends.because_add") }));
    expect(screen.getAllByRole("textbox", { name: /friends.because/ })).toHaveLength(2);
  });
});

describe("partners", () => {
  it("begins with a field for names, which does not move while they are added", () => {
    const { network } = open({});
    const field = screen.getByLabelText("friends.name");
    for (const name of ["วัดป่าดอน", "อบต. ดอนตะวัน", "ครูภูมิปัญญา"]) {
      fireEvent.input(field, { target: { value: name } });
      fireEvent.submit(field.closest("form")!);
    }
    expect(network.list<{ name: string; sector: string }>("partner").map(({ value }) => [value.name, value.sector])).toEqual([
      ["วัดป่าดอน", "faith"],
      ["อบต. ดอนตะวัน", "state"],
      ["ครูภูมิปัญญา", "community"],
    ]);
    expect(screen.getByLabelText("friends.name")).toBe(field);
  });

  it("takes several pasted lines at once", () => {
    const { network } = open({});
    fireEvent.paste(screen.getByLabelText("friends.name"), { clipboardData: { getData: () => "1. วัดป่าดอน\n- ร้านค้า\n" } });
    expect(network.list("partner")).toHaveLength(2);
  });

  it("removes one it knows only by name, with restore in its place; what the map describes stays", () => {
    const { answers, network } = open(NETWORK, { "friend:temple": { kinds: ["giving"], because: "" } });
    expect(screen.queryByRole("button", { name: "friends.remove อสม. หมู่ 4" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: `friends.remove ${TEMPLE}` }));
    expect(network.get("partner:temple")).toBeUndefined();
    expect(tray("เพื่อนร่วมให้")).not.toContain(TEMPLE);
    fireEvent.click(screen.getByRole("button", { name: button("gone.restore") }));
    expect(tray("เพื่อนร่วมให้")).toContain(TEMPLE);
    expect(answers.get("friend:temple")).toEqual({ kinds: ["giving"], because: "" });
  });
});

const ANSWERS = { "friend:temple": { kinds: ["work", "giving"], because: "ให้ศาลา 3 ปี" }, "friend:health": { kinds: ["unsure"], because: "" }, "friend:gone": { kinds: ["road"], because: "เคยช่วยกัน" } };

describe("reading", () => {
  it("shows trays and the same as a table, also what was said of removed partners", () => {
    const { container } = render(<Read {...propsOf(valuesView(ANSWERS), valuesView(NETWORK))} face="read" />);
    expect(tray("เพื่อนร่วมมือ")).toContain(TEMPLE);
    expect(screen.getAllByRole("row").map((row) => row.textContent)).toEqual([
      "friends.col_partnerfriends.col_kindsfriends.col_because",
      `${TEMPLE}friends.both ร่วมให้ ร่วมมือให้ศาลา 3 ปี`,
      "อสม. หมู่ 4friends.unsure",
      "โรงเรียนบ้านโนนสูงfriends.not_placed",
      "partner.unknownร่วมทางเคยช่วยกัน",
    ]);
    expect(container.querySelector("input, textarea, button")).toBeNull();
  });

  it("tells where a partner stood before, and lets a trainer choose it", () => {
    const earlier = [{ answers: { "friend:temple": { v: { kinds: ["road"] }, r: 1 } } } as unknown as RoundShape];
    const picked: string[] = [];
    render(<Read {...propsOf(valuesView(ANSWERS), valuesView(NETWORK))} face="desk" earlier={earlier} onPick={(key) => picked.push(key)} />);
    expect(screen.getByText("friends.earlier ร่วมทาง")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: button("friends.comment_here") }));
    expect(picked).toEqual(["friend:temple"]);
  });

  it("writes Thai digits on paper where the author asked for them", () => {
    const { container } = render(<Read {...propsOf(valuesView(ANSWERS), valuesView(NETWORK))} face="print" thaiDigits />);
    expect(container.textContent).toContain("ให้ศาลา ๓ ปี");
  });
});

describe("telling", () => {
  const round = (answers: Record<string, object>, network: Record<string, object> = NETWORK): RoundShape => {
    const items = (values: Record<string, object>) => Object.fromEntries(Object.entries(values).map(([key, v]) => [key, { v, r: 1 }]));
    return { content: preset, answers: items(answers), network: items(network) } as unknown as RoundShape;
  };

  it("says who moved, and nothing where nothing did", () => {
    const before = round(ANSWERS);
    expect(friends.changes?.(before, before, t)).toEqual([]);
    const after = round({ ...ANSWERS, "friend:temple": { kinds: ["ideal"], because: "" }, "friend:school": { kinds: ["road"], because: "วิธีเดียวกัน" }, "friend:health": { kinds: [], because: "" } });
    expect(friends.changes?.(before, after, t)).toEqual([
      `friends.changed_moved ${TEMPLE} friends.both ร่วมให้ ร่วมมือ ร่วมอุดมการณ์`,
      `friends.changed_because ${TEMPLE} friends.both ร่วมให้ ร่วมมือ ร่วมอุดมการณ์`,
      "friends.changed_taken อสม. หมู่ 4 friends.unsure ",
      "friends.changed_placed โรงเรียนบ้านโนนสูง  ร่วมทาง",
      "friends.added_because โรงเรียนบ้านโนนสูง  ร่วมทาง",
    ]);
    const { "partner:temple": _, ...rest } = NETWORK;
    expect(friends.changes?.(before, round(ANSWERS, rest), t)).toEqual([`friends.changed_removed ${TEMPLE}`]);
  });

  it("gives everything she wrote as text, counts, and says what is open", () => {
    const props = propsOf(valuesView(ANSWERS), valuesView(NETWORK));
    for (const words of [`${TEMPLE}: friends.both ร่วมให้ ร่วมมือ`, "ให้ศาลา 3 ปี", "อสม. หมู่ 4: friends.unsure", "เคยช่วยกัน"]) expect(friends.text(props)).toContain(words);
    expect(friends.progress?.(props)).toBe("friends.progress 2 3");
    expect(friends.ready(props, [])).toEqual([
      { state: "missing", text: "friends.ready_open 1", path: "friend:school#kinds" },
      { state: "done", text: "friends.ready_because 1", path: "" },
    ]);
    expect(friends.label("friend:temple#because", props)).toBe(TEMPLE);
  });
});
