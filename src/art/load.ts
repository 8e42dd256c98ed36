/** The drawings, fetched when they are first wanted. */
import type { HeadName } from './people/parts';
import { recipeOf } from './recipe/recipe';

/** Heads that come with the art: those of the looks that have names. */
const WITH_THE_ART: ReadonlySet<string> = new Set<HeadName>([
  ...(['short2', 'medium2', 'short5', 'grayShort', 'grayMedium', 'longBangs', 'long', 'pomp', 'cornrows2'] as const),
  ...(['turban', 'medium1', 'hijab', 'short4'] as const),
]);

let moreAreHere = false;

/** Whether nothing more has to come before these looks can be drawn, once the art is here. */
export function headsAreHere(looks: readonly (string | undefined)[]): boolean {
  if (moreAreHere) return true;
  return looks.every((look) => {
    const head = look === undefined ? undefined : recipeOf(look)?.head;
    return head === undefined || WITH_THE_ART.has(head);
  });
}

/** Fetches the heads that some composed looks have, where these looks want them. Rejects when they do not arrive. */
export async function headsFor(looks: readonly (string | undefined)[]): Promise<void> {
  if (headsAreHere(looks)) return;
  await import('./people/more-heads');
  moreAreHere = true;
}

/** Everything that it takes to draw these looks. Rejects when it does not arrive. */
export async function loadArt(looks: readonly (string | undefined)[]): Promise<typeof import('./index')> {
  const [art] = await Promise.all([import('./index'), headsFor(looks)]);
  return art;
}
