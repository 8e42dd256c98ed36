// A room of the server, as its host and its phones see it: with the client that pages use, by polling first as they do.
import { io } from 'socket.io-client';

/** Of the messages (src/classroom/protocol/limits.ts). */
const VERSION = 1;
/** One computer may open so many rooms at once; more come from other addresses of this computer. */
const ROOMS_OF_ONE = 20;

async function answered(asking) {
  const answer = await asking;
  if (answer.refused) throw new Error(`refused: ${answer.refused}`);
  return answer;
}

const question = (prompt, choices) => ({
  shows: 'ask',
  title: 'The Name on the List',
  step: prompt,
  prompt,
  kind: 'decision',
  words: 'At the intake',
  round: 1,
  choices: choices.map((id, i) => ({ id, letter: 'ABCDEFGH'[i] ?? 'Z', text: `What could be said, in words: ${id}.` })),
});

export async function phoneRoom(origin, number, onVotes) {
  const host = io(`${origin}/host`, {
    extraHeaders: { origin },
    forceNew: true,
    transports: ['websocket'],
    localAddress: `127.0.0.${1 + Math.floor(number / ROOMS_OF_ONE)}`,
  });
  const lesson = `lesson-${number}`;
  const { code, key } = await answered(host.emitWithAck('open', { version: VERSION, lesson, title: 'A scene' }));
  await answered(host.emitWithAck('attach', { version: VERSION, code, key, lesson, keeps: true }));
  host.on('votes', ({ prompt, votes }) => onVotes(prompt, votes));
  return {
    ask: (prompt, choices) => answered(host.emitWithAck('show', question(prompt, choices))),
    join: (person) => joined(origin, code, person),
  };
}

async function joined(origin, code, person) {
  const phone = io(origin, { forceNew: true });
  // As the phone page does (src/adapters/room-socket/phone.ts).
  phone.io.on('packet', () => phone.io.engine._resetPingTimeout());
  const device = person.toString(16).padStart(32, '0');
  await answered(phone.emitWithAck('join', { version: VERSION, code, device }));
  const socket = () => phone.io.engine.transport.ws?._socket;
  return {
    vote: (prompt, choice) => answered(phone.emitWithAck('vote', { prompt, choice })),
    bytes: () => socket().bytesRead + socket().bytesWritten,
    /** It has left polling behind. */
    whole: () => socket() !== undefined && !phone.io.engine.upgrading,
  };
}
