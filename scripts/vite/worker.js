// The service worker: after the first visit everything a play needs is on this computer. The build puts the three
// constants in front of this file: VERSION (a hash of all files), FIRST (needed to play) and LATER (nice to have).
// Answers come from the cache, so bad Wi-Fi costs nothing; a new version is fetched in the background as a whole and
// serves the next load. An open page goes on with its own files, because the version before is kept.
/* global VERSION, FIRST, LATER */

const SCOPE = new URL(self.registration.scope).pathname;
// Several copies of Rapport may lie on one host, each in a folder of its own.
const NAME = `rapport ${SCOPE} `;
const KEPT_VERSIONS = 2;

const current = () => caches.open(NAME + VERSION);

/** Files with a hash in their name never change, so what another version has fetched is good for this one. */
async function store(cache, file) {
  if (await cache.match(file)) return;
  const known = file.startsWith('assets/') ? await caches.match(file) : undefined;
  const response = known ?? (await fetch(file, { cache: 'no-cache' }));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  await cache.put(file, response);
}

async function install() {
  const cache = await current();
  await Promise.all(FIRST.map((file) => store(cache, file)));
  await self.skipWaiting();
}

async function activate() {
  const names = (await caches.keys()).filter((name) => name.startsWith(NAME));
  await Promise.all(names.slice(0, -KEPT_VERSIONS).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Sounds and the fonts that few people choose; one that does not come is fetched when it is asked for. */
async function fetchLater() {
  const cache = await current();
  for (const file of LATER) await store(cache, file).catch(() => undefined);
}

async function answer(request, file) {
  const cache = await current();
  const name = file === '' || file === 'index.html' ? './' : file;
  const cached = (await cache.match(name)) ?? (await caches.match(request));
  if (cached) return cached;
  const response = await fetch(request);
  if (response.status === 200 && file.startsWith('assets/')) await cache.put(file, response.clone());
  return response;
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  if (event.data === 'fetch-later') event.waitUntil(fetchLater());
});
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method === 'GET' && origin === self.location.origin && pathname.startsWith(SCOPE)) {
    event.respondWith(answer(event.request, pathname.slice(SCOPE.length)));
  }
});
