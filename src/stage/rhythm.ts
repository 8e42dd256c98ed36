/**
 * `moving`: something changes every frame. `drifting`: only weather and breath, which need no sixty frames. `waiting`:
 * a timer runs and nothing changes until then. `still`: nothing will happen by itself.
 */
export type Activity = 'moving' | 'drifting' | 'waiting' | 'still';

/** Frames drawn after the last change, so that textures and sizes have settled. */
const SETTLE = 3;

/** Frames that whoever is in a hurry gets. */
const HELD = 3;

/** Decides after every frame what the next one does: draw, only let time pass, or not come at all. */
export class Rhythm {
  private unsettled = SETTLE;
  private owed = false;
  private held = 0;
  private drawnAt = Number.NEGATIVE_INFINITY;
  private last = 0;

  /** @param driftEvery milliseconds between two drawings while nothing but weather moves */
  constructor(private readonly driftEvery: number) {}

  /** Something has changed that takes a few frames to settle. */
  wake(): void {
    this.unsettled = SETTLE;
  }

  /** The next frames are somebody else's. */
  hold(): void {
    this.held = HELD;
  }

  /** A painted detail has changed: one drawing shows it, and while weather drifts the next one does. */
  touch(): void {
    this.owed = true;
  }

  /** After the frame at `time` (ms), which `drew` or did not. */
  next(activity: Activity, time: number, drew: boolean): 'draw' | 'skip' | 'sleep' {
    if (this.held > 0) {
      this.held -= 1;
      this.last = time;
      // Nothing has settled meanwhile.
      if (this.held > 0) return 'skip';
    }
    if (activity === 'moving') this.wake();
    else if (this.unsettled > 0 && drew) this.unsettled -= 1;
    if (drew) {
      this.owed = false;
      this.drawnAt = time;
    }
    const soon = time + (time - this.last);
    this.last = time;
    if (this.unsettled > 0) return 'draw';
    if (activity === 'drifting') return soon - this.drawnAt >= this.driftEvery ? 'draw' : 'skip';
    if (this.owed) return 'draw';
    return activity === 'still' ? 'sleep' : 'skip';
  }
}
