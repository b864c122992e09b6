/** Reading `portfolio`: the same in the learner's page, the desk, Studio's preview and on paper. */
import { Button, CommentsAt, frozenView, toThai } from "@shell";
import type { KindProps } from "../../kind";
import type { PortfolioContent, PortfolioWord } from "./model.gen";
import { ITEMS, question, said } from "./tell";

// make kind wrote this: how it is read, at the desk and on paper
export function Read({ content, answers, earlier, focusKey, onPick, t, thaiDigits }: KindProps<PortfolioContent, PortfolioWord>) {
  const digits = thaiDigits ? toThai : String;
  const before = earlier[0] && frozenView(earlier[0].answers);
  return (
    <div class="px-k-portfolio">
      {ITEMS.map((item) => {
        const name = question(item, content);
        const now = said(item, content, answers);
        const was = before ? said(item, content, before) : "";
        return (
          <section key={item} data-at={item} tabIndex={-1} class={focusKey === item ? "px-k-on" : undefined}>
            <h3>{digits(name)}</h3>
            <p class="px-pre">{now ? digits(now) : <span class="px-muted">{t("portfolio.no_answer")}</span>}</p>
            {was && was !== now && <p class="px-sm px-muted px-pre">{digits(t("portfolio.earlier", { said: was }))}</p>}
            {onPick && (
              <Button
                look="quiet"
                small
                icon="comment"
                onClick={() => {
                  onPick(item, name);
                }}
              >
                {t("portfolio.comment_here")}
                <span class="px-vh"> {name}</span>
              </Button>
            )}
            <CommentsAt anchor={item} />
          </section>
        );
      })}
    </div>
  );
}
