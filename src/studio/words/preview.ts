/** Words of the live preview. */
import type { Hidden } from '../../core/model';
import type { Divergence } from '../preview/replay';

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const DEVICE_WORDS = { desktop: 'Desktop', phone: 'Phone', projector: 'Projector' } as const;
export type Device = keyof typeof DEVICE_WORDS;

export const WORLD_WORDS = ['Base facts', 'Twin', 'Second twin'] as const;

const SINCE: Record<Divergence['since'], string> = {
  edit: 'After your edit ',
  held: 'With these meters ',
  world: 'With these facts ',
  path: '',
};

function divergence(off: Divergence): string {
  const start = SINCE[off.since];
  const said = (text: string) => (start ? start + text : text.charAt(0).toUpperCase() + text.slice(1));
  if (off.kind === 'over') {
    return said(
      `the play ends before “${off.label}”${off.wanted ? ` at “${off.wanted}”` : ''}; the preview stands there.`,
    );
  }
  if (off.kind === 'elsewhere') {
    return said(`the play comes to “${off.at}” where it came to “${off.wanted}” before; the preview stands there.`);
  }
  const anyMore = off.since === 'path' ? '' : ' any more';
  return said(`“${off.label}” is not offered${anyMore} at “${off.at}”; the preview stands there.`);
}

function needs({ id, needs }: Hidden): string {
  const ways = needs.map((need) =>
    Object.entries(need)
      .map(([meter, at]) => `${meter} ${at}`)
      .join(' and '),
  );
  return `${id} is told from ${ways.join(' or ')}`;
}

export const PREVIEW = {
  title: 'Preview',
  devices: 'Size of the preview',
  fromStart: 'From start',
  fromLine: 'From this line',
  worlds: 'Facts of this play',
  empty: 'The scene plays here as you write it. It begins once the text has no errors.',
  path: 'The choices so far',
  start: 'start',
  crumb: (decision: string, label: string) => `${decision}: ${label}`,
  crumbBack: (decision: string, label: string) => `Back to right after ${label} at ${decision}`,
  backToStart: 'Back to the start',
  lost: 'no longer on the way',
  end: 'end',
  stopped: 'stopped',
  replayed: (done: number, asked: number, ms: number) =>
    `${done} of ${counted(asked, 'choice', 'choices')} replayed, ${ms} ms`,
  opened: (ms: number) => `opened in ${ms} ms`,
  divergence,
  forget: 'Go on from here',
  forgetHelp: 'Drops the choices that no longer fit.',
  stale: 'Shows the text as it last played.',
  looking: (line: number) => `Looking for a play that reaches line ${line}…`,
  notReached: (line: number) => `No play reaches line ${line} yet.`,
  tooMany: (line: number) =>
    `No play was found that reaches line ${line}; there are too many to try them all. Walk there by hand, or hold a meter.`,
  unplayable: (line: number) => `The text has an error. Mend it first, then look for line ${line} again.`,
  close: 'Close this note',
  toMend: 'The story stops here',
  /** The picture. */
  picture: 'The scene',
  nobodyDrew: (place: string) => `Nobody has drawn the place “${place}”. The words play.`,
  lineOf: (at: number, of: number) => `${at} of ${of}`,
  lineBefore: 'Line before',
  lineAfter: 'Next line',
  allLines: 'All lines of this turn',
  oneLine: 'Back to the picture',
  toLine: 'To its line in the text',
  toReply: (number: number) => `To the line of reply ${number}`,
  you: 'You',
  /** Replies. */
  replies: 'Replies',
  take: (number: number) => `Take reply ${number}`,
  security: 'sec',
  service: 'svc',
  securityFull: 'security',
  serviceFull: 'service',
  /** The end. */
  ending: 'Ending',
  noEnding: 'The story stops here without an ending.',
  noEndingHelp: 'Put “# end: name” on its last line, so that the debrief can say how it ended.',
  unwalked: 'What this play is worth shows once every path is walked.',
  outcomes: { security: 'Security', service: 'Service', handInHand: 'Hand in hand' },
  random: (mean: number) => `random play ${mean}`,
  right: (right: number, of: number) => `${right} of ${of} first time right`,
  again: 'Again from the start',
  /** Meters. */
  meters: 'Trust and rapport',
  slider: (meter: string, who: string) => `${meter} of ${who}`,
  byHand: 'by hand',
  held: 'Meters are set by hand from here on. Scores and the debrief leave them out.',
  reset: 'Let go',
  needs,
  wouldTell: 'would tell it now',
  told: 'told',
  others: (n: number) => counted(n, 'other person', 'other people'),
  fewer: 'Fewer',
  /** The whole player. */
  playing: 'Playing the scene',
  leave: 'Back to the Studio',
  noDebrief:
    'The play is over. Its debrief comes once every path of the text was walked, and only where replies are scored.',
  author: 'Author',
} as const;
