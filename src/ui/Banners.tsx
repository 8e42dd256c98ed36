import './banners.css';
import { Button } from './Button';
import { Icon } from './Icon';
import { COMMON } from './words/common';

/** Something that happened and what to do about it. Nothing is lost while it is read. */
export interface Banner {
  /** Two banners of one id are one: the newer replaces the older. */
  readonly id: string;
  readonly text: string;
  /** Further lines, such as each problem of a story. */
  readonly details?: readonly string[];
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Stays until what it tells of is over. */
  readonly lasting?: boolean;
}

interface BannersProps {
  readonly banners: readonly Banner[];
  readonly onClose: (id: string) => void;
}

/** Quiet papers at the upper edge; spoken once, politely, and never in the way of a reply. */
export function Banners({ banners, onClose }: BannersProps) {
  return (
    <section class="banners" role="status" aria-label={COMMON.notices}>
      {banners.map((banner) => (
        <div key={banner.id} class="banner card" data-banner={banner.id}>
          <Icon name="info" />
          <div class="banner-text">
            <p>{banner.text}</p>
            {banner.details?.map((detail) => (
              <pre key={detail}>{detail}</pre>
            ))}
          </div>
          {banner.action && (
            <Button small onClick={banner.action.run}>
              {banner.action.label}
            </Button>
          )}
          {!banner.lasting && (
            <button type="button" class="icon-btn" aria-label={COMMON.closeNotice} onClick={() => onClose(banner.id)}>
              <Icon name="x" />
            </button>
          )}
        </div>
      ))}
    </section>
  );
}
