/** A small scene whose every voice can be given other words, to see whether a rule minds them there. */
import { RULES } from '../../../../src/story/checks/rules';
import { draftStory } from '../../../../src/story/draft';
import type { Problem } from '../../../../src/vocabulary/problems';

export interface Words {
  readonly best?: string;
  readonly heard?: string;
  readonly why?: string;
  readonly mile?: string;
  /** Harmful, and below zero in sum. */
  readonly wrong?: string;
  readonly wrongWhy?: string;
  /** What follows the wrong reply. */
  readonly afterWrong?: string;
  /** Mixed, with a sum of 1. */
  readonly mixed?: string;
  readonly situation?: string;
  readonly order?: string;
  /** Any line before the decision. */
  readonly line?: string;
}

export function scene(words: Words): string {
  const { best = '"Walk with me."', heard = 'You walked.', why = 'You went along.', mile = 'Look up first.' } = words;
  const {
    wrong = '"Not now."',
    wrongWhy = 'Nobody went.',
    afterWrong = 'Theo: Fine.',
    mixed = '"In a minute."',
  } = words;
  const { situation = 'Theo: Cold?', order = 'The door stays shut.', line = 'The door is open.' } = words;
  return `# title: Scene
# order: 1 = ${order}
# cast: Theo = Theo Brandt, engineer; employees; calm
# cast: Amina = Amina Yusuf, rover; officers; calm
=== door
${line}
# decision: door = The door  # asks: low-key  # situation: ${situation}
* (go) [${best} # tone: low-key # security: 2 # service: 2 # Theo: rapport 1 # best # heard: Theo: ${heard} # why: ${why} # mile: ${mile}]
    Theo: Sure.
* (no) [${wrong} # tone: directive # security: -2 # service: -1 # Theo: rapport -1 # verdict: harmful # heard: Theo: Oh. # right-if: it were so. # why: ${wrongWhy}]
    ${afterWrong}
* (later) [${mixed} # tone: low-key # security: 0 # service: 1 # Theo: rapport 0 # verdict: mixed # heard: Theo: Okay. # right-if: it were so. # why: It stayed open.]
    Theo: Okay.
- -> END
`;
}

/** What one rule says of these words. */
export function hazards(rule: string, words: Words): readonly Problem[] {
  if (!RULES.some((r) => r.id === rule)) throw new Error(`There is no rule "${rule}".`);
  const { problems } = draftStory(scene(words), { file: 'story.ink', slug: 'scene' });
  return problems.filter((p) => p.rule === rule);
}
