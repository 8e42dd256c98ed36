import { HELP } from '../../words/editor';
import { element, sentence } from '../dom';
import type { Help } from './help';

type Shown = Pick<Help, 'title' | 'text' | 'list'> & { readonly syntax?: string; readonly example?: string };

export function helpElement({ title, text, syntax, example, list }: Shown): HTMLElement {
  const all = element('div', { class: 'ink-help' }, element('p', { class: 'ink-help-title' }, title));
  for (const each of text) all.append(element('p', {}, sentence(each)));
  const facts = element('dl');
  if (syntax) facts.append(element('dt', {}, HELP.syntax), element('dd', {}, syntax));
  if (example) facts.append(element('dt', {}, HELP.example), element('dd', {}, element('code', {}, example)));
  for (const { name, doc } of list ?? [])
    facts.append(element('dt', {}, element('code', {}, name)), element('dd', {}, doc));
  if (facts.childElementCount > 0) all.append(facts);
  return all;
}
