import type { ProjectTrouble } from '../../records/projects';
import { Overtaken } from '../storage/records';
import { storageError } from '../storage/trouble';

/** What every call of the store rejects with. */
export class ProjectError extends Error {
  override readonly name = 'ProjectError';

  constructor(
    readonly trouble: ProjectTrouble,
    options?: ErrorOptions,
  ) {
    super(trouble.message, options);
  }
}

const WORDS: Record<Exclude<ProjectTrouble['kind'], 'corrupt'>, string> = {
  denied:
    'This browser does not let the Studio keep scenes here, so what you write is lost when the tab closes. Save the scene to a file, or allow site data for this page (or leave the private window) and load it again.',
  full: 'This computer has no room left, so the last change is not kept in the browser. It is still on this page: save the scene to a file, free some disk space, then go on.',
  'newer-version':
    'The scenes on this computer were kept by a newer Rapport, and this one leaves them untouched. Load the page again to get the newer version; save what you write until then to a file.',
  blocked:
    'Another tab with an older or newer Rapport holds the scenes on this computer, so this one cannot keep what you write. Save the scene to a file, close the other tabs of Rapport, then load this page again.',
  elsewhere:
    'Another tab has changed this scene since. What you see here is not kept any more, so that nothing of the other tab is lost. Bring the scene here to go on with the newest text.',
};

export const troubleOf = (kind: keyof typeof WORDS): ProjectTrouble => ({ kind, message: WORDS[kind] });

export const NEWER = troubleOf('newer-version');

export function corrupt(count: number): ProjectTrouble {
  const what = count === 1 ? 'One record' : `${count} records`;
  return {
    kind: 'corrupt',
    message: `${what} of the kept scenes could not be read and was set aside; everything else is as it was. An older version of the scene may be in its history.`,
  };
}

/** Words for whatever the place that keeps the records rejects with. */
export function projectError(cause: unknown): ProjectError {
  if (cause instanceof ProjectError) return cause;
  if (cause instanceof Overtaken) return new ProjectError(troubleOf('elsewhere'), { cause });
  const { kind } = storageError(cause).trouble;
  return new ProjectError(troubleOf(kind === 'corrupt' ? 'denied' : kind), { cause });
}
