/** Joining two partners keeps what either had, and undoing it gives both back, but for what was changed since. */
import { expect, it } from "vitest";
import { join, joinedOf, separate, tellApart } from "./join";
import { memoryView } from "./sample.fixture";

const partner = (name: string, order: number, more: object = {}): object => ({
  name, sector: "", pillar: "", quality: "", direction: "", frequency: "", forms: [], together: "", change: "", story: "",
  contact_role: "", trust: null, place_province: "", place: "", since: null, order, ...more,
});
const stand = () => ({
  network: memoryView({
    "partner:school": partner("โรงเรียนบ้านนาขนวน", 1, { sector: "school", together: "ประชุมร่วมกัน" }),
    "partner:village": partner("นาขนวน", 2, { sector: "home", together: "ลงแขก", forms: ["events"], since: 2019, story: "รู้จักกันนาน" }),
    "partner:temple": partner("วัดป่า", 3),
    "partner:shop": partner("ร้านค้า", 4),
    "tie:a": { a: "village", b: "temple", line: "ญาติกัน" },
    "tie:b": { a: "school", b: "village", line: "" },
    "tie:c": { a: "shop", b: "village", line: "" },
    "tie:d": { a: "school", b: "shop", line: "ซื้อของ" },
  }),
  answers: memoryView({ "q:care": { partner: "village", text: "ใกล้" }, "q:more": { partner: "temple", text: "" } }),
});
type Stood = ReturnType<typeof stand>;
const values = ({ network, answers }: Stood): Record<string, unknown> =>
  Object.fromEntries([...network.values, ...answers.values].filter(([key, { gone }]) => !gone && !key.startsWith("same:")).map(([key, { v }]) => [key, v]));

it("takes over what the one that stays has not, its ties and the answers of the map", () => {
  const stood = stand();
  join(stood.network, stood.answers, "village", "school");
  const now = values(stood);
  expect(now["partner:school"]).toEqual(partner("โรงเรียนบ้านนาขนวน", 1, { sector: "school", together: "ประชุมร่วมกัน", forms: ["events"], since: 2019, story: "รู้จักกันนาน" }));
  expect(now["partner:village"]).toBeUndefined();
  expect(now["tie:a"]).toEqual({ a: "school", b: "temple", line: "ญาติกัน" });
  expect(now["tie:d"]).toEqual({ a: "school", b: "shop", line: "ซื้อของ" });
  expect(now["q:care"]).toEqual({ partner: "school", text: "ใกล้" });
  expect(now["q:more"]).toEqual({ partner: "temple", text: "" });
  expect(stood.network.get("same:village")).toEqual({ into: "school", filled: ["forms", "story", "since"], moved: ["tie:a", "q:care"], apart: [] });
  expect(joinedOf(stood.network)).toEqual([{ id: "village", name: "นาขนวน", into: "โรงเรียนบ้านนาขนวน", restored: false }]);
});

it("undone, everything is as it was, and it is not asked again", () => {
  const stood = stand();
  const before = values(stood);
  join(stood.network, stood.answers, "village", "school");
  separate(stood.network, stood.answers, "village");
  expect(values(stood)).toEqual(before);
  expect(stood.network.get("same:village")).toEqual({ into: "", filled: [], moved: [], apart: ["school"] });
  expect(joinedOf(stood.network)).toEqual([]);
});

it("undone, what was changed since stays", () => {
  const stood = stand();
  join(stood.network, stood.answers, "village", "school");
  const school = stood.network.get<object>("partner:school");
  stood.network.set("partner:school", { ...school, story: "เขียนใหม่" });
  stood.answers.set("q:care", { partner: "temple", text: "เปลี่ยนใจ" });
  separate(stood.network, stood.answers, "village");
  const now = values(stood);
  expect(now["partner:school"]).toEqual(partner("โรงเรียนบ้านนาขนวน", 1, { sector: "school", together: "ประชุมร่วมกัน", story: "เขียนใหม่" }));
  expect(now["q:care"]).toEqual({ partner: "temple", text: "เปลี่ยนใจ" });
});

it("keeps who was told apart before", () => {
  const { network, answers } = stand();
  tellApart(network, "village", "temple");
  join(network, answers, "village", "school");
  separate(network, answers, "village");
  expect(network.get("same:village")).toEqual({ into: "", filled: [], moved: [], apart: ["temple", "school"] });
});

it("says nothing of one whose other is gone, or that is no longer stored", () => {
  const { network, answers } = stand();
  join(network, answers, "village", "school");
  network.remove("partner:school");
  expect(joinedOf(network)).toEqual([]);
  expect(joinedOf(memoryView({ "partner:school": partner("ก", 1), "same:village": { into: "school" } }))).toEqual([]);
});
