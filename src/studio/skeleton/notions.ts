/** Words by which an answer is understood. English; a scene in another language gets the calm visitor and says so itself. */
import type { CustomerSet, Face } from '../../core/model';

/** Words for a feeling besides the names of the faces. */
export const FEELINGS: Readonly<Record<string, Face>> = {
  exhausted: 'tired',
  sleepy: 'tired',
  weary: 'tired',
  drained: 'tired',
  worn: 'tired',
  mad: 'angry',
  loud: 'angry',
  shouting: 'angry',
  aggressive: 'angry',
  hostile: 'angry',
  raging: 'furious',
  livid: 'furious',
  irritated: 'annoyed',
  impatient: 'annoyed',
  frustrated: 'annoyed',
  rude: 'annoyed',
  grumpy: 'annoyed',
  fed: 'annoyed',
  scared: 'afraid',
  frightened: 'afraid',
  terrified: 'afraid',
  panicked: 'afraid',
  nervous: 'worried',
  anxious: 'worried',
  stressed: 'worried',
  confused: 'worried',
  lost: 'worried',
  hurried: 'worried',
  late: 'worried',
  rushed: 'worried',
  upset: 'sad',
  hurt: 'sad',
  disappointed: 'sad',
  lonely: 'sad',
  unhappy: 'sad',
  crying: 'tearful',
  tears: 'tearful',
  shocked: 'surprised',
  startled: 'surprised',
  ashamed: 'embarrassed',
  shy: 'embarrassed',
  awkward: 'embarrassed',
  wary: 'guarded',
  quiet: 'guarded',
  cold: 'guarded',
  closed: 'guarded',
  stubborn: 'guarded',
  distrustful: 'suspicious',
  doubtful: 'suspicious',
  friendly: 'pleased',
  happy: 'pleased',
  cheerful: 'pleased',
  kind: 'pleased',
  thrilled: 'delighted',
  excited: 'delighted',
  curious: 'attentive',
  interested: 'attentive',
  stern: 'firm',
  strict: 'firm',
  determined: 'firm',
  polite: 'calm',
  relaxed: 'calm',
  neutral: 'calm',
};

/** The first that fits decides; whoever fits none is a visitor. */
export const SETS: readonly (readonly [CustomerSet, RegExp])[] = [
  ['officers', /\b(officers?|guards?|sergeant|sgt|patrol|rover|relief|dispatcher|shift lead|night shift|day shift)\b/i],
  [
    'vendors',
    /\b(drivers?|delivery|courier|contractors?|vendors?|technician|plumber|electrician|mover|movers|caterer|supplier|carrier|repair|installer|trucker)\b/i,
  ],
  [
    'client',
    /\b(client|owner|landlord|property manager|building manager|site manager|facility manager|facilities manager|director|ceo|executive|chief|vice president)\b/i,
  ],
  [
    'employees',
    /\b(employees?|tenants?|staff|workers?|engineers?|nurses?|doctors?|teachers?|receptionist|interns?|cleaners?|janitor|analyst|clerk|cashier|manager|assistant|colleague|programmer|lawyer|cook|chef)\b/i,
  ],
];

/** Words that tell of a place besides its own name. A place that nobody has words for is found by its name alone. */
export const PLACE_WORDS: Readonly<Record<string, RegExp>> = {
  lobby: /\b(lobby|reception|front desk|turnstiles?|badges?|visitor pass|entrance|gates?|host|meeting|guest list)\b/gi,
  'control-room':
    /\b(control room|monitors?|cameras?|screens?|log ?book|the log|shift change|hand ?over|relief|console|alarm panel)\b/gi,
  'side-door': /\b(side door|back door|fire door|dock|loading|smok\w+|cigarettes?|outside|alley|propped|yard|exit)\b/gi,
};

export const LIGHT_WORDS: Readonly<Record<string, RegExp>> = {
  night: /\b(night|midnight|after hours|dark|[0-4] ?am|2[0-3]:\d\d|0[0-4]:\d\d)\b/gi,
  early: /\b(dawn|early|[56] ?am|0[56]:\d\d|sunrise)\b/gi,
  dusk: /\b(evening|dusk|sunset|after work|[5-9] ?pm|1[7-9]:\d\d|after hours|dark)\b/gi,
  day: /\b(morning|noon|lunch|afternoon|midday|1[0-6]:\d\d|0[7-9]:\d\d)\b/gi,
};

export const WEATHER_WORDS: Readonly<Record<string, RegExp>> = {
  rain: /\b(rain\w*|soaked|wet|pouring|storm\w*)\b/i,
  snow: /\b(snow\w*|blizzard|icy)\b/i,
};
