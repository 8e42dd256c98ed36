import type { Studio } from '../model';

export function BotsView(_: { readonly studio: Studio }) {
  return null;
}
