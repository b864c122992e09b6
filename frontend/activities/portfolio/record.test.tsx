/** The record of the course: it comes after the page, fails, is asked for again, and is not missed where there is no work. */
import { cleanup, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Session } from "../../state/session";
import { stage, type Stage } from "../stage.fixture";
import { contentWith, NETWORK, press, propsOf, RECORD, sessionWith, settle } from "./course.fixture";
import { Edit } from "./edit";
import type { PortfolioContent } from "./model.gen";

afterEach(cleanup);

function open(answer: () => Promise<object>, more: object = {}): { session: Session; page: Stage } {
  const page = stage();
  const live = page.document();
  const [answers, network] = [page.view(), page.view(NETWORK)];
  const call = vi.fn((_handler: string, { part }: { part?: string }) => (part === "record" ? answer() : Promise.resolve({ kind: "unreachable" })));
  const session = sessionWith(live, contentWith(), { call, ...more });
  // Sharing stands below; it is not what is looked at here.
  Object.assign(session, { url: undefined, store: { ...session.store, tell: () => { page.draw(); } } });
  page.show(() => <Edit {...propsOf({ content: session.page.content as unknown as PortfolioContent, answers, network })} />, { session });
  return { session, page };
}
const came = (record: object) => () => Promise.resolve({ kind: "ok", body: { record } });
const parts = (): number => document.querySelectorAll(".po-part").length;

describe("the record", () => {
  it("is waited for, and then the parts stand there", async () => {
    const { session } = open(came(RECORD));
    expect(screen.getByRole("status").textContent).toBe("portfolio.coming");
    await settle();
    expect(parts()).toBe(8);
    expect(screen.queryByRole("status")).toBeNull();
    expect(session.call).toHaveBeenCalledWith("load", { person: "p1", part: "record" });
    expect(screen.getByRole("link", { name: /^ข้อเสนอโครงการ/ })).toBeTruthy();
  });

  it("leads to what is not begun yet, a few by name, and counts the rest", async () => {
    const unbegun = [{ title: "แผนงานของครู", url: "https://lms.test/jump/plan" }];
    open(came({ ...RECORD, unbegun, unbegun_more: 3 }));
    await settle();
    expect(screen.getByText("portfolio.unbegun")).toBeTruthy();
    expect(screen.getByRole("link", { name: /^แผนงานของครู/ }).getAttribute("href")).toBe("https://lms.test/jump/plan");
    expect(screen.getByText("portfolio.unbegun_more 3")).toBeTruthy();
  });

  it("says nothing of what is not begun where there is nothing, also beside what is not handed in", async () => {
    open(came({ ...RECORD, unbegun: [], unbegun_more: 0 }));
    await settle();
    expect(screen.getByText("portfolio.missing")).toBeTruthy();
    expect(screen.queryByText(/^portfolio\.unbegun/)).toBeNull();
  });

  it("that is empty leads to what is not begun", async () => {
    open(came({ entries: [], unbegun: [{ title: "แผนงานของครู", url: "https://lms.test/jump/plan" }] }));
    await settle();
    expect(screen.getByText("portfolio.empty")).toBeTruthy();
    expect(screen.getByRole("link", { name: /^แผนงานของครู/ })).toBeTruthy();
    expect(screen.queryByText("portfolio.missing")).toBeNull();
    expect(screen.queryByText(/^portfolio\.unbegun_more/)).toBeNull();
  });

  it("that fails is told, and comes when it is asked for again", async () => {
    const answers = [{ kind: "unreachable" }, { kind: "ok", body: { record: RECORD } }];
    open(() => Promise.resolve(answers.shift() ?? {}));
    await settle();
    expect(screen.getByText("portfolio.failed")).toBeTruthy();
    expect(screen.queryByText("portfolio.empty"), "what has not come is not empty").toBeNull();
    press("page.again");
    await settle();
    expect(screen.queryByText("portfolio.failed")).toBeNull();
    expect(parts()).toBe(8);
  });

  it("that is empty says so; what she writes herself stands there all the same", async () => {
    open(came({ entries: [] }));
    await settle();
    expect(screen.getByText("portfolio.empty")).toBeTruthy();
    expect(Array.from(document.querySelectorAll(".po-part")).map((one) => one.getAttribute("data-at"))).toEqual(["pick:wpa", "pick:reflect"]);
  });

  it("is not missing while a newer one is asked for", async () => {
    const answers = [Promise.resolve({ kind: "ok", body: { record: RECORD } }), new Promise<object>(() => undefined)];
    const { session, page } = open(() => answers.shift() ?? Promise.resolve({}));
    await settle();
    session.page = { ...session.page, content: contentWith() as unknown as Session["page"]["content"] };
    page.draw();
    await settle();
    expect(session.call).toHaveBeenCalledTimes(2);
    expect(parts()).toBe(8);
    expect(screen.queryByText("portfolio.coming")).toBeNull();
  });

  it("is asked for by nobody in a preview", async () => {
    const { session } = open(came(RECORD), { page: { person: "", mode: "preview", content: contentWith(), block: { usage_key: "b" } } });
    await settle();
    expect(session.call).not.toHaveBeenCalled();
    expect(screen.queryByText("portfolio.coming")).toBeNull();
  });
});
