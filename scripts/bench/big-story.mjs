// A large story in plain ink, made by a seed: for measuring the explorer, and for tests that need a story nobody can
// walk whole. Everything in it can be reached, but much of it only by players who did certain things chapters before.

/** Words in which a small night shift can be told for ever. */
const WHO = ['the porter', 'the welder', 'the clerk', 'the visitor', 'the night nurse', 'the courier', 'the engineer'];
const DOES = ['asks about', 'points at', 'waits beside', 'walks around', 'leans on', 'looks past', 'forgets', 'finds'];
const WHAT = ['the loading door', 'a wet coat', 'the key cabinet', 'the second badge', 'an open file', 'the old radio'];
const WHY = [
  'because nobody has said a word for an hour',
  'as if the building had asked for it',
  'while the lift stands still between two floors',
  'before the rain reaches the glass roof',
  'and does not explain it to anybody',
];
const SAYS = ['Ask', 'Offer', 'Refuse', 'Show', 'Explain', 'Promise', 'Repeat', 'Listen to'];

function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Chapters follow each other in strands; a play sees one strand, and seldom all of it. */
const STRANDS = 2;

/**
 * @param seed the same seed gives the same text.
 * @param chapters each has about twenty choices and six kilobytes.
 * @returns ink source.
 */
export function bigStory(seed = 1, chapters = 18) {
  const random = generator(seed);
  const one = (list) => list[Math.floor(random() * list.length)];
  const sentence = () => {
    const text = `${one(WHO)} ${one(DOES)} ${one(WHAT)} ${one(WHY)}.`;
    return text[0].toUpperCase() + text.slice(1);
  };
  const paragraph = (sentences) => Array.from({ length: sentences }, sentence).join(' ');
  const reply = () => `${one(SAYS)} ${one(WHO)} about ${one(WHAT)}`;
  const lines = ['VAR calm = 0', 'VAR heat = 0'];
  for (let n = 0; n < chapters; n += 1) lines.push(`VAR mark_${n} = false`);
  lines.push(paragraph(4));
  for (let strand = 0; strand < STRANDS; strand += 1) lines.push(`* [${reply()}.] -> chapter_${strand}`);

  for (let n = 0; n < chapters; n += 1) {
    const next = n + STRANDS < chapters ? `chapter_${n + STRANDS}` : 'morning';
    /** What somebody did, or did not do, in an earlier chapter of the same strand. */
    const gate = () => {
      const before = Math.floor(n / STRANDS);
      return before === 0 ? '' : `{mark_${n - STRANDS * (1 + Math.floor(random() * before))}} `;
    };
    lines.push(`=== chapter_${n} ===`, paragraph(3), `{calm > heat: ${sentence()}|${sentence()}}`);
    for (let top = 0; top < 4; top += 1) {
      lines.push(`* ${top === 3 ? gate() : ''}[${reply()}.]`, `  ${paragraph(2)}`);
      lines.push(`  ~ ${one(['calm', 'heat'])} += 1`);
      if (top === 1) lines.push(`  ~ mark_${n} = true`);
      for (let sub = 0; sub < 3; sub += 1) {
        lines.push(`  * * ${sub === 2 ? gate() : ''}[${reply()}.] ${sentence()}`, `      ${paragraph(2)}`);
        if (sub === 0 || (sub === 2 && top === 0)) lines.push('      -> morning');
        if (sub !== 1 || top % 2 === 1) continue;
        lines.push(`      * * * [${reply()}.] ${paragraph(2)}`);
        lines.push(`      * * * [${reply()}.] -> aside -> ${top === 0 ? 'morning' : next}`);
      }
    }
    lines.push(`- ${sentence()}`, `-> ${next}`);
  }
  lines.push('=== aside ===', paragraph(2), '->->', '=== morning ===');
  lines.push(`{calm > heat: -> quiet}`, `{heat > calm + 3: -> loud}`, paragraph(1), '-> END');
  lines.push('=== quiet ===', paragraph(1), '-> END', '=== loud ===', paragraph(1), '-> END');
  return `${lines.join('\n')}\n`;
}
