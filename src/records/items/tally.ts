/** Counts of one decision under one version of the key. */
import type { Listed, Met, Votes } from './model';
import { listedAs, nameToday } from './names';

export interface ReplyTally {
  text: string;
  best: boolean;
  shown: number;
  picked: number;
}

/** One person at one decision, beside how they did in the rest. */
export interface Mark {
  readonly took: string;
  /** 0 to 100. */
  readonly rest: number;
}

export class Tally {
  readonly replies = new Map<string, ReplyTally>();
  readonly marks: Mark[] = [];
  met = 0;

  constructor(readonly listed: Listed | undefined) {}

  /** @param rest undefined where nothing else was decided in that play. */
  play({ replies, took }: Met, rest: number | undefined): void {
    this.met++;
    const today = (reply: (typeof replies)[number]) => nameToday(this.listed?.replies ?? [], reply);
    for (const reply of replies) {
      const tally = this.reply(today(reply));
      // Plays come in the order of time, so the words are those of the last one.
      tally.text = reply.text;
      tally.best = reply.best;
      tally.shown++;
      if (reply.name !== took) continue;
      tally.picked++;
      if (rest !== undefined) this.marks.push({ took: today(reply), rest });
    }
  }

  /** A vote was shown every reply of the ballot. */
  votes(ballot: Votes, best: readonly string[], texts: ReadonlyMap<string, string>): void {
    const voters = [...ballot.values()].reduce((sum, n) => sum + n, 0);
    if (voters === 0) return;
    this.met += voters;
    for (const [name, n] of ballot) {
      const today = nameToday(this.listed?.replies ?? [], { name, was: [] });
      const tally = this.reply(today);
      tally.text ||= texts.get(name) || (this.listed?.replies.find((r) => r.name === today)?.text ?? '');
      tally.best ||= best.includes(name);
      tally.shown += voters;
      tally.picked += n;
    }
  }

  private reply(name: string): ReplyTally {
    const known = this.replies.get(name);
    if (known) return known;
    const fresh = { text: '', best: false, shown: 0, picked: 0 };
    this.replies.set(name, fresh);
    return fresh;
  }
}

/** Tallies by decision, named as today. */
export class Tallies {
  readonly decisions = new Map<string, Tally>();

  constructor(private readonly scene: readonly Listed[]) {}

  of(decision: { readonly name: string; readonly was: readonly string[] }): Tally {
    const name = nameToday(this.scene, decision);
    const known = this.decisions.get(name);
    if (known) return known;
    const fresh = new Tally(listedAs(this.scene, name));
    this.decisions.set(name, fresh);
    return fresh;
  }
}
