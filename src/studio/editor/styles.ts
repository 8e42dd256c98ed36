/**
 * The library under the editor writes its own style sheet. In a document it adds a <style> element, which the policy of
 * the page refuses; in a shadow root it adopts a sheet, which is allowed. So it is started once in a shadow root, and the
 * document takes over what it made there.
 */
import { EditorView } from '@codemirror/view';

type Marked = Record<symbol, unknown>;

export function allowStyles(page: Document): void {
  const shadow = page.createElement('div').attachShadow({ mode: 'open' });
  const first = new EditorView({ root: shadow, parent: shadow });
  for (const key of Object.getOwnPropertySymbols(shadow)) {
    (page as unknown as Marked)[key] ??= (shadow as unknown as Marked)[key];
  }
  first.destroy();
}
