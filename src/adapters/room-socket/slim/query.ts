/** What stands behind the question mark of an address, in place of the library's own on phones. */
export function encode(query: Record<string, string>): string {
  return new URLSearchParams(query).toString();
}

export function decode(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}
