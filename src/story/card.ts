/** What a card of the title shows of a story: light, without ink. */
import type { CustomerSet, Face } from '../core/model';
import type { Artifact } from './artifact';

export interface StoryCard {
  readonly slug: string;
  readonly title: string;
  readonly post: string;
  readonly place: string;
  readonly time: string;
  readonly minutes: number;
  readonly blurb: string;
  readonly sets: readonly CustomerSet[];
  /** Decisions on the marked-best path of the base facts. */
  readonly decisions: number;
  readonly keyHash: string;
  readonly textHash: string;
  /** What the card's picture shows: the set as the curtain rises, and up to three of the cast. */
  readonly view: {
    readonly place: string;
    readonly light: string;
    readonly weather: string;
    readonly props: Readonly<Record<string, string>>;
    readonly people: readonly { readonly look: string; readonly face: Face }[];
  };
  /** The first words of whoever stands first in the cast, for the cover; absent where nobody speaks early. */
  readonly opening?: { readonly name: string; readonly line: string };
  /** Plain ink: it plays, and nothing in it is scored. */
  readonly unscored?: true;
  /** Somebody added it here; it came with no build. */
  readonly added?: true;
}

/** Nobody reads a crowd. */
const MOST_PEOPLE = 3;

export function cardOf({ meta, worlds, keyHash, textHash, opening }: Artifact): StoryCard {
  const { slug, title, post, place, time, minutes, blurb, light, weather, props, unscored } = meta;
  const people = meta.cast.flatMap(({ look, face }) => (look ? [{ look, face }] : [])).slice(0, MOST_PEOPLE);
  return {
    slug,
    title,
    post,
    place,
    time,
    minutes,
    blurb,
    sets: [...new Set(meta.cast.map((member) => member.set))],
    decisions: worlds[0]?.decisions ?? 0,
    keyHash,
    textHash,
    view: { place, light, weather, props, people },
    ...(opening && { opening }),
    ...(unscored && { unscored }),
  };
}
