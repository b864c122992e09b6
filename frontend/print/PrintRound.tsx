/** A printed round: head, the work in the kind's own read view, signatures. */
import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from "preact/hooks";
import { Boundary, formatDate, frozenView, kindOf, onKind, PageContext, SectionHead, toThai, usePage, type PageValue } from "@shell";
import { Waves } from "../components/Waves";
import type { ShellWord, Translate } from "../kind";
import type { PrintPage, WholeWave } from "../types.gen";
import { Controls } from "./Controls";
import { withDigits } from "./digits";
import { sheetRules } from "./foot";
import { Head, type Digits } from "./Head";
import { Signatures } from "./Signatures";
import type { PrintWord, WaveWord } from "../words.gen";

function useSheetRules(rules: string): void {
  useLayoutEffect(() => {
    const style = document.createElement("style");
    style.textContent = rules;
    document.head.append(style);
    return () => {
      style.remove();
    };
  }, [rules]);
}

export function PrintRound({ page, t }: { page: PrintPage; t: Translate<ShellWord | PrintWord> }) {
  const [thaiDigits, setThaiDigits] = useState(page.thai_digits);
  const [, draw] = useReducer((n: number) => n + 1, 0);
  useEffect(() => onKind(() => draw(undefined)), []);
  const digits: Digits = thaiDigits ? toThai : (text) => text;
  const own = kindOf(page.block.kind)?.ownPaper;
  const paper = own ? own(frozenView(page.round.answers)) : page.status === "draft" ? "draft" : undefined;
  useSheetRules(sheetRules({ number: digits(footOf(page, paper, t)), page: t("print.page"), of: t("print.of"), thaiDigits }));
  const context: PageValue = { t, language: page.language, idPrefix: "pp", problems: [], comments: [] };
  return (
    <PageContext.Provider value={context}>
      <Controls
        thaiDigits={thaiDigits}
        onDigits={(thai) => {
          history.replaceState(null, "", withDigits(window.location.href, thai));
          setThaiDigits(thai);
        }}
      />
      <article class={paper === "draft" ? "pp-sheet pp-unsigned" : "pp-sheet"}>
        {!own && <Head page={page} digits={digits} />}
        {!own && page.round.number > 0 && <h2 class="px-vh">{digits(t("print.work", { n: page.round.number }))}</h2>}
        <Boundary message={<p role="alert">{t("print.failed")}</p>}>
          <Work page={page} thaiDigits={thaiDigits} />
        </Boundary>
        {!own && page.earlier_wave && <Earlier page={page} wave={page.earlier_wave} digits={digits} />}
        {!own && paper !== "draft" && <Signatures page={page} digits={digits} />}
      </article>
    </PageContext.Provider>
  );
}

/** At the foot of every sheet: the receipt's number; of a paper that is a draft that it is one, and of which day. */
function footOf({ receipt, round, language }: PrintPage, paper: "draft" | "final" | undefined, t: Translate<PrintWord>): string {
  const number = receipt && [t("print.receipt"), receipt].join(" ");
  if (paper !== "draft") return number;
  return [t("print.draft", { at: formatDate(round.submitted_at, language) }), receipt].filter(Boolean).join(" · ");
}

/** What became of it since the earlier wave of its series. */
function Earlier({ page, wave, digits }: { page: PrintPage; wave: WholeWave; digits: Digits }) {
  const { t } = usePage<WaveWord>();
  const kind = kindOf(page.block.kind);
  if (!kind?.waves) return null;
  return (
    <section>
      <SectionHead title={t("wave.title")} />
      <Waves kind={kind} wave={wave} before={wave} after={page.round} paper={digits} />
    </section>
  );
}

function Work({ page, thaiDigits }: { page: PrintPage; thaiDigits: boolean }) {
  const { t, language, idPrefix } = usePage<PrintWord>();
  const kind = kindOf(page.block.kind);
  const { round, block } = page;
  const answers = useMemo(() => frozenView(round.answers), [round]);
  const network = useMemo(() => frozenView(round.network), [round]);
  if (!kind) return <p role="status">{t("page.loading")}</p>;
  return (
    <kind.Read
      block={block} content={round.content} answers={answers} network={network} language={language} t={t} face="print" problems={[]} comments={[]} earlier={[]}
      idPrefix={idPrefix} thaiDigits={thaiDigits} marks={round.marks} today={round.day ?? ""} certificates={page.certificates}
    />
  );
}
