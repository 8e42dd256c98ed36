/** What the build makes of the folder stories/; see scripts/vite/stories.ts. */
declare module 'virtual:stories' {
  type Artifact = import('./story/artifact').Artifact;

  export type StoryCard = import('./story/card').StoryCard;

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
