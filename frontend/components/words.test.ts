import { expect, it } from "vitest";
import { translator } from "./words";

const t = translator<"a" | "b" | "none.such">({ a: "{n} จุด", a_one: "จุดเดียว", b: "ส่งให้{trainer}อ่าน" }, { trainer: "พี่เลี้ยง" });

it("fills what is asked for, says one thing in its own words, and shows an unknown key as it is", () => {
  expect(t("a", { n: 3 })).toBe("3 จุด");
  expect(t("a", { n: 1 })).toBe("จุดเดียว");
  expect(t("b")).toBe("ส่งให้พี่เลี้ยงอ่าน");
  expect(t("none.such")).toBe("none.such");
});
