import type { Fix } from '../../../vocabulary/problems';
import type { Nearest } from '../../nearness';
import { replaced } from '../edits';
import { never } from '../never';
import { pathText, WORLD_NAMES } from '../paths';
import { placeOfGlobal, tagOfGlobal } from '../places';
import type { Played, Rule } from '../rule';

/** A hidden fact whose bounds no path meets. */
export const threshold: Rule = {
  id: 'threshold',
  family: 'flow',
  severity: 'error',
  why: 'Nobody can earn it, and the debrief shows everybody how near they came.',
  on: 'play',
  check: (played) => {
    const { severity } = never(played, 'met');
    return played.unmet.map((nearest) => ({
      ...placeOfGlobal(played, 'hidden', nearest.hidden.id),
      severity,
      ...told(nearest, fixOf(played, nearest)),
    }));
  },
};

function told({ hidden, bounds, missing, path, world }: Nearest, fix: Fix | undefined) {
  const reached = bounds.map((b) => `${b.meter} ${b.reached}`).join(' and ');
  const where = `${WORLD_NAMES[world]} world, after ${pathText(path)}`;
  if (missing === 0) {
    return {
      what: `${hidden.who} reaches ${reached} for "${hidden.id}" (${where}), and is too upset to tell anything then.`,
      mend: 'Let a fitting tone calm them down before, or begin their "# cast" row with another stage.',
    };
  }
  const needed = bounds.map((b) => `${b.meter} ${b.needed}`).join(' and ');
  const short = bounds.filter((b) => b.reached < b.needed).map((b) => `${b.meter} ${b.reached}`);
  return {
    what: `"${hidden.id}" needs ${needed}; the nearest that ${hidden.who} comes to it is ${reached} (${where}).`,
    mend: `Try ${short.join(' and ')}, or let the replies on the way be worth more.`,
    ...(fix && { fix }),
  };
}

/** Lowers each bound that is missed, where the row names it once. */
function fixOf(played: Played, { hidden, bounds }: Nearest): Fix | undefined {
  const tag = tagOfGlobal(played, 'hidden', hidden.id);
  if (!tag) return undefined;
  const row = (played.texts.get(tag.file) ?? '').slice(tag.valueSpan.from, tag.valueSpan.to);
  const edits = bounds
    .filter((b) => b.reached < b.needed)
    .map(({ meter, needed, reached }) => {
      const found = [...row.matchAll(new RegExp(`\\b${meter}\\s+${needed}\\b`, 'g'))];
      const [only] = found;
      if (!only || found.length > 1) return undefined;
      const to = tag.valueSpan.from + only.index + only[0].length;
      return replaced('', tag.file, { from: to - String(needed).length, to }, String(reached)).edits;
    });
  if (edits.length === 0 || edits.includes(undefined)) return undefined;
  const label = `Try ${bounds
    .filter((b) => b.reached < b.needed)
    .map((b) => `${b.meter} ${b.reached}`)
    .join(' and ')}`;
  return { label, edits: edits.flatMap((e) => e ?? []) };
}
