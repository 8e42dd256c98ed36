/** Hears which of the author's lines a turn has shown. */
import { guardOf } from '../guard';
import type { LiveStory } from '../live';

interface Looking {
  StateSnapshot(): void;
  RestoreStateSnapshot(): void;
}

export class LineLog {
  private shown: number[] = [];
  /** Turn in which each line was last shown. */
  private readonly last: Int32Array;
  private turn = 1;
  /** How much was shown when ink began to look ahead. */
  private before = 0;

  constructor(live: LiveStory) {
    this.last = new Int32Array(live.lines.length);
    const guard = guardOf(live.story);
    guard.heard = (content) => {
      const line = live.lineOf.get(content);
      if (line !== undefined) this.add(line);
    };
    // To find the end of a line ink runs beyond it, then takes that back.
    const story = live.story as unknown as Looking;
    const look = story.StateSnapshot.bind(story);
    const takeBack = story.RestoreStateSnapshot.bind(story);
    story.StateSnapshot = () => {
      this.before = this.shown.length;
      look();
    };
    story.RestoreStateSnapshot = () => {
      for (const line of this.shown.splice(this.before)) this.last[line] = 0;
      takeBack();
      guard.takenBack();
    };
  }

  add(line: number): void {
    if (this.last[line] === this.turn) return;
    this.last[line] = this.turn;
    this.shown.push(line);
  }

  /** The lines since the last call, once each. */
  take(): number[] {
    const { shown } = this;
    this.shown = [];
    this.before = 0;
    this.turn += 1;
    return shown;
  }
}
