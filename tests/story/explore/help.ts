import { type Drafted, draftStory } from '../../../src/story/draft';
import { type ExploreOptions, type ExploreReport, explore } from '../../../src/story/explore/explore';

export function drafted(source: string, parts: Readonly<Record<string, string>> = {}): Drafted {
  const result = draftStory(source, { file: 'story.ink', slug: 'story', include: (name) => parts[name] });
  if (!result.draft.ink.ink) throw new Error(JSON.stringify(result.problems, null, 1));
  return result;
}

/** Without a clock that moves, only plays and coverage end an exploration. */
export const OPTIONS: ExploreOptions = { seed: 1, plays: 2_000, seconds: 1, clock: () => 0 };

export function explored(
  source: string,
  options: Partial<ExploreOptions> = {},
  parts: Readonly<Record<string, string>> = {},
): ExploreReport {
  return explore(drafted(source, parts), { ...OPTIONS, ...options });
}

const option = (label: string, worth: string, more: string) =>
  `* (${label}) ["Say ${label}." \\
    # tone: low-key  # ${worth} \\
    # Theo: competence 2, integrity 2, rapport 1  # shows: vigilance 1 \\
    # ${more} \\
    # heard: Theo: Fine. \\
    # why: Because.]
    Theo: You said ${label}.
`;

/** A scene of one decision. @param after what follows both replies. */
export const scene = (after = 'Theo: See you. # end: done\n-> END\n') => `# title: The Door
# post: Side door
# place: side-door, day
# time: Tue 10:20
# blurb: A door.
# task: Shut it.
# cast: Theo = Theo Brandt, engineer; employees; guarded; look theo
# hidden: secret = Theo; trust 48; about a door
# ending: done = Done; It is done.
VAR theo_trust = 45
VAR theo_rapport = 40
VAR can_secret = false
-> door
=== door ===
Theo: (guarded) Cold enough?
# decision: shut = The door  # asks: low-key
${option('ask', 'security: 2  # service: 2', 'best')}${option('wait', 'security: -1  # service: 1', 'verdict: mixed # right-if: it were warm.')}- {can_secret: Theo: It never latches. # reveals: secret}
${after}`;
