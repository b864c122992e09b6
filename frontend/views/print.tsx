/** The entry of print.js: a round as a page for paper, drawn from the data in the page. */
import { draw, filesAreAt, readIn, translator } from "@shell";
import { PrintRound } from "../print/PrintRound";
import "../print/print.css";
import type { ShellWord } from "../kind";
import { fillPage } from "../state/page_files";
import type { PrintPage } from "../types.gen";
import type { PrintWord } from "../words.gen";
import { drawMissing } from "./missing";

const root = document.getElementById("partnership-print");
const data = document.getElementById("partnership-data")?.textContent;

if (root && data) {
  const page = JSON.parse(data) as PrintPage;
  if (fillPage(page)) {
    readIn(page.time_zone);
    filesAreAt(page.later);
    const t = translator<ShellWord | PrintWord>(page.words, { trainer: page.block.trainer_title });
    draw(root, <PrintRound page={page} t={t} />, page.words["print.failed"] ?? "");
  } else {
    drawMissing(root, page.words);
  }
}
