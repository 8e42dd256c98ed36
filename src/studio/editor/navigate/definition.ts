/** Where the thing that a word names is declared. */
import type { Text } from '@codemirror/state';
import type { Place } from '../../model';
import type { ProjectFile } from '../../project';
import type { SceneAt } from '../scene';
import { symbolAt } from '../symbols';
import { type WordAt, wordAt } from '../word';

export function definitionAt(doc: Text, pos: number, scene: SceneAt): Place | undefined {
  const word = wordAt(doc, pos);
  if (!word) return undefined;
  if (word.kind === 'path')
    return scene.files.some((f) => f.name === word.text) ? { file: word.text, line: 1, from: 0, to: 0 } : undefined;
  const found = symbolAt(scene.symbols, scene.file, pos) ?? symbolAt(scene.symbols, scene.file, word.from);
  if (found) {
    const { file, line, from, to } = found.definition;
    return { file, line, from, to };
  }
  return declared(word, scene.files);
}

/** Tags that declare a name, by the tag that uses it; a name of the cast may stand in any. */
const DECLARED_BY: Readonly<Record<string, string>> = {
  reveals: 'hidden',
  end: 'ending',
  keeps: 'promise',
  breaks: 'promise',
};

function declared({ kind, text, tag }: WordAt, files: readonly ProjectFile[]): Place | undefined {
  const own = kind === 'word' && tag ? DECLARED_BY[tag] : undefined;
  if (own) return declaration(own, text, files);
  return ['person', 'word', 'tag'].includes(kind) ? declaration('cast', text.replace(/\s*:$/, ''), files) : undefined;
}

function declaration(tag: string, name: string, files: readonly ProjectFile[]): Place | undefined {
  const behind = tag === 'promise' ? '\\s+to\\b' : '\\s*=';
  const pattern = new RegExp(`#[ \\t]*${tag}[ \\t]*:[ \\t]*(?=${escaped(name)}${behind})`, 'i');
  for (const { name: file, text } of files) {
    const found = pattern.exec(text);
    if (!found) continue;
    const from = found.index + found[0].length;
    return { file, line: text.slice(0, from).split('\n').length, from, to: from + name.length };
  }
  return undefined;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
}
