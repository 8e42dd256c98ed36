/**
 * From plain ink to a scored scene, in four steps that a person takes one after the other: what the scene is, where it
 * ends, what is decided, and what each reply is worth. Each writes lines with places that wait for words.
 */
import { scan } from '../../../story/scan';
import type { Edit } from '../../../vocabulary/problems';
import type { ProjectFile } from '../../project';
import { decisionEdits, worthEdits } from './decisions';
import { endingEdits } from './endings';
import { headEdits } from './head';

export const STEPS = ['head', 'endings', 'decisions', 'worth'] as const;
export type StepName = (typeof STEPS)[number];

export interface Step {
  readonly name: StepName;
  /** Places that the step would write; none where it is done, or finds nothing to do. */
  readonly left: number;
  readonly edits: readonly Edit[];
}

export function scoredSteps(files: readonly ProjectFile[], main: string): Step[] {
  const sources = files.map((file) => ({ file, scan: scan(file.text, file.name) }));
  const edits: Record<StepName, readonly Edit[]> = {
    head: headEdits(sources, main),
    endings: sources.flatMap(endingEdits),
    decisions: decisionEdits(sources),
    worth: worthEdits(sources),
  };
  return STEPS.map((name) => ({ name, left: edits[name].length, edits: edits[name] }));
}
