/** Words of the profiles: who plays, and who that is in the pictures. */
export const PROFILE = {
  nickname: 'Nickname or number',
  nicknameHint: 'No password, no real name needed. It stays on this computer.',
  officer: 'Your officer',
  exportAll: 'Export all progress',
  importFile: 'Import',
  file: 'Progress file',
  fresh: 'New profile',
  make: 'Make this profile',
  chosen: 'chosen',
  remove: 'Remove',
  removeWho: (nickname: string) => `Remove ${nickname}`,
  /** What stands before and after the name. */
  sure: ['Remove ', ' with every play and record? This cannot be taken back; export first to keep a copy.'],
  keep: 'Keep',
} as const;
