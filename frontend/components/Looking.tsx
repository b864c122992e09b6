/** Tells staff who look at a learner's work whose it is, that it cannot be changed, and where the desk is. */
import type { BriefPage } from "../types.gen";
import { usePage } from "./context";
import { Banner } from "./surfaces";

export function DeskLink({ url }: { url: string }) {
  const { t } = usePage();
  return (
    <p>
      <a href={url} target="_blank" rel="noopener">
        {t("mode.review")}
      </a>
    </p>
  );
}

/** Above the head, and in the page's first file: it must be read before anything else, on any signal. */
export function Looking({ page }: { page: BriefPage }) {
  const { t } = usePage();
  if (page.mode !== "masquerade") return null;
  return (
    <Banner icon="eye">
      <p>
        <b>{page.learner_name ? t("mode.masquerade", { name: page.learner_name }) : page.message}</b>
      </p>
      {page.review_url && <DeskLink url={page.review_url} />}
    </Banner>
  );
}
