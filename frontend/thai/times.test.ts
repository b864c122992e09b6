import { describe, expect, it } from "vitest";
import table from "../../tests/golden/thai/times.json";
import { typedTime } from "./times";

describe("times as they are typed", () => {
  it.each(table as [string, string | { code: string }][])("%s", (typed, told) => {
    expect(typedTime(typed)).toEqual(typeof told === "string" ? { time: told } : told);
  });

  it("reads every minute of the day as it is written", () => {
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const time = new Date(minute * 60_000).toISOString().slice(11, 16);
      expect(typedTime(time)).toEqual({ time });
      expect(typedTime(time.replace(":", ""))).toEqual({ time });
    }
  });
});
