/**
 * The packets on those frames, in place of the library's `socket.io-parser` on phones: JSON alone, no binary. A packet
 * that cannot be read throws, on which the library drops the line and begins anew.
 */
interface Packet {
  readonly type: number;
  readonly nsp: string;
  readonly id?: number;
  readonly data?: unknown;
}

export const protocol = 5;

const [EVENT, ACK] = [2, 3];

/** Type, namespace unless it is the main one, number of the question that is asked or answered, content. */
const PACKET = /^([0-4])(?:(\/[^,]*),?)?(\d*)([\s\S]*)$/;

export class Encoder {
  encode({ type, nsp, id, data }: Packet): string[] {
    const where = nsp === '/' ? '' : `${nsp},`;
    return [`${type}${where}${id === undefined ? '' : id}${data === undefined ? '' : JSON.stringify(data)}`];
  }
}

export class Decoder {
  declare private listeners: readonly ((packet: Packet) => void)[];

  constructor() {
    this.listeners = [];
  }

  on(_event: 'decoded', listener: (packet: Packet) => void): void {
    this.listeners = [...this.listeners, listener];
  }

  off(_event: 'decoded', listener: (packet: Packet) => void): void {
    this.listeners = this.listeners.filter((each) => each !== listener);
  }

  /** @throws when it is no packet of text. */
  add(text: unknown): void {
    const [, type, nsp = '/', id, json] = PACKET.exec(String(text)) ?? [];
    if (type === undefined) throw new Error('This is no packet.');
    const packet: Packet = {
      ...{ type: Number(type), nsp },
      ...(id && { id: Number(id) }),
      ...(json && { data: JSON.parse(json) }),
    };
    if (isOdd(packet)) throw new Error('This packet has a content that is none of its type.');
    for (const listener of this.listeners) listener(packet);
  }

  destroy(): void {
    this.listeners = [];
  }
}

function isOdd({ type, data }: Packet): boolean {
  return (type === EVENT || type === ACK) && !Array.isArray(data);
}
