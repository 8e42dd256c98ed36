/** Teams as they are typed. Pure. */
import { LONGEST_TEAM, MOST_TEAMS } from '../../../../classroom/protocol/limits';

/** Names between commas, each once, as many and as long as a room takes. */
export function readTeams(typed: string): readonly string[] {
  const names = typed
    .split(/[,;\n]/)
    .map((name) => [...name.replace(/\s+/g, ' ').trim()].slice(0, LONGEST_TEAM).join(''));
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))].slice(0, MOST_TEAMS);
}
