import { expect, test } from "vitest";
import { filterOf, NO_FILTER, placeOf, queryOf } from "./address";
import { deskApi } from "./api";
import { counted } from "./Filters";
import { stepOf } from "./keys";
import { levelOf } from "../state/levels";
import { firstLine } from "./words";

const QUEUE = "/partnership/courses/course-v1:A+B+C/review/";

test("an address keeps what was filtered, and nothing where nothing was", () => {
  const filter = { ...NO_FILTER, state: "mine" as const, q: "บ้าน ดอน" };
  expect(filterOf(queryOf(filter))).toEqual(filter);
  expect(queryOf(NO_FILTER)).toBe("");
  expect(filterOf("?state=nonsense&kind=map")).toEqual({ ...NO_FILTER, kind: "map" });
  expect(queryOf(NO_FILTER, "abc")).toBe("?cursor=abc");
});

test("an address is the queue or one submission", () => {
  expect(placeOf(`${QUEUE}${"f".repeat(32)}/`, "", QUEUE)).toEqual({ view: "one", id: "f".repeat(32) });
  expect(placeOf(QUEUE, "?kind=aar", QUEUE)).toEqual({ view: "queue", filter: { ...NO_FILTER, kind: "aar" } });
});

test("a course key stands in a path as it is", async () => {
  const asked: string[] = [];
  globalThis.fetch = ((url: string) => {
    asked.push(url);
    return Promise.reject(new Error("offline"));
  }) as typeof fetch;
  expect(await deskApi("/partnership/api/v1/", "course-v1:A+B+C", "me").list(NO_FILTER)).toEqual({ kind: "unreachable" });
  expect(asked).toEqual(["/partnership/api/v1/courses/course-v1:A+B+C/submissions/"]);
});

test("J and K by the key's place, and they stop at the ends", () => {
  expect([stepOf("KeyJ", -1, 3), stepOf("KeyJ", 2, 3), stepOf("KeyK", 0, 3), stepOf("KeyK", 2, 3)]).toEqual([0, 2, 0, 1]);
  expect([stepOf("KeyL", 0, 3), stepOf("KeyJ", -1, 0)]).toEqual([undefined, undefined]);
});

test("counts stop at 99+", () => {
  expect([counted(0), counted(99), counted(100)]).toEqual(["0", "99", "99+"]);
});

test("a mark stands in a level", () => {
  const criterion = { id: "a", label: "", points: 4, levels: ["1", "2", "3", "4"] };
  expect([0, 0.5, 1, 1.5, 3.5, 4].map((points) => levelOf(points, criterion))).toEqual(["1", "1", "1", "2", "4", "4"]);
  expect(levelOf(1, { ...criterion, levels: [] })).toBe("");
});

test("a line is cut between characters", () => {
  expect(firstLine("ที่น้ำ\nต่อ", 10)).toBe("ที่น้ำ");
  expect(firstLine("น้ำที่สุด", 3)).toBe("น้ำที่…");
});
