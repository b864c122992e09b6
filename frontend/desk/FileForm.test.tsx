/** A file is asked for by a plain form, which sends what is filtered and the token of now. */
import { cleanup, fireEvent } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { ExportPanel } from "./ExportPanel";
import { FileForm } from "./FileForm";
import { show } from "./stage.fixture";

const fieldsOf = (page: HTMLElement): Record<string, unknown> => Object.fromEntries(new FormData(page.querySelector("form") ?? undefined).entries());
const submit = (page: HTMLElement): void => {
  const form = page.querySelector("form");
  form?.addEventListener("submit", (event) => { event.preventDefault(); });
  if (form) fireEvent.submit(form);
};

afterEach(() => {
  cleanup();
  document.cookie = "csrftoken=; max-age=0";
});

describe("the form", () => {
  it("posts to its address the fields that say something", () => {
    const page = show(<FileForm action="/export/" fields={{ rows: "results", group: "" }}>ส่ง</FileForm>);
    const form = page.querySelector("form");
    expect([form?.method, form?.getAttribute("action")]).toEqual(["post", "/export/"]);
    expect(fieldsOf(page)).toEqual({ csrfmiddlewaretoken: "", rows: "results" });
  });

  it("carries the token as it is when it is sent, not when it was drawn", () => {
    document.cookie = "csrftoken=before";
    const page = show(<FileForm action="/export/" fields={{}}>ส่ง</FileForm>);
    document.cookie = "csrftoken=after%2B";
    submit(page);
    expect(fieldsOf(page)).toEqual({ csrfmiddlewaretoken: "after+" });
  });
});

describe("the export of the queue", () => {
  const filter = { state: "mine" as const, kind: "map", group: "", q: "บัว", cursor: "abc" };

  it("is of what is filtered, answers at first, and without names", () => {
    const page = show(<ExportPanel action="/export/" files="" filter={filter} />);
    expect(fieldsOf(page)).toEqual({ csrfmiddlewaretoken: "", state: "mine", kind: "map", q: "บัว", rows: "answers" });
  });

  it("is by teacher, and with names, where that is ticked", () => {
    const page = show(<ExportPanel action="/export/" files="" filter={filter} />);
    fireEvent.click(page.querySelector("input[value=teachers]") as HTMLElement);
    fireEvent.click(page.querySelector("input[name=identified]") as HTMLElement);
    expect(fieldsOf(page)).toMatchObject({ rows: "teachers", identified: "1" });
  });

  it("leads to prepared files on a site that has them", () => {
    expect(show(<ExportPanel action="/export/" files="/files/" filter={filter} />).querySelector("a")?.getAttribute("href")).toBe("/files/");
    cleanup();
    expect(show(<ExportPanel action="/export/" files="" filter={filter} />).querySelector("a")).toBeNull();
  });
});
