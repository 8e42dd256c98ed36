/** An address in its parts, in place of the library's own reader of addresses on phones, which all know `URL`. */
export function parse(text: string): { host: string; protocol: string; port: string; query: string } {
  const { hostname, protocol, port, search } = new URL(text);
  return { host: hostname, protocol: protocol.slice(0, -1), port, query: search.slice(1) };
}
