/** What the build makes of the folder stories/; see scripts/vite/stories.ts. */
declare module 'virtual:stories' {
  type Artifact = import('./story/artifact').Artifact;

  /** What a card of the title shows: light, without ink. */
  export interface StoryCard {
    readonly slug: string;
    readonly title: string;
    readonly post: string;
    readonly place: string;
    readonly time: string;
    readonly minutes: number;
    readonly blurb: string;
    readonly sets: readonly import('./core/model').CustomerSet[];
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
      readonly people: readonly { readonly look: string; readonly face: import('./core/model').Face }[];
    };
    /** The first words of whoever stands first in the cast, for the cover; absent where nobody speaks early. */
    readonly opening?: { readonly name: string; readonly line: string };
  }

  export const stories: readonly StoryCard[];
  /** Loads one story with everything a play needs. Rejects when its file does not arrive. */
  export const loadStory: (slug: string) => Promise<Artifact>;
  /** Problems of stories that could not be compiled when the page loaded. Always empty in a build. */
  export const storyProblems: Readonly<Record<string, readonly string[]>>;
  /** Edits of stories while `npm run dev` runs; returns how to stop watching. Nothing ever happens in a build. */
  export const watchStories: (listener: {
    readonly changed: (slug: string, artifact: Artifact) => void;
    /** The story as it was goes on; the texts say file, line, what is wrong and how to mend it. */
    readonly broken: (slug: string, problems: readonly string[]) => void;
  }) => () => void;
}
