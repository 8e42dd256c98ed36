/**
 * The library's ways to the server, in place of its own list on phones: polling by fetch, which each of them knows, and
 * then the web socket. HTTP/3 needs a certificate, which no room on a local network has.
 */
import { Fetch, WebSocket } from 'socket.io-client';

/** Asked for when a line opens: the library and this file import each other. */
export const transports = {
  get polling() {
    return Fetch;
  },
  get websocket() {
    return WebSocket;
  },
};
