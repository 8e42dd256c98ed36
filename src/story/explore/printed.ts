/** What a turn of plain ink has printed, counted while ink's own stream is kept short. */
import { wordsIn } from './game';

interface Piece {
  /** Text, where it is text. */
  readonly value?: unknown;
  /** Set on ink's marks. */
  readonly commandType?: number;
}

/** Ink's marks around a tag and around a text that it puts together. */
const MARK = { beginString: 7, beginTag: 24, endTag: 25 };

/** For each piece ink looks back through all before it; a longer stream is cut down to this. */
const LONG = 400;
/** What a later glue may still reach: back to the last word. */
const TAIL = 12;

export class Printed {
  lines = 0;
  words = 0;
  private line = '';
  private inTag = false;

  constructor(private readonly stream: readonly unknown[]) {}

  /** Counts what nothing can change any more. Not while a function runs: ink remembers where its text begins. */
  clear(): void {
    const stream = this.stream as Piece[];
    if (stream.length <= LONG) return;
    const tail = stream.slice(-TAIL);
    if (!tail.some(isWord) || stream.some((piece) => piece.commandType === MARK.beginString)) return;
    this.count(stream.splice(0, stream.length - TAIL));
  }

  end(): void {
    this.count(this.stream as readonly Piece[]);
    this.close();
  }

  private count(pieces: readonly Piece[]): void {
    for (const { value, commandType } of pieces) {
      if (commandType === MARK.beginTag) this.inTag = true;
      else if (commandType === MARK.endTag) this.inTag = false;
      else if (!this.inTag && value === '\n') this.close();
      else if (!this.inTag && typeof value === 'string') this.line += value;
    }
  }

  private close(): void {
    const words = wordsIn(this.line);
    this.words += words;
    if (words > 0) this.lines += 1;
    this.line = '';
  }
}

function isWord({ value }: Piece): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
