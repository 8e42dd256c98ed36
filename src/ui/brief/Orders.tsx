import './orders.css';
import type { StoryMeta } from '../../core/model';
import { BRIEF } from '../words/brief';
import { Emphasis } from './Emphasis';

interface OrdersProps {
  readonly meta: StoryMeta;
  /** Without the heading: where a sheet already has one. */
  readonly plain?: boolean;
}

/** The post orders: they hold the facts that decide. */
export function Orders({ meta, plain }: OrdersProps) {
  return (
    <div class="orders">
      {!plain && <h2 id="orders">{BRIEF.orders}</h2>}
      <p class="kick orders-head">{[meta.site, meta.post, BRIEF.inForce].filter(Boolean).join(' · ')}</p>
      <ol>
        {meta.orders.map(({ number, text }) => (
          <li key={number} value={number}>
            <b class="orders-number" aria-hidden="true">
              {number}
            </b>
            <span>
              <Emphasis text={text} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
