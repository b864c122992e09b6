/** Draws a card by its kind: paragraphs, a list, a picture, a story, a link to a video, a case, questions, the sentence. */
import { Details, Icon, SectorMark, still, useLater, usePage } from "@shell";
import type { ComponentChildren } from "preact";
import { listed, type Card, type CardOf, type LessonContent } from "./content";
import type { OrdersNetwork } from "./drawing";
import { Sign } from "./signs";
import type { LessonWord, Mark } from "./model.gen";

/** The content of a card; its questions and the takeaway sentence come below it. */
export const Told = still(({ card, content, paper = false }: { card: Card; content: LessonContent; paper?: boolean }) => {
  const { t } = usePage<LessonWord>();
  switch (card.kind) {
    case "text":
      return <Body body={card.body} point={card.point} />;
    case "list":
      return (
        <>
          {card.intro && <p class="px-pre">{card.intro}</p>}
          <List content={content} name={card.list} />
        </>
      );
    case "picture":
      return (
        <>
          <Picture card={card} />
          <Body body={card.body} point={card.point} />
        </>
      );
    case "story":
      return (
        <>
          {card.place && <p class="px-note px-soft">{card.place}</p>}
          <Cast marks={card.cast} />
          <Body body={card.body} point={card.point} />
          {card.think && (
            <div class="le-think">
              <p class="px-label">{t("lesson.think")}</p>
              <p>{card.think}</p>
            </div>
          )}
        </>
      );
    case "video":
      return <Video card={card} paper={paper} />;
    case "case":
      return <p class="le-case px-pre">{card.story}</p>;
    case "check":
      return paper ? null : <p class="px-soft">{t(content.tries ? "lesson.check_lead_tries" : "lesson.check_lead", { n: content.tries })}</p>;
    default:
      return null;
  }
});

function Body({ body, point }: { body: readonly string[]; point: string }) {
  return (
    <>
      {body.map((words) => (
        <p key={words} class="px-pre">
          {words}
        </p>
      ))}
      {point && <p class="le-key px-pre">{point}</p>}
    </>
  );
}

function List({ content, name }: { content: LessonContent; name: string }) {
  return (
    <ol class="le-list">
      {listed(content, name).map(({ id, label, say, mark }, index) => (
        <li key={id}>
          {mark ? <SectorMark sector={mark} size={28} /> : <span class="le-n">{index + 1}</span>}
          <div>
            <b>{label}</b>
            {say && <p class="px-note px-soft">{say}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The sectors that act in a story, each with its word. */
function Cast({ marks }: { marks: readonly Mark[] }) {
  const { t } = usePage<LessonWord>();
  if (!marks.length) return null;
  return (
    <ul class="le-cast">
      {marks.map((mark) => (
        <li key={mark} class="px-chip px-line">
          <SectorMark sector={mark} size={20} />
          {t(`lesson.sector_${mark}`)}
        </li>
      ))}
    </ul>
  );
}

function Picture({ card }: { card: CardOf<"picture"> }) {
  const { t } = usePage<LessonWord>();
  const later = useLater<{ OrdersNetwork: typeof OrdersNetwork }>("more-lesson", card.drawing ? 0 : false);
  const drawn: ComponentChildren = card.drawing ? (
    <div class="le-drawing">{later && later !== "failed" ? <later.OrdersNetwork alt={card.alt} /> : <span class="px-vh">{card.alt}</span>}</div>
  ) : (
    <img src={card.url} alt={card.alt} loading="lazy" decoding="async" />
  );
  return (
    <figure class="le-pic">
      {drawn}
      {(card.captions.length > 0 || card.source) && (
        <figcaption class={card.captions.length > 1 ? "le-caps" : undefined}>
          {card.captions.map((caption) => (
            <span key={caption}>{caption}</span>
          ))}
          {card.source && <small>{t("lesson.source", { source: card.source })}</small>}
        </figcaption>
      )}
    </figure>
  );
}

/** Only a link: nothing of the provider is loaded before it is pressed. */
function Video({ card, paper }: { card: CardOf<"video">; paper: boolean }) {
  const { t } = usePage<LessonWord>();
  const time = `${String(Math.floor(card.seconds / 60)).padStart(2, "0")}:${String(card.seconds % 60).padStart(2, "0")}`;
  const facts = card.seconds > 0 && card.mb > 0 ? t("lesson.video_facts", { provider: card.provider, time, mb: card.mb }) : card.provider;
  return (
    <>
      <h4 class="px-note">{t("lesson.video")}</h4>
      <div class="le-video">
        <span class="le-play">
          <Sign of="play" size={30} />
        </span>
        <div>
          <a href={card.url} target="_blank" rel="noopener noreferrer">
            {card.title}
          </a>
          <p class="px-sm px-soft px-num">{facts}</p>
          {paper && <p class="px-sm">{card.url}</p>}
        </div>
      </div>
      {paper ? <p class="px-pre">{card.summary}</p> : <Details summary={t("lesson.video_summary")}><p class="px-note px-pre">{card.summary}</p></Details>}
    </>
  );
}

/** What kind of card it is, where that is worth a word. */
export const Sort = still(({ card }: { card: Card }) => {
  const { t } = usePage<LessonWord>();
  if (card.kind !== "story") return null;
  return (
    <p class="px-sm px-soft px-inl">
      <Icon name="page" size={18} />
      {t("lesson.story")}
    </p>
  );
});
