/** What the corpus tries of the project, as one module, so that every part shares the same classes. */
export { compileStory } from '../../src/story/compile';
export { draftStory } from '../../src/story/draft';
export { explore } from '../../src/story/explore/explore';
export { compileInk } from '../../src/story/ink';
export { StoryTrouble } from '../../src/story/runner';
export { begin, choose } from '../../src/story/turn';
