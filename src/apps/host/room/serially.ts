/** One step at a time, and one more for whatever happened during it. */
export interface Serially {
  /** Takes a step as soon as none is under way. */
  readonly run: () => void;
  /** Takes it again after this long (ms), unless it was taken before. */
  readonly later: (ms: number, first?: () => Promise<void>) => void;
  readonly stop: () => void;
}

/** @param step never rejects */
export function serially(step: () => Promise<void>): Serially {
  let [busy, anew, stopped] = [false, false, false];
  let waits: ReturnType<typeof setTimeout> | undefined;
  const run = async (): Promise<void> => {
    anew = true;
    if (busy) return;
    busy = true;
    while (anew && !stopped) {
      anew = false;
      await step();
    }
    busy = false;
  };
  return {
    run: () => void run(),
    later: (ms, first = async () => undefined) => {
      clearTimeout(waits);
      waits = setTimeout(() => void first().then(run), ms);
    },
    stop: () => {
      stopped = true;
      clearTimeout(waits);
    },
  };
}
