export { editorExtensions } from './extensions';
export { InkEditor } from './InkEditor';
