import type { Studio } from '../model';

export function MapView(_: { readonly studio: Studio }) {
  return null;
}
