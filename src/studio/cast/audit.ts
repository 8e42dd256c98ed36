/** Whether looks tell in advance who is hard to win: a pattern that players would learn. */
import type { Recipe } from '../../vocabulary/recipe';
import { LOOKS_AND_ROLES } from '../words/cast';

export interface Drawn {
  readonly recipe: Recipe;
  readonly face: string;
  readonly stage: string;
  readonly propensity: number;
}

const HARD_FACES = ['guarded', 'annoyed', 'angry', 'furious', 'suspicious'];
const hard = ({ face, stage, propensity }: Drawn): boolean =>
  HARD_FACES.includes(face) || ['defensive', 'risk'].includes(stage) || propensity < 0;

const covered = ({ recipe }: Drawn): boolean => ['hijab', 'turban'].includes(recipe.head);
const bearded = ({ recipe }: Drawn): boolean => recipe.beard !== 'none';

/** @param people whose looks are composed; named looks say nothing of their parts. */
export function looksAndRoles(people: readonly Drawn[]): string {
  const one = people.filter(hard);
  const other = people.filter((p) => !hard(p));
  if (one.length < 2 || other.length < 2) return LOOKS_AND_ROLES.few;
  const skins = (all: readonly Drawn[]) => all.map((p) => p.recipe.skin);
  if (Math.min(...skins(one)) > Math.max(...skins(other))) return LOOKS_AND_ROLES.skin;
  for (const [has, what] of [
    [bearded, LOOKS_AND_ROLES.beard],
    [covered, LOOKS_AND_ROLES.cover],
  ] as const)
    if (one.every(has) && !other.some(has)) return LOOKS_AND_ROLES.trait(what);
  return LOOKS_AND_ROLES.even(other.length, one.length);
}
