/** The built scripts as a host adds them, one after the other, and starts them: a course's page calls, a library's makes with `new`. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it, vi } from "vitest";

const built = path.join(import.meta.dirname, "../../static/partnership_xblock/js");
const add = (name: string): void => {
  (0, eval)(readFileSync(path.join(built, `${name}.js`), "utf8"));
};

add("core");
add("studio");

const hosts = {
  "a course's": (init: unknown, ...given: unknown[]) => { (init as (...given: unknown[]) => void)(...given); },
  "a library's": (init: unknown, ...given: unknown[]) => { new (init as new (...given: unknown[]) => object)(...given); },
};

it.each(Object.entries(hosts))("%s page starts Studio's form and a learner's page", (_name, start) => {
  const element = document.body.appendChild(document.createElement("div"));
  start(window.PartnershipXBlockStudio, { handlerUrl: vi.fn() }, element, {
    values: { kind: "map", wpa: [], competencies: [] }, locked: [], language: "th", words: { "studio.save": "บันทึก" },
    choices: { kind: [], grading: [], level: [], lane: [], competencies: [], wpa: [] },
  });
  expect(Array.from(element.querySelectorAll("button"), (one) => one.textContent)).toContain("บันทึก");
  const page = document.body.appendChild(document.createElement("div"));
  start(window.PartnershipXBlockPage, { handlerUrl: vi.fn() }, page, { language: "th", person: "", mode: "anonymous", words: { "page.failed": "แสดงไม่ได้" }, files: [{ name: "th-map", digest: "1" }] });
  expect(page.textContent).toContain("แสดงไม่ได้");
});
