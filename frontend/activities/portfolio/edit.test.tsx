/** A portfolio as it is made: parts and entries that stay out, steps answered, drafts made one's own, comments, reflections. */
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import type { DocView } from "../../kind";
import { stage } from "../stage.fixture";
import { at, buttons, choose, field, NETWORK, press, propsOf, TEMPLE, write } from "./course.fixture";
import { Edit } from "./edit";

afterEach(cleanup);

function open(said: Record<string, object> = {}, focus = ""): { answers: DocView; lead: (path: string) => void } {
  const page = stage();
  const [answers, network] = [page.view(said), page.view(NETWORK)];
  let focusKey = focus;
  page.show(() => <Edit {...propsOf({ answers, network, focusKey })} />);
  return { answers, lead: (path) => { focusKey = path; page.draw(); } };
}
function unfold(part: string): void {
  const details = at(`pick:${part}`).querySelector("details") as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event("toggle"));
}
const mine = (): string => document.querySelector(".po-mine")?.textContent ?? "";

describe("parts", () => {
  it("are all in; one tap leaves one out, another takes it in again", () => {
    const { answers } = open();
    expect(document.querySelectorAll(".po-part input:checked")).toHaveLength(8);
    fireEvent.click(screen.getByLabelText("portfolio.inside ชั่วโมง PLC"));
    expect(answers.get("pick:hours")).toEqual({ inside: false });
    expect(at("pick:hours").textContent).toContain("portfolio.out");
    expect(mine()).not.toContain("ชั่วโมง PLC");
    fireEvent.click(screen.getByLabelText("portfolio.inside ชั่วโมง PLC"));
    expect(mine()).toContain("ชั่วโมง PLC");
  });

  it("an entry is left out in one tap, and can be taken in again", () => {
    const { answers } = open();
    unfold("network");
    press(`portfolio.drop ${TEMPLE} จากนาน ๆ ครั้ง เป็นทุกเดือน`);
    expect(answers.get("drop:m.2.moved")).toEqual({ out: true });
    expect(screen.getByText("portfolio.left_out 1")).toBeTruthy();
    press(/^portfolio.take_in/);
    expect(answers.get("drop:m.2.moved")).toEqual({ out: false });
    expect(at("drop:m.2.moved").textContent).toContain("เป็นทุกเดือน");
  });

  it("how a relation is has a lock line", () => {
    open();
    unfold("network");
    expect(at("drop:m.2.quality").textContent).toContain("portfolio.lock");
    expect(at("drop:m.2.moved").textContent).not.toContain("portfolio.lock");
  });
});

describe("steps", () => {
  it("are answered in one tap; what happened is asked where not all was done", () => {
    const { answers } = open();
    unfold("steps");
    expect(document.querySelector('[data-at="step:a.1.calendar#text"]')).toBeNull();
    choose("portfolio.done_partly", at("step:a.1.calendar"));
    write("step:a.1.calendar#text", "ได้สองเดือน");
    expect(answers.get("step:a.1.calendar")).toEqual({ done: "partly", text: "ได้สองเดือน" });
    expect(mine()).toContain("portfolio.line_steps 0 1 0 · portfolio.line_steps_open 1");
  });

  it("a way to what is missing opens the part", () => {
    const { lead } = open();
    lead("step:a.1.elders#done");
    expect(at("step:a.1.elders").textContent).toContain("portfolio.done_yes");
  });
});

describe("words for the performance agreement", () => {
  it("a draft stands there unstored; its first change stores all of it as her own", () => {
    const { answers } = open();
    unfold("wpa");
    expect(field("wpa:2.4#task").value).toBe("ร่วมกับภาคี 11 ราย");
    expect(answers.get("wpa:2.4")).toBeUndefined();
    expect(at("wpa:2.4").textContent).toContain("portfolio.unread");
    write("wpa:2.4#result", "เด็กมีแว่น 12 คน");
    expect(answers.get("wpa:2.4")).toEqual({ task: "ร่วมกับภาคี 11 ราย", result: "เด็กมีแว่น 12 คน", measure: "ขยับ 2 ราย" });
    expect(at("wpa:2.4").textContent).toContain("portfolio.written");
  });

  it("a draft is taken as it is in one press, and then lacks a result", () => {
    const { answers } = open();
    unfold("wpa");
    press(/^portfolio.use_draft/);
    expect(answers.get("wpa:2.4")).toMatchObject({ task: "ร่วมกับภาคี 11 ราย", result: "" });
    expect(at("wpa:2.4").textContent).toContain("portfolio.no_result");
    expect(buttons(/^portfolio.use_draft/)).toEqual([]);
  });
});

describe("comments and reflections", () => {
  it("what was done starts as the reply given there, and is hers to change", () => {
    const { answers } = open();
    unfold("feedback");
    expect(field("did:m.1.comment.c2#text").value).toBe("ถามเด็กแล้ว");
    write("did:m.1.comment.c1#text", "ชวนปู่ย่าแล้ว");
    expect(answers.get("did:m.1.comment.c1")).toEqual({ text: "ชวนปู่ย่าแล้ว" });
    expect(document.querySelector('[data-at="did:m.1.comment.c3"]'), "one about a partner starts out").toBeNull();
  });

  it("a question is answered in her own words", () => {
    const { answers } = open();
    unfold("reflect");
    write("look:pupils#text", "เด็กกล้าถาม");
    expect(answers.get("look:pupils")).toEqual({ text: "เด็กกล้าถาม" });
    expect(mine()).toContain("portfolio.line_look 1 3");
  });
});
