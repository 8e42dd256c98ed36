/** The only composition root of the browser: an app for each address, each a part of its own that comes when asked for. */
const APPS = {
  play: () => import('./apps/play/main'),
  studio: () => import('./apps/studio/main'),
  host: () => import('./apps/host/main'),
};

function appOf(hash: string): keyof typeof APPS {
  if (/^#\/?studio(\/|$)/.test(hash)) return 'studio';
  return /^#\/?class(\/|\?|$)/.test(hash) ? 'host' : 'play';
}

const root = document.getElementById('app');
const app = appOf(location.hash);

if (root) {
  document.documentElement.dataset.app = app;
  APPS[app]()
    .then(({ mount }) => mount(root))
    .catch((cause: unknown) => {
      // The boot script says it on the page: it is there even when nothing else arrived.
      dispatchEvent(new Event('rapport:failed'));
      throw cause;
    });
  // Each app owns its page: another one begins on a fresh one. What was played or written is stored by then.
  addEventListener('hashchange', () => appOf(location.hash) !== app && location.reload());
}
