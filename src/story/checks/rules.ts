/** Every rule, by family. A rule that is not in this list does not run; a test holds it against the files. */

import { absolutes } from './cues/absolutes';
import { allOfTheAbove } from './cues/all-of-the-above';
import { ballot } from './cues/ballot';
import { bestLongest } from './cues/best-longest';
import { bestShortest } from './cues/best-shortest';
import { betterLiked } from './cues/better-liked';
import { courtesy } from './cues/courtesy';
import { endsWithQuestion } from './cues/ends-with-question';
import { firmShare } from './cues/firm-share';
import { firstPerson } from './cues/first-person';
import { jargon } from './cues/jargon';
import { lengthSpread } from './cues/length-spread';
import { moderateTone } from './cues/moderate-tone';
import { mostSentences } from './cues/most-sentences';
import { nearSame } from './cues/near-same';
import { politeWrong } from './cues/polite-wrong';
import { position } from './cues/position';
import { sameTone } from './cues/same-tone';
import { specifics } from './cues/specifics';
import { spokenBest } from './cues/spoken-best';
import { sympathy } from './cues/sympathy';
import { toughWrong } from './cues/tough-wrong';
import { deadEnd } from './flow/dead-end';
import { loop } from './flow/loop';
import { manyPaths } from './flow/many-paths';
import { noDecision } from './flow/no-decision';
import { noEnding } from './flow/no-ending';
import { oneOption } from './flow/one-option';
import { shadow } from './flow/shadow';
import { threshold } from './flow/threshold';
import { trouble } from './flow/trouble';
import { unreachedChoice } from './flow/unreached-choice';
import { unreachedEnding } from './flow/unreached-ending';
import { unreachedFact } from './flow/unreached-fact';
import { unreachedKnot } from './flow/unreached-knot';
import { unreachedLine } from './flow/unreached-line';
import { brand } from './hazards/brand';
import { detention } from './hazards/detention';
import { disability } from './hazards/disability';
import { fatigue } from './hazards/fatigue';
import { force } from './hazards/force';
import { health } from './hazards/health';
import { label } from './hazards/label';
import { legalVerdict } from './hazards/legal-verdict';
import { policePowers } from './hazards/police-powers';
import { privacy } from './hazards/privacy';
import { protectedActivity } from './hazards/protected-activity';
import { secrecy } from './hazards/secrecy';
import { answer } from './key/answer';
import { bestSum } from './key/best-sum';
import { handsTogether } from './key/hands-together';
import { oneBest } from './key/one-best';
import { onlyPerfect } from './key/only-perfect';
import { rivalOption } from './key/rival-option';
import { rivalPath } from './key/rival-path';
import { topPath } from './key/top-path';
import { afterChoiceLogic } from './language/after-choice-logic';
import { barInTag } from './language/bar-in-tag';
import { bracketBreak } from './language/bracket-break';
import { bracketInTag } from './language/bracket-in-tag';
import { branchSpeaker } from './language/branch-speaker';
import { callInChoice } from './language/call-in-choice';
import { choiceLabel } from './language/choice-label';
import { commentInTag } from './language/comment-in-tag';
import { conditionBeforeLabel } from './language/condition-before-label';
import { decisionLine } from './language/decision-line';
import { decisionName } from './language/decision-name';
import { divertInTag } from './language/divert-in-tag';
import { dynamicGlobalTag } from './language/dynamic-global-tag';
import { external } from './language/external';
import { firstDivert } from './language/first-divert';
import { float } from './language/float';
import { glueInTag } from './language/glue-in-tag';
import { hashInText } from './language/hash-in-text';
import { hiddenCharacter } from './language/hidden-character';
import { html } from './language/html';
import { include } from './language/include';
import { ink } from './language/ink';
import { inkyWord } from './language/inky-word';
import { lookAhead } from './language/look-ahead';
import { meterAssigned } from './language/meter-assigned';
import { misplacedTag } from './language/misplaced-tag';
import { missingTag } from './language/missing-tag';
import { noBracket } from './language/no-bracket';
import { oldName } from './language/old-name';
import { plusNumber } from './language/plus-number';
import { rightIf } from './language/right-if';
import { sameName } from './language/same-name';
import { speaker } from './language/speaker';
import { textAfterEnd } from './language/text-after-end';
import { unknownTag } from './language/unknown-tag';
import { value } from './language/value';
import { variable } from './language/variable';
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [
  afterChoiceLogic,
  barInTag,
  bracketBreak,
  bracketInTag,
  branchSpeaker,
  callInChoice,
  choiceLabel,
  commentInTag,
  conditionBeforeLabel,
  decisionLine,
  decisionName,
  divertInTag,
  dynamicGlobalTag,
  external,
  firstDivert,
  float,
  glueInTag,
  hashInText,
  hiddenCharacter,
  html,
  include,
  ink,
  inkyWord,
  lookAhead,
  meterAssigned,
  misplacedTag,
  missingTag,
  noBracket,
  oldName,
  plusNumber,
  rightIf,
  sameName,
  speaker,
  textAfterEnd,
  unknownTag,
  value,
  variable,
  deadEnd,
  loop,
  manyPaths,
  noDecision,
  noEnding,
  oneOption,
  shadow,
  threshold,
  trouble,
  unreachedChoice,
  unreachedEnding,
  unreachedFact,
  unreachedKnot,
  unreachedLine,
  answer,
  bestSum,
  handsTogether,
  oneBest,
  onlyPerfect,
  rivalOption,
  rivalPath,
  topPath,
  absolutes,
  allOfTheAbove,
  ballot,
  bestLongest,
  bestShortest,
  betterLiked,
  courtesy,
  endsWithQuestion,
  firmShare,
  firstPerson,
  jargon,
  lengthSpread,
  moderateTone,
  mostSentences,
  nearSame,
  politeWrong,
  position,
  sameTone,
  specifics,
  spokenBest,
  sympathy,
  toughWrong,
  brand,
  detention,
  disability,
  fatigue,
  force,
  health,
  label,
  legalVerdict,
  policePowers,
  privacy,
  protectedActivity,
  secrecy,
];
