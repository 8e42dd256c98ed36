/** The shape of a rule of the checker. One rule a file, each with its twin test. */
import type { StoryMeta } from '../../core/model';
import type { Family, Fix, Severity } from '../../vocabulary/problems';
import type { InkResult } from '../ink';
import type { Nearest } from '../nearness';
import type { Outline } from '../outline';
import type { Reached } from '../reached';
import type { Scan } from '../scan';
import type { Walk } from '../walk';
import type { Thresholds } from './thresholds';

/** What one rule found at one place; the runner adds the rule's name, family, severity and why. */
export interface Finding {
  readonly file: string;
  /** 1 is the first line; 0 when it concerns the whole file. */
  readonly line: number;
  readonly what: string;
  readonly mend: string;
  readonly fix?: Fix;
  /** Decision that it concerns; a `# set-aside` may name it. */
  readonly decision?: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
}

/** What can be said of a story from its text alone. */
export interface Draft {
  readonly file: string;
  /** Text of every file of the story by name, without a byte-order mark. */
  readonly texts: ReadonlyMap<string, string>;
  readonly scan: Scan;
  readonly outline: Outline;
  readonly meta: StoryMeta;
  /** What ink's own compiler made of it. */
  readonly ink: InkResult;
  /** A story without any word of the language: it plays, unscored. */
  readonly plain: boolean;
  readonly thresholds: Thresholds;
}

/** What can be said once it has been played: a walk for each world. */
export interface Played extends Draft {
  readonly walks: readonly Walk[];
  /** Hidden facts whose bounds no path met, each with the moment that came nearest. */
  readonly unmet: readonly Nearest[];
  readonly reached: Reached;
}

interface RuleBase {
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  /** One sentence: what goes wrong for the people who play. */
  readonly why: string;
  /** It says in plain words what ink says cryptically of the same line; ink's own words are left out then. */
  readonly explains?: true;
}

/** Rules of the text run always; rules of the play only where the text has no error. */
export type Rule = RuleBase &
  (
    | { readonly on: 'text'; readonly check: (draft: Draft) => readonly Finding[] }
    | {
        readonly on: 'play';
        /** It says something of any ink, also of a story that was written for something else. */
        readonly anyInk?: true;
        readonly check: (played: Played) => readonly Finding[];
      }
  );
