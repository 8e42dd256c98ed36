/** A scene and the whole player as one page, for a colleague who opens it with a double-click. */
import type { Artifact } from '../../story/artifact';

/** Written by the build; see scripts/vite/one-file.ts. */
export const ONE_FILE = './one-scene.html';

const MARK = '<!-- scene -->';

/** Name under which the player looks for a scene in its own page; see src/apps/play/embedded.ts. */
const ID = 'rapport-scene';

/**
 * @param player the page of the build, without a scene.
 * @returns undefined where the page is another one than expected.
 */
export function oneFile(player: string, artifact: Artifact): string | undefined {
  const parts = player.split(MARK);
  if (parts.length !== 2) return undefined;
  const [before = '', after = ''] = parts;
  return `${titled(before, artifact.meta.title)}<script type="application/json" id="${ID}">${block({ artifact })}</script>${after}`;
}

/** JSON inside a page: no sign of it can end the block, whatever an author wrote. */
function block(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function titled(head: string, title: string): string {
  const safe = title.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
  return head.replace(/<title>[^<]*<\/title>/, () => `<title>${safe}</title>`);
}
