/** What is read out of a name while she writes, in whatever spelling her keyboard makes. */
import { expect, it } from "vitest";
import { valuesView } from "../state/view";
import { twin } from "./partners";

const network = valuesView({
  "partner:a": { name: "กลุ่มแม่บ้านน้ำแพร่ ๕๓", order: 1 },
  "partner:b": { name: "\u200b", order: 2 },
});

it.each([
  "กลุ่มแม่บ้านน้ำแพร่ 53", "กลุ่มเเม่บ้านนํ้าแพร่ ๕๓", "กลุ่ม แม่บ้าน\u200bน้ําแพร่53", "กลุ่มแม่่บ้านน้ำแพร่ ๕๓",
])("%s is there already", (name) => {
  expect(twin(network, name)).toBe("กลุ่มแม่บ้านน้ำแพร่ ๕๓");
});

it.each(["", " ", "\u200b", "กลุ่มแม่บ้านน้ำแพร่ 35"])("“%s” is not", (name) => {
  expect(twin(network, name)).toBeUndefined();
});
