/** What phones have in place of the library's own parsers says and reads the same. */
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/adapters/room-socket/slim/address';
import {
  decodePacket,
  decodePayload,
  encodePacket,
  encodePayload,
} from '../../../src/adapters/room-socket/slim/frames';
import { Decoder, Encoder } from '../../../src/adapters/room-socket/slim/packets';
import { decode, encode } from '../../../src/adapters/room-socket/slim/query';

// They come with the library, not with us.
const library = createRequire(createRequire(import.meta.url).resolve('socket.io-client'));
const theirPackets = library('socket.io-parser');
const theirFrames = createRequire(library.resolve('engine.io-client'))('engine.io-parser');

const packets = [
  { type: 0, nsp: '/' },
  { type: 0, nsp: '/', data: { sid: 'abc' } },
  { type: 1, nsp: '/' },
  { type: 2, nsp: '/', data: ['view', { shows: 'watch', title: 'A line\nand \u2028 another, [7]' }] },
  { type: 2, nsp: '/', id: 12, data: ['vote', { prompt: 1, choice: 'walk' }] },
  { type: 3, nsp: '/', id: 0, data: [{ left: true }] },
  { type: 3, nsp: '/host', id: 7, data: [] },
  { type: 4, nsp: '/', data: { message: 'no' } },
];

function readBy(decoder: {
  on: (event: 'decoded', listener: (packet: object) => void) => void;
  add: (text: unknown) => void;
}) {
  return (text: string): object[] => {
    const read: object[] = [];
    decoder.on('decoded', (packet) => read.push(packet));
    decoder.add(text);
    return read;
  };
}

describe('packets', () => {
  it.each(packets)('are written and read as the library does: %j', (packet) => {
    const theirs: string[] = new theirPackets.Encoder().encode(packet);
    expect(new Encoder().encode(packet)).toEqual(theirs);
    expect(readBy(new Decoder())(theirs[0] ?? '')).toEqual([packet]);
    expect(readBy(new theirPackets.Decoder())(new Encoder().encode(packet)[0] ?? '')).toEqual([packet]);
  });

  it.each(['', '9', '2', '2{"a":1}', '3[', '51-["view"]', '2["a"', undefined, new ArrayBuffer(1)])(
    'that are none throw: %s',
    (text) => {
      expect(() => new Decoder().add(text)).toThrow();
    },
  );

  it('are told to nobody who left', () => {
    const decoder = new Decoder();
    const heard: unknown[] = [];
    const listener = (packet: unknown) => heard.push(packet);
    decoder.on('decoded', listener);
    decoder.off('decoded', listener);
    decoder.add('0');
    decoder.on('decoded', listener);
    decoder.destroy();
    decoder.add('0');
    expect(heard).toEqual([]);
  });
});

describe('frames', () => {
  const frames = [
    { type: 'open', data: '{"sid":"abc"}' },
    { type: 'ping' },
    { type: 'pong', data: 'probe' },
    { type: 'message', data: '2["view",{"title":"4"}]' },
    { type: 'upgrade' },
    { type: 'noop' },
    { type: 'close' },
  ];

  it.each(frames)('are written and read as the library does: %j', (frame) => {
    const written: string[] = [];
    encodePacket(frame, false, (text) => written.push(text));
    theirFrames.encodePacket(frame, false, (text: string) => written.push(text));
    expect(written[0]).toBe(written[1]);
    expect(decodePacket(written[0])).toEqual(frame);
  });

  it('travel several at once', () => {
    const written: string[] = [];
    encodePayload(frames, (text) => written.push(text));
    theirFrames.encodePayload(frames, (text: string) => written.push(text));
    expect(written[0]).toBe(written[1]);
    expect(decodePayload(written[0] ?? '')).toEqual(frames);
  });

  it.each(['', 'x', '7', undefined, new ArrayBuffer(2)])('that are none are errors: %s', (text) => {
    expect(decodePacket(text)).toMatchObject({ type: 'error' });
  });
});

it('an address in its parts', () => {
  expect(parse('http://192.168.8.20:4173')).toEqual({
    host: '192.168.8.20',
    protocol: 'http',
    port: '4173',
    query: '',
  });
  expect(parse('https://class.example.org/')).toMatchObject({ host: 'class.example.org', protocol: 'https', port: '' });
});

it('what stands behind the question mark', () => {
  expect(encode({ EIO: '4', transport: 'polling', sid: 'a-b_C' })).toBe('EIO=4&transport=polling&sid=a-b_C');
  expect(decode('a=1&b=c%20d')).toEqual({ a: '1', b: 'c d' });
});
