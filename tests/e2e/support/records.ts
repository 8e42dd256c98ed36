/** Records as a play would leave them, for tests of whatever keeps them. */
import type { FinishedPlay, Profile, SavedPlay } from '../../../src/session/ports';

export const sparrow: Profile = { id: 'p1', nickname: 'Sparrow', officer: 'a', createdAt: 1_000 };

export const paused: SavedPlay = {
  version: 1,
  id: 'play1',
  profile: sparrow.id,
  story: 'relief',
  mode: 'first',
  seed: 7,
  world: 0,
  rules: 1,
  keyHash: 'key',
  textHash: 'text',
  choices: [{ decision: 'chair', label: 'wait' }],
  cursor: 12,
  startedAt: 2_000,
  updatedAt: 3_000,
};

export const finished: FinishedPlay = {
  ...paused,
  finishedAt: 4_000,
  facts: [{ fact: 'ChoiceMade', decision: 'chair', label: 'wait', score: 100 }],
  bounds: {
    worst: { security: -3, service: -3 },
    best: { security: 3, service: 2 },
    random: { security: 48.5, service: 50, handInHand: 41 },
  },
  result: { security: 80, service: 60, handInHand: 68.5, right: 2, of: 3, ending: 'both-hands' },
};
