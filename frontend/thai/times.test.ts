import { describe, expect, it } from "vitest";
import table from "../../tests/golden/thai/times.json";
import { clock, duration, hoursAndMinutes, minuteOfDay, typedTime } from "./times";

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

describe("a typed time that golden cases leave out", () => {
  it.each([["๘ น.", "08:00"], ["๐๘๓๐", "08:30"], [" ๑๕:๐๐ น. ", "15:00"], ["15.00 นาฬิกา", "15:00"], ["0 น.", "00:00"], ["๒๓.๕๙", "23:59"]])("%s is %s", (typed, time) => {
    expect(typedTime(typed)).toEqual({ time });
  });

  it.each([["๒๔.๐๐", "no_such_hour"], ["24:75", "no_such_hour"], ["๑๕.๗๕", "no_such_minute"], ["23:60", "no_such_minute"], ["น.", "unclear"], ["15 น. ตรง", "unclear"]])("%s is refused: %s", (typed, code) => {
    expect(typedTime(typed)).toEqual({ code });
  });
});

describe("minutes of a day", () => {
  it("and their clock are each other's, from midnight on", () => {
    expect([minuteOfDay("00:00"), minuteOfDay("09:05"), minuteOfDay("23:59")]).toEqual([0, 545, 1439]);
    for (let minute = 0; minute < 24 * 60; minute += 1) expect(minuteOfDay(clock(minute))).toBe(minute);
  });
});

describe("lengths of time", () => {
  it.each([[0, "0:00"], [5, "0:05"], [595, "9:55"], [60, "1:00"], [6000, "100:00"], [-5, "-0:05"], [-90, "-1:30"]])("%i minutes is %s", (minutes, text) => {
    expect(hoursAndMinutes(minutes)).toBe(text);
  });

  it.each([
    [0, "0 นาที", "0 min"], [59, "59 นาที", "59 min"], [60, "1 ชม.", "1 h"], [61, "1 ชม. 1 นาที", "1 h 1 min"], [90, "1 ชม. 30 นาที", "1 h 30 min"], [3000, "50 ชม.", "50 h"],
  ])("%i minutes in words is %s; %s", (minutes, th, en) => {
    expect([duration(minutes, "th"), duration(minutes, "th-th"), duration(minutes, "en"), duration(minutes, "fr")]).toEqual([th, th, en, en]);
  });

  it("has Thai digits in Thai only, where the paper asks for them", () => {
    expect([duration(90, "th", true), duration(90, "en", true)]).toEqual(["๑ ชม. ๓๐ นาที", "1 h 30 min"]);
  });
});
