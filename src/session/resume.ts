/** What became of a story under a saved play, said before anything is loaded. */
import { RULES } from '../core/state';
import type { Artifact } from '../story/artifact';
import type { SavedPlay } from './ports';
import { replay } from './replay';

export type SaveCheck =
  | { readonly verdict: 'same' }
  /** Only words changed: the play goes on. */
  | { readonly verdict: 'text-changed'; readonly message: string }
  /** Scores or decisions changed: it can be replayed by label, or started again. */
  | { readonly verdict: 'key-changed'; readonly message: string; readonly replays: boolean }
  | { readonly verdict: 'unknown-format'; readonly message: string };

/** Never throws and changes nothing. */
export function checkSave(save: SavedPlay, artifact: Artifact): SaveCheck {
  if (save.version !== 1) {
    return {
      verdict: 'unknown-format',
      message:
        'This play was saved by a newer version of Rapport. Open it there, or start the post again; the saved play is kept.',
    };
  }
  if (save.keyHash === artifact.keyHash && save.rules === RULES) {
    if (save.textHash === artifact.textHash) return { verdict: 'same' };
    return {
      verdict: 'text-changed',
      message: 'The wording of this scene was edited since you paused. Your choices stand; you go on where you were.',
    };
  }
  const replays = replay(artifact, save.seed, save.world, save.choices).diverged === undefined;
  return {
    verdict: 'key-changed',
    replays,
    message: replays
      ? 'The scoring of this scene was edited since you paused. Your choices still fit: go on with them under the new key, or start again.'
      : 'This scene was edited since you paused, and a choice you made is no longer there. Start again; your paused play stays in the export.',
  };
}
