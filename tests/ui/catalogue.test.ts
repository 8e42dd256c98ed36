import { describe, expect, it } from 'vitest';
import { literalTexts, literalTextsBelow } from './literal-texts';

const texts = (jsx: string) => literalTexts('planted.tsx', `export const view = ${jsx};`);

describe('the words of the interface stand in catalogues', () => {
  it.each(['src/ui', 'src/studio', 'src/apps'])('no component of %s writes out a text for people', (folder) => {
    const { files, found } = literalTextsBelow(folder);
    expect(files).toBeGreaterThan(10);
    expect(found).toEqual([]);
  });
});

describe('the search itself', () => {
  it.each([
    ['text between tags', '<p>Carry on</p>'],
    ['text of two letters', '<b>No</b>'],
    ['text in a fragment', '<>Carry on</>'],
    ['text beside a value', '<p>{n} of ten</p>'],
    ['text after an element', '<p><b>{n}</b> is left</p>'],
    ['text of another script', '<p>你好</p>'],
    ['text over several lines', '<p>\n  Carry\n  on\n</p>'],
    ['a string as a child', "<p>{'Carry on'}</p>"],
    ['a choice of strings as a child', "<p>{on ? WORDS.on : 'off'}</p>"],
    ['a string on a condition', "<p>{on && ' (on)'}</p>"],
    ['a template as a child', `<p>{\`\${n} left\`}</p>`],
    ['a joined string', "<p>{n + ' left'}</p>"],
    ['a label in quotes', '<i aria-label="Close" />'],
    ['a label in braces', "<Field label={'Name'} />"],
    ['a title on a condition', "<i title={on ? 'Close' : undefined} />"],
    ['a template as a label', `<i aria-label={\`Show \${name}\`} />`],
    ['a default', "<i alt={text ?? 'Picture'} />"],
    ['a placeholder', '<input placeholder="Search" />'],
    ['a value in words', '<i aria-valuetext="half" />'],
    ['text in another class', '<span class="pin">Carry on</span>'],
    ['a hint', '<Field hint="Two words" />'],
    ['a help', '<Field help="Two words" />'],
    ['text deep inside a call', '<ul>{all.map((one) => <li>About {one}</li>)}</ul>'],
    ['text in an attribute that is an element', '<Sheet footer={<p>Carry on</p>} />'],
    ['text beside a key', '<p><kbd>Esc</kbd> closes</p>'],
  ])('finds %s', (_what, jsx) => {
    expect(texts(jsx)).toHaveLength(1);
  });

  it('says where', () => {
    expect(literalTexts('a.tsx', 'const n = 1;\nexport const view = <p>Carry on</p>;')).toEqual(['a.tsx:2 Carry on']);
  });

  it.each([
    ['a word of a catalogue', '<p>{WORDS.on}</p>'],
    ['a sentence of a catalogue', '<i aria-label={WORDS.show(name)} />'],
    ['marks between values', '<p>{a} · {b}, {c}: {d}&nbsp;%</p>'],
    ['a space', "<p>{a}{' '}{b}</p>"],
    ['a single letter', '<p>{n} s</p>'],
    ['a key', '<kbd>Esc</kbd>'],
    ['a key beside a word', '<b>{WORDS.play} <span class="keycap">Ctrl ↵</span></b>'],
    ['source text', '<code># set: gate</code>'],
    ['an empty picture text', '<img alt="" src="a.png" />'],
    ['what nobody reads', '<i class="card pad" data-screen="scene" role="img" id="keep-this" />'],
    ['what is compared', "<p>{face === 'calm' ? WORDS.calm : WORDS.other}</p>"],
    ['what a call is given', "<p>{t('key of a word')}</p>"],
    ['a part of a class', "<p class={on ? 'card open' : 'card'}>{a}</p>"],
    ['a template of values', `<i title={\`\${a}: \${b}\`} />`],
    ['a comment', '<p>{/* Carry on */}{a}</p>'],
  ])('passes %s', (_what, jsx) => {
    expect(texts(jsx)).toEqual([]);
  });
});
