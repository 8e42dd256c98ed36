import './keys.css';
import { Sheet } from '../Sheet';
import { KEY_ROWS, KEYS } from '../words/scene';

export function KeysSheet({ numberKeys, onClose }: { readonly numberKeys: boolean; readonly onClose: () => void }) {
  return (
    <Sheet title={KEYS.title} onClose={onClose} width={38} reading>
      <dl class="keys">
        {KEY_ROWS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>
              {does}
              {keys.includes('1') && !numberKeys && ` ${KEYS.off}`}
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
