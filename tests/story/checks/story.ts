/** A small sound story for the twin tests of the checker's rules, and what they do with it: plant one fault, mend it. */

import { RULES } from '../../../src/story/checks/rules';
import { compileStory } from '../../../src/story/compile';
import { draftStory } from '../../../src/story/draft';
import type { Problem } from '../../../src/vocabulary/problems';

/** Two decisions, a fact that Theo tells from trust 48 on, two endings. Every rule is content with it. */
export const STORY = `# title: The Door
# post: Side door
# place: side-door, day
# time: Tue 10:20
# blurb: A door that does not latch.
# task: Keep the door shut.
# cast: Theo = Theo Brandt, engineer; employees; guarded; look theo
# cast: Jess = Jess, tenant staff; employees; calm
# hidden: latch = Theo; class 2; trust 48; about the latch
# ending: closed = Closed; The door is shut.
# ending: ajar = Ajar; The door stands open.
VAR theo_trust = 45
VAR theo_rapport = 40
VAR can_latch = false
-> grille

=== grille
Theo: (guarded) Cold enough for you?
# decision: cold = Cold enough  # asks: low-key
* (ask) ["That door is letting the cold in. Walk over and look at it with me?" \\
    # tone: low-key  # security: 2  # service: 2 \\
    # Theo: competence 2, integrity 2, rapport 1 \\
    # shows: engagement 2 \\
    # best \\
    # heard: Theo: You asked me, and you were walking. \\
    # why: He knows the door, and you went along.]
    Theo: (calm) Sure. I know that door.
* (wait) ["Take your time out here, and I will look at that door in a minute." \\
    # tone: yielding  # security: 1  # service: 2 \\
    # Theo: competence 1, integrity 1, rapport 2 \\
    # shows: vigilance -1 \\
    # verdict: sound \\
    # heard: Theo: The door can wait, then. \\
    # right-if: the door were shut already. \\
    # why: Kind, and the cold keeps coming in.]
    Theo: (calm) Suits me.
* (order) ["Whoever opened that door shuts it now, and stays there until I come." \\
    # tone: directive  # security: 2  # service: -2 \\
    # Theo: integrity -1, rapport -2 \\
    # shows: engagement -1 \\
    # verdict: harmful \\
    # heard: Theo: It was open when I came. \\
    # right-if: he had opened it in front of you. \\
    # why: He had not opened it, and you had not asked.]
    Theo: (annoyed) Wasn't me.
- -> inside

=== inside
{can_latch: Theo: (talking) It never latches when it is cold. # reveals: latch}
Jess: Is that door staying open?
# decision: open = Staying open  # asks: directive
* (hold) ["For the minute it takes to look at it. Then it stays shut." \\
    # tone: low-key  # security: -1  # service: 1 \\
    # Jess: rapport 1 \\
    # shows: vigilance -1 \\
    # verdict: mixed \\
    # heard: Jess: A minute is long in the cold. \\
    # right-if: there were a guard on it. \\
    # why: Nobody stands at the door for that minute.]
    Jess: (calm) Okay, a minute. # end: ajar
    -> END
* (shut) ["No. It stays shut, and I have a ticket in for the latch." \\
    # tone: directive  # security: 2  # service: 1 \\
    # Jess: competence 1, integrity 1 \\
    # shows: vigilance 2 \\
    # best \\
    # heard: Jess: Shut, and somebody sees to it. \\
    # why: One reason, one step, and it is true.]
    Jess: (pleased) Good. It's freezing. # end: closed
    -> END
`;

const FILE = 'story.ink';

export type Parts = Readonly<Record<string, string>>;

/** The story with one thing changed. @throws Error when the place is not there exactly once. */
export function planted(from: string, to: string, source = STORY): string {
  if (source.split(from).length !== 2) throw new Error(`"${from}" is not in the story exactly once.`);
  return source.replace(from, () => to);
}

/** What one rule says of a source. */
export function findings(source: string, rule: string, parts: Parts = {}): readonly Problem[] {
  if (!RULES.some((r) => r.id === rule)) throw new Error(`There is no rule "${rule}".`);
  return problems(source, parts).filter((p) => p.rule === rule);
}

/** What all rules say of a source, in their order; rules of the play only where the text has no error. */
export function problems(source: string, parts: Parts = {}): readonly Problem[] {
  return compileStory(source, { file: FILE, slug: 'door', include: (name) => parts[name] }).problems;
}

/** The same from the text alone, for sources whose play is of no interest. */
export function textFindings(source: string, rule: string, parts: Parts = {}): readonly Problem[] {
  if (!RULES.some((r) => r.id === rule)) throw new Error(`There is no rule "${rule}".`);
  return textProblems(source, parts).filter((p) => p.rule === rule);
}

/** What all rules of the text say, but for those that judge wording: a planted fault may change a sentence's length. */
export function textProblems(source: string, parts: Parts = {}): readonly Problem[] {
  const { problems } = draftStory(source, { file: FILE, slug: 'door', include: (name) => parts[name] });
  return problems.filter((p) => !['cues', 'hazards'].includes(p.family));
}

/**
 * The one finding that a planted fault gives, and nothing besides: neither another rule nor ink's own words. Cues and
 * hazards speak of wording, which a plant may well change.
 * @param at words of the line that it has to name.
 * @throws Error where there is another number of findings or another line.
 */
export function onlyFinding(source: string, rule: string, at: string, parts: Parts = {}): Problem {
  const found = textProblems(source, parts).filter((p) => !['cues', 'hazards'].includes(p.family));
  const [problem] = found;
  if (!problem || found.length !== 1 || problem.rule !== rule) throw new Error(`Not ${rule} alone: ${brief(found)}`);
  const line = lineOf(source, at);
  if (problem.line !== line) throw new Error(`Line ${problem.line} instead of ${line}: ${problem.what}`);
  return problem;
}

function brief(found: readonly Problem[]): string {
  return JSON.stringify(found.map((p) => `${p.line} ${p.rule}: ${p.what}`));
}

/** Number of the only line that has these words. @throws Error when there is none or more than one. */
export function lineOf(source: string, words: string): number {
  const lines = source.split('\n').flatMap((line, i) => (line.includes(words) ? [i + 1] : []));
  if (lines.length !== 1) throw new Error(`"${words}" is on lines ${lines.join(', ') || 'none'}.`);
  return lines[0] as number;
}

/** The source after the mend of a finding. @throws Error when it has none, or one for another file. */
export function mended(source: string, problem: Problem | undefined, file = FILE): string {
  if (!problem?.fix) throw new Error(`There is no mend in: ${JSON.stringify(problem)}`);
  let text = source;
  for (const edit of problem.fix.edits.toSorted((a, b) => b.from - a.from)) {
    if (edit.file !== file) throw new Error(`The mend is for "${edit.file}".`);
    text = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
  }
  return text;
}
