import { Sheet } from '../../Sheet';
import { HELP } from '../words/sheets';

export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title={HELP.title} onClose={onClose} width={46} class="help-sheet" reading>
      <dl class="lesson-keys">
        {HELP.keys.map(([does, ...keys]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{HELP.clicker}</p>
      <p>{HELP.wall}</p>
    </Sheet>
  );
}
