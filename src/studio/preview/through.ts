/** A whole play inside the Studio: practice in memory, with the debrief once every path is known. */
import { type Debrief, debrief } from '../../core/debrief';
import type { Bounds } from '../../core/model';
import { type NewPlay, type PlayOptions, startMoment, startPlay } from '../../session/play';
import type { ProgressStore } from '../../session/ports';
import type { PlaySession } from '../../session/view';
import type { Artifact, World } from '../../story/artifact';
import type { Studio } from '../model';
import { SEED } from './replay';

export interface Through {
  readonly session: PlaySession;
  /** One decision of a play that has ended, tried again. */
  moment(decision: string): Through;
  /** From the start again. */
  again(): Through;
  /** Undefined while the play goes on, in plain ink, and until every path of this text was walked. */
  debrief(): Debrief | undefined;
}

const PLAY: Omit<NewPlay, 'world'> = { id: 'preview', profile: 'author', mode: 'practice', seed: SEED };

/** Nothing is known of a text that was not walked; its play is never stored for anybody. */
const UNWALKED: World = {
  bounds: {
    worst: { security: 0, service: 0 },
    best: { security: 0, service: 0 },
    random: { security: 0, service: 0, handInHand: 0 },
  },
  best: [],
  worst: [],
  decisions: 0,
};

/** The text as it last played. @throws StoryTrouble when it cannot begin; Error when it never played. */
export function playThrough(studio: Studio, store: ProgressStore, now: () => number): Through {
  const { playable } = studio.checking.store.getState();
  if (!playable?.artifact) throw new Error('This scene has errors to mend before it plays.');
  const { artifact } = playable;
  const { world } = studio.state.getState();
  const walked = walkedAs(studio, artifact);
  const options: PlayOptions = { artifact: walked ?? { ...artifact, worlds: worldsFor(world) }, store, now };
  const bounds = () => walkedAs(studio, artifact)?.worlds[world]?.bounds;
  return begun(startPlay(options, { ...PLAY, world }), { options, world, bounds });
}

interface Given {
  readonly options: PlayOptions;
  readonly world: number;
  /** They may come while one plays. */
  readonly bounds: () => Bounds | undefined;
  /** The play whose moment is tried again. */
  readonly of?: PlaySession;
}

function begun(session: PlaySession, given: Given): Through {
  const { options, world, bounds } = given;
  const of = given.of ?? session;
  return {
    session,
    moment: (decision) => begun(startMoment(options, of.save(), decision, 'moment'), { ...given, of }),
    again: () => begun(startPlay(options, { ...PLAY, world }), { options, world, bounds }),
    debrief: () => {
      const limits = bounds();
      if (!limits || options.artifact.meta.unscored || of.get().state.phase !== 'ended') return undefined;
      return debrief(of.facts(), limits);
    },
  };
}

function walkedAs(studio: Studio, { textHash }: Artifact): Artifact | undefined {
  const { full } = studio.checking.store.getState();
  return full?.artifact?.textHash === textHash ? full.artifact : undefined;
}

function worldsFor(world: number): readonly World[] {
  return Array.from({ length: world + 1 }, () => UNWALKED);
}
