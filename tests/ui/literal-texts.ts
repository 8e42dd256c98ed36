import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor } from 'vite';

/** Attributes whose strings a person reads or hears. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'label',
  'title',
  'alt',
  'placeholder',
  'hint',
  'help',
]);

/** What stands in these is no language: names of keys, and source text. */
const VERBATIM = new Set(['kbd', 'code']);
const KEY_CLASS = 'keycap';

/** Two letters: a single one is a key, a unit or a mark. Character references like `&nbsp;` are none. */
const isText = (text: string): boolean => /\p{L}[\p{L}\u00ad]/u.test(text.replace(/&#?\w+;/g, ' '));

type Node = { readonly type: string; readonly [key: string]: unknown };

/** The strings an expression may come out as: through conditions, defaults, joins and brackets, not into calls. */
function literals(node: Node | null | undefined): string[] {
  if (!node) return [];
  const of = (...keys: string[]) => keys.flatMap((key) => literals(node[key] as Node));
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return [
        ...(node.quasis as { value: { raw: string } }[]).map(({ value }) => value.raw),
        ...(node.expressions as Node[]).flatMap(literals),
      ];
    case 'ConditionalExpression':
      return of('consequent', 'alternate');
    case 'LogicalExpression':
      return of('left', 'right');
    case 'BinaryExpression':
      return node.operator === '+' ? of('left', 'right') : [];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      return of('expression');
    default:
      return [];
  }
}

const nameOf = (node: Node): string => {
  if (node.type === 'JSXNamespacedName') return `${nameOf(node.namespace as Node)}:${nameOf(node.name as Node)}`;
  return typeof node.name === 'string' ? node.name : '';
};

function isVerbatim(tag: Node): boolean {
  if (VERBATIM.has(nameOf(tag.name as Node))) return true;
  const attributes = (tag.attributes as Node[]).filter(({ type }) => type === 'JSXAttribute');
  return attributes.some(
    (one) => nameOf(one.name as Node) === 'class' && literals(one.value as Node).includes(KEY_CLASS),
  );
}

/** Every text for people that is written out in a component, as `file:line text`. */
export function literalTexts(file: string, source: string): string[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const found: string[] = [];
  const add = (at: number, texts: readonly string[]) => {
    const line = source.slice(0, at).split('\n').length;
    for (const text of texts.filter(isText)) found.push(`${file}:${line} ${text.replace(/\s+/g, ' ').trim()}`);
  };
  const child = (node: Node) => {
    if (node.type === 'JSXText') add(node.start as number, [node.value as string]);
    if (node.type === 'JSXExpressionContainer') add(node.start as number, literals(node));
  };
  new Visitor({
    JSXElement: (node) => {
      if (!isVerbatim(node.openingElement as never)) (node.children as never[]).forEach(child);
    },
    JSXFragment: (node) => (node.children as never[]).forEach(child),
    JSXAttribute: (node) => {
      if (SPOKEN.has(nameOf(node.name as never))) add(node.start, literals(node.value as never));
    },
  }).visit(program);
  return found;
}

/** The same for all components below a folder but those in its folders of words. */
export function literalTextsBelow(folder: string): { readonly files: number; readonly found: readonly string[] } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tsx'))
    .map((entry) => path.join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((file) => !file.split('/').includes('words'))
    .toSorted();
  return { files: files.length, found: files.flatMap((file) => literalTexts(file, readFileSync(file, 'utf8'))) };
}
