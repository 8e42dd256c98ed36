/** The only composition root of the browser: an app for each address, each a part of its own that comes when asked for. */
const APPS = {
  play: () => import('./apps/play/main'),
};

const root = document.getElementById('app');

if (root) {
  APPS.play()
    .then(({ mount }) => mount(root))
    .catch((cause: unknown) => {
      // The boot script says it on the page: it is there even when nothing else arrived.
      dispatchEvent(new Event('rapport:failed'));
      throw cause;
    });
}
