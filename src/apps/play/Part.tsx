import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { APP } from '../../ui/words/app';
import { once } from './loader';

/**
 * A screen that is fetched when it is needed. While it comes the page says so; when it does not arrive, it says what
 * to do, and nothing that was played is touched.
 */
export function part<P extends object>(screen: string, load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const get = once(load);
  let ready: ComponentType<P> | undefined;
  return function Part(props: P) {
    const [loaded, setLoaded] = useState<{ readonly view: ComponentType<P> } | undefined>(ready && { view: ready });
    const [failed, setFailed] = useState(false);
    const [tries, setTries] = useState(0);
    useEffect(() => {
      let gone = false;
      get().then(
        (view) => {
          ready = view;
          if (!gone) setLoaded({ view });
        },
        () => !gone && setFailed(true),
      );
      return () => {
        gone = true;
      };
    }, [tries]);
    if (loaded) return <loaded.view {...props} />;
    return (
      <Waiting
        screen={screen}
        failed={failed}
        onAgain={() => {
          setFailed(false);
          setTries(tries + 1);
        }}
      />
    );
  };
}

interface WaitingProps {
  readonly screen: string;
  readonly failed: boolean;
  readonly onAgain: () => void;
}

/** Stands where a screen will be. */
export function Waiting({ screen, failed, onAgain }: WaitingProps) {
  return (
    <main class="waiting" data-loading={screen} tabIndex={-1} aria-busy={!failed}>
      {failed ? (
        <>
          <h1>{APP.notArrived}</h1>
          <p>{APP.safe}</p>
          <Button kind="go" icon="arrow-counter-clockwise" onClick={onAgain}>
            {APP.again}
          </Button>
        </>
      ) : (
        <h1 class="sr">{APP.moment}</h1>
      )}
    </main>
  );
}
