/** Fetches what was answered in the earlier wave, to be shown beside the questions; nothing until it has come, or without one. */
import { frozenView, usePage } from "@shell";
import { useEffect, useMemo, useReducer } from "preact/hooks";
import type { DocView } from "../../kind";
import { openWave, wholeWave } from "../../state/past";

export function useEarlierWave(): DocView | undefined {
  const { session } = usePage();
  const [, came] = useReducer((n: number) => n + 1, 0);
  const wave = session && wholeWave(session);
  const missing = session?.page.earlier_wave && !wave;
  useEffect(() => {
    if (missing) void openWave(session).then((is) => { if (is) came(undefined); });
  }, [missing, session]);
  return useMemo(() => wave && frozenView(wave.answers), [wave]);
}
