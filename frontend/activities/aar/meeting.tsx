/** Edits the meeting card, which says where the notes come from. Filled in, the work may be used for indicator 3.2. */
import { Button, Card, CommentsAt, Field, formatDate, Icon, SectionHead, still, TextInput, Tiles, toArabic, usePage } from "@shell";
import { DateField } from "../../components/DateField";
import type { BlockShape } from "../../types.gen";
import type { DocView } from "../../kind";
import { EXCHANGE, heard, missingOfMeeting, readMeeting } from "./content";
import type { AarContent, Group, Meeting, AarWord } from "./model.gen";
import { meetingRows, type Digits } from "./tell";

/** `meeting`: what is stored of it now. */
export const MeetingEdit = still(({ content, answers, block }: { content: AarContent; answers: DocView; block: BlockShape; meeting: unknown }) => {
  const { t } = usePage<AarWord>();
  const meeting = readMeeting(answers);
  const set = (change: Partial<Meeting>): void => {
    answers.set("meeting", { ...meeting, ...change });
  };
  const gaps = missingOfMeeting(meeting);
  return (
    <section data-at="meeting">
      <SectionHead title={t("aar.meeting")}>{t("aar.meeting_lead")}</SectionHead>
      <Tiles
        at="meeting#heard"
        label={t("aar.heard")}
        columns={3}
        value={meeting.heard}
        options={[
          { value: "meeting", label: t("aar.heard_meeting") },
          { value: "talks", label: t("aar.heard_talks") },
          { value: "guess", label: t("aar.heard_guess") },
        ]}
        onChange={(value) => {
          set({ heard: value as Meeting["heard"] });
        }}
      />
      {(meeting.heard === "meeting" || meeting.heard === "talks") && (
        <div class="px-aar-meeting">
          <DateField
            at="meeting#date"
            label={t(meeting.heard === "talks" ? "aar.date_talks" : "aar.date")}
            value={meeting.date}
            onChange={(date) => {
              set({ date });
            }}
          />
          <TextInput
            at="meeting#place"
            label={t("aar.place")}
            limit={300}
            value={meeting.place}
            onChange={(place) => {
              set({ place });
            }}
          />
          <People groups={heard(content)} people={meeting.people} onChange={(people) => { set({ people }); }} />
          <TextInput
            at="meeting#role"
            label={t("aar.role")}
            hint={t("aar.role_hint")}
            limit={300}
            value={meeting.role}
            onChange={(role) => {
              set({ role });
            }}
          />
        </div>
      )}
      {block.wpa.includes(EXCHANGE) && meeting.heard !== "" && (
        <p class="px-aar-wpa">
          <Icon name={gaps.length ? "info" : "check"} size={18} />
          <span>
            {gaps[0] === "heard"
              ? t("aar.wpa_guess")
              : gaps.length
                ? t("aar.wpa_gap", { what: gaps.map((gap) => t(gap === "date" && meeting.heard === "talks" ? "aar.date_talks" : `aar.${gap}`)).join(", ") })
                : t("aar.wpa_ready")}
          </span>
        </p>
      )}
      <CommentsAt anchor="meeting" />
    </section>
  );
});

function People({ groups, people, onChange }: { groups: Group[]; people: Meeting["people"]; onChange: (people: Meeting["people"]) => void }) {
  const { t } = usePage<AarWord>();
  return (
    <Field group at="meeting#people" label={t("aar.people")}>
      {({ id }) => (
        <div class="px-aar-people">
          {groups.map((group) => (
            <label key={group.id} for={`${id}-${group.id}`}>
              <span>{group.label}</span>
              <input
                id={`${id}-${group.id}`}
                class="px-input px-num"
                inputMode="numeric"
                autocomplete="off"
                value={people[group.id] ?? ""}
                onInput={(event) => {
                  const digits = toArabic(event.currentTarget.value).replace(/\D/g, "").slice(0, 4);
                  event.currentTarget.value = digits;
                  onChange({ ...people, [group.id]: digits ? Number(digits) : null });
                }}
              />
            </label>
          ))}
        </div>
      )}
    </Field>
  );
}

export function MeetingRead({ content, answers, digits, onPick }: { content: AarContent; answers: DocView; digits: Digits; onPick?: ((key: string, label: string) => void) | undefined }) {
  const { t, language } = usePage<AarWord>();
  const rows = meetingRows(content, answers, t, (date) => formatDate(date, language), digits);
  return (
    <section data-at="meeting">
      <SectionHead
        title={t("aar.meeting")}
        end={onPick && <Button look="quiet" small icon="comment" onClick={() => { onPick("meeting", t("aar.meeting")); }}>{t("aar.comment_here")}</Button>}
      />
      <Card look="wash">
        {rows.length ? (
          <dl class="px-aar-dl">
            {rows.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        ) : (
          <p class="px-muted">{t("aar.no_meeting")}</p>
        )}
      </Card>
      <CommentsAt anchor="meeting" />
    </section>
  );
}
