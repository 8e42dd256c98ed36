/** A scene as the editor knows it, read by the real reader of stories. */
import { draftStory } from '../../../src/story/draft';
import { type SceneAt, sceneAt } from '../../../src/studio/editor/scene';
import type { ProjectFile } from '../../../src/studio/project';
import type { Draft } from '../../../src/studio/work/protocol';

export const STORY = `# title: The Smoke Break
# post: Side door six
# place: side-door, day
# cast: Theo = Theo Brandt, facilities engineer; employees; guarded; look theo; rapport 40
# cast: Jess = Jess Park, night cleaner; employees; tired
# hidden: detectors = Theo; class 2; trust 58 or trust 50 and rapport 55; about the fourteenth floor
# ending: both-hands = Both hands; They walked.
# ending: soft-stop = Soft stop; They smoked.
VAR theo_trust = 45
VAR can_detectors = false
-> door

=== door ===
Theo: (guarded) Cold enough for you?
# decision: intake = Under the grille  # asks: low-key
* (walk) ["Walk it down to the rail with me?" \\
    # tone: low-key \\
    # Theo: competence 2, rapport 2 \\
    # promise: ticket to Theo \\
    # best]
    They move.
* (order) ["Let's have those out." # tone: directive]
- (after) {can_detectors: Theo: They bag the detectors. # reveals: detectors}
-> inside

=== inside ===
= hall
Jess (radio): Hello. -> END
`;

export function draftOf(text: string, parts: readonly ProjectFile[] = []): Draft {
  const { draft, problems } = draftStory(text, {
    file: 'story.ink',
    slug: 'test',
    include: (name) => parts.find((f) => f.name === name)?.text,
  });
  const { meta, outline, scan, plain } = draft;
  return { meta, outline, knots: scan.knots, variables: scan.variables, plain, problems };
}

const known = draftOf(STORY);

/** The scene around a place of a text; what is known stems from the sound story. */
export function sceneOf(text: string, at: number, files: readonly ProjectFile[] = []): SceneAt {
  const all = [{ name: 'story.ink', text }, ...files];
  return sceneAt({ draft: known, problems: known.problems, files: all }, 'story.ink', at);
}
