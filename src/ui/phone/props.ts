import type { Child } from './el';

/** What people can do on the page. */
export interface PhoneActions {
  readonly typed: (field: 'code' | 'name' | 'team', text: string) => void;
  readonly join: () => void;
  readonly vote: (choice: string) => void;
  readonly change: (on: boolean) => void;
  /** Tries the connection, or the room, at once. */
  readonly again: () => void;
  readonly otherCode: () => void;
  readonly reload: () => void;
  /** Address of the card as a file; empty where the browser saves none. */
  readonly card: () => string;
  readonly saved: () => void;
  readonly forget: () => void;
  readonly night: () => void;
}

/** One screen: the heading and what is below it, and what stays at the thumb. */
export interface Drawn {
  readonly heading: string;
  /** `low`: choices lie at the thumb; `middle`: little is said, in the middle. */
  readonly lies?: 'low' | 'middle';
  /** Above the heading. */
  readonly over?: Child;
  readonly main: readonly Child[];
  readonly foot?: readonly Child[];
}
