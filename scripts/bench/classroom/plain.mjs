// A room of the baseline, as its host and its phones see it.
import { WebSocket } from 'ws';

/** Sends messages with a number and resolves each with its answer. */
class Line {
  #socket;
  #waiting = new Map();
  #sent = 0;

  constructor(origin, hears = () => {}) {
    this.#socket = new WebSocket(origin.replace('http', 'ws'));
    this.#socket.on('message', (data) => {
      const message = JSON.parse(data.toString());
      const answer = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (answer) answer(message);
      else hears(message);
    });
  }

  opened() {
    return new Promise((resolve, reject) => this.#socket.once('open', resolve).once('error', reject));
  }

  say(message) {
    this.#sent += 1;
    const id = this.#sent;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.send(JSON.stringify({ ...message, id }));
    });
  }

  bytes() {
    const { bytesRead, bytesWritten } = this.#socket._socket;
    return bytesRead + bytesWritten;
  }
}

export async function plainRoom(origin, number, onVotes) {
  const room = `room-${number}`;
  const host = new Line(origin, ({ prompt, votes }) => votes && onVotes(prompt, votes));
  await host.opened();
  await host.say({ room, host: true });
  return {
    ask: (prompt) => host.say({ room, ask: prompt }),
    async join(person) {
      const phone = new Line(origin);
      await phone.opened();
      await phone.say({ room, voter: person.toString(16).padStart(12, '0') });
      return { vote: (_, choice) => phone.say({ choice }), bytes: () => phone.bytes(), whole: () => true };
    },
  };
}
