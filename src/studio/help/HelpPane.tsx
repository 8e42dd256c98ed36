import './help.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FACES } from '../../core/model';
import { IconButton } from '../../ui/Button';
import type { Where } from '../../vocabulary/rows';
import { HELP } from '../words/help';
import { findRows } from './find';

const PLACES: readonly Where[] = ['global', 'line', 'decision', 'choice'];

/** The language beside the text: one goes on writing while it is open. */
export function HelpPane({ onClose }: { readonly onClose: () => void }) {
  const [question, ask] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const rows = findRows(question);
  return (
    <aside
      class="studio-help"
      data-pane="help"
      aria-label={HELP.title}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header>
        <h2>{HELP.title}</h2>
        <IconButton name="x" label={HELP.close} framed onClick={onClose} />
      </header>
      <label>
        {HELP.search}
        <input
          ref={input}
          type="search"
          value={question}
          aria-describedby="help-search"
          onInput={(event) => ask(event.currentTarget.value)}
        />
      </label>
      <small id="help-search">{HELP.searchHelp}</small>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and without a mouse one scrolls what has focus. */}
      <section class="help-rows" tabIndex={0} aria-label={HELP.rows}>
        {rows.length === 0 && <p role="status">{HELP.none(question)}</p>}
        {PLACES.map((where) => {
          const here = rows.filter((row) => row.where === where);
          if (here.length === 0) return null;
          return (
            <section key={where}>
              <h3>{HELP.where[where]}</h3>
              <dl>
                {here.map(({ name, syntax, doc, example, required }) => (
                  <div key={name}>
                    <dt>
                      <b># {name}</b> {syntax && <span>{syntax}</span>} {required && <em>{HELP.needed}</em>}
                    </dt>
                    <dd>
                      {doc} <code># {example}</code>
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
        {question === '' && (
          <>
            <section>
              <h3>{HELP.faces}</h3>
              <p>{FACES.join(', ')}</p>
            </section>
            <section>
              <h3>{HELP.keysTitle}</h3>
              <dl class="help-keys">
                {HELP.keys.map(([key, does]) => (
                  <div key={key}>
                    <dt>
                      <kbd>{key}</kbd>
                    </dt>
                    <dd>{does}</dd>
                  </div>
                ))}
              </dl>
            </section>
          </>
        )}
      </section>
    </aside>
  );
}
