/** Prints the signatures, which never break over two sheets, and the line under them. */
import { formatDate, kindOf, usePage } from "@shell";
import type { PrintPage } from "../types.gen";
import type { Digits } from "./Head";
import type { PrintWord } from "../words.gen";

/** Names that say what they are; before others the word "school" is printed. */
const NAMED = /^(โรงเรียน|รร\.|ร\.ร\.|วิทยาลัย|ศูนย์|สถาบัน|มหาวิทยาลัย)|school|college|centre|center/i;

const DOTS = ".".repeat(44);

export function Signatures({ page, digits }: { page: PrintPage; digits: Digits }) {
  const { t, language } = usePage<PrintWord>();
  const school = page.school === page.group ? "" : page.school;
  // Where hours are certified, the trainer signs; else the school's head.
  const certifier = kindOf(page.block.kind)?.certifies
    ? { role: t("print.certifier_hours"), name: "", below: page.block.trainer_title }
    : { role: t("print.certifier"), name: "", below: school ? t(NAMED.test(school) ? "print.director" : "print.director_of", { school: digits(school) }) : t("print.director_plain") };
  const rows = [
    { role: t("print.recorder"), name: page.teacher, below: `${t("print.position")} ${".".repeat(36)}` },
    certifier,
  ];
  return (
    <div class="pp-end">
      <div class="pp-sign">
        {rows.map(({ role, name, below }) => (
          <div key={role}>
            <p>{t("print.sign")} {DOTS} {role}</p>
            <p>({name || ".".repeat(48)})</p>
            <p>{below}</p>
            <p>{t("print.date_line")}</p>
          </div>
        ))}
      </div>
      <footer class="pp-foot">
        <span>{digits([t("print.receipt"), page.receipt].join(" "))}</span>
        {page.accepted_at && <span>{digits(t("print.accepted_by", { at: formatDate(page.accepted_at, language) }))}</span>}
      </footer>
    </div>
  );
}
