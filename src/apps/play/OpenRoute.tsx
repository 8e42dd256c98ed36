import { useEffect } from 'preact/hooks';
import type { App } from './app';
import { Waiting } from './Part';

/** An address that names a scene file: it is fetched, added to the posts and shown. */
export function OpenRoute({ app, file }: { readonly app: App; readonly file: string }) {
  useEffect(() => {
    void import('./bundle-open').then(({ openLinked }) => openLinked(app, file));
  }, [file]);
  return <Waiting screen="open" failed={false} onAgain={() => undefined} />;
}
