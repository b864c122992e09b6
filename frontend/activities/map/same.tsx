/** Asks whether two partners are one under two names, and shows which were joined, to be told apart again. Part of more-map.js. */
import { useEffect, useReducer, useRef } from "preact/hooks";
import { Button, Card, usePage } from "@shell";
import type { DocView } from "../../kind";
import { firstAlike } from "./alike";
import { join, joinedOf, separate, tellApart } from "./join";
import type { MapWord } from "./model.gen";

export function SameName({ network, answers }: { network: DocView; answers: DocView }) {
  const { t } = usePage<MapWord>();
  const box = useRef<HTMLDivElement>(null);
  const [, draw] = useReducer((n: number) => n + 1, 0);
  const joined = joinedOf(network);
  // Restored in the list of partners: that undoes all of it.
  const restored = joined.find((one) => one.restored)?.id;
  useEffect(() => {
    if (restored) separate(network, answers, restored);
  }, [network, answers, restored]);
  const pair = firstAlike(network);
  const shown = joined.filter((one) => !one.restored);
  const act = (change: () => void): void => {
    change();
    draw(undefined);
    // The pressed button is gone.
    box.current?.focus({ preventScroll: true });
  };
  return (
    <div ref={box} tabIndex={-1} class="px-stack-s pm-same" role="status">
      {pair && (
        <Card look="wash" class="px-stack-s" label={t("map.same_ask", { a: pair[0].value.name, b: pair[1].value.name })}>
          <p>{t("map.same_ask", { a: pair[0].value.name, b: pair[1].value.name })}</p>
          <div class="px-row">
            {([pair, [pair[1], pair[0]]] as const).map(([stays, goes]) => (
              <Button
                key={stays.id}
                small
                onClick={() => {
                  act(() => {
                    join(network, answers, goes.id, stays.id);
                  });
                }}
              >
                {t("map.same_join", { name: stays.value.name })}
              </Button>
            ))}
            <Button
              small
              look="quiet"
              onClick={() => {
                act(() => {
                  tellApart(network, pair[1].id, pair[0].id);
                });
              }}
            >
              {t("map.same_apart")}
            </Button>
          </div>
        </Card>
      )}
      {shown.map(({ id, name, into }) => (
        <div key={id} class="px-gone">
          <span>{t("map.same_joined", { gone: name, name: into })}</span>
          <Button
            look="quiet"
            small
            icon="restore"
            onClick={() => {
              act(() => {
                separate(network, answers, id);
              });
            }}
          >
            {t("map.same_undo")}
            <span class="px-vh"> {name}</span>
          </Button>
        </div>
      ))}
    </div>
  );
}
