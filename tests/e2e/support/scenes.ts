/** Scenes that a test hands to the page, as somebody would. */
import { writeBundle } from '../../../src/records/bundle/bundle';
import type { Scene } from '../../../src/records/scene';

/** A scene with one decision and two endings. */
export function sceneText(title: string, hello = 'Evening.'): string {
  return `# title: ${title}
# post: The dock
# place: side-door, dusk
# time: Thu 19:36
# blurb: He is tired, and the shelter has no light.
# brief: A driver comes up to you.
# task: Nobody smokes on the fuel side.
# cast: Dale = Dale Okoro, delivery driver; vendors; tired; look theo-bare
# present: Dale
# ending: settled = Settled; He smokes by the gate now.
# ending: for_now = For now; Nobody said anything.

VAR dale_trust = 45
VAR dale_rapport = 40
-> start

=== start
Dale: (tired) ${hello}
# decision: first = The first word  # asks: low-key
* (ask) ["Long day? There is light and a roof by the gate, come on." \\
    # tone: low-key  # security: 2  # service: 2  # Dale: competence 1, rapport 2 \\
    # shows: engagement 2  # best  # heard: Dale: You asked.  # why: He had somewhere to go.]
    Dale: (relieved) Show me.  # end: settled
    -> END
* (leave) ["Evening. I did not see anything, and you have a good night." \\
    # tone: yielding  # security: -1  # service: 0  # Dale: competence -1 \\
    # shows: vigilance -1  # verdict: mixed  # heard: Dale: You let it go. \\
    # right-if: the pumps were empty.  # why: The task was dropped.]
    Dale: (pleased) You too.  # end: for_now
    -> END
`;
}

export function sceneOf(slug: string, title: string, text = sceneText(title)): Scene {
  return { slug, title, main: 'story.ink', files: [{ name: 'story.ink', text }] };
}

export function bundled(scene: Scene): Buffer {
  const written = writeBundle({ scene, pictures: [], lines: [] });
  if (!written.ok) throw new Error(written.problems.join('\n'));
  return Buffer.from(written.bytes);
}
