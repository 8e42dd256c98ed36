export type { EditorDeps } from './deps';
export { editorExtensions } from './extensions';
export { goToStop } from './findings/mend';
export { type Hits, showHits } from './hits';
export { InkEditor } from './InkEditor';
