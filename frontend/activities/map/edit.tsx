/** The edit view of a map: the school, the drawing, the list of partners with the same content, and the closing questions. */
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { blank, Button, Card, PageContext, SectionHead, Segments, SectorMark, useAct, usePage, useSame, useWidth } from "@shell";
import type { KindProps } from "../../kind";
import { asRead, faithOf, markOf } from "./content";
import type { MapContent, View, MapWord } from "./model.gen";
import { Saying } from "./beside";
import { stepped } from "../../drawing/drag";
import { Editor, enter } from "./editor";
import { BESIDE, FIRST, MapFigure, NARROW, PHONE } from "./figure";
import type { Point } from "../../drawing/geometry";
import { freshOf, partnersOf, schoolOf, spotsOf, tiesOf } from "./partners";
import type { Seen } from "../../drawing/props";
import { AdviceContext } from "./pause";
import { QuickAdd, Usual, usualOf } from "./quick";
import { Questions } from "./questions";
import { SchoolCard } from "./school";
import { usePaused, useSettled } from "./settled";
import { EditTable } from "./table";

/** What will be here: the school, and round it whom it knows. */
const Beginning = () => (
  <svg viewBox="-80 -30 160 60" width="160" stroke="var(--accent-line)" stroke-linecap="round" aria-hidden="true">
    <path d="M-64-6 0 0M60 14 0 0M34-20 0 0M-28 22 0 0" />
    <path d="M-64-6h0M60 14h0M34-20h0M-28 22h0" stroke-width="16" />
    <circle r="15" fill="var(--accent-deep)" />
  </svg>
);

export function Edit(props: KindProps<MapContent, MapWord>) {
  const page = usePage<MapWord>();
  const { t } = page;
  const { network, answers, focusKey, comments, earlier } = props;
  const school = useSame(schoolOf(network));
  // eslint-disable-next-line react-hooks/exhaustive-deps -- of the school it is the faith that words are taken from
  const content = useMemo(() => asRead(props.content, school), [props.content, school.faith]);
  const partners = partnersOf(network);
  const settled = useSettled(partners);
  const called = usePaused(school.name);
  const ties = useSame(tiesOf(network), tiesOf(network).map(({ key, value: { a, b } }) => [key, a, b]));
  const fresh = useMemo(() => freshOf(settled, earlier), [settled, earlier]);
  const [root, width] = useWidth<HTMLDivElement>(FIRST);
  const seen = useRef<Seen | null>(null);
  const [empty] = useState(partners.length === 0);
  const [numbered, setNumbered] = useState(false);
  const [open, setOpen] = useState<{ id: string; beside: boolean } | null>(null);
  const [full, setFull] = useState(false);
  const report = useCallback((now: Seen) => {
    seen.current = now;
    setNumbered(now.numbered);
  }, []);
  useEffect(() => {
    // A jump to a field of a partner: its editor must be there to be found.
    const id = /^partner:([^#]+)#/.exec(focusKey ?? "")?.[1];
    if (id) setOpen({ id, beside: false });
  }, [focusKey]);

  const phone = width < PHONE;
  const wide = width >= BESIDE;
  const layout = answers.get<Partial<View>>("view")?.layout || content.layout;
  const current = partners.find((partner) => partner.id === open?.id);
  const beside = wide && current !== undefined && open?.beside === true;

  /** Focus moves after the next drawing: what had it may be gone. */
  const later = (selector: string, what: (element: HTMLElement) => void): void => {
    setTimeout(() => {
      const element = root.current?.querySelector<HTMLElement>(selector);
      if (element) what(element);
    });
  };
  const focusLater = (selector: string): void => {
    later(selector, (element) => {
      element.focus();
    });
  };
  /** Its one button: to edit it, or to put it back where it is removed. */
  const focusRow = (key: string): void => {
    focusLater(`[data-at="${key}"] button`);
  };
  const close = useAct((): void => {
    if (open?.beside && wide) focusLater(`[data-id="${open.id}"]`);
    else if (open) focusRow(`partner:${open.id}`);
    setOpen(null);
  });
  const choose = useAct((id: string): void => {
    setOpen({ id, beside: wide });
    // Tapped again, it is open already.
    if (id === open?.id) later(".pm-editor", enter);
  });
  const move = useAct((id: string, spot: Point): void => {
    // From the first move on every place is stored: what the teacher has arranged never shifts by itself.
    const known = spotsOf(network);
    for (const [other, now] of seen.current?.spots ?? []) if (other !== id && !known.has(other)) network.set(`spot:${other}`, now);
    network.set(`spot:${id}`, spot);
  });
  const step = useAct((arrow: Point): void => {
    const from = current && seen.current?.spots.get(current.id);
    if (from) move(current.id, stepped(from, arrow));
  });
  const goOn = useAct((): void => {
    const next = current && partners[(partners.indexOf(current) + 1) % partners.length];
    if (next) setOpen({ id: next.id, beside: open?.beside === true });
  });
  const remove = useAct((): void => {
    if (!current) return;
    network.remove(current.key);
    setOpen(null);
    focusRow(current.key);
  });
  const restore = useAct((key: string): void => {
    network.restore(key);
    focusRow(key);
  });
  const onStep = layout === "own" && (!phone || full) ? step : undefined;
  const onNext = partners.length > 1 ? goOn : undefined;
  const editor = useMemo(
    () =>
      current && (
        <Editor
          key={current.id}
          partner={current}
          network={network}
          content={content}
          {...{ onStep, onNext }}
          onClose={close}
          onDelete={remove}
        />
      ),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- handlers stay; whom it knows, and the names of the others
    [current, network, content, onStep, onNext, network.list("tie", { gone: true }), settled],
  );
  const openRow = useAct((id: string): void => {
    setOpen({ id, beside: false });
    if (id === open?.id) later(".pm-editor", enter);
  });
  // eslint-disable-next-line react-hooks/exhaustive-deps -- by the names and the faith of now
  const usual = useMemo(() => usualOf(network, content), [network, content, settled]);
  const size = phone ? (full ? "phone" : "small") : "wide";
  const layouts = useMemo(
    () => (
      <Segments
        label={t("map.layout")}
        value={layout}
        onChange={(next) => {
          answers.set("view", { layout: next });
        }}
        options={[
          { value: "pillars", label: faithOf(content, school)?.layout ?? t("map.layout_pillars") },
          { value: "sectors", label: t("map.layout_sectors") },
          { value: "own", label: t("map.layout_own") },
        ]}
      />
    ),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- with its faith the content is another
    [t, layout, answers, content],
  );
  // eslint-disable-next-line react-hooks/exhaustive-deps -- whom it speaks of
  const saying = useMemo(() => <Saying {...{ network, content, answers }} />, [network, content, settled, ties]);
  const figure = useMemo(
    () => (
      <MapFigure
        props={props}
        content={content}
        partners={settled}
        ties={ties}
        layout={layout}
        size={size}
        fresh={fresh}
        selected={current?.id}
        onChoose={size === "small" ? undefined : choose}
        onMove={layout === "own" && size !== "small" ? move : undefined}
        report={report}
        patient={empty}
        head={phone && full && <div class="pm-maphead">{layouts}</div>}
        foot={
          phone && (
            <Button
              class="pm-unfold"
              look="quiet"
              icon="eye"
              aria-expanded={full}
              onClick={() => {
                setFull(!full);
              }}
            >
              {t(full ? "map.fold" : "map.unfold")}
            </Button>
          )
        }
      />
    ),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- handlers stay; of `props`: what is drawn of them
    [network, comments, content, settled, ties, layout, size, fresh, current?.id, phone, full, layouts, called, network.list("spot")],
  );
  const table = useMemo(
    () => <EditTable {...{ props, content, numbered, fresh, editor, close, restore }} open={beside ? undefined : current?.id} marked={current?.id} onOpen={openRow} />,
    // eslint-disable-next-line react-hooks/exhaustive-deps -- handlers stay; of `props`: partners, ties and comments
    [network, comments, content, numbered, fresh, editor, beside, current?.id, partnersOf(network, { gone: true }), ties],
  );
  const questions = useMemo(
    () => <Questions props={props} content={content} names={settled} />,
    // eslint-disable-next-line react-hooks/exhaustive-deps -- of `props` only the answers
    [network, content, settled, props.block, earlier, answers.list("q"), answers.get("few")],
  );
  const head = t("map.partners", { n: partners.length });
  const card = <SchoolCard school={school} network={network} content={content} />;
  const inner = useMemo(() => ({ ...page, problems: page.problems.filter((problem) => problem.blocking !== false) }), [page]);
  // On a phone an empty map begins with the field for the first partner; nothing changes its place while typing.
  const first = phone && empty;
  return (
    <PageContext.Provider value={inner}>
      <AdviceContext.Provider value={page.problems}>
        <div ref={root} class={width < NARROW ? "pm pm-narrow" : "pm"}>
          {!first && card}
          {partners.length > 0 && !phone && (
            <section>
              <SectionHead title={t("map.map")} end={layouts}>
                {t(layout === "own" ? "map.map_hint_own" : "map.map_hint")}
              </SectionHead>
              <div class={wide ? "pm-two" : undefined}>
                <div class="px-stack">
                  {figure}
                  {(beside || !wide) && saying}
                </div>
                {wide &&
                  (beside && current ? (
                    <Card look="pick">
                      <div class="pm-edhead">
                        <SectorMark sector={markOf(content, current.value.sector)} />
                        <h4>{blank(current.value.name) ? t("map.no_name") : current.value.name}</h4>
                        <Button name={t("map.close", { name: current.value.name })} icon="close" onClick={close} />
                      </div>
                      {editor}
                    </Card>
                  ) : (
                    saying
                  ))}
              </div>
            </section>
          )}
          <section>
            {!partners.length && <Beginning />}
            <SectionHead title={partners.length ? head : t("map.empty")}>
              {partners.length ? t("map.table_hint") : t("map.empty_hint")}
            </SectionHead>
            {phone && partners.length > 0 && figure}
            {table}
            <QuickAdd network={network} content={content} names={settled} onTake={openRow} />
            <Usual rows={usual} network={network} content={content} />
          </section>
          {first && card}
          {phone && partners.length > 0 && <section>{saying}</section>}
          {questions}
        </div>
      </AdviceContext.Provider>
    </PageContext.Provider>
  );
}
