import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBundle } from '../../../src/records/bundle/bundle';
import { BUNDLE_LIMITS } from '../../../src/records/bundle/limits';
import { bent, bytes, manifest, ogg, packed, png, renamed } from './packed';

const MB = 1024 * 1024;

/** The words with which a file is refused. */
function refused(file: Uint8Array<ArrayBuffer>): string {
  const read = readBundle(file);
  if (read.ok) throw new Error('It was opened.');
  return read.problems.join('\n');
}

describe('names', () => {
  it.each([
    ['../evil.ink', 'up and out'],
    ['story/../../x.ink', 'up and out from inside'],
    ['/etc/passwd', 'absolute'],
    ['C:/story.ink', 'a drive'],
    ['story\\story.ink', 'backslash'],
    ['story/./a.ink', 'a dot'],
    ['story/.hidden.ink', 'hidden'],
    ['story/con.ink', 'a device'],
    ['story/a.ink.', 'a dot at the end'],
    ['story/a\u202egnp.ink', 'a direction mark'],
    ['story/a\nb.ink', 'a line end'],
    ['story/', 'a folder'],
    [`story/${'a'.repeat(200)}.ink`, 'too long'],
    ['story/A\u030a.ink', 'a letter in two pieces'],
  ])('%j is refused: %s', (name) => {
    expect(refused(packed({ [name]: 'x' }))).toContain('not allowed');
  });

  it('that are one file on some disk are refused', () => {
    expect(refused(packed({ 'story/STORY.ink': 'x' }))).toContain('twice');
  });

  it('that stand twice in the list are refused', () => {
    const file = renamed(packed({ 'story/other.ink': 'x' }), 'story/other.ink', 'story/story.ink');
    expect(refused(file)).toContain('twice');
  });

  it.each(['index.html', 'story/player.js', 'lines', 'pictures', 'mimetype', 'story/story.ink/x', 'META-INF/a.xml'])(
    '%s does not belong in a scene',
    (name) => {
      expect(refused(packed({ [name]: 'x' }))).toContain('does not belong');
    },
  );
});

describe('sizes', () => {
  it('of the file itself', () => {
    expect(refused(new Uint8Array(BUNDLE_LIMITS.packed + 1))).toContain('larger than 20 MB');
  });

  it('of all it unpacks to, before anything is unpacked', () => {
    const zeros = new Uint8Array(16 * MB);
    const parts = Object.fromEntries([1, 2, 3, 4].map((n) => [`lines/${n}.ogg`, zeros]));
    const bomb = zipSync({ 'manifest.json': bytes(JSON.stringify(manifest)), ...parts }) as Uint8Array<ArrayBuffer>;
    expect(bomb.length).toBeLessThan(MB);
    expect(refused(bomb)).toContain('unpack to more than 60 MB');
  });

  it('of a part whose list lies about it', () => {
    const bomb = bent(packed({ 'lines/a.ogg': new Uint8Array(30 * MB) }), (data, list) => {
      data.setUint32((list.at(-1) ?? 0) + 24, 100, true);
    });
    expect(refused(bomb)).toContain('damaged');
  });

  it('of a part that claims more than it has', () => {
    const file = bent(packed(), (data, list) => data.setUint32((list[1] ?? 0) + 24, 5000, true));
    expect(refused(file)).toContain('damaged');
  });

  it('of the large form, which no scene needs', () => {
    const file = bent(packed(), (data, list) => data.setUint32((list[1] ?? 0) + 24, 0xffffffff, true));
    expect(refused(file)).toContain('not a Rapport scene');
  });

  it('in parts', () => {
    const many = Object.fromEntries(Array.from({ length: 401 }, (_, i) => [`lines/${i}.ogg`, ogg()]));
    expect(refused(packed(many))).toContain('more than 400 parts');
  });

  it('of one text, one picture, one line, the looks and the manifest', () => {
    expect(refused(packed({ 'story/parts/end.ink': 'x'.repeat(2 * MB + 1) }))).toContain('larger than 2 MB');
    const large = new Uint8Array(4 * MB + 1);
    large.set(png());
    expect(refused(packed({ 'pictures/a.png': large }))).toContain('larger than 4 MB');
    const long = new Uint8Array(8 * MB + 1);
    long.set(ogg());
    expect(refused(packed({ 'lines/a.ogg': long }))).toContain('larger than 8 MB');
    expect(refused(packed({ 'looks.json': `{"a":"${'x'.repeat(300_000)}"}` }))).toContain('looks');
    expect(refused(packed({}, { ...manifest, title: 'x'.repeat(100_000) }))).toContain('manifest.json');
  });
});

describe('tricks with the packing', () => {
  it('a file that is cut off', () => {
    const whole = packed();
    for (const part of [0.2, 0.5, 0.9, 0.99]) {
      expect(refused(whole.slice(0, Math.floor(whole.length * part)))).toContain('not complete');
    }
  });

  it('a password', () => {
    const file = bent(packed(), (data, list) => data.setUint16((list[0] ?? 0) + 8, 1, true));
    expect(refused(file)).toContain('password');
  });

  it('a way of packing that nobody here writes', () => {
    const file = bent(packed(), (data, list) => data.setUint16((list[0] ?? 0) + 10, 12, true));
    expect(refused(file)).toContain('not a Rapport scene');
  });

  it('two parts that share their bytes', () => {
    const file = bent(packed({ 'lines/a.ogg': ogg(), 'lines/b.ogg': ogg() }), (data, list) => {
      const [a, b] = list.slice(-2) as [number, number];
      data.setUint32(b + 42, data.getUint32(a + 42, true), true);
    });
    expect(refused(file)).toContain('damaged');
  });

  it('a part that was changed on its way', () => {
    const file = bent(packed(), (data, list) => {
      const at = list[0] ?? 0;
      data.setUint32(at + 16, data.getUint32(at + 16, true) ^ 1, true);
    });
    expect(refused(file)).toContain('damaged');
  });

  it('a program in front of the file', () => {
    const whole = packed();
    const file = new Uint8Array(whole.length + 10);
    file.set(whole, 10);
    expect(refused(file)).toContain('not a Rapport scene');
  });

  it('anything else', () => {
    expect(refused(bytes('%PDF-1.7 and so on'))).toContain('not a Rapport scene');
  });
});

describe('what it says of itself', () => {
  it.each([
    ['nothing', { 'manifest.json': null }, undefined, 'manifest.json is missing'],
    ['no JSON', { 'manifest.json': '{' }, undefined, 'not JSON'],
    ['a list', { 'manifest.json': '[]' }, undefined, 'cannot be read'],
    ['a newer format', {}, { ...manifest, format: 2 }, 'newer Rapport'],
    ['a word too many', {}, { ...manifest, script: 'x' }, 'cannot be read'],
    ['no title', {}, { ...manifest, title: ' ' }, 'title'],
    ['a slug that is a path', {}, { ...manifest, slug: '../x' }, 'slug'],
    ['a main text that is not there', {}, { ...manifest, main: 'other.ink' }, 'does not match'],
    ['a text that is not there', {}, { ...manifest, files: [...manifest.files, 'more.ink'] }, 'does not match'],
    ['a text twice', {}, { ...manifest, files: ['story.ink', 'story.ink'] }, 'does not match'],
    ['not every text', {}, { ...manifest, files: ['story.ink'] }, 'does not match'],
    ['a text outside', {}, { ...manifest, files: ['story.ink', '../x.ink'] }, 'not allowed'],
  ])('%s', (_what, change, head, words) => {
    expect(refused(packed(change, head))).toContain(words);
  });
});

describe('contents that are not what their names claim', () => {
  it('a text that is not UTF-8, or not text', () => {
    expect(refused(packed({ 'story/parts/end.ink': new Uint8Array([0xff, 0xfe, 0x41, 0]) }))).toContain('UTF-8');
    expect(refused(packed({ 'story/parts/end.ink': 'a\0b' }))).toContain('UTF-8');
  });

  it('a drawing that can hold a program, whatever it is called', () => {
    const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>';
    expect(refused(packed({ 'pictures/a.svg': svg }))).toContain('can hold a program');
    expect(refused(packed({ 'pictures/a.png': svg }))).toContain('can hold a program');
  });

  it('a page called a picture, and a picture that fills the memory', () => {
    expect(refused(packed({ 'pictures/a.png': '<!doctype html>' }))).toContain('not a PNG');
    expect(refused(packed({ 'pictures/a.png': png(30_000, 30_000) }))).toContain('4096 by 4096');
    expect(refused(packed({ 'pictures/a.png': png(0, 4) }))).toContain('pixels');
  });

  it('a picture called a sound', () => {
    expect(refused(packed({ 'lines/a.mp3': png() }))).toContain('not a sound');
  });

  it('looks that are not an object', () => {
    expect(refused(packed({ 'looks.json': '"x"' }))).toContain('looks');
  });
});
