import { watchStories } from 'virtual:stories';
import { type App, storyProblem } from './app';
import { hideBanner } from './banners';

/** While `npm run dev` runs: a good edit replays the play at once, a bad one is shown beside the story as it was. */
export function watchEdits(app: App): () => void {
  return watchStories({
    changed: (slug, artifact) => {
      hideBanner(app.state, `story-${slug}`);
      void app.plays.replaceStory(artifact);
    },
    broken: (slug, problems) => storyProblem(app.state, slug, problems),
  });
}
