import { hazard } from './hazard';
import { either } from './patterns';

const VERDICT = either([
  /(?:\b(?:is|was|are|were|be)|'s|'re) (?:not |perfectly |strictly |technically |flat-out |plain |quite |just )?(?:illegal|legal|unlawful|lawful|against the law|a (?:crime|felony|misdemeanor|federal offense))\b/,
  /\b(?:the|state|federal|local|city|labor|fire) (?:law|code|statute)s? (?:says?|requires?|allows?|forbids?|permits?|gives?|lets?|protects?|prohibits?|only lets?)/,
  /\b(?:by|under|required by|against) (?:state |federal |local )?law\b/,
  /\b(?:you|he|she|they|we|I|who(?:ever)?|people|officers?|guards?|anybody|anyone|everybody)(?: both| all)?(?: have|'ve got| has|'s got| had)(?: got)? (?:a|the|every|no|a legal|no legal) (?:legal |lawful )?right to (?:be|stay|refuse|film|record|search|know|remain|enter|remove|hold|ask|touch|detain|protest|organi[sz]e|stop|leave)/,
  /\b(?:you|he|she|they|we|I|officers?|guards?) (?:are|is|'re|'s|am|'m)(?: not)? legally\b|\blegally,? (?:required|allowed|entitled|obliged|bound|you|he|she|they|we|can|can't|cannot|may|must|speaking)/,
  /\b(?:OSHA|HIPAA|the ADA|the NLRA|the (?:First|Second|Fourth|Fifth) Amendment|the Constitution|case law)(?: only)? (?:says?|requires?|allows?|forbids?|prohibits?|gives?|lets?|means?|protects?)/,
  /\b(?:you|he|she|they|we|the company)(?: can|'ll| could| would| will) (?:be|get) sued\b|\b(?:is|are|'re|be|held) (?:personally )?liable\b/,
]);
/** Names the duty to check, or says who decides. */
const LEFT_OPEN =
  /\b(?:and local law|local law decides?|counsel|lawyers?|with authority|decides?d?|find out|check|whether)\b|\?["')]*\s*$/i;

/** Law stated as a fact. */
export const legalVerdict = hazard({
  id: 'legal-verdict',
  number: 'H1',
  hazard: 'legal advice',
  why: 'Law differs from place to place, and an officer who learned it from a scene acts on the wrong one.',
  mend: 'Name the duty to check, never the verdict: "your post orders and local law decide".',
  kinds: ['reply', 'why', 'mile', 'officer', 'page', 'narration'],
  anywhere: ['why'],
  finds:
    () =>
    ({ text }) => {
      const sentences = text.match(/[^.!?]+[.!?]*["')]*/g) ?? [];
      const stated = sentences.find((s) => VERDICT.test(s) && !LEFT_OPEN.test(s));
      return stated && VERDICT.exec(stated)?.[0];
    },
});
