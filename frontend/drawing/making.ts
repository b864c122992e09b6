/**
 * Runs the composition of a picture: a small one at once; a large one in a worker or, where there is none (no Worker,
 * an address the page may not run one from, a policy that forbids it), in slices between the page's other work.
 */
import { useEffect, useMemo, useState } from "preact/hooks";
import { composing, type Cast, type Composition } from "./composition";
import { finished, inSlices, type Tell } from "./slices";
import type { Word } from "./worker";

/** With more partners than this, composing would block the page noticeably. */
const MANY = 150;
/** A worker silent for this long (ms) is given up. */
const PATIENCE = 4000;

/** Makes a large picture while the page goes on. Returns a function that stops it. */
export function make(cast: Cast, worker: string | undefined, tell: Tell<Composition>): () => void {
  let stop = (): void => undefined;
  const here = (): void => {
    stop = inSlices(composing(cast), tell);
  };
  try {
    if (worker === undefined || typeof Worker === "undefined") here();
    else stop = inWorker(new Worker(worker), cast, tell, here);
  } catch {
    // A worker from another origin is refused at once.
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
  // A policy that forbids the worker and a missing file are both reported by this event.
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

/**
 * The picture of a cast; while the first large one is made, the share done so far. A new picture replaces the previous
 * one when it is ready. Rethrows errors of the composition.
 */
export function useComposition(cast: Cast, worker: string | undefined): Composition | number {
  const many = cast.partners.length > MANY;
  const sign = JSON.stringify(cast);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `cast` is compared by value, not by identity
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
