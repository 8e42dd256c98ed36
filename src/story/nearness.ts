/** How near the plays of a story come to each hidden fact: what the checker says of one that nobody can be told. */
import { nearest, wouldTell } from '../core/disclosure';
import type { Fact } from '../core/facts';
import { fold } from '../core/fold';
import type { Hidden } from '../core/model';
import { EMPTY, type State } from '../core/state';
import type { Step } from './artifact';
import type { Witness } from './walk';

/** The moment at which the meters came nearest to a fact that no play meets. */
export interface Nearest {
  readonly hidden: Hidden;
  readonly bounds: readonly { readonly meter: string; readonly reached: number; readonly needed: number }[];
  /** Points missing over all bounds; 0 when the person was too upset to tell. */
  readonly missing: number;
  readonly path: readonly Step[];
  /** 0 base facts, 1 twins, 2 second twins. */
  readonly world: number;
}

/** Once a fact's bounds are met anywhere, nothing more is measured for it; so a sound story pays next to nothing. */
export class Nearness implements Witness {
  private open: readonly Hidden[];
  private readonly found = new Map<string, Nearest>();

  constructor(hidden: readonly Hidden[]) {
    this.open = hidden;
  }

  /** The facts whose bounds no path met. */
  get unmet(): readonly Nearest[] {
    return this.open.flatMap(({ id }) => this.found.get(id) ?? []);
  }

  readonly turn: Witness['turn'] = ({ facts }, before, path, world) => {
    if (this.open.length === 0) return;
    let state = before ?? EMPTY;
    for (const fact of facts) {
      state = fold(state, fact);
      if (moves(fact)) this.measure(state, path, world);
    }
  };

  private measure({ people }: State, path: readonly Step[], world: number): void {
    this.open = this.open.filter((hidden) => {
      const person = people[hidden.who];
      if (!person) return true;
      if (wouldTell(person, hidden)) return false;
      const now = nearest(person, hidden);
      if (now.missing < (this.found.get(hidden.id)?.missing ?? Number.POSITIVE_INFINITY)) {
        this.found.set(hidden.id, { hidden, ...now, path, world });
      }
      return true;
    });
  }
}

function moves({ fact }: Fact): boolean {
  return ['PlayStarted', 'LedgerMoved', 'StageMoved', 'LieDiscovered'].includes(fact);
}
