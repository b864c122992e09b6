/** The controls above a printed round, which are not printed: print, Thai digits, out of LINE's browser. */
import { Banner, Button, Icon, LinkButton, usePage } from "@shell";
import { inLine, outside } from "./line_app";
import type { PrintWord } from "../words.gen";

export function Controls({ thaiDigits, onDigits }: { thaiDigits: boolean; onDigits: (thai: boolean) => void }) {
  const { t } = usePage<PrintWord>();
  const line = inLine(navigator.userAgent);
  const print = (): void => {
    // The bundled fonts load when they are first used: printing waits for them.
    void document.fonts.ready.then(() => { window.print(); });
  };
  return (
    <div class="px-noprint pp-controls px-stack-s" role="region" aria-label={t("print.button")}>
      {line && <Banner icon="info"><p>{t("print.browser_help")}</p></Banner>}
      <div class="px-row px-stretch">
        {line
          ? <LinkButton href={outside(window.location.href)} look="primary" icon="next">{t("print.browser")}</LinkButton>
          : <Button look="primary" icon="print" onClick={print}>{t("print.button")}</Button>}
        <label class="px-tile pp-digits">
          <input type="checkbox" checked={thaiDigits} onChange={(event) => { onDigits(event.currentTarget.checked); }} />
          <span>{t("print.digits")}<small>{t("print.digits_help")}</small></span>
          <span class="px-tick"><Icon name="check" stroke={2.6} /></span>
        </label>
      </div>
      <p class="px-note px-soft">{t("print.screen")}</p>
    </div>
  );
}
