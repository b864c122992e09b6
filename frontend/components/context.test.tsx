/** What every component of a page may ask. */
import { act, cleanup, render } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { LiveDocument, type FieldEntry } from "../state/document";
import { PageContext, problemAt, problemText, usePage, useTyped, useUid, type PageValue } from "./context";
import { t } from "./words.fixture";

const PAGE: PageValue = { t, language: "en", idPrefix: "b1", problems: [], comments: [] };

afterEach(cleanup);

describe("a problem", () => {
  const problems = [{ path: "few#text", code: "too_few", params: { n: 1, minimum: 3 } }, { path: "few", code: "other" }];

  it("is found at its path, and nowhere else", () => {
    expect(problemAt(problems, "few#text")?.code).toBe("too_few");
    expect([problemAt(problems, "few#other"), problemAt(problems, undefined)]).toEqual([undefined, undefined]);
  });

  it("is said by its code, with what is filled in", () => {
    expect(problemText(problems[0]!, t)).toBe("problem.too_few 1 3");
  });
});

describe("a page", () => {
  it("is the one around a component; without one there is a quiet one", () => {
    const seen: string[] = [];
    const Ask = () => {
      const page = usePage();
      seen.push(`${page.language} ${page.t("page.loading")}`);
      return null;
    };
    render(<PageContext.Provider value={PAGE}><Ask /></PageContext.Provider>);
    render(<Ask />);
    expect(seen).toEqual(["en page.loading", "th page.loading"]);
  });
});

describe("an id", () => {
  const ids: string[] = [];
  const Field = () => {
    ids.push(useUid());
    return null;
  };

  it("is of its block, another one for each component, and stays", () => {
    const page = () => <PageContext.Provider value={PAGE}><Field /><Field /></PageContext.Provider>;
    const { rerender } = render(page());
    rerender(page());
    const [a, b] = [ids[0] ?? "", ids[1] ?? ""];
    expect(a).toMatch(/^b1-\d+$/);
    expect(a).not.toBe(b);
    expect(ids).toEqual([a, b, a, b]);
  });
});

describe("what is typed and not entered", () => {
  let field: [FieldEntry | undefined, (typed?: FieldEntry) => void] = [undefined, () => undefined];
  const Input = ({ path }: { path?: string }) => {
    field = useTyped(path);
    return null;
  };

  it("is kept by the page's document, at its path", () => {
    const typed = new LiveDocument();
    render(<PageContext.Provider value={{ ...PAGE, typed }}><Input path="whole" /></PageContext.Provider>);
    field[1]({ text: "วัด" });
    expect(typed.typed.get("whole")).toEqual({ text: "วัด" });
    field[1]();
    expect(typed.typed.size).toBe(0);
  });

  it("is the component's own where a page keeps nothing, or the field has no path", () => {
    render(<Input path="whole" />);
    act(() => { field[1]({ text: "วัด" }); });
    expect(field[0]).toEqual({ text: "วัด" });
    cleanup();
    const typed = new LiveDocument();
    render(<PageContext.Provider value={{ ...PAGE, typed }}><Input /></PageContext.Provider>);
    act(() => { field[1]({ text: "อบต." }); });
    expect([field[0], typed.typed.size]).toEqual([{ text: "อบต." }, 0]);
  });
});
