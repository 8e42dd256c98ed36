/** A unified diff of two texts by lines: enough for people to see what changed, and nothing more. */

interface Change {
  readonly mark: ' ' | '-' | '+';
  readonly line: string;
}

/** Unchanged lines around a change. */
const CONTEXT = 3;

/** @returns the changed places with three lines around each; empty when the texts are equal. */
export function unified(before: string, after: string): string {
  const changes = changesOf(linesOf(before), linesOf(after));
  const shown = changes.map((_, i) =>
    changes.slice(Math.max(0, i - CONTEXT), i + CONTEXT + 1).some((c) => c.mark !== ' '),
  );
  const out: string[] = [];
  let [left, right] = [1, 1];
  changes.forEach(({ mark, line }, i) => {
    if (shown[i] && !shown[i - 1]) out.push(heading(changes, shown, i, left, right));
    if (shown[i]) out.push(`${mark}${line}`);
    if (mark !== '+') left++;
    if (mark !== '-') right++;
  });
  return out.join('\n');
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\r\n/g, '\n').replace(/\n$/, '').split('\n');
}

function heading(
  changes: readonly Change[],
  shown: readonly boolean[],
  from: number,
  left: number,
  right: number,
): string {
  const end = shown.indexOf(false, from);
  const hunk = changes.slice(from, end === -1 ? undefined : end);
  const count = (other: Change['mark']) => hunk.filter((c) => c.mark !== other).length;
  return `@@ -${left},${count('+')} +${right},${count('-')} @@`;
}

function changesOf(before: readonly string[], after: readonly string[]): Change[] {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const same = (line: string): Change => ({ mark: ' ', line });
  return [
    ...before.slice(0, head).map(same),
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(same),
  ];
}

/** By the longest common subsequence: `left[i][j]` is the length of that of what remains from line i and line j on. */
function middle(before: readonly string[], after: readonly string[]): Change[] {
  const left = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  const at = (i: number, j: number) => left[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const longest = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      (left[i] as Uint32Array)[j] = longest;
    }
  }
  const changes: Change[] = [];
  const put = (mark: Change['mark'], line = '') => changes.push({ mark, line });
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && before[i] === after[j]) {
      put(' ', before[i++]);
      j++;
    } else if (j === after.length || (i < before.length && at(i + 1, j) >= at(i, j + 1))) put('-', before[i++]);
    else put('+', after[j++]);
  }
  return changes;
}
