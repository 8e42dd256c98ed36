/**
 * The nouns of Rapport. Everything that is counted, shown or stored is built from these.
 * Terms follow the content bible, sections 4 to 6; nothing here knows a screen or ink.
 */

/** What a face can show. Expression only: the state of the conversation is a `Stage`. */
export const FACES = [
  'calm',
  'attentive',
  'guarded',
  'pleased',
  'delighted',
  'relieved',
  'annoyed',
  'angry',
  'furious',
  'afraid',
  'worried',
  'sad',
  'tearful',
  'suspicious',
  'surprised',
  'embarrassed',
  'tired',
  'talking',
  'firm',
] as const;
export type Face = (typeof FACES)[number];

/** State of a conversation with one person (content bible 6.6). */
export const STAGES = ['calm', 'anxious', 'defensive', 'risk', 'cooling'] as const;
export type Stage = (typeof STAGES)[number];

/** The five registers of tone, softest first; their order is their value, -2 to +2 (content bible 4). */
export const TONES = ['yielding', 'low-key', 'businesslike', 'directive', 'command'] as const;
export type Tone = (typeof TONES)[number];

/** SERVES, the competency model (content bible 4). */
export const COMPETENCIES = ['service', 'engagement', 'reporting', 'vigilance', 'even-handed', 'self-command'] as const;
export type Competency = (typeof COMPETENCIES)[number];

/** The sets of customers an officer meets (content bible 0). */
export const CUSTOMER_SETS = ['client', 'visitors', 'employees', 'vendors', 'officers'] as const;
export type CustomerSet = (typeof CUSTOMER_SETS)[number];

/** Coarse quality of a reply. Readers agree on the best and not on the order below it, so it stays coarse. */
export const VERDICTS = ['best', 'sound', 'mixed', 'harmful'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The two hidden ledgers under trust, and rapport. */
export type Ledger = 'competence' | 'integrity' | 'rapport';
/** The two meters that are shown. */
export type Meter = 'trust' | 'rapport';

/** Authored steps toward one person, each -3 to +3 (content bible 6.2). */
export interface Steps {
  readonly competence: number;
  readonly integrity: number;
  readonly rapport: number;
}

/** When a failure was owned up to (content bible 6.3). */
export const OWNING = ['before', 'asked', 'caught', 'shifted'] as const;
export type Owning = (typeof OWNING)[number];

/** One row of the cast, as the story declares it. */
export interface CastMember {
  readonly id: string;
  /** Name in full, for cards and the debrief. */
  readonly name: string;
  readonly role: string;
  readonly set: CustomerSet;
  readonly face: Face;
  readonly stage: Stage;
  /** Which drawing plays this person; a key of the art's cast. Without one they are heard, not seen. */
  readonly look?: string;
  readonly start: { readonly competence: number; readonly integrity: number; readonly rapport: number };
}

/** A fact a person tells only when the meters allow it (content bible 6.6). */
export interface Hidden {
  readonly id: string;
  readonly who: string;
  readonly class: 0 | 1 | 2 | 3 | 4 | 5;
  /** Alternatives; within one, every bound must hold. Whole numbers 0 to 100. */
  readonly needs: readonly Partial<Record<'trust' | 'rapport' | 'integrity', number>>[];
  /** What the near miss may say without telling the fact ("something about the fourteenth floor"). */
  readonly about: string;
}

export interface Ending {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Somebody who is told about the scene afterwards (content bible 6.4). */
export interface Listener {
  readonly name: string;
  readonly role: string;
  /** Whose account they hear. */
  readonly from: string;
  /** 0.1 to 0.4: the share of the teller's change that reaches them. */
  readonly weight: number;
  readonly when: string;
  readonly good: string;
  readonly bad: string;
}

/** What the story says of itself; from its global tags. */
export interface StoryMeta {
  readonly slug: string;
  readonly title: string;
  readonly place: string;
  readonly post: string;
  readonly site: string;
  readonly time: string;
  readonly weather: string;
  readonly light: string;
  readonly minutes: number;
  readonly blurb: string;
  readonly brief: readonly string[];
  readonly task: string;
  readonly know: readonly string[];
  readonly orders: readonly { readonly number: number; readonly text: string }[];
  readonly contentNote?: string;
  /** The officer's dress: which variant of the chosen officer is drawn. */
  readonly dress: string;
  readonly cast: readonly CastMember[];
  readonly hidden: readonly Hidden[];
  readonly endings: readonly Ending[];
  readonly listeners: readonly Listener[];
  /** Said to the officer who got everything right: there is always a next mile (P4, P9). */
  readonly mile: string;
  /** Props of the set when the curtain rises, e.g. { door: 'closed' }. */
  readonly props: Readonly<Record<string, string>>;
  /** Who stands there when the curtain rises. */
  readonly present: readonly string[];
  readonly ambience: string;
  /** Findings of the checker that the author weighed and set aside, with the reason. */
  readonly setAside?: readonly { readonly rule: string; readonly decision?: string; readonly reason: string }[];
  /** A plain ink story: it plays, and nothing in it is scored. */
  readonly unscored?: true;
}

/** One option as it was offered: the sentence and what it is worth. */
export interface Option {
  /** The author's label; identity of the choice within its decision. */
  readonly label: string;
  readonly text: string;
  readonly best: boolean;
  readonly verdict: Verdict;
  readonly tone: Tone;
  /** The maladaptive twin of its tone (bullying, pleading, passing off). */
  readonly badTwin: boolean;
  /** -3 to +3. */
  readonly security: number;
  readonly service: number;
  readonly people: Readonly<Record<string, Steps>>;
  readonly shows: Readonly<Partial<Record<Competency, number>>>;
  /** What the other person heard, in their voice. */
  readonly heard: string;
  readonly heardBy?: string;
  readonly why: string;
  /** When this would have been right; empty on a best option. */
  readonly rightIf: string;
  /** Person deceived; a scar waits until it comes out. */
  readonly deceit?: string;
  readonly promise?: { readonly id: string; readonly to: string };
  readonly owns?: { readonly to: string; readonly when: Owning };
  /** Person of whom the reply gives away something private (content bible 3, H9). */
  readonly privacy?: string;
  /** Labels it had before, the newest first: saves and records of that time still mean it. */
  readonly was?: readonly string[];
  /** "A veteran might add": the next mile for this choice. */
  readonly mile?: string;
  /** Cues the stage plays as the sentence is said. */
  readonly cues: readonly Cue[];
}

export interface Decision {
  readonly id: string;
  readonly title: string;
  readonly asks: Tone;
  /** What the other person said or did, as a short reminder in the debrief. */
  readonly situation?: string;
  /** The base decision whose replies this one shares; other facts, another best. */
  readonly twinOf?: string;
  readonly lifeSafety: boolean;
  /** Seconds; only used where the officer has switched the timer on. */
  readonly timer?: number;
  /** Reasonable officers differ: two best are allowed. */
  readonly differ: boolean;
  /** Names it had before, the newest first. */
  readonly was?: readonly string[];
  /** In authored order. */
  readonly options: readonly Option[];
}

/** Something the stage or the sound does at a line; it owns no rule. */
export type Cue =
  | { readonly cue: 'enter' | 'exit'; readonly who: string }
  | { readonly cue: 'face'; readonly who: string; readonly face: Face }
  | { readonly cue: 'prop'; readonly prop: string; readonly value: string }
  | { readonly cue: 'place'; readonly place: string; readonly light: string }
  | { readonly cue: 'sound'; readonly sound: string }
  | { readonly cue: 'clock'; readonly time: string }
  | { readonly cue: 'pose'; readonly who: string; readonly look: string };

/** What a line does besides being said (authored on output lines). */
export type LineEffect =
  | { readonly effect: 'steps'; readonly who: string; readonly steps: Steps; readonly why: string }
  | { readonly effect: 'reveals'; readonly hidden: string }
  | { readonly effect: 'keeps' | 'breaks'; readonly promise: string }
  /** A lie told to this person, or what was given away of them. */
  | { readonly effect: 'comes-out'; readonly who: string }
  | { readonly effect: 'owns'; readonly who: string; readonly when: Owning }
  | { readonly effect: 'ends'; readonly ending: string };

/** One line of the play, as the story yields it. */
export interface Line {
  /** Cast id, `officer` for the player's own words, or undefined for narration. */
  readonly speaker?: string;
  readonly face?: Face;
  /** A radio, a phone: how a voice arrives when the person is not in the room. */
  readonly via?: string;
  readonly text: string;
  /** Something to read in the scene (a post order, a screen, a page): shown as paper. */
  readonly read: boolean;
  readonly cues: readonly Cue[];
  readonly effects: readonly LineEffect[];
  /** A discussion card for a class. */
  readonly discuss?: string;
}

/** Two outcomes as raw step totals or as bars 0 to 100, depending on where it stands. */
export interface Outcomes {
  readonly security: number;
  readonly service: number;
}

/** Exact limits of one world of a story, found by walking every path (see story/bounds.ts). */
export interface Bounds {
  /** Lowest reachable raw total, each bar for itself. */
  readonly worst: Outcomes;
  /** Raw totals of the marked-best path. */
  readonly best: Outcomes;
  /** Exact means over uniform random play, as bars 0 to 100. */
  readonly random: Outcomes & { readonly handInHand: number };
}
