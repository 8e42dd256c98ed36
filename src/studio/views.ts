/** The views of the Studio, in the order of their tabs and keys (Alt 1 to Alt 6). */
export const VIEWS = ['write', 'map', 'table', 'cast', 'bots', 'people'] as const;
export type ViewName = (typeof VIEWS)[number];
