/** Milliseconds without a connection before people are told: most gaps are shorter. */
const PATIENCE = 1500;

type Link = 'connecting' | 'live' | 'lost';

/** Tells of a gap in the connection only once it lasts. It begins with one. */
export function openGaps(tell: (link: Link) => void): { readonly live: () => void; readonly lost: () => void } {
  let patience: ReturnType<typeof setTimeout> | undefined;
  const lost = (): void => {
    clearTimeout(patience);
    patience = setTimeout(() => tell('lost'), PATIENCE);
    tell('connecting');
  };
  lost();
  return {
    lost,
    live: () => {
      clearTimeout(patience);
      tell('live');
    },
  };
}
