import { bracketMatching, indentUnit } from '@codemirror/language';
import { search } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  lineNumbers,
} from '@codemirror/view';
import { EDITOR, PHRASES } from '../words/editor';
import { completion } from './completion/extension';
import type { EditorDeps, FileDeps } from './deps';
import { findingsField } from './findings/field';
import { inlineFinding } from './findings/inline';
import { findingMarks } from './findings/marks';
import { folding } from './folding/extension';
import { help } from './help/tooltip';
import { hitsGutter } from './hits';
import { keys } from './keys';
import { known } from './known';
import { inkLanguage } from './language/ink';
import { names } from './language/names';
import { clickToDefinition, type Trail } from './navigate/commands';
import { renaming } from './rename/box';
import { reportPlace } from './report';

/** What the editor adds to the state of each file; `openProject` takes it before the Studio is there. */
export function editorExtensions(deps: EditorDeps): (file: string) => Extension {
  const trail: Trail = [];
  return (file) => extensionsOf({ ...deps, file }, trail);
}

function extensionsOf(deps: FileDeps, trail: Trail): Extension {
  return [
    EditorState.phrases.of(PHRASES),
    EditorState.tabSize.of(4),
    indentUnit.of('    '),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': EDITOR.label(deps.file),
      spellcheck: 'true',
      autocapitalize: 'off',
      autocorrect: 'off',
      tabindex: '0',
      'data-text': deps.file,
    }),
    inkLanguage(),
    known,
    names,
    findingsField,
    findingMarks,
    lineNumbers(),
    hitsGutter,
    folding,
    inlineFinding(deps),
    completion(deps),
    help(deps),
    renaming,
    clickToDefinition(deps, trail),
    keys(deps, trail),
    search({ top: true }),
    bracketMatching({ brackets: '()[]{}' }),
    highlightSpecialChars(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    drawSelection(),
    dropCursor(),
    reportPlace(deps),
  ];
}
