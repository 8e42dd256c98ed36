import './keys.css';
import { Sheet } from '../Sheet';

const ROWS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['Space', 'Enter'], 'Next line'],
  [['1', '2', '3', '4'], 'Take that reply'],
  [['↑', '↓'], 'Go from reply to reply'],
  [['Enter'], 'Take the reply that has focus'],
  [['Tab'], 'Go to every button'],
  [['Esc'], 'Pause, and back'],
];

export function KeysSheet({ numberKeys, onClose }: { readonly numberKeys: boolean; readonly onClose: () => void }) {
  return (
    <Sheet title="Keys" onClose={onClose} width={38} reading>
      <dl class="keys">
        {ROWS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>
              {does}
              {keys.includes('1') && !numberKeys && ' (switched off in the settings)'}
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
