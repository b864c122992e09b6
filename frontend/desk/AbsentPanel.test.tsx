import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { AbsentPage, AbsentRow } from "../types.gen";
import { AbsentPanel } from "./AbsentPanel";
import type { DeskApi } from "./api";
import { apiOf, ok, show } from "./stage.fixture";

const one = (over: Partial<AbsentRow>): AbsentRow => ({ person: "a", teacher: "ครูบัวแก้ว", group: "", state: "never", since: null, at_work: [], seen: null, reminded: null, reminded_today: false, mail_off: false, ...over });
const listed = (rows: AbsentRow[], next = ""): AbsentPage => ({ rows, next, rhythm: "daily" });

function listing(pages: AbsentPage[], api: Partial<DeskApi> = {}): DeskApi {
  const absent = vi.fn(() => ok(pages.length > 1 ? (pages.shift() ?? listed([])) : (pages[0] ?? listed([]))));
  const all = apiOf({ absent, rhythm: vi.fn(() => ok({ rhythm: "off" as const })), ...api });
  show(<AbsentPanel api={all} kinds={[]} kind="" />);
  return all;
}
const open = (): void => {
  const details = document.querySelector("details");
  if (!details) throw new Error("no details");
  details.open = true;
  fireEvent(details, new Event("toggle"));
};
afterEach(cleanup);

test("nothing is asked for until it is opened", async () => {
  const api = listing([listed([])]);
  expect(api.absent).not.toHaveBeenCalled();
  open();
  await waitFor(() => screen.getByText("absent.none"));
});

test("the chosen are reminded; who was today, or wants none, cannot be chosen", async () => {
  const remind = vi.fn(() => ok({ asked: 1, already: 0, next: "" }));
  const rows = [one({}), one({ person: "b", teacher: "ครูมาลี", reminded: "2026-11-20", reminded_today: true }), one({ person: "c", teacher: "ครูสมใจ", mail_off: true })];
  listing([listed(rows)], { remind });
  open();
  const boxes = await waitFor(() => screen.getAllByRole<HTMLInputElement>("checkbox"));
  expect(boxes.map((box) => box.disabled)).toEqual([false, true, true]);
  fireEvent.click(boxes[0] as HTMLInputElement);
  fireEvent.click(screen.getByText("absent.chosen 1"));
  await waitFor(() => screen.getByText("absent.asked 1"));
  expect(remind).toHaveBeenCalledWith("", { people: ["a"] });
});

test("everyone is asked about first, and a long course is gone along to its end", async () => {
  const remind = vi.fn(() => ok({ asked: 2, already: 1, next: "" })).mockImplementationOnce(() => ok({ asked: 3, already: 0, next: "further" }));
  listing([listed([one({})])], { remind });
  open();
  fireEvent.click(await waitFor(() => screen.getByText("absent.all")));
  expect(remind).not.toHaveBeenCalled();
  fireEvent.click(screen.getByText("absent.all_send"));
  await waitFor(() => screen.getByText("absent.asked 5 absent.already 1"));
  expect(remind.mock.calls).toEqual([["", { everyone: true, cursor: "" }], ["", { everyone: true, cursor: "further" }]]);
});

test("how often she is told is kept at once", async () => {
  const api = listing([listed([])]);
  open();
  fireEvent.click(await waitFor(() => screen.getByText("daily.off")));
  await waitFor(() => screen.getByText("daily.kept"));
  expect(api.rhythm).toHaveBeenCalledWith("off");
});

test("each is told with her group, what she has in hand and when she last wrote", async () => {
  listing([listed([
    one({ group: "กลุ่มเหนือ", state: "begun", since: "2026-11-01T03:00:00Z", seen: "2026-11-20T03:00:00Z", at_work: ["แผนที่ภาคี", "AAR"] }),
    one({ person: "b", state: "returned", since: "2026-11-02T03:00:00Z", seen: "2026-10-30T03:00:00Z", at_work: ["AAR"] }),
    one({ person: "c" }),
  ])]);
  open();
  const boxes = await waitFor(() => screen.getAllByRole("checkbox"));
  const lines = boxes.map((box) => [...(box.closest("li")?.querySelectorAll("small") ?? [])].map((line) => line.textContent));
  expect(lines).toEqual([
    ["กลุ่มเหนือ", "absent.begun", "absent.at_work แผนที่ภาคี, AAR", "absent.saved_at 20 พ.ย. 2569"],
    ["absent.returned", "absent.at_work AAR", "absent.quiet_since 2 พ.ย. 2569"],
    ["absent.never"],
  ]);
});
