/** Pictures that came with a scene, at addresses that a page may show. */
import type { Media } from '../records/bundle/media';

export interface Pictures {
  readonly addressOf: (picture: Media) => string;
  /** The addresses lead nowhere afterwards, and the bytes may go. */
  readonly close: () => void;
}

export function openPictures(): Pictures {
  const addresses = new Map<Media, string>();
  return {
    addressOf: (picture) => {
      const address = addresses.get(picture) ?? URL.createObjectURL(new Blob([picture.bytes], { type: picture.type }));
      addresses.set(picture, address);
      return address;
    },
    close: () => {
      for (const address of addresses.values()) URL.revokeObjectURL(address);
      addresses.clear();
    },
  };
}
