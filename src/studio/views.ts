/** The views of the Studio, in the order of their tabs and keys (Alt 1 to Alt 5). */
export const VIEWS = ['write', 'map', 'table', 'cast', 'bots'] as const;
export type ViewName = (typeof VIEWS)[number];
