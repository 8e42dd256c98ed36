/** Every rule, by family. A rule that is not in this list does not run; a test holds it against the files. */

import { manyPaths } from './flow/many-paths';
import { noEnding } from './flow/no-ending';
import { oneOption } from './flow/one-option';
import { trouble } from './flow/trouble';
import { unreachedEnding } from './flow/unreached-ending';
import { unreachedFact } from './flow/unreached-fact';
import { answer } from './key/answer';
import { bestSum } from './key/best-sum';
import { oneBest } from './key/one-best';
import { onlyPerfect } from './key/only-perfect';
import { rivalPath } from './key/rival-path';
import { choiceLabel } from './language/choice-label';
import { decisionLine } from './language/decision-line';
import { decisionName } from './language/decision-name';
import { float } from './language/float';
import { include } from './language/include';
import { ink } from './language/ink';
import { misplacedTag } from './language/misplaced-tag';
import { missingTag } from './language/missing-tag';
import { rightIf } from './language/right-if';
import { speaker } from './language/speaker';
import { unknownTag } from './language/unknown-tag';
import { value } from './language/value';
import { variable } from './language/variable';
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [
  choiceLabel,
  decisionLine,
  decisionName,
  float,
  include,
  ink,
  misplacedTag,
  missingTag,
  rightIf,
  speaker,
  unknownTag,
  value,
  variable,
  manyPaths,
  noEnding,
  oneOption,
  trouble,
  unreachedEnding,
  unreachedFact,
  answer,
  bestSum,
  oneBest,
  onlyPerfect,
  rivalPath,
];
