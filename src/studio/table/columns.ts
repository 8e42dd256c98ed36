/** What stands in which column, and what of it a cell holds. */
import { TONES } from '../../core/model';
import { sum } from '../../core/score';
import { TONE_WORDS } from '../../core/words';
import { tagOf } from '../../story/outline';
import { signed, worthOf } from '../options';
import { COLUMNS } from '../words/table';
import { unescaped } from '../write/escape';
import { LEDGERS, type Ledger, stepsOf } from '../write/person';
import { type Group, type ReplyRow, tagValue } from './table';

export type TextColumn = 'right-if' | 'why' | 'heard';
export const TEXT_COLUMNS: readonly TextColumn[] = ['right-if', 'why', 'heard'];

export type Column =
  | { readonly id: string; readonly kind: 'label' | 'words' | 'tone' | 'sum' | 'length' | 'cues' }
  | { readonly id: string; readonly kind: 'outcome'; readonly name: 'security' | 'service' }
  | { readonly id: string; readonly kind: 'steps'; readonly who: string; readonly ledger: Ledger }
  | { readonly id: string; readonly kind: 'text'; readonly name: TextColumn };

/** @param blind hides what gives the key away. */
export function columnsOf(people: readonly string[], texts: readonly TextColumn[], blind: boolean): Column[] {
  const shown: Column[] = [
    { id: 'label', kind: 'label' },
    { id: 'words', kind: 'words' },
    { id: 'tone', kind: 'tone' },
  ];
  if (!blind) {
    shown.push(
      { id: 'security', kind: 'outcome', name: 'security' },
      { id: 'service', kind: 'outcome', name: 'service' },
    );
    shown.push({ id: 'sum', kind: 'sum' });
    for (const who of people) {
      for (const ledger of LEDGERS) shown.push({ id: `${who}:${ledger}`, kind: 'steps', who, ledger });
    }
    for (const name of TEXT_COLUMNS) if (texts.includes(name)) shown.push({ id: name, kind: 'text', name });
  }
  return [...shown, { id: 'length', kind: 'length' }, { id: 'cues', kind: 'cues' }];
}

/** Cells of the row that begins a decision. */
export const GROUP_CELLS = ['name', 'asks', 'situation', 'badges'] as const;

/** Whom replies move, most often first. */
export function movedMost(cast: readonly string[], groups: readonly Group[]): string[] {
  const options = groups.flatMap((g) => g.rows.map((r) => r.option));
  const count = (who: string) => options.filter((o) => tagOf(o.tags, who.toLowerCase())).length;
  return cast.filter((who) => count(who) > 0).toSorted((a, b) => count(b) - count(a));
}

/** What a cell holds, as one types it. */
export function textOf(column: Column, { option, words, flags }: ReplyRow, { decision }: Group): string {
  switch (column.kind) {
    case 'label':
      return option.label ?? '';
    case 'words':
      return unescaped(option.text);
    case 'tone':
      return tagValue(option, 'tone');
    case 'outcome':
      return tagValue(option, column.name);
    case 'sum':
      return signed(sum(worthOf(option, decision)));
    case 'steps':
      return String(stepOf(option, column.who, column.ledger) ?? '');
    case 'text':
      return tagValue(option, column.name);
    case 'length':
      return String(words);
    case 'cues':
      return flags.map((f) => COLUMNS.flag(f.rule)).join('; ');
  }
}

/** 0 where the reply does not move the person; undefined where what is written cannot be read. */
export function stepOf(option: ReplyRow['option'], who: string, ledger: Ledger): number | undefined {
  const value = tagOf(option.tags, who.toLowerCase())?.value;
  const steps = value === undefined ? {} : stepsOf(value);
  return steps && (steps[ledger] ?? 0);
}

/** The number of a cell that holds one. */
export function numberOf(column: Column, { option }: ReplyRow): number | undefined {
  if (column.kind === 'steps') return stepOf(option, column.who, column.ledger);
  if (column.kind !== 'outcome') return undefined;
  const value = tagValue(option, column.name);
  return /^[+-]?\d+$/.test(value) ? Number(value) : undefined;
}

export function canEdit({ kind }: Column): boolean {
  return kind !== 'sum' && kind !== 'length' && kind !== 'cues';
}

export interface OfferedValue {
  readonly value: string;
  readonly words: string;
}

const STEPS = [3, 2, 1, 0, -1, -2, -3];

/** Everything that can stand in a cell; undefined where any words can. */
export function valuesOf(field: Column | 'asks' | 'situation'): readonly OfferedValue[] | undefined {
  const kind = typeof field === 'string' ? field : field.kind;
  if (kind === 'tone' || kind === 'asks') return TONES.map((tone) => ({ value: tone, words: TONE_WORDS[tone] }));
  if (kind === 'outcome' || kind === 'steps') return STEPS.map((n) => ({ value: String(n), words: signed(n) }));
  return undefined;
}
