/**
 * Keeps the page for playing without a network. Only an app that plays calls this: a phone that votes has no use for
 * megabytes of scenes. Never from disk (nothing to keep) and never in development (it would serve yesterday's code).
 */
export async function keepOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  try {
    await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' });
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage('fetch-later');
  } catch {
    // Some browsers and private windows refuse workers; the page plays as long as there is a network.
  }
}
