/** The form of sharing a portfolio: who sees what, how it stands, and what is against it. Part of more-portfolio.js. */
import { Banner, Button, Details, ErrorLine, formatDate, LinkButton, SectionHead, still, TextInput, Tiles, usePage } from "@shell";
import { DateField } from "../../components/DateField";
import type { KindProps } from "../../kind";
import type { ShareState } from "../../types.gen";
import { NO_ALIAS, type Alias, type Drop, type PortfolioContent, type PortfolioWord, type Share } from "./model.gen";
import { label } from "./tell";

type Props = KindProps<PortfolioContent, PortfolioWord>;

/** What was asked for and could not be: something is missing, or it is to be looked at first. */
export type Asked = "" | "missing" | "look";

/** Aliases that are named as examples. */
const SOME = 3;

interface FormProps extends Pick<Props, "content" | "answers" | "network" | "language" | "t"> {
  share: Share;
  writable: boolean;
  /** The server's last word; null before the first. */
  state: ShareState | null;
  /** Why there was no newer one, in words. */
  failed: string;
  busy: boolean;
  asked: Asked;
  choose: (part: Partial<Share>) => void;
  onOpen: () => void;
  onLook: () => void;
  onPublish: () => void;
  onWithdraw: () => void;
  /** Drawn again when one of them is another: other names, partners' names, what may be written. */
  values: readonly unknown[];
}

export const CircleForm = still(function CircleForm({ content, answers, network, language, t, share, writable, state, failed, busy, asked, choose, onOpen, onLook, onPublish, onWithdraw }: FormProps) {
  const about = { content, answers, network, t };
  const errorAt = (path: string): string | undefined => {
    const problem = asked ? state?.problems.find((one) => one.path === path && one.blocking !== false) : undefined;
    return problem && against(problem, t);
  };
  return (
    <section class="po-share" data-at="share" tabIndex={-1}>
      <SectionHead title={t("portfolio.sharing")}>{t("portfolio.share_lead")}</SectionHead>
      <div class="po-share2">
        <div>
          <Tiles
            label={t("portfolio.share_names")}
            value={share.names}
            readOnly={!writable}
            options={[
              { value: "alias", label: t("portfolio.share_alias"), note: state?.partners.length ? t("portfolio.share_alias_note", { names: state.partners.slice(0, SOME).map(({ alias }) => alias).join(", ") }) : undefined },
              { value: "real", label: t("portfolio.share_real"), note: t("portfolio.share_real_note") },
            ]}
            onChange={(names) => { choose({ names: names === "real" ? "real" : "alias" }); }}
          />
          {state && state.partners.length > 0 && (
            <Details open={Boolean(asked) && state.problems.some(({ path }) => path.startsWith("alias:"))} summary={t("portfolio.share_called", { n: state.partners.length })}>
              <ul class="po-called">
                {state.partners.map((partner) => <Called key={partner.id} {...{ partner, answers, errorAt, real: share.names === "real" }} />)}
              </ul>
            </Details>
          )}
        </div>
        <Tiles
          label={t("portfolio.share_me")}
          value={share.me ? "yes" : "no"}
          options={[
            { value: "yes", label: t("portfolio.share_me_yes"), note: state?.by_name || undefined },
            { value: "no", label: t("portfolio.share_me_no"), note: state ? t("portfolio.share_me_note", { by: state.by_hidden }) : undefined },
          ]}
          onChange={(me) => { choose({ me: me === "yes" }); }}
        />
      </div>
      <Tiles
        at="share#licence"
        label={t("portfolio.share_licence")}
        columns={2}
        value={share.licence}
        error={errorAt("share#licence")}
        options={content.licences.filter(({ id, hidden }) => !hidden || id === share.licence).map(({ id, label: name, mark }) => ({ value: id, label: name, note: mark }))}
        onChange={(licence) => { choose({ licence }); }}
      />
      <p class="px-note px-soft">{t("portfolio.share_recall")}</p>
      <div aria-live="polite">
        {!state && <p class="px-soft">{failed || t("portfolio.share_coming")} {failed && <Button small disabled={busy} onClick={onOpen}>{t("page.again")}</Button>}</p>}
        {state && (
          <Banner icon={state.state === "shared" ? "check" : "eye"} {...(state.state === "shared" ? { tone: "ok" as const } : {})}>
            <h4>{stands(state, t)}</h4>
            <p class="px-note">
              {state.state === "shared" && t("portfolio.share_shared_text", { at: state.shared_at ? formatDate(state.shared_at.slice(0, 10), language) : "", licence: licenceOf(content, state.licence ?? "") })}
              {state.state === "withdrawn" && t("portfolio.share_withdrawn_text")}
              {state.state === "none" && t("portfolio.share_none_text")}
            </p>
            {state.newer && <p class="px-note">{t("portfolio.share_newer")}</p>}
            {state.trial && <p class="px-note">{t("portfolio.share_trial")}</p>}
            {asked === "missing" && <Told title={t("portfolio.share_open")} state={state} problems={state.problems.filter(({ blocking }) => blocking !== false)} {...about} />}
            {asked === "missing" && <Told title={t("portfolio.share_parts")} state={state} problems={state.problems.filter(({ blocking }) => blocking === false)} {...about} />}
            {asked === "look" && <ErrorLine advice>{t("portfolio.share_look_first")}</ErrorLine>}
            {failed && <ErrorLine>{failed}</ErrorLine>}
            <div class="px-row px-stretch">
              <Button small icon="eye" disabled={busy} onClick={onLook}>{t("portfolio.share_look")}</Button>
              {!state.trial && (state.state !== "shared" || state.newer) && (
                <Button small disabled={busy} onClick={onPublish}>{t(state.state === "shared" ? "portfolio.share_again" : "portfolio.share_publish")}</Button>
              )}
              {state.state === "shared" && <Button small look="quiet" disabled={busy} onClick={onWithdraw}>{t("portfolio.share_withdraw")}</Button>}
            </div>
            <p class="px-row">
              {state.page_url && <LinkButton small look="quiet" newTab href={state.page_url}>{t("portfolio.share_read")}</LinkButton>}
              <LinkButton small look="quiet" newTab href={state.list_url}>{t("portfolio.share_circle")}</LinkButton>
            </p>
          </Banner>
        )}
      </div>
    </section>
  );
});

interface ToldProps extends Pick<Props, "content" | "answers" | "network" | "t"> {
  title: string;
  state: ShareState;
  problems: ShareState["problems"];
}

/** What is to be mended or looked at before it is shared, each with its place, and what can be done about it in one press. */
function Told({ title, state, problems, ...about }: ToldProps) {
  const { answers, t } = about;
  if (!problems.length) return null;
  return (
    <div class="px-errors">
      <p><b>{title}</b></p>
      <ul class="px-note">
        {problems.map((problem) => {
          const fix = state.fixes.find(({ path }) => path === problem.path);
          const key = problem.path.split("#")[0] ?? "";
          const drops = key.startsWith("drop:") && answers.writable(key);
          return (
            <li key={problem.path + problem.code}>
              {key !== "share" && `${label(key, about)}: `}{against(problem, t)}
              {fix && answers.writable(key) && <> <Button small look="quiet" onClick={() => { use(answers, fix); }}>{t("portfolio.share_fix")}</Button></>}
              {drops && <> <Button small look="quiet" onClick={() => { answers.set(key, { out: true } satisfies Drop); }}>{t("portfolio.share_drop")}</Button></>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Why it cannot be shared yet, or what is to be looked at, in words. */
const against = ({ code, params }: ShareState["problems"][number], t: Props["t"]): string => t(`portfolio.against_${code as "licence_missing"}`, params);

const stands = ({ state, number }: ShareState, t: Props["t"]): string =>
  state === "none" ? t("portfolio.share_none") : t(state === "shared" ? "portfolio.share_shared" : "portfolio.share_withdrawn", { n: number ?? 0 });

const licenceOf = (content: PortfolioContent, id: string): string => {
  const found = content.licences.find((one) => one.id === id);
  return found ? `${found.label} · ${found.mark}` : id;
};

/** The other name in the place of the real one, in the field where it stands. */
function use(answers: Props["answers"], { path, text }: ShareState["fixes"][number]): void {
  const [key = "", field = "text"] = path.split("#");
  answers.set(key, { ...answers.get(key), [field]: text });
}

function Called({ partner, answers, errorAt, real }: { partner: ShareState["partners"][number]; answers: Props["answers"]; errorAt: (path: string) => string | undefined; real: boolean }) {
  const { t } = usePage<PortfolioWord>();
  const key = `alias:${partner.id}`;
  const alias: Alias = { ...NO_ALIAS, ...answers.get<Partial<Alias>>(key) };
  const readOnly = !answers.writable(key);
  const set = (part: Partial<Alias>): void => { answers.set(key, { ...alias, ...part } satisfies Alias); };
  return (
    <li>
      {real && (
        <label class="po-real">
          <input type="checkbox" checked={alias.real} disabled={readOnly} onChange={(event) => { set({ real: event.currentTarget.checked }); }} />
          <span>{t("portfolio.share_use_real", { name: partner.name })}</span>
        </label>
      )}
      {real && alias.real ? (
        <>
          <DateField at={`${key}#told`} label={t("portfolio.share_told", { name: partner.name })} value={alias.told} readOnly={readOnly} error={errorAt(`${key}#told`)} onChange={(told) => { set({ told }); }} />
          <TextInput at={`${key}#how`} label={t("portfolio.share_how")} hint={t("portfolio.share_how_hint")} value={alias.how} readOnly={readOnly} error={errorAt(`${key}#how`)} onChange={(how) => { set({ how }); }} />
        </>
      ) : (
        <TextInput at={`${key}#name`} label={t("portfolio.share_other_name", { name: partner.name })} placeholder={partner.alias} value={alias.name} readOnly={readOnly} error={errorAt(`${key}#name`)} onChange={(name) => { set({ name }); }} />
      )}
    </li>
  );
}
