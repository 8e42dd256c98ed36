/** Words about play records and what they show; for the Studio and the command line. */
import { driftOf, type ItemFinding } from './findings';
import { type Discrimination, FEW, FIRM, type ItemReport } from './report';
import type { Share } from './share';

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Never 0 % for what happened, never 100 % for what did not always. */
export function percentOf(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1 %';
  if (share < 1 && share > 0.99) return 'over 99 %';
  return `${Math.round(share * 100)} %`;
}

/** Where a share lies, as far as these people tell. */
export function rangeOf({ low, high }: Share): string {
  return `${Math.round(low * 100)} to ${Math.round(high * 100)} %`;
}

export const READ_WORDS = {
  tooLarge: (file: string, bytes: number) =>
    `“${file}” is larger than ${Math.round(bytes / (1024 * 1024))} MB, so it was not read. Export the plays again, or hand in fewer at once.`,
  tooManyFiles: (most: number) =>
    `More than ${most} files came at once. The first ${most} were read; add the rest after.`,
  notJson: (file: string) =>
    `“${file}” is not a file of plays, or it was cut off. In the player: the profile chip, then “Export all progress”.`,
  notText: (file: string) => `“${file}” is not text in UTF-8. Save it again; a spreadsheet calls that “CSV UTF-8”.`,
  notOurs: (file: string) => `“${file}” holds no plays. In the player: the profile chip, then “Export all progress”.`,
  newer: (file: string) => `“${file}” was written by a newer Rapport. Load this page again, or update Rapport.`,
  tooMany: (file: string, most: number) => `“${file}” holds more than ${most} plays, so it was not read.`,
  damaged: (file: string, n: number, fault: string) =>
    `“${file}”: ${plural(n, 'play is', 'plays are')} damaged and left out (${fault}); the others count.`,
  report: (file: string, fault: string) =>
    `“${file}” is a class report that cannot be read (${fault}). Save it again from the class.`,
  tooLong: (most: number) => `facts: more than ${most} decisions`,
  notOffered: (decision: string, reply: string) => `facts: “${reply}” was not offered at “${decision}”`,
};

/** Discrimination in one word and a figure. */
export function discriminationWords(found: Discrimination): string {
  if ('value' in found) {
    const { value, n } = found;
    if (n < FIRM) return `${value.toFixed(2)}, a hint (${n} plays)`;
    const word = value < 0 ? 'points the wrong way' : value < 0.2 ? 'weak' : value < 0.3 ? 'fair' : 'good';
    return `${value.toFixed(2)}, ${word}`;
  }
  if (found.none === 'alike') return 'no difference between players';
  return `too few to say (${found.n} of ${FEW})`;
}

/** What was found and what to do, in plain words. */
export function findingWords({ rule, decision, reply, hint, figures }: ItemFinding): string {
  const words = said();
  return hint ? `A hint: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;

  function said(): string {
    const { found, discrimination: d } = figures;
    const of = figures.replies.find((r) => r.name === reply);
    const quarters =
      'value' in d ? `${percentOf(d.top)} of the strongest quarter find it, ${percentOf(d.bottom)} of the weakest` : '';
    const here = `“${decision}”`;
    switch (rule) {
      case 'against':
        return `In ${here} those who do well elsewhere miss the best: ${quarters}. Read the key again with somebody who knows the post.`;
      case 'rival':
        return `In ${here} the strongest quarter prefers “${reply}” (${percentOf(of?.top ?? 0)}) to the best. It may be as good: mark the decision “differ”, or let the scene show why it is not.`;
      case 'hard':
        return `In ${here} fewer find the best than by picking blindly: ${found.n} of ${found.of}. Is the fact that decides in the scene, before the choice?`;
      case 'drift': {
        const before = driftOf(figures);
        return `${here} is answered otherwise than under another key: ${percentOf(found.share)} find the best, ${before ? percentOf(before.found.share) : ''} there. Make sure the change was meant.`;
      }
      case 'nobody':
        return `Nobody of ${of?.shown ?? 0} picks “${reply}” in ${here}. Give it a better reason, or drop it.`;
      case 'easy':
        return `Nearly everybody finds the best in ${here}: ${found.n} of ${found.of}. Have the replies read without the scene: the words may give it away.`;
      case 'weak':
        return `${here} hardly tells strong players from weak ones: ${quarters}. Look for a second reply that is as defensible, or a fact that is easily missed.`;
      case 'rare':
        return `Only ${of?.picked.n ?? 0} of ${of?.shown ?? 0} pick “${reply}” in ${here}. Would somebody on the post really say it?`;
    }
  }
}

/** What the figures were made from, in one line. */
export function sourceWords({ key, people, practice, leftOut, twice }: ItemReport): string {
  if (!key) return '';
  const { plays, voters } = key;
  const kind = practice ? plural(plays, 'play', 'plays') : plural(plays, 'first attempt', 'first attempts');
  return [
    `${kind}${voters > 0 ? ` and ${plural(voters, 'vote', 'votes')} in class` : ''}, ${plural(people, 'person', 'people')}`,
    leftOut > 0 && `${plural(leftOut, 'practice play', 'practice plays')} left out`,
    twice > 0 && `${twice} came twice and ${twice === 1 ? 'counts' : 'count'} once`,
  ]
    .filter(Boolean)
    .join(' · ');
}
