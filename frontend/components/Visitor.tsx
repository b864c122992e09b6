/** Tells visitors of an open course what they see, and how to take part. */
import type { BriefPage } from "../types.gen";
import type { VisitorWord } from "../words.gen";
import { usePage } from "./context";
import { Banner, SectionHead } from "./surfaces";

export function Visitor({ page }: { page: BriefPage }) {
  const { t } = usePage<VisitorWord>();
  const anonymous = page.mode === "anonymous";
  // Both links leave every frame that the activity is in: a login page refuses to be shown in one.
  return (
    <>
      <Banner icon="eye">
        <h3>{t("visitor.title")}</h3>
        <p>{t("visitor.what")}</p>
        <p>{t(page.block.needs_trainer ? "visitor.trainer" : "visitor.unread")}</p>
        <p>{t(anonymous ? "visitor.anonymous" : "visitor.not_enrolled")}</p>
        <p class="px-row px-stretch">
          {anonymous && (
            <a class="px-btn px-primary" href={page.login_url} target="_top">
              {t("visitor.login")}
            </a>
          )}
          <a class={anonymous ? "px-btn" : "px-btn px-primary"} href={page.enrol_url} target="_top">
            {t("visitor.about")}
          </a>
        </p>
      </Banner>
      <section>
        <SectionHead title={t("visitor.example")} />
      </section>
    </>
  );
}
