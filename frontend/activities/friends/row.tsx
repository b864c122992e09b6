/** Places one partner: its name, the kinds as tiles, and the reason. */
import { Button, CommentsAt, MultiTiles, SectorMark, still, TextArea, usePage } from "@shell";
import type { DocView } from "../../kind";
import type { PartnerItem } from "../../network/partners";
import type { FriendsContent, FriendsWord } from "./model.gen";
import { NO_PARTNER, type Partner } from "../../network/model.gen";
import { afterTap, friendKey, offered, placed, readFriend, UNSURE } from "./content";

/** As the server has it (domain/item.py); counted aloud only where it comes near. */
const LINE = 300;

interface RowProps {
  partner: PartnerItem;
  content: FriendsContent;
  answers: DocView;
  /** What is stored of it, as it is now. */
  answer: unknown;
  /** The reason is asked of this partner. */
  asked: boolean;
  /** The field for a reason is open. */
  open: boolean;
  onOpen: (id: string) => void;
  onRemove: (partner: PartnerItem) => void;
  /** Announces a change that the tap caused besides the tapped choice. */
  onSay: (words: string) => void;
}

/** Nothing is known of it but its name: it was just added, and can be removed here. Others are removed on the map. */
const bare = (partner: Partner): boolean => JSON.stringify({ ...NO_PARTNER, ...partner, name: "", sector: "", order: 0 }) === JSON.stringify(NO_PARTNER);

export const PartnerRow = still(({ partner, content, answers, asked, open, onOpen, onRemove, onSay }: RowProps) => {
  const { t } = usePage<FriendsWord>();
  const { id, value } = partner;
  const key = friendKey(id);
  const friend = readFriend(answers, id);
  const kinds = placed(friend, content);
  return (
    <li class="pf-row" data-at={key}>
      <h4>
        <SectorMark sector={value.sector} size={30} />
        <span>{value.name}</span>
        {bare(value) && <Button icon="trash" name={t("friends.remove", { name: value.name })} onClick={() => { onRemove(partner); }} />}
      </h4>
      <div class="pf-place">
        <MultiTiles
          at={`${key}#kinds`}
          label={t("friends.kind_of", { name: value.name })}
          quietLabel
          value={kinds}
          options={[...offered(content, kinds).map((kind) => ({ value: kind.id, label: kind.short })), { value: UNSURE, label: t("friends.unsure") }]}
          onChange={(now) => {
            const after = afterTap(kinds, now);
            const out = content.kinds.find((kind) => kind.id === after.out);
            answers.set(key, { ...friend, kinds: after.kinds });
            onSay(out ? t("friends.replaced", { name: value.name, kind: out.short }) : "");
          }}
        />
      </div>
      {!open && kinds.length > 0 && (
        <Button look="quiet" small icon="edit" class="pf-why-add" onClick={() => { onOpen(id); }}>
          {t("friends.because_add")}
          <span class="px-vh"> {value.name}</span>
        </Button>
      )}
      <div class="pf-because">
        {open && (
          <TextArea
            at={`${key}#because`}
            label={t(asked ? "friends.because_asked" : "friends.because")}
            optional={!asked && !friend.because}
            rows={2}
            limit={friend.because.length > LINE * 0.75 ? LINE : undefined}
            value={friend.because}
            onChange={(because) => {
              answers.set(key, { ...friend, because });
            }}
          />
        )}
        <CommentsAt anchor={key} />
      </div>
    </li>
  );
});
