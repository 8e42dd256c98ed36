import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor } from 'vite';

/** One file of src/, as the rules see it. Paths are relative to src/, with forward slashes and without extension. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly Import[];
  /** Names that are used as values and that come from the world: `Date.now`, `Math.random`, `setTimeout`… */
  readonly world: readonly string[];
}

/** `from` is a path like that of a SourceFile (or `../assets/…` outside of src/); `library` is a package. */
export type Import = { readonly from: string } | { readonly library: string };

const WORLD = new Set(['Date', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'performance', 'crypto']);

export function readSource(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => parseFile(path.relative(folder, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')));
}

export function parseFile(file: string, text: string): SourceFile {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const world: string[] = [];
  const properties = new Set<unknown>();

  const add = (specifier: unknown): void => {
    if (typeof specifier !== 'string') throw new Error(`${file}: the name of an import must be written out.`);
    imports.push(resolve(file, specifier));
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source.value),
    ExportAllDeclaration: (node) => add(node.source.value),
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node.source.value);
    },
    ImportExpression: (node) => add('value' in node.source ? node.source.value : undefined),
    TSImportType: (node) => add(node.source.value),
    NewExpression: (node) => {
      const { callee } = node;
      if (callee.type !== 'Identifier' || callee.name !== 'Date') return;
      properties.add(callee);
      world.push(node.arguments.length === 0 ? 'new Date()' : 'new Date(…)');
    },
    MemberExpression: (node) => {
      const { object, property } = node;
      if (node.computed || property.type !== 'Identifier') return;
      properties.add(property);
      if (object.type !== 'Identifier') return;
      const name = `${object.name}.${property.name}`;
      if (name === 'Math.random' || WORLD.has(object.name)) world.push(name);
      properties.add(object);
    },
    Property: (node) => {
      if (!node.shorthand) properties.add(node.key);
    },
    TSPropertySignature: (node) => void properties.add(node.key),
    TSTypeReference: (node) => void properties.add(node.typeName),
    Identifier: (node) => {
      if (WORLD.has(node.name) && !properties.has(node)) world.push(node.name);
    },
  }).visit(program);
  return { path: withoutExtension(file), imports, world };
}

function resolve(file: string, specifier: string): Import {
  const name = specifier.replace(/\?.*$/, '');
  if (name.startsWith('.')) return { from: withoutExtension(path.posix.join(path.posix.dirname(file), name)) };
  const [first = '', second = ''] = name.split('/');
  return { library: first.startsWith('@') ? `${first}/${second}` : first };
}

function withoutExtension(file: string): string {
  return file.replace(/\.tsx?$/, '');
}
