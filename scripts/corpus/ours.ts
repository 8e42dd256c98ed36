/** What the corpus tries of the project, as one module, so that every part shares the same classes. */
export { compileStory } from '../../src/story/compile';
export { compileInk } from '../../src/story/ink';
export { StoryTrouble } from '../../src/story/runner';
export { begin, choose } from '../../src/story/turn';
