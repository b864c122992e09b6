/** Shows placed partners on the learner's page, on the desk, in Studio's preview and on paper. */
import { Button, CommentsAt, PartnerName, SectionHead, SectorMark, Table, toThai, usePage, useWidth } from "@shell";
import type { KindProps } from "../../kind";
import { partnersOf } from "../../network/partners";
import { asFriend, friendKey, placed, readFriend } from "./content";
import type { Friend, FriendsContent, FriendsWord } from "./model.gen";
import { placesInWords } from "./tell";
import { Trays } from "./trays";
import type { Partner } from "../../network/model.gen";

const WIDE = 720;

export function Read({ content, answers, network, earlier, face, focusKey, onPick, t, thaiDigits }: KindProps<FriendsContent, FriendsWord>) {
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  const digits = thaiDigits ? toThai : String;
  const paper = face === "print";
  const partners = partnersOf(network);
  const here = new Set(partners.map(({ id }) => id));
  const before = earlier[0]?.answers;
  const columns = [{ label: t("friends.col_partner") }, { label: t("friends.col_kinds") }, { label: t("friends.col_because") }, ...(onPick ? [{ label: t("friends.col_comment"), quiet: true }] : [])];
  // Comments on partners that were removed since stay readable.
  const ids = [...here, ...answers.list("friend").flatMap(({ id }) => (here.has(id) ? [] : [id]))];
  return (
    <div ref={ref} class={`pf${width < WIDE && !paper ? " pf-narrow" : ""}${paper ? " pf-paper" : ""}`}>
      <section>
        <SectionHead title={t("friends.trays")} />
        <Trays content={content} partners={partners} answers={answers} digits={digits} />
      </section>
      <section>
        <SectionHead title={t("friends.partners")} />
        <Table caption={t("friends.trays")} columns={columns} list={!paper}>
          {ids.map((id) => {
            const key = friendKey(id);
            const name = network.item<Partial<Partner>>(`partner:${id}`)?.value.name ?? "";
            const friend = readFriend(answers, id);
            const now = placesInWords(placed(friend, content), content, t);
            const old = before?.[key] && !before[key].gone ? asFriend(before[key].v as Partial<Friend>) : undefined;
            const was = old ? placesInWords(placed(old, content), content, t) : "";
            return (
              <tr key={id} data-at={key} tabIndex={-1} class={focusKey === key ? "px-on" : undefined}>
                <th scope="row">{here.has(id) ? <Named name={digits(name)} sector={sectorOf(partners, id)} /> : <PartnerName network={network} id={id} mark={false} />}</th>
                <td>
                  {now || <span class="px-muted">{t("friends.not_placed")}</span>}
                  {was && was !== now && <small class="px-muted">{t("friends.earlier", { said: was })}</small>}
                </td>
                <td class="px-pre pf-why">{digits(friend.because)}</td>
                {onPick && (
                  <td>
                    <Pick name={name} onPick={() => { onPick(key, name); }} />
                  </td>
                )}
              </tr>
            );
          })}
        </Table>
        {!paper && ids.map((id) => <CommentsAt key={id} anchor={friendKey(id)} />)}
      </section>
    </div>
  );
}

const sectorOf = (partners: ReturnType<typeof partnersOf>, id: string): string => partners.find((partner) => partner.id === id)?.value.sector ?? "";

const Named = ({ name, sector }: { name: string; sector: string }) => (
  <span class="px-inl">
    <SectorMark sector={sector} size={26} />
    {name}
  </span>
);

/** The desk's button to comment on this partner's place. */
function Pick({ name, onPick }: { name: string; onPick: () => void }) {
  const { t } = usePage<FriendsWord>();
  return (
    <Button look="quiet" small icon="comment" onClick={onPick}>
      {t("friends.comment_here")}
      <span class="px-vh"> {name}</span>
    </Button>
  );
}
