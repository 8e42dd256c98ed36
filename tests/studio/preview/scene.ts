/** A scene of two decisions for tests of the preview: small, sound, with a fact that trust opens. */
import { draftStory } from '../../../src/story/draft';

export const SCENE = `# title: The door
# post: Side door
# place: side-door, day
# time: Tue 10:20
# blurb: A cold door.
# task: Keep it shut.
# cast: Theo = Theo Brandt, facilities; employees; guarded; look theo
# hidden: lamp = Theo; class 1; trust 60; about the lamp
# ending: light = Light's on; The lamp works.
VAR theo_trust = 45
VAR theo_rapport = 40
VAR can_lamp = false
VAR twin = 0
-> door

=== door
A cold morning.
Theo: (guarded) Cold enough for you?
# decision: intake = At the door  # asks: low-key
* (walk) ["Walk with me?" \\
    # tone: low-key  # security: 2  # service: 2 \\
    # Theo: competence 2, integrity 1, rapport 2 \\
    # best \\
    # shows: engagement 1  # heard: Theo: Well. \\
    # why: A place to go.]
  They move.
  Theo: Fine by me.
  -> shelter
* (order) ["Put those out." \\
    # tone: directive  # security: 1  # service: -1 \\
    # Theo: integrity 1, rapport -1 \\
    # right-if: there were smoke. \\
    # shows: engagement 1  # heard: Theo: Well. \\
    # why: An order to a group.]
  Nobody moves first.
  -> shelter

=== shelter
Theo: (talking) Ticket's in. {door.walk: You walked.|You stood there.}
{can_lamp: Theo: The lamp is on fourteen. # reveals: lamp}
# decision: ticket  # asks: businesslike
* (number) ["Give me the number." \\
    # tone: businesslike  # security: 2  # service: 1 \\
    # Theo: competence 1 \\
    # best \\
    # shows: engagement 1  # heard: Theo: Well. \\
    # why: It can be followed up.]
  -> away
* (later) ["Later." \\
    # tone: yielding  # security: 0  # service: -1 \\
    # right-if: somebody were hurt. \\
    # shows: engagement 1  # heard: Theo: Well. \\
    # why: Nothing came of it.]
  Theo: Sure.
  -> away
* (joke) {theo_rapport > 70} ["You two." \\
    # tone: low-key  # security: 0  # service: 1 \\
    # right-if: it were a party. \\
    # shows: engagement 1  # heard: Theo: Well. \\
    # why: Warm.]
  Theo: Ha.
  -> away

=== away
Theo: See you. # end: light
-> END
`;

/** The same without what nobody meets, so that every path of it can be walked. */
export const SOUND = SCENE.replace('trust 60;', 'trust 48;').replace(/\* \(joke\)[\s\S]*?-> away\n/, '');

/** @throws Error naming the first problem where the text does not play. */
export function played(text = SCENE, slug = 'door') {
  const drafted = draftStory(text, { file: 'story.ink', slug });
  const { artifact, problems } = drafted;
  if (!artifact) throw new Error(`${problems[0]?.what} (line ${problems[0]?.line})`);
  return { ...drafted, artifact };
}
