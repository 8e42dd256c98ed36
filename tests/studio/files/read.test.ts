import { describe, expect, it } from 'vitest';
import { writeBundle } from '../../../src/records/bundle/bundle';
import type { FoundFile } from '../../../src/records/files';
import { readFiles } from '../../../src/studio/files/read';
import { titleOf } from '../../../src/studio/files/title';

const file = (path: string, content: string | number[], size?: number): FoundFile => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { path, size: size ?? bytes.length, bytes: async () => bytes as Uint8Array<ArrayBuffer> };
};

async function opened(...found: FoundFile[]) {
  const result = await readFiles(found);
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result;
}
async function problems(...found: FoundFile[]): Promise<string> {
  const result = await readFiles(found);
  return result.ok ? 'opened' : result.problems.join('\n');
}

describe('files that were opened', () => {
  it('one text is a scene of that title', async () => {
    const { bundle, notes } = await opened(file('Smoke break.ink', '\uFEFF# title: The Smoke Break # x\nHello.'));
    expect(bundle.scene).toEqual({
      slug: 'the-smoke-break',
      title: 'The Smoke Break',
      main: 'Smoke break.ink',
      files: [{ name: 'Smoke break.ink', text: '# title: The Smoke Break # x\nHello.' }],
    });
    expect(notes).toEqual([]);
  });

  it('a folder is a scene with its parts, named as INCLUDE names them', async () => {
    const { bundle, notes } = await opened(
      file('dock/parts/end.ink', '=== end\n-> END'),
      file('dock/begin.ink', 'INCLUDE parts/end.ink\n-> end'),
      file('dock/picture.png', [1, 2]),
      file('other/else.ink', 'Not part of it.'),
    );
    expect(bundle.scene.main).toBe('begin.ink');
    expect(bundle.scene.files.map((f) => f.name)).toEqual(['parts/end.ink', 'begin.ink']);
    expect(bundle.scene.title).toBe('begin');
    expect(notes).toHaveLength(3);
    expect(notes.join(' ')).toContain('The story begins with “dock/begin.ink”');
  });

  it.each([
    [['b.ink', ''], ['story.ink', ''], 'story.ink'],
    [['a.ink', 'Hello.'], ['b.ink', '# title: B'], 'b.ink'],
    [['a.ink', 'INCLUDE b.ink'], ['b.ink', 'INCLUDE a.ink'], 'a.ink'],
  ] as const)('of %j and %j begin with %s', async (one, two, main) => {
    const { bundle } = await opened(file(one[0], one[1]), file(two[0], two[1]));
    expect(bundle.scene.main).toBe(main);
  });

  it('a bundle is what it holds', async () => {
    const scene = { slug: 'x', title: 'X', main: 'story.ink', files: [{ name: 'story.ink', text: 'Hi.' }] };
    const written = writeBundle({ scene, pictures: [], lines: [] });
    if (!written.ok) throw new Error('not written');
    const { bundle } = await opened(file('x.RAPPORT', [...written.bytes]));
    expect(bundle.scene).toEqual(scene);
  });

  it('keeps the place on disk of a single text, to write it back', async () => {
    const target = { name: 'a.ink', write: async () => {} };
    expect((await opened({ ...file('a.ink', 'Hi.'), target })).target).toBe(target);
    expect((await opened({ ...file('a.ink', 'INCLUDE b.ink'), target }, file('b.ink', ''))).target).toBeUndefined();
  });
});

describe('files that are not', () => {
  it('are told in words', async () => {
    expect(await problems()).toContain('Nothing');
    expect(await problems(file('a.docx', [1]))).toContain('None of these');
    expect(await problems(file('a.ink', [0xff, 0xfe, 0x41, 0]))).toContain('save it as UTF-8');
    expect(await problems(file('a.ink', 'a\0b'))).toContain('UTF-8');
    expect(await problems(file('a.ink', [0x50, 0x4b, 3, 4, 0xff]))).toContain('packed file');
    expect(await problems(file('a.rapport', 'x'), file('b.rapport', 'y'))).toContain('one “.rapport”');
    expect(await problems(file('a.rapport', 'x'))).toContain('not a Rapport scene');
    expect(await problems(file('a\u202eb.ink', 'x'))).toContain('not every computer');
    expect(await problems(...Array.from({ length: 41 }, (_, i) => file(`${i}.ink`, 'x')))).toContain('at most 40');
  });

  it('are not read when they are too large', async () => {
    const never = (path: string, size: number): FoundFile => ({
      path,
      size,
      bytes: async () => {
        throw new Error('It was read.');
      },
    });
    expect(await problems(never('a.ink', 3_000_000))).toContain('larger than 2 MB');
    expect(await problems(never('a.rapport', 30_000_000))).toContain('larger than 20 MB');
  });
});

describe('the title of a text', () => {
  it('stands after its tag, wherever that is, and ends before the next', () => {
    expect(titleOf('VAR x = 1\n  #  Title :  Rain  # author: me\n')).toBe('Rain');
    expect(titleOf('Nothing here. ## title')).toBe('');
  });
});
