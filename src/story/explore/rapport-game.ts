/** A story of ours, played with the real rules: meters decide what is offered and told. */
import type { Fact } from '../../core/facts';
import type { Option } from '../../core/model';
import { choiceScore } from '../../core/score';
import type { Artifact } from '../artifact';
import type { LiveStory } from '../live';
import type { Runner, RunnerSnapshot } from '../runner';
import { begin, choose, mirrorOf, type Turn } from '../turn';
import { type Game, type Kept, type MeterRange, type Moment, type Offered, type Range, wordsIn } from './game';
import { LineLog } from './line-log';

export class RapportGame implements Game {
  readonly meters = new Map<string, MeterRange>();
  private runner: Runner | undefined;
  private readonly log: LineLog;

  constructor(
    private readonly artifact: Artifact,
    private readonly live: LiveStory,
    /** Index in `live.lines` of each choice's line. */
    private readonly lineOfChoice: readonly number[],
  ) {
    this.log = new LineLog(live);
  }

  begin(world: number, seed: number): Moment {
    this.log.take();
    const { runner, turn } = begin(this.artifact, seed, world, this.live.story);
    this.runner = runner;
    for (const [who, { trust, rapport }] of Object.entries(mirrorOf(turn.state).meters)) {
      if (this.meters.has(who)) continue;
      this.meters.set(who, { trust: { min: trust, max: trust }, rapport: { min: rapport, max: rapport } });
    }
    return this.moment(turn);
  }

  choose(from: Moment, index: number): Moment {
    if (!from.state) throw new Error('A moment of another game.');
    this.log.take();
    return this.moment(choose(this.running(), from.state, from.offered[index]?.label ?? ''));
  }

  shown(): readonly number[] {
    return this.log.take();
  }

  keep(): Kept {
    return this.running().snapshot();
  }

  back(kept: Kept): void {
    this.running().restore(kept as RunnerSnapshot);
  }

  private running(): Runner {
    if (!this.runner) throw new Error('No play has begun.');
    return this.runner;
  }

  private moment({ state, facts }: Turn): Moment {
    const said = facts.flatMap((f) => (f.fact === 'LineShown' && f.line.text !== '' ? [f.line.text] : []));
    const decision = state.offer?.decision;
    const offered = decision ? this.offered(decision.options) : [];
    this.measure(facts);
    return {
      offered,
      decision,
      ...(offered.length === 0 && { ending: state.ending ?? '' }),
      lines: said.length,
      words: said.reduce((sum, text) => sum + wordsIn(text), 0),
      shown: this.log.take(),
      state,
    };
  }

  private offered(options: readonly Option[]): Offered[] {
    const choices = this.live.story.currentChoices;
    return options.map((option, i) => {
      const choice = this.live.choiceAt.get(choices[i]?.sourcePath ?? '') ?? -1;
      const line = this.lineOfChoice[choice];
      if (line !== undefined) this.log.add(line);
      return { choice, label: option.label, words: wordsIn(option.text), option, score: choiceScore(option, options) };
    });
  }

  private measure(facts: readonly Fact[]): void {
    for (const fact of facts) {
      if (fact.fact !== 'MeterChanged') continue;
      const range = this.meters.get(fact.who);
      if (range) range[fact.meter] = widened(widened(range[fact.meter], fact.from), fact.to);
    }
  }
}

function widened({ min, max }: Range, value: number): Range {
  return { min: Math.min(min, value), max: Math.max(max, value) };
}
