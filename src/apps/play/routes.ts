/** Screens are addresses: Back works, a link can be kept, a reload comes back to the same place. */
export type Route =
  | { readonly screen: 'title' }
  | { readonly screen: 'brief'; readonly slug: string }
  /** A scene file beside the page. */
  | { readonly screen: 'open'; readonly file: string }
  | { readonly screen: 'scene'; readonly slug: string }
  | { readonly screen: 'moment'; readonly play: string; readonly decision: string }
  | { readonly screen: 'reflect' | 'debrief'; readonly play: string };

export function parseRoute(hash: string): Route {
  const [place, one, two, ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  if (place === 'open' && one) return { screen: 'open', file: [one, two, ...rest].filter(Boolean).join('/') };
  if (place === 'post' && one) return { screen: 'brief', slug: one };
  if (place === 'scene' && one) return { screen: 'scene', slug: one };
  if (place === 'moment' && one && two) return { screen: 'moment', play: one, decision: two };
  if ((place === 'reflect' || place === 'debrief') && one) return { screen: place, play: one };
  return { screen: 'title' };
}

export function address(route: Route): string {
  const part = encodeURIComponent;
  switch (route.screen) {
    case 'title':
      return '#/';
    case 'brief':
      return `#/post/${part(route.slug)}`;
    case 'open':
      return `#/open/${route.file.split('/').map(part).join('/')}`;
    case 'scene':
      return `#/scene/${part(route.slug)}`;
    case 'moment':
      return `#/moment/${part(route.play)}/${part(route.decision)}`;
    case 'reflect':
    case 'debrief':
      return `#/${route.screen}/${part(route.play)}`;
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
