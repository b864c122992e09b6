/** The entry of review.js: the trainer's desk, a page of its own, drawn from the data in the page. */
import { draw, filesAreAt, readIn, translator } from "@shell";
import { deskApi } from "../desk/api";
import { Desk } from "../desk/Desk";
import "../components/comments.css";
import "../components/Confirm.css";
import "../components/Receipt.css";
import "../desk/desk.css";
import "../desk/review.css";
import type { ShellWord } from "../kind";
import { fillPage } from "../state/page_files";
import type { DeskPage } from "../types.gen";
import type { DeskWord } from "../words.gen";
import { drawMissing } from "./missing";

const root = document.getElementById("partnership-desk");
const data = document.getElementById("partnership-data")?.textContent;

if (root && data) {
  const page = JSON.parse(data) as DeskPage;
  if (fillPage(page)) {
    readIn(page.time_zone);
    filesAreAt(page.later);
    const api = deskApi(page.urls["api"] ?? "", page.course_key, page.person);
    const translate = (trainer: string) => translator<ShellWord | DeskWord>(page.words, { trainer });
    draw(root, <Desk page={page} api={api} translate={translate} root={root} />, page.words["page.failed"] ?? "");
  } else {
    drawMissing(root, page.words);
  }
}
