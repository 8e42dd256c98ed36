/** Words of the live region, around those of the story. */
export const SPOKEN = {
  moved: (who: string, meter: string, up: boolean, how: string) => `${who}: ${meter} ${up ? 'up' : 'down'} ${how}`,
  you: (text: string) => `You: ${text}`,
  toRead: (text: string) => `To read: ${text}`,
  says: (name: string, text: string) => `${name}: ${text}`,
  replies: (situation: string, count: number) => `${situation} ${count} ${count === 1 ? 'reply' : 'replies'}.`,
} as const;
