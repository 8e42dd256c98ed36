/** Counts for `/metrics`. They are of this process, and nobody is named in them. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

export class Metrics {
  votes = 0;
  refused = 0;
  errors = 0;
  phones = 0;
  readonly #delay = monitorEventLoopDelay({ resolution: 100 });

  /** @param log gets a line for each message: its kind and what came of it, never who sent it or what was in it. */
  constructor(readonly log?: (line: string) => void) {}

  stop(): void {
    this.#delay.disable();
  }

  /** In Prometheus' text form. */
  text(rooms: number): string {
    const gauge = (name: string, help: string, value: number, kind: 'gauge' | 'counter' = 'gauge') =>
      `# HELP rapport_${name} ${help}\n# TYPE rapport_${name} ${kind}\nrapport_${name} ${value}\n`;
    // It wakes the process ten times a second: too often for a laptop on which nobody asks.
    this.#delay.enable();
    const delay = Number.isFinite(this.#delay.mean) ? this.#delay.percentile(99) / 1e9 : 0;
    return [
      gauge('rooms', 'Rooms that are open.', rooms),
      gauge('phones', 'Connections of phones.', this.phones),
      gauge('votes_total', 'Votes taken, moved ones too.', this.votes, 'counter'),
      gauge('refused_total', 'Messages that were refused.', this.refused, 'counter'),
      gauge('errors_total', 'Faults while handling a message.', this.errors, 'counter'),
      gauge('resident_bytes', 'Memory of the process.', process.memoryUsage().rss),
      gauge('event_loop_delay_seconds', 'The 99th percentile since this was first asked for.', delay),
    ].join('');
  }
}
