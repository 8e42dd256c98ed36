import type { Artifact } from '../../story/artifact';

/** A scene that lies in the page itself: the one file that a colleague opens with a double-click. */
export interface Embedded {
  readonly artifact: Artifact;
}

/** The name under which the Studio puts it there. */
export const EMBEDDED_ID = 'rapport-scene';

export function embeddedScene(page: Document): Embedded | undefined {
  const text = page.getElementById(EMBEDDED_ID)?.textContent;
  return text ? (JSON.parse(text) as Embedded) : undefined;
}
