/** A story read and compiled but not yet played: everything that can be said of it while it is being typed. */
import type { StoryMeta } from '../core/model';
import { nearest } from '../vocabulary/nearest';
import type { Problem } from '../vocabulary/problems';
import { completeMeta, readGlobal } from '../vocabulary/read';
import type { Draft as Unfinished } from '../vocabulary/rows';
import type { Artifact } from './artifact';
import { hasError, runTextRules } from './checks';
import type { Draft } from './checks/rule';
import { THRESHOLDS, type Thresholds } from './checks/thresholds';
import { fingerprint } from './fingerprint';
import { globalTags } from './globals';
import { compileInk } from './ink';
import { tooBig } from './limits';
import { outline } from './outline';
import { PLAIN_END } from './plain-end';
import type { Piece } from './scan';
import { type Include, readSources } from './sources';

export interface CompileOptions {
  /** Name for messages. */
  readonly file: string;
  readonly slug: string;
  readonly include?: Include;
  readonly thresholds?: Partial<Thresholds>;
}

export interface Drafted {
  readonly draft: Draft;
  /** What the rules of the text found. */
  readonly problems: readonly Problem[];
  /** Plays, but without bounds and key; absent where the text has an error. */
  readonly artifact?: Artifact;
  /** Plays although a tag may be wrong: the tag does nothing until it is mended. Absent where ink cannot read the text. */
  readonly rough?: Artifact;
}

/** Milliseconds, where compileStory takes as long as its walks. Never throws for what an author wrote. */
export function draftStory(source: string, options: CompileOptions): Drafted {
  const { file, slug, include = () => undefined } = options;
  const large = tooBig(source, file, include);
  if (large.length > 0) return { draft: draftStory('', { file, slug }).draft, problems: large };
  const { texts, scan } = readSources(source, file, include);
  const plain = isPlain(scan.pieces);
  const meta: StoryMeta = { ...metaOf(scan.pieces, slug), ...(plain && { unscored: true, endings: [PLAIN_END] }) };
  const ink = compileInk(source, file, include);
  const thresholds = { ...THRESHOLDS, ...options.thresholds };
  const draft: Draft = { file, texts, scan, outline: outline(scan), meta, ink, plain, thresholds };
  const problems = runTextRules(draft);
  if (!ink.ink) return { draft, problems };
  const text = [...texts.values()].join('\n');
  const artifact: Artifact = {
    format: 1,
    meta,
    ink: ink.ink,
    labels: ink.labels,
    textHash: fingerprint(text),
    keyHash: '',
    worlds: [],
  };
  return { draft, problems, rough: artifact, ...(!hasError(problems) && { artifact }) };
}

/** Words that only a scene of ours has; ink that somebody wrote for something else may well have a title. */
const OURS = ['cast', 'decision', 'ending', 'hidden', 'place', 'post', 'task', 'brief', 'blurb', 'order', 'know'];

/**
 * A mistyped word of ours counts, or a first typo would turn a scene into plain ink. Below the head only a decision does:
 * other games mark their endings and places, too.
 */
function isPlain(pieces: readonly Piece[]): boolean {
  return !pieces.some(({ kind, tags }) =>
    tags.some(({ name, value }) => {
      const word = name.toLowerCase();
      if (kind !== 'global') return word === 'decision';
      return OURS.includes(word) || (value !== '' && nearest(word, OURS) !== undefined);
    }),
  );
}

function metaOf(pieces: readonly Piece[], slug: string): StoryMeta {
  const draft: Unfinished<StoryMeta> = {};
  for (const tag of globalTags(pieces)) readGlobal(tag, draft, () => {});
  return completeMeta(draft, slug);
}
