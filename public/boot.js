// The first script of the built page, and a classic one on purpose: browsers refuse modules from a `file:` address, so
// a page opened by double-click gets everything as one classic bundle. The build fills in the data attributes.
(() => {
  const { module, preload } = document.currentScript.dataset;

  const add = (tag, properties) => document.head.append(Object.assign(document.createElement(tag), properties));

  const failed = () => {
    const note = document.createElement('p');
    note.setAttribute('role', 'alert');
    note.textContent =
      'Rapport could not load all of its files. Check the connection (or that the whole folder was copied) and load the page again. Your progress is safe.';
    document.getElementById('app').replaceChildren(note);
  };

  addEventListener('rapport:failed', failed);

  if (location.protocol === 'file:') {
    add('link', { rel: 'stylesheet', href: './player.css' });
    add('script', { src: './player.js', onerror: failed });
  } else {
    add('link', { rel: 'manifest', href: './manifest.webmanifest' });
    for (const href of preload.split(' ')) {
      // Like the requests that follow, or the browser would fetch each file twice.
      const kind = href.endsWith('.css') ? { rel: 'preload', as: 'style', crossOrigin: '' } : { rel: 'modulepreload' };
      add('link', { ...kind, href });
    }
    import(module).catch(failed);
  }
})();
