/** Why the server did not do what was asked, in words. */
import { describe, expect, it } from "vitest";
import { t } from "../components/words.fixture";
import { errorText, refusalText, refusedText } from "./refusal";

describe("a refusal", () => {
  it("is told in the server's own words", () => {
    expect(errorText({ code: "claimed_by_other", message: "ศน.อารีกำลังอ่าน" }, t)).toBe("ศน.อารีกำลังอ่าน");
  });

  it("that came without words is told by its code", () => {
    expect(errorText({ code: "too_large", message: "" }, t)).toBe("error.too_large");
  });

  it("of a submission that was open here says that it is gone, whatever the server calls it", () => {
    expect(refusedText({ code: "not_found", message: "ไม่พบ" }, t)).toBe("desk.gone");
    expect(refusedText({ code: "stale", message: "มีคนแก้แล้ว" }, t)).toBe("มีคนแก้แล้ว");
  });
});

describe("an answer", () => {
  it.each([
    ["", { kind: "ok", body: {} }],
    ["มีคนแก้แล้ว", { kind: "refused", status: 409, error: { code: "stale", message: "มีคนแก้แล้ว" }, problems: [] }],
    ["error.login_required", { kind: "session" }],
    ["desk.no_answer", { kind: "unreachable" }],
  ] as [string, Parameters<typeof refusalText>[0]][])("says “%s”", (words, reply) => {
    expect(refusalText(reply, t)).toBe(words);
  });
});
