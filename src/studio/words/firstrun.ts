/** Words of the first run: the four questions, what the skeleton says, and the scenes to borrow. */

/** What a skeleton is filled with where the answers say nothing, and what it asks for. */
export const SKELETON = {
  stranger: { name: 'Sam', role: 'visitor' },
  title: (name: string, place: string) => `${name} at the ${place}`,
  post: (place: string) => `The ${place}`,
  /** Day and hour by the light of the set. */
  time: { day: 'Thu 10:20', dusk: 'Thu 19:36', night: 'Thu 02:10', early: 'Thu 05:40' } as Readonly<
    Record<string, string>
  >,
  otherTime: 'Thu 10:20',
  brief: (name: string, role: string, place: string) => `You are at the ${place}. ${name}, ${role}, comes up to you.`,
  hello: { dusk: 'Evening.', night: 'Hello?', other: 'Morning.' },
  about: (name: string) => `about something ${name} knows and you do not`,
  decision: 'The first word',
  ask: {
    reply: 'What would you say on your best day?',
    heard: 'You asked me before you told me anything.',
    why: 'What made it work?',
    answer: 'All right. Let me tell you how it looks from here.',
  },
  tell: {
    reply: 'What would a tired colleague say?',
    heard: 'You told me, and that was that.',
    why: (name: string) => `The rule was clear, and there was nothing in it for ${name}.`,
    rightIf: 'When would that be right?',
    answer: 'Fine. If that’s the rule.',
  },
  letGo: {
    reply: 'What would keep the peace and drop the task?',
    heard: 'You let it go.',
    why: 'It stayed friendly, and the task was dropped.',
    rightIf: 'When would letting it go be right?',
    answer: (name: string) => `One more look at you, and ${name} goes on as before.`,
  },
  task: 'What was the officer there to protect?',
  tension: 'What made it hard to do that and serve them well?',
  unknown: (name: string) => `What would ${name} tell an officer they trust?`,
  told: (name: string, fact: string) => `As ${name} would say it: ${fact}`,
  after: 'You write it down, with the time.',
  settled: { title: 'Settled', text: 'What came of it, a week later?' },
  forNow: { title: 'For now', text: 'What came of letting it go?' },
} as const;

export const FIRST_RUN = {
  name: 'A new scene',
  heading: 'What happened on Thursday?',
  lead: 'Four answers make a scene that already plays. Write as you would tell a colleague; change every word later.',
  questions: [
    { key: 'who', ask: 'Who came to the post?', hint: () => 'A name, what they do, how they felt.' },
    {
      key: 'task',
      ask: 'What was the officer there to protect?',
      hint: () => 'One rule or one thing, in plain words.',
    },
    {
      key: 'tension',
      ask: 'What made it hard to do that and serve them well?',
      hint: () => 'The pull in the other direction.',
    },
    {
      key: 'unknown',
      ask: 'What did the officer not know?',
      hint: (name: string) => `Something ${name} would tell an officer they trust.`,
    },
  ],
  borrow: 'Or borrow one:',
  place: 'Place and light',
  light: (place: string, light: string) => `${place}, ${light}`,
  look: (name: string) => `${name}’s look`,
  text: 'The scene as it will stand in the file',
  from: (question: number) => `from answer ${question}`,
  picture: (name: string, place: string) => `${name} at the ${place}`,
  plays: (replies: number, endings: number) =>
    `Plays now: ${replies} ${replies === 1 ? 'reply' : 'replies'}, ${endings} ${endings === 1 ? 'ending' : 'endings'}.`,
  wait: (places: number) =>
    places === 0
      ? 'No place waits for your words.'
      : `${places} ${places === 1 ? 'place waits' : 'places wait'} for your words.`,
  tryIt: 'Try it',
  start: 'Start writing',
  startKey: 'start writing',
  open: 'Open a file',
  template: 'Start from a template',
  next: 'next question',
  stays: 'Nothing leaves this computer',
} as const;

/** Answers of others, to begin from. */
export const STARTERS = [
  {
    id: 'badge',
    title: 'Forgotten badge',
    icon: 'identification-card-fill',
    answers: {
      who: 'Priya, an analyst on nine. Late for a meeting.',
      task: 'Nobody goes up without a badge or a host who comes down.',
      tension: 'I have seen her every morning for two years, and there is a line behind her.',
      unknown: 'Her badge was not forgotten. It has been gone from her desk since yesterday.',
      place: 'lobby',
    },
  },
  {
    id: 'noise',
    title: 'Noise after hours',
    icon: 'users',
    answers: {
      who: 'Marcus, a tenant on six. Annoyed.',
      task: 'The floor is quiet after ten, because the night crew works right below.',
      tension: 'His team finished a year of work tonight, and their families are here for the first time.',
      unknown: 'One of them has been sick in the back room for an hour, and he is afraid to call anybody.',
    },
  },
  {
    id: 'door',
    title: 'Held door',
    icon: 'door-open',
    answers: {
      who: 'Renee, a courier with both arms full. Friendly.',
      task: 'Everybody badges in at the side door, one at a time.',
      tension: 'A tenant is already holding the door for her, and a no makes two people look foolish.',
      unknown: 'The card reader has been dead since Monday, and everybody holds the door for everybody.',
      place: 'side-door',
    },
  },
  {
    id: 'relief',
    title: 'Late relief',
    icon: 'clock',
    answers: {
      who: 'Leon, the officer on the next shift. Embarrassed.',
      task: 'The post is never empty, and the log says when each of us came.',
      tension: 'It is his third time this month, I like him, and my bus leaves in six minutes.',
      unknown: 'His car is gone, and the first bus of the day gets here at ten past.',
      place: 'control-room',
      light: 'early',
    },
  },
] as const;
