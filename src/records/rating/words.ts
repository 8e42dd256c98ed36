/** Words of rating sheets and of what came back. */
import { percentOf, rangeOf } from '../items/words';
import type { Figure, Pair, Ratings } from './agreement';
import type { SheetKind } from './sheet';

export const KIND_WORDS: Record<SheetKind, string> = { situation: 'with the situation', blind: 'replies alone' };

export const SHEET_WORDS = {
  situationTitle: (title: string) => `${title}: which reply?`,
  blindTitle: 'Which reply?',
  situationLead:
    'Read what happens. At each numbered box mark the one reply that a careful officer would choose there. Please don’t talk to the other reader before both have handed in their sheets.',
  blindLead:
    'You don’t know the situation, and that is meant. In each box mark the reply that you would guess is the best. Guess every time.',
  drawn: 'The replies that the officer gives between the boxes were drawn by lot. They are neither right nor wrong.',
  task: 'The task',
  brief: 'Before you begin',
  orders: 'Post orders',
  order: (number: number, text: string) => `${number}. ${text}`,
  know: 'What you know',
  cast: 'Who you meet',
  telling: (n: number, of: number) => `One way through it, ${n} of ${of}`,
  again: 'It begins again, and facts may be others than before.',
  item: (n: number) => `Box ${n}`,
  said: 'The officer:',
  reader: 'Reader:',
  day: 'Day:',
  note: 'Note:',
  sheet: (kind: SheetKind, seed: number) => `Sheet ${KIND_WORDS[kind]}, order ${seed}`,
  typed: 'The answers go into the file of the same name: one letter a row, under “best”.',
  unmet: (decisions: readonly string[]) => `Not on the sheet, because no play came to them: ${decisions.join(', ')}.`,
  none: 'This scene has no decisions to rate.',
};

export function figureWords({ share, chance, goal }: Figure): string {
  const said = `${share.n} of ${share.of} (${percentOf(share.share)}; likely ${rangeOf(share)})`;
  const by = chance === undefined ? '' : `, by chance ${percentOf(chance)}`;
  if (share.of === 0) return 'nothing rated';
  // So few boxes that the true share may lie on the other side of the goal.
  const open = share.low < (goal.most ?? goal.least ?? 0) && share.high > (goal.most ?? goal.least ?? 0);
  const met = goal.most === undefined ? share.share >= (goal.least ?? 0) : share.share <= goal.most;
  const wanted = goal.most === undefined ? `${percentOf(goal.least ?? 0)} or more` : `${percentOf(goal.most)} or less`;
  return `${said}${by}; goal ${wanted}: ${met ? 'met' : 'missed'}${open ? ' so far' : ''}`;
}

export function pairWords({ readers, agree, kappa }: Pair): string {
  const both = `${readers[0]} and ${readers[1]}: `;
  if (agree.of === 0) return `${both}no box that both answered`;
  const k =
    kappa === undefined
      ? 'kappa undefined (both always chose alike, so chance explains everything)'
      : `Cohen’s kappa ${kappa.toFixed(2)}`;
  return `${both}same reply in ${agree.n} of ${agree.of} (${percentOf(agree.share)}), ${k}`;
}

/** The lines that say how a scene stands, the gravest first. */
export function ratingLines({
  readers,
  pairs,
  agreement,
  leakBase,
  leakAll,
}: Ratings): { title: string; lines: string[] }[] {
  const of = (kind: SheetKind) => readers.filter((r) => r.kind === kind);
  const blind = of('blind');
  const experts = of('situation');
  return [
    ...(blind.length === 0
      ? []
      : [
          {
            title: 'What the words give away: readers without the situation find the best',
            lines: [
              `Base decisions: ${figureWords(leakBase)}`,
              `With twins: ${figureWords(leakAll)}`,
              ...blind.map((r) => `${r.name}: ${r.found.n} of ${r.found.of}`),
            ],
          },
        ]),
    ...(experts.length === 0
      ? []
      : [
          {
            title: 'Readers with the situation agree with the key',
            lines: [
              `Together: ${figureWords(agreement)}`,
              ...experts.map((r) => `${r.name}: ${r.found.n} of ${r.found.of}`),
            ],
          },
          {
            title: 'Readers with the situation agree with each other',
            lines: pairs.length === 0 ? ['This takes two readers.'] : pairs.map(pairWords),
          },
        ]),
  ];
}

export function disputedWords({ decision, said }: Ratings['disputed'][number]): string {
  return `“${decision}”: a reader with the situation chose ${said.map((name) => `“${name}”`).join(' and ')}`;
}
