/** However the bytes of a web socket are cut on their way, each message is heard once and in its order. */
import type { Writable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as ws from 'ws';
import { Encoder } from '../../src/adapters/room-socket/slim/packets';
import { Metrics } from '../../src/server/metrics';
import { Bunch } from '../../src/server/sockets/bunch';
import { type Line, openLane } from '../../src/server/sockets/lane';
import { PLAIN_VOTE } from '../../src/server/sockets/plain-vote';
import { Turns } from '../../src/server/sockets/turns';
import { tapped, wanted } from '../../src/ui/phone/own';

/** Parts of the library that its types leave out. */
const { Receiver, Sender } = ws as unknown as {
  readonly Receiver: new (options: { isServer: true }) => Writable;
  readonly Sender: { frame(data: Buffer, options: object): Buffer[] };
};
const TEXT = 1;

/** As a page sends it, in one frame or in several. */
function frames(text: string, parts: number): Buffer[] {
  const size = Math.ceil(text.length / parts);
  return Array.from({ length: parts }, (_, i) => {
    const options = { fin: i === parts - 1, opcode: i === 0 ? TEXT : 0, mask: true, rsv1: false, readOnly: true };
    return Buffer.concat(Sender.frame(Buffer.from(text.slice(i * size, (i + 1) * size)), options));
  });
}

const message = fc.oneof(
  { weight: 5, arbitrary: fc.nat(999).map((n) => `42${n}["vote",{"prompt":${n},"choice":"walk"}]`) },
  fc.constantFrom('3', '41', '42["vote",{}]', '420["leave",{}]', '421["vote",{"prompt":1,"choice":"wälk"}]'),
  fc.nat(300).map((n) => `427["vote",{"prompt":1,"choice":"${'w'.repeat(n)}"}]`),
);
const sent = fc.record({ text: message, parts: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.constant(2)) });

const nextTick = () => new Promise<void>((resolve) => process.nextTick(resolve));

/** A web socket with the library's own receiver, and a short way for votes before it. */
class Page {
  readonly receiver = new Receiver({ isServer: true });
  readonly bunch = new Bunch(() => {});
  readonly turns = new Turns(this.bunch);
  /** Messages, whichever way they took. */
  readonly heard: string[] = [];
  answers = 0;
  /** How often it need not be asked for a while whether it lives. */
  spared = 0;

  constructor() {
    this.receiver.on('message', (data: Buffer) => {
      // As every message does that takes the long way (turns.ts).
      this.bunch.run();
      this.heard.push(String(data));
    });
    const sender = { sendFrame: () => (this.answers += 1) };
    const socket = { readyState: 1, _receiver: this.receiver, _sender: sender };
    const line = {
      ...{ readyState: 'open', transport: { writable: true, socket } },
      pingIntervalTimer: { refresh: () => (this.spared += 1) },
      on: () => {},
    };
    const { turns, heard } = this;
    const lane = {
      ...{ event: 'vote', metrics: new Metrics(), bunch: this.bunch, now: () => 0, write: () => '{}' },
      begins: Buffer.from('["vote",'),
      plain: /^42(\d+)\["vote",(.*"choice":.*)\]$/,
      read: ([, , vote]: RegExpExecArray) => String(vote),
    };
    openLane(line as unknown as Line, lane, {
      get idle() {
        return turns.idle;
      },
      spendOne: () => true,
      answer: (vote) => {
        heard.push(vote);
        return {};
      },
    });
  }
}

it('hears each message once, in its order', async () => {
  let short = 0;
  const vote = (text: string): string => /^42\d+\["vote",(.*choice.*)\]$/.exec(text)?.[1] ?? text;
  const many = fc.array(sent, { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(many, fc.infiniteStream(fc.nat(160)), async (all, cuts) => {
      const page = new Page();
      const bytes = Buffer.concat(all.flatMap(({ text, parts }) => frames(text, parts)));
      for (let at = 0; at < bytes.length; ) {
        // A frame alone is what comes nearly always; it begins wherever the last one ended.
        const cut = cuts.next().value;
        const size = cut < 100 ? 6 + ((bytes[at + 1] ?? 0) & 0x7f) : cut - 99;
        page.receiver.write(Buffer.from(bytes.subarray(at, at + size)));
        at += size;
        await nextTick();
      }
      page.bunch.run();
      short += page.answers;
      expect(page.spared).toBe(page.answers);
      expect(page.heard.map(vote)).toEqual(all.map(({ text }) => vote(text)));
    }),
    { numRuns: 300 },
  );
  expect(short).toBeGreaterThan(100);
});

it('knows a vote as the phone page writes it', () => {
  const [vote] = wanted(tapped({}, 12, 'walk-away'));
  const [packet] = new Encoder().encode({ type: 2, nsp: '/', id: 7, data: ['vote', vote] });
  expect(PLAIN_VOTE.exec(`4${packet}`)?.slice(1)).toEqual(['7', '12', 'walk-away']);
});

const VOTE = '427["vote",{"prompt":1,"choice":"walk"}]';

it.each([
  ['inside another message', [0x82, 0x80 | 46, 0, 0, 0, 0], VOTE],
  ['behind half of a head', [0x82], VOTE],
  ['before the rest of its own frame', [], `${VOTE} and more`],
])('takes nothing for a vote that stands %s', async (_, before, text) => {
  const page = new Page();
  page.receiver.on('error', () => {});
  const [frame = Buffer.of()] = frames(text, 1);
  expect(frame).toHaveLength(text.length + 6);
  if (before.length > 0) page.receiver.write(Buffer.from(before));
  page.receiver.write(frame.subarray(0, VOTE.length + 6));
  page.bunch.run();
  await nextTick();
  expect(page.answers).toBe(0);
});

it('lets a vote wait for what its phone asked before', async () => {
  const page = new Page();
  const frame = (): Buffer => Buffer.concat(frames(VOTE, 1));
  let done = () => {};
  const turn = page.turns.take(() => new Promise<void>((resolve) => (done = resolve)));
  await nextTick();
  page.receiver.write(frame());
  page.bunch.run();
  await nextTick();
  expect(page.answers).toBe(0);
  expect(page.heard).toEqual([VOTE]);
  done();
  await turn;
  await nextTick();
  page.receiver.write(frame());
  page.bunch.run();
  expect(page.answers).toBe(1);
});
