import './find.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Sheet } from '../../ui/Sheet';
import { FIND as W } from '../words/find';
import type { Library } from './library';
import { type Match, searchScenes } from './search';

interface FindSheetProps {
  readonly read: () => Promise<Library>;
  /** Opens the scene at the place; resolves to why not, where it did not. */
  readonly onOpen: (match: Match) => Promise<string | undefined>;
  readonly onClose: () => void;
}

/** Places that are listed: more than anybody reads. */
const MOST = 500;

/** The words of every scene. Enter opens the first place, the arrows go through the others. */
export function FindSheet({ read, onOpen, onClose }: FindSheetProps) {
  const [library, setLibrary] = useState<Library>();
  const [words, ask] = useState('');
  const [problem, tell] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const failed = (cause: unknown): void => tell(cause instanceof Error ? cause.message : String(cause));
  useEffect(() => {
    read().then(setLibrary, failed);
  }, []);
  const { matches, places, scenes } = useMemo(() => searchScenes(library?.scenes ?? [], words, MOST), [library, words]);
  const open = (match: Match | undefined): void => {
    if (match) onOpen(match).then((why) => (why ? tell(why) : onClose()), failed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const rows = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = rows.indexOf(document.activeElement as HTMLButtonElement) + step;
    if (next < 0) input.current?.focus();
    else rows[next]?.focus();
  };
  const state = !library
    ? W.reading
    : words.trim() === ''
      ? ''
      : matches.length === 0
        ? W.nothing
        : W.found(places, scenes);
  return (
    <Sheet title={W.title} onClose={onClose} width={56} class="find-sheet">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows go through the places inside, which are buttons. */}
      <div class="find" onKeyDown={onKeyDown}>
        <label>
          {W.words}
          <input
            ref={input}
            type="search"
            value={words}
            autofocus
            spellcheck={false}
            aria-describedby="find-help find-state"
            onInput={(event) => ask(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && open(matches[0])}
          />
        </label>
        <small id="find-help">{W.help}</small>
        {problem && <p role="alert">{problem}</p>}
        <p id="find-state" role="status">
          {state} {places > MOST && W.most(MOST)} {library && library.unread > 0 && W.unread(library.unread)}
        </p>
        {matches.length > 0 && (
          <ol ref={list} aria-label={W.results}>
            {matches.map((match) => (
              <li key={`${JSON.stringify(match.scene.ref)}/${match.file}/${match.from}`}>
                <Place match={match} onOpen={() => open(match)} />
              </li>
            ))}
          </ol>
        )}
      </div>
    </Sheet>
  );
}

function Place({ match, onOpen }: { readonly match: Match; readonly onOpen: () => void }) {
  const { scene, file, line, words } = match;
  const [before, found, after] = words;
  return (
    <button type="button" onClick={onOpen}>
      <span>
        <b>{scene.title}</b> · {file} · {W.line(line)}
        {'shipped' in scene.ref && <i>{W.ours}</i>}
      </span>
      <code>
        {before}
        <mark>{found}</mark>
        {after}
      </code>
    </button>
  );
}
