/** Who took part, as far as people said who they are. What somebody voted is nobody's: teams alone have a split. */
import type { Ballot, Lesson, MemberName } from './model';
import { isOpen } from './phase';
import type { Counts } from './split';

/** Votes given, of those that were held. */
interface Part {
  readonly answered: number;
  readonly of: number;
}

export interface NamedPart extends MemberName, Part {}

export interface TeamPart extends Part {
  readonly team: string;
  readonly members: number;
}

/** Extra questions count as votes here: whoever answers takes part. */
export function partsOf({ members, turns }: Lesson): {
  readonly teams?: readonly TeamPart[];
  readonly people?: readonly NamedPart[];
} {
  const held = turns.flatMap((t) => [...t.ballots, ...t.questions]).filter((b) => !isOpen(b));
  const parts = Object.entries(members).map(([voter, { name, team }]): NamedPart => {
    const answered = held.filter((ballot) => Object.hasOwn(ballot.votes, voter)).length;
    return { ...(name !== undefined && { name }), ...(team !== undefined && { team }), answered, of: held.length };
  });
  const named = parts.filter((p) => p.name !== undefined);
  const teams = [...new Set(parts.flatMap((p) => p.team ?? []))].sort((a, b) => a.localeCompare(b, 'en'));
  const byName = named.toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'en'));
  return {
    ...(teams.length > 0 && { teams: teams.map((team) => teamPart(team, parts)) }),
    ...(named.length > 0 && { people: byName }),
  };
}

function teamPart(team: string, parts: readonly NamedPart[]): TeamPart {
  const members = parts.filter((p) => p.team === team);
  const sum = (of: (part: Part) => number) => members.reduce((all, part) => all + of(part), 0);
  return { team, members: members.length, answered: sum((p) => p.answered), of: sum((p) => p.of) };
}

/** By team that voted, how it was split, every choice with its number; hands belong to no team. */
export function teamSplits(
  { question, votes }: Ballot,
  members: Readonly<Record<string, MemberName>>,
): Readonly<Record<string, Counts>> {
  const splits = new Map<string, Map<string, number>>();
  for (const [voter, choice] of Object.entries(votes)) {
    const team = Object.hasOwn(members, voter) ? members[voter]?.team : undefined;
    if (team === undefined) continue;
    const split = splits.get(team) ?? new Map(question.choices.map((c) => [c.id, 0]));
    split.set(choice, (split.get(choice) ?? 0) + 1);
    splits.set(team, split);
  }
  return Object.fromEntries([...splits].map(([team, split]) => [team, Object.fromEntries(split)]));
}
