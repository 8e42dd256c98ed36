export type CastKey = 'face' | 'copy' | 'surprise';

const KEYS: Readonly<Record<string, CastKey>> = { m: 'face', c: 'copy', r: 'surprise' };

/** Single letters, where one does not type: M next face, C copy it, R another look. */
export function castKey(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'target'>,
): CastKey | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const element = event.target as Element | null;
  if (element?.matches?.('input:not([type="range"]), select, textarea, [contenteditable="true"]')) return undefined;
  return KEYS[event.key.toLowerCase()];
}
