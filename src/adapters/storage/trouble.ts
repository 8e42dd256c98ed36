import type { StorageTrouble } from '../../session/ports';

/** What every storage call rejects with: the trouble says what happened and what a person can do. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly trouble: StorageTrouble,
    options?: ErrorOptions,
  ) {
    super(trouble.message, options);
  }
}

export const DENIED: StorageTrouble = {
  kind: 'denied',
  message:
    'This browser does not let Rapport keep progress here, so what you play now is lost when the tab closes. Allow site data for this page (or leave the private window), or export your progress to a file before you close it.',
};

export const FULL: StorageTrouble = {
  kind: 'full',
  message:
    'This computer has no room left for progress, so the last step was not saved. Export your progress to a file, free some disk space, then go on.',
};

export const NEWER: StorageTrouble = {
  kind: 'newer-version',
  message:
    'The progress on this computer was written by a newer Rapport, and this one leaves it untouched. Load the page again to get the newer version; what you play until then is kept in this tab only.',
};

export const BLOCKED: StorageTrouble = {
  kind: 'blocked',
  message:
    'Another tab with an older or newer Rapport holds the progress on this computer. Close the other tabs of Rapport, then load this page again.',
};

export function corrupt(count: number): StorageTrouble {
  const what = count === 1 ? 'One record of your progress' : `${count} records of your progress`;
  return {
    kind: 'corrupt',
    setAside: count,
    message: `${what} could not be read and was set aside; everything else is as it was. An export of your progress contains it, for whoever helps you.`,
  };
}

/** Words for a failure of the browser's database, which tells its reasons by name alone. */
export function storageError(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  return new StorageError(troubleNamed(name), { cause });
}

function troubleNamed(name: string): StorageTrouble {
  switch (name) {
    case 'QuotaExceededError':
      return FULL;
    case 'VersionError':
      return NEWER;
    // A closed connection: another tab asked for a newer format and got it.
    case 'InvalidStateError':
      return BLOCKED;
    default:
      return DENIED;
  }
}
