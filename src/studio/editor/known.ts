/** What the checker knows of the scene, in the state of each editor, so that looks follow it. */
import { StateEffect, StateField } from '@codemirror/state';
import type { Draft } from '../work/protocol';

export const learn = StateEffect.define<Draft | undefined>();

export const known = StateField.define<Draft | undefined>({
  create: () => undefined,
  update: (draft, tr) => tr.effects.findLast((e) => e.is(learn))?.value ?? draft,
});
