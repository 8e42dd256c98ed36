/** Reads every tag and line of a story against the table, once for all the rules that look at the outcome. */
import { namesOf } from '../../../vocabulary/globals';
import type { Suggest } from '../../../vocabulary/problems';
import {
  isDecisionTag,
  isGlobalTag,
  type Report,
  readDecision,
  readGlobal,
  readLine,
  readOption,
  unknownTag,
} from '../../../vocabulary/read';
import type { Names } from '../../../vocabulary/values';
import { globalTags } from '../../globals';
import type { FoundTag, Piece } from '../../scan';
import type { Span } from '../../source-lines';
import { onlyPlace, replaced } from '../edits';
import type { Draft, Finding, Rule } from '../rule';
import { intoBracket } from './behind';
import { isInkyWord } from './inky-words';
import { isSign } from './signs';

interface Read extends Finding {
  readonly kind: string;
}

const known = new WeakMap<Draft, readonly Read[]>();

function reading(draft: Draft): readonly Read[] {
  const before = known.get(draft);
  if (before) return before;
  const found = draft.plain ? [] : new Reading(draft).all();
  known.set(draft, found);
  return found;
}

/** A rule that is one kind of what the readers of the table report. */
export function readerRule(id: string, why: string): Rule {
  return {
    id,
    family: 'language',
    severity: 'error',
    why,
    on: 'text',
    check: (draft) => reading(draft).flatMap(({ kind, ...finding }) => (kind === id ? [finding] : [])),
  };
}

/** A line and each of its alternatives: `{condition: Theo: Yes.|Jess: No.}` has two speakers. */
function spokenIn(text: string): string[] {
  if (!text.includes('|')) return [text];
  return text.split(/(?<![\\|])\|(?!\|)/).map((words) => words.replace(/^\s*\{[^{}:|]*:/, '').replace(/\}\s*$/, ''));
}

class Reading {
  private readonly found: Read[] = [];
  private readonly names: Names;

  constructor(private readonly draft: Draft) {
    this.names = namesOf(draft.meta);
  }

  all(): readonly Read[] {
    const { pieces } = this.draft.scan;
    const globals = {};
    for (const tag of globalTags(pieces)) if (this.isRead(tag)) readGlobal(tag, globals, this.ofTag(tag));
    for (const piece of pieces) if (piece.kind !== 'global') this.readPiece(piece);
    return this.found;
  }

  /** What only looks like a tag, or like one of ours, has a rule of its own. */
  private isRead(tag: FoundTag): boolean {
    return !isSign(this.draft, tag) && !isInkyWord(tag);
  }

  /** Tags one by one, so that each finding has the line of its own tag. */
  private readPiece(piece: Piece): void {
    for (const tag of piece.tags) {
      if (!this.isRead(tag)) continue;
      const report = this.ofTag(tag, piece);
      if (piece.kind === 'choice') readOption('', '', [tag], this.names, report);
      else if (isDecisionTag(tag)) readDecision([tag], [], '', this.names, report);
      else if (isGlobalTag(tag)) unknownTag(tag, 'line', this.names, report);
      else readLine('', [tag], this.names, report);
    }
    if (piece.kind !== 'line') return;
    for (const words of spokenIn(piece.text)) readLine(words, [], this.names, this.ofSpeech(piece));
  }

  private ofTag(tag: FoundTag, piece?: Piece): Report {
    const { file, line, span, valueSpan } = tag;
    return (kind, what, mend, suggest) => {
      const where = kind === 'value' ? valueSpan : { from: span.from, to: Math.min(span.to, valueSpan.from) };
      const moved = kind === 'misplaced-tag' && piece?.behind ? intoBracket(this.draft, tag) : undefined;
      const fix = moved ?? this.corrected(file, where, suggest);
      this.found.push({ kind, file, line, what, mend, ...(fix && { fix }) });
    };
  }

  private ofSpeech({ file, line, textSpan }: Piece): Report {
    return (kind, what, mend, suggest) => {
      const fix = this.corrected(file, textSpan, suggest);
      this.found.push({ kind, file, line, what, mend, ...(fix && { fix }) });
    };
  }

  private corrected(file: string, where: Span, suggest: Suggest | undefined) {
    const place = suggest && onlyPlace(suggest.from, this.draft.texts.get(file) ?? '', where);
    return place && suggest ? replaced(`Write "${suggest.to}"`, file, place, suggest.to) : undefined;
  }
}
