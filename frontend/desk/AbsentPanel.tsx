/** Lists, on request, the teachers who have not handed in, reminds them by mail, and sets the trainer's own mail. */
import { useRef, useState } from "preact/hooks";
import { Banner, Button, Details, Icon, Select, usePage } from "@shell";
import type { AbsentPage, Choice, Reminded } from "../types.gen";
import { AbsentRows } from "./AbsentRows";
import type { DeskApi } from "./api";
import { DailyMail } from "./DailyMail";
import { refusalText } from "./refusal";
import type { DeskWord } from "../words.gen";

export function AbsentPanel({ api, kinds, kind: filtered }: { api: DeskApi; kinds: readonly Choice[]; kind: string }) {
  const { t } = usePage<DeskWord>();
  const [kind, setKind] = useState(filtered);
  const [list, setList] = useState<AbsentPage | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState("");
  const [notice, setNotice] = useState("");
  // Only the newest request counts: answers to earlier ones are ignored.
  const requests = useRef(0);

  const load = async (ofKind: string, cursor = "", before: AbsentPage["rows"] = []): Promise<void> => {
    requests.current += 1;
    const mine = requests.current;
    const reply = await api.absent(ofKind, cursor);
    if (mine !== requests.current) return;
    setTrouble(refusalText(reply, t));
    if (reply.kind === "ok") setList({ ...reply.body, rows: [...before, ...reply.body.rows] });
  };
  const tell = ({ asked: sent, already }: Pick<Reminded, "asked" | "already">): void => {
    setNotice([t(sent ? "absent.asked" : "absent.asked_none", { n: sent }), already ? t("absent.already", { n: already }) : ""].filter(Boolean).join(" "));
  };
  const remind = async (people: readonly string[]): Promise<void> => {
    setBusy(true);
    setNotice("");
    const total = { asked: 0, already: 0 };
    let cursor = "";
    // A long course takes several requests, each for a part of its teachers.
    do {
      const reply = await api.remind(kind, people.length ? { people: [...people] } : { everyone: true, cursor });
      setTrouble(refusalText(reply, t));
      if (reply.kind !== "ok") break;
      total.asked += reply.body.asked;
      total.already += reply.body.already;
      cursor = reply.body.next;
      tell(total);
    } while (cursor);
    setBusy(false);
    setAsking(false);
    setChosen([]);
    await load(kind);
  };
  const choose = (person: string, on: boolean): void => { setChosen(on ? [...chosen, person] : chosen.filter((one) => one !== person)); };

  return (
    <Details summary={t("absent.title")} onToggle={(open) => { if (open && !list) void load(kind); }}>
      <div class="px-stack">
        <p class="px-note px-soft">{t("absent.help")}</p>
        <div class="pd-wide">
          <Select label={t("desk.kind")} value={kind} options={kinds} none={t("desk.kind_all")} onChange={(newKind) => { setKind(newKind); setChosen([]); setNotice(""); void load(newKind); }} />
        </div>
        {trouble && <div role="alert"><Banner tone="warn" icon="warn"><p>{trouble}</p></Banner></div>}
        {list === null ? !trouble && <p role="status">{t("page.loading")}</p> : (
          <>
            {list.rows.length ? <AbsentRows rows={list.rows} chosen={chosen} onChoose={choose} /> : <p role="status"><b>{t(list.next ? "absent.none_so_far" : "absent.none")}</b></p>}
            {list.next && <div><Button small onClick={() => { void load(kind, list.next, list.rows); }}>{t("desk.more")}</Button></div>}
            {(list.rows.length > 0 || list.next) && (
              <>
                <p class="px-note px-soft">{t("absent.once")}</p>
                {asking ? (
                  <div class="px-card px-pick px-stack" role="group" aria-label={t("absent.all_ask")}>
                    <p>{t("absent.all_ask")}</p>
                    <div class="px-row px-stretch">
                      <Button look="primary" icon="send" disabled={busy} onClick={() => { void remind([]); }}>{t("absent.all_send")}</Button>
                      <Button look="quiet" onClick={() => { setAsking(false); }}>{t("absent.all_not")}</Button>
                    </div>
                  </div>
                ) : (
                  // The chosen teacher may stand fifty tiles above the button.
                  <div class={chosen.length ? "px-row px-stretch pd-follows" : "px-row px-stretch"}>
                    {chosen.length > 0 && <Button look="primary" icon="send" disabled={busy} onClick={() => { void remind(chosen); }}>{t("absent.chosen", { n: chosen.length })}</Button>}
                    <Button icon="send" disabled={busy} onClick={() => { setAsking(true); }}>{t("absent.all")}</Button>
                  </div>
                )}
              </>
            )}
            <p role="status" class={notice ? "px-row" : ""}>{notice && <><Icon name="check" />{notice}</>}</p>
            <DailyMail api={api} rhythm={list.rhythm} />
          </>
        )}
      </div>
    </Details>
  );
}
