// What the same work costs at least: a bare `ws` server that takes a JSON vote, keeps one for each voter, acknowledges it,
// and tells the host of its room what is new ten times a second. No check, no proof, no copy, no roster.
import { WebSocketServer } from 'ws';
import { answerUsage } from './usage.mjs';

const TICK = 100;
const rooms = new Map();

function roomOf(name) {
  const room = rooms.get(name) ?? { host: undefined, phones: new Set(), votes: new Map(), news: {}, timer: undefined };
  rooms.set(name, room);
  return room;
}

function tell(room) {
  room.timer = undefined;
  room.host?.send(JSON.stringify({ prompt: room.prompt, votes: room.news }));
  room.news = {};
}

function vote(room, voter, { id, choice }) {
  if (room.votes.get(voter) !== choice) {
    room.votes.set(voter, choice);
    room.news[voter] = choice;
    room.timer ??= setTimeout(tell, TICK, room);
  }
  return { id, choice };
}

function ask(room, prompt) {
  room.prompt = prompt;
  room.votes.clear();
  const view = JSON.stringify({ view: prompt });
  for (const phone of room.phones) phone.send(view);
}

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
server.on('connection', (socket) => {
  let room;
  let voter;
  socket.on('message', (data) => {
    const message = JSON.parse(data.toString());
    if (message.choice !== undefined) {
      socket.send(JSON.stringify(vote(room, voter, message)));
      return;
    }
    room = roomOf(message.room);
    if (message.ask !== undefined) ask(room, message.ask);
    else if (message.host) room.host = socket;
    else {
      voter = message.voter;
      room.phones.add(socket);
    }
    socket.send(JSON.stringify({ id: message.id }));
  });
  socket.on('close', () => room?.phones.delete(socket));
});
server.on('listening', () => {
  answerUsage();
  console.log(`http://localhost:${server.address().port}/`);
});
