/** The desk's own addresses: what is in them, and what they mean. */
import { describe, expect, it } from "vitest";
import { filterOf, NO_FILTER, placeOf, queryOf, resultsQuery } from "./address";

const QUEUE = "/partnership/courses/course-v1:A+B+C/review/";
const ID = "f".repeat(32);

describe("a filter in an address", () => {
  it("comes back as it was, and is nothing where nothing was filtered", () => {
    const filter = { ...NO_FILTER, state: "mine" as const, kind: "benefit", only: "hopes", q: "บ้าน ดอน" };
    expect(filterOf(queryOf(filter))).toEqual(filter);
    expect(queryOf(NO_FILTER)).toBe("");
  });

  it("carries a cursor only where one is asked for", () => {
    expect(queryOf(NO_FILTER, "abc")).toBe("?cursor=abc");
    expect(queryOf({ ...NO_FILTER, cursor: "abc" })).toBe("");
  });

  it("that names no state there is shows what waits", () => {
    expect(filterOf("?state=nonsense&kind=map")).toEqual({ ...NO_FILTER, kind: "map" });
  });
});

describe("an address", () => {
  it("is the queue, with its filter", () => {
    expect(placeOf(QUEUE, "?kind=aar", QUEUE)).toEqual({ view: "queue", filter: { ...NO_FILTER, kind: "aar" } });
  });

  it.each([`${QUEUE}${ID}/`, `${QUEUE}${ID}`])("is one submission: %s", (path) => {
    expect(placeOf(path, "", QUEUE)).toEqual({ view: "one", id: ID });
  });

  it("is results, of one block or the list of them", () => {
    expect(placeOf(`${QUEUE}results/`, resultsQuery({ block: "b+1", group: "ใต้" }), QUEUE)).toEqual({ view: "results", filter: { block: "b+1", group: "ใต้" } });
    expect(placeOf(`${QUEUE}results`, "", QUEUE)).toEqual({ view: "results", filter: { block: "", group: "" } });
    expect(resultsQuery({ block: "", group: "" })).toBe("");
  });

  it("of a course whose key ends like a submission is the queue all the same", () => {
    const course = `/courses/${ID}/`;
    expect(placeOf(course, "", course)).toEqual({ view: "queue", filter: NO_FILTER });
  });
});
