import './follows.css';
import { Icon } from '../../Icon';
import { OPTIONS } from '../words/console';
import type { KeyNotes } from './props';
import { nameOf, saidAt } from './wall-words';

interface FollowsProps {
  readonly follows: KeyNotes[string]['follows'];
  readonly names: Readonly<Record<string, string>>;
}

/** What the room will hear if it takes this reply: its first line at a glance, the rest folded. */
export function Follows({ follows, names }: FollowsProps) {
  const [first] = follows;
  if (!first) return null;
  const said = saidAt(first, names);
  return (
    <details class="follows">
      <summary>
        <Icon name="caret-right" />
        <span class="sr">{OPTIONS.follows}: </span>
        <i>{said.who ? `${said.who}: ${said.text}` : said.text}</i>
      </summary>
      <ol>
        {follows.slice(1).map(({ speaker, text }, i) => (
          <li key={i}>
            {speaker !== undefined && <b>{nameOf(speaker, names)} </b>}
            {saidAt({ text }, names).text}
          </li>
        ))}
      </ol>
    </details>
  );
}
