import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { t } from "./words.fixture";
import type { Reply } from "../host/reply";
import { Session } from "../state/session";
import type { LinkShape, PageShape } from "../types.gen";
import { PageContext } from "./context";
import { Head } from "./Head";
import { Related } from "./Related";


let n = 0;
function page(block: Partial<PageShape["block"]> = {}, rest: Partial<PageShape> = {}): PageShape {
  n += 1;
  return {
    language: "th", time_zone: "", mode: "work", message: "", person: "tok", learner_name: "", device_key: btoa("k".repeat(32)),
    block: {
      usage_key: `h${String(n)}`, course_key: "c", kind: "probe", title: "งาน", instructions: "ทำอะไร", eyebrow: "หน่วยที่ 1", minutes: 30, level: "ระดับพื้นฐาน", competency: "การทำงานเป็นทีม", wpa: [],
      due: null, closes: null, closed: false, graded: true, needs_trainer: true, weight: 1, rubric: [], minimum: 0, trainer_title: "", answer_days: null, privacy: "", ...block,
    },
    content: {}, example: {}, answers: { items: {}, revision: 0 }, network: { items: {}, revision: 0 },
    submission: { public_id: "", status: "draft", round_number: 0, next_round: 1, submitted_at: null, claimed: false, decided_at: null, receipt: "", last_saved_at: null },
    rounds: [], words: {}, login_url: "", enrol_url: "", review_url: "", now: "2026-11-20T03:42:00Z", ...rest,
  };
}

const within = (children: preact.ComponentChildren) =>
  render(<PageContext.Provider value={{ t, language: "th", idPrefix: "p", problems: [], comments: [] }}>{children}</PageContext.Provider>);
const head = (shown: PageShape, known: boolean, wpa: string[] = []) => within(<Head page={shown} wpa={wpa} editable progress="" known={known} saveLine={null} />);
const facts = (): string[] => screen.queryAllByRole("listitem").map((one) => one.textContent ?? "").filter((text) => !/step\./.test(text));
const onPhone = (is: boolean): void => {
  vi.stubGlobal("matchMedia", () => ({ matches: is }));
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the module card", () => {
  it("says what the author told, by what belongs together, and nothing else", () => {
    head(page({ lane: "Upskill", hours: 1.5 }, { finished: 25 }), false, ["2.4"]);
    expect(facts()).toEqual(["ระดับพื้นฐาน · Upskill", "head.minutes 30 · head.hours 1.5", "การทำงานเป็นทีม", "head.wpa 2.4", "head.finished 25"]);
    cleanup();
    head(page({ level: "", minutes: 0, competency: "", hours: 0, lane: "" }, { finished: 0 }), false);
    expect(facts()).toEqual([]);
    expect(document.querySelector(".px-mod")?.textContent).toBe("หน่วยที่ 1งานทำอะไร");
    expect(document.querySelector(".px-meta")).toBeNull();
  });

  it("takes a page of a server that knew less", () => {
    head(page(), false);
    expect(facts()).toEqual(["ระดับพื้นฐาน", "head.minutes 30", "การทำงานเป็นทีม"]);
  });

  it("folds to its title on a phone once work has begun, and opens by a press", () => {
    onPhone(true);
    head(page(), true);
    const button = screen.getByRole("button", { name: "งาน" });
    expect(screen.getByRole("heading", { name: "งาน" }).contains(button)).toBe(true);
    expect([button.getAttribute("aria-expanded"), facts()]).toEqual(["false", []]);
    expect(screen.queryByText("ทำอะไร")).toBeNull();
    expect(screen.getByRole("list", { name: "step.label" })).toBeTruthy();
    fireEvent.click(button);
    expect([button.getAttribute("aria-expanded"), facts().length]).toEqual(["true", 3]);
    expect(screen.getByText("ทำอะไร")).toBeTruthy();
    fireEvent.click(button);
    expect(facts()).toEqual([]);
  });

  it.each([
    ["before she begins", true, false],
    ["on a wide page", false, true],
  ])("is whole %s", (_when, phone, known) => {
    onPhone(phone);
    head(page(), known);
    expect(screen.queryByRole("button")).toBeNull();
    expect(facts().length).toBe(3);
    expect(screen.getByText("หน่วยที่ 1")).toBeTruthy();
  });
});

describe("where to go on in the course", () => {
  const LINKS: LinkShape[] = [{ title: "เครือข่าย", url: "https://lms.test/a" }];
  const opened = (shown: PageShape, reply: Reply<unknown>) => {
    const call = vi.fn(() => Promise.resolve(reply));
    within(<Related session={new Session(shown, call as never)} />);
    return call;
  };

  it("is asked for once, and its links leave the frame", async () => {
    const call = opened(page({ competencies: ["teamwork"] }), { kind: "ok", body: { related: LINKS } });
    const link = await screen.findByRole<HTMLAnchorElement>("link", { name: "เครือข่าย" });
    expect([link.href, link.target]).toEqual(["https://lms.test/a", "_top"]);
    expect(screen.getByRole("heading", { name: "related.title" })).toBeTruthy();
    expect(call.mock.calls).toEqual([["related", { person: "tok" }]]);
  });

  it.each<[string, Reply<unknown>]>([
    ["nothing is related", { kind: "ok", body: { related: [] } }],
    ["the server does not know the question", { kind: "refused", status: 404, error: { code: "gone", message: "" }, problems: [] }],
    ["there is no answer", { kind: "unreachable" }],
  ])("is nothing where %s", async (_why, reply) => {
    const call = opened(page({ competencies: ["teamwork"] }), reply);
    await waitFor(() => {
      expect(call).toHaveBeenCalledTimes(1);
    });
    expect(screen.queryByRole("heading")).toBeNull();
  });

  it.each([
    ["an activity without competencies", page({ competencies: [] })],
    ["a page of a server that knew none", page()],
    ["whoever looks at a learner", page({ competencies: ["teamwork"] }, { mode: "masquerade" })],
    ["a preview", page({ competencies: ["teamwork"] }, { mode: "preview" })],
    ["a visitor's page", page({ competencies: ["teamwork"] }, { mode: "anonymous" })],
  ])("is not asked for by %s", (_which, shown) => {
    expect(opened(shown, { kind: "ok", body: { related: LINKS } })).not.toHaveBeenCalled();
  });
});
