/** Arranges a picture without blocking the page: a small one at once, a large one in a worker. Where no worker can run (an old
 * browser, another origin, a policy, a missing file), in slices on the page. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { arranging, type PictureInput, type Arrangement } from "./arrangement";
import { finished, inSlices, type Listener } from "./slices";
import type { WorkerMessage } from "./worker";

/** More partners than this take longer than a page may be blocked. */
const MANY = 150;
/** Ms after which a worker that has sent nothing is given up. */
const PATIENCE = 4000;

/** Arranges a large picture in the background. Returns a function that cancels it. */
export function arrange(input: PictureInput, worker: string | undefined, listener: Listener<Arrangement>): () => void {
  let stop = (): void => undefined;
  const here = (): void => {
    stop = inSlices(arranging(input), listener);
  };
  try {
    if (worker === undefined || typeof Worker === "undefined") here();
    else stop = inWorker(new Worker(worker), input, listener, here);
  } catch {
    // A worker of another origin throws at once.
    here();
  }
  return () => {
    stop();
  };
}

function inWorker(worker: Worker, input: PictureInput, listener: Listener<Arrangement>, onPage: () => void): () => void {
  const end = (): void => {
    clearTimeout(timer);
    worker.terminate();
  };
  const fallBack = (): void => {
    end();
    onPage();
  };
  const timer = setTimeout(fallBack, PATIENCE);
  // A policy that forbids it and a missing file are both an error event.
  worker.onerror = fallBack;
  worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
    clearTimeout(timer);
    if ("share" in data) {
      listener.share(data.share);
      return;
    }
    end();
    listener.made(data.made);
  };
  worker.postMessage(input);
  return end;
}

interface Made {
  arrangement?: Arrangement;
  share: number;
  error?: unknown;
}

/** The arrangement of an input; while the first large one is computed, the share that is done. The next one replaces it when
 * it is ready. Throws what arranging threw. */
export function useArrangement(input: PictureInput, worker: string | undefined): Arrangement | number {
  const many = input.partners.length > MANY;
  const sign = JSON.stringify(input);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- its value decides, not its identity
  const small = useMemo(() => (many ? null : finished(arranging(input))), [sign]);
  const [large, set] = useState<Made>({ share: 0 });
  useEffect(() => {
    if (!many) return undefined;
    return arrange(input, worker, {
      share: (share) => {
        set((before) => ({ ...before, share }));
      },
      made: (arrangement) => {
        set({ arrangement, share: 1 });
      },
      failed: (error) => {
        set({ share: 0, error });
      },
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
  }, [sign, many, worker]);
  if (small) return small;
  if (large.error !== undefined) throw large.error;
  return large.arrangement ?? large.share;
}
