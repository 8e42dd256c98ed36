import path from 'node:path';

/**
 * Where a program keeps what it needs to go on after a crash, by the custom of each system.
 * @param home the user's own folder
 */
export function dataFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string): string {
  if (platform === 'win32') return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'rapport');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'rapport');
  return path.join(env.XDG_STATE_HOME || path.join(home, '.local', 'state'), 'rapport');
}
