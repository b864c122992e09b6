/** The one place for where a picture is made: a small one at once, a large one in a worker, or between what the page does
 * where there is none: no Worker, an address the page may not run one from, a policy that forbids it. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { composing, type Cast, type Composition } from "./composition";
import { finished, inSlices, type Tell } from "./slices";
import type { Word } from "./worker";

/** More partners than this take longer than a page may stand still. */
const MANY = 150;
/** A worker that has said nothing for so long, ms, does not come. */
const PATIENCE = 4000;

/** Makes a large picture while the page goes on. Returns what ends it before it has finished. */
export function make(cast: Cast, worker: string | undefined, tell: Tell<Composition>): () => void {
  let stop = (): void => undefined;
  const here = (): void => {
    stop = inSlices(composing(cast), tell);
  };
  try {
    if (worker === undefined || typeof Worker === "undefined") here();
    else stop = inWorker(new Worker(worker), cast, tell, here);
  } catch {
    // From another origin a worker is refused at once.
    here();
  }
  return () => {
    stop();
  };
}

function inWorker(worker: Worker, cast: Cast, tell: Tell<Composition>, otherwise: () => void): () => void {
  const end = (): void => {
    clearTimeout(timer);
    worker.terminate();
  };
  const giveUp = (): void => {
    end();
    otherwise();
  };
  const timer = setTimeout(giveUp, PATIENCE);
  // Also where a policy forbids it, and where the file is not there: both are told by an event.
  worker.onerror = giveUp;
  worker.onmessage = ({ data }: MessageEvent<Word>) => {
    clearTimeout(timer);
    if ("share" in data) {
      tell.share(data.share);
      return;
    }
    end();
    tell.made(data.made);
  };
  worker.postMessage(cast);
  return end;
}

interface Made {
  composition?: Composition;
  share: number;
  error?: unknown;
}

/** The picture of a cast; while a first large one is made, the share of it that is done. A next one takes the place of the
 * one before when it is ready. Throws what making it threw. */
export function useComposition(cast: Cast, worker: string | undefined): Composition | number {
  const many = cast.partners.length > MANY;
  const sign = JSON.stringify(cast);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- what it says decides, not which object says it
  const small = useMemo(() => (many ? null : finished(composing(cast))), [sign]);
  const [large, set] = useState<Made>({ share: 0 });
  useEffect(() => {
    if (!many) return undefined;
    return make(cast, worker, {
      share: (share) => {
        set((before) => ({ ...before, share }));
      },
      made: (composition) => {
        set({ composition, share: 1 });
      },
      failed: (error) => {
        set({ share: 0, error });
      },
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
  }, [sign, many, worker]);
  if (small) return small;
  if (large.error !== undefined) throw large.error;
  return large.composition ?? large.share;
}
