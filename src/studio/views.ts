/** The views of the Studio, in the order of their tabs and keys (Alt 1 to Alt 5). */
export const VIEWS = ['write', 'map', 'table', 'cast', 'bots'] as const;
export type ViewName = (typeof VIEWS)[number];

export const VIEW_WORDS: Record<ViewName, string> = {
  write: 'Write',
  map: 'Map',
  table: 'Table',
  cast: 'Cast',
  bots: 'Bots',
};

export function isView(name: string): name is ViewName {
  return (VIEWS as readonly string[]).includes(name);
}
