/** Dates and clocks as people read them, by language and by the zone they have chosen. */
import { afterEach, describe, expect, it } from "vitest";
import { formatDate, formatMoment, formatTime, monthNames, readIn } from "./dates";

const MOMENT = "2026-11-20T18:30:00+00:00";

afterEach(() => {
  readIn("");
});

describe("dates", () => {
  it("are of the Buddhist Era in Thai and of the Common Era in English", () => {
    expect(formatDate("2025-11-16", "th")).toBe("16 พ.ย. 2568");
    expect(formatDate("2025-11-16", "en")).toBe("16 Nov 2025");
  });

  it("come from the browser in other languages, never of another calendar", () => {
    expect(formatDate("2025-11-16", "fr")).toBe("16 nov. 2025");
    expect(formatDate("2025-11-16", "fa")).toMatch(/۲۰۲۵/);
    expect(monthNames("fr")[0]).toBe("janv.");
    expect(monthNames("fr")).toHaveLength(12);
  });

  it("are those of the zone she has chosen, over the day's border too", () => {
    readIn("Asia/Bangkok");
    expect(formatMoment(MOMENT, "th")).toBe("21 พ.ย. 2569 01:30 น.");
    readIn("America/New_York");
    expect(formatMoment(MOMENT, "en")).toBe("20 Nov 2026 13:30");
  });

  it("without a chosen zone are the device's own", () => {
    const at = new Date(MOMENT);
    expect(formatTime(MOMENT, "en")).toBe(`${String(at.getHours()).padStart(2, "0")}:${String(at.getMinutes()).padStart(2, "0")}`);
  });

  it("a day alone stays that day in every zone", () => {
    readIn("Pacific/Kiritimati");
    expect(formatDate("2025-11-16", "en")).toBe("16 Nov 2025");
  });

  it("midnight is 00:00", () => {
    readIn("UTC");
    expect(formatTime("2026-11-20T00:00:00Z", "en")).toBe("00:00");
  });

  it("nothing is said of what is no date", () => {
    readIn("Asia/Bangkok");
    expect([formatDate("", "fr"), formatDate("never", "fr"), formatTime("never", "th"), formatMoment(null, "th")]).toEqual(["", "", "", ""]);
  });
});
