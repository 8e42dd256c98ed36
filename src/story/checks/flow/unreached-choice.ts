import { nameOf } from '../../names';
import type { OptionSource } from '../../outline';
import { never, tooFew } from '../never';
import type { Finding, Rule } from '../rule';

/** A decision that no play comes to, or a choice that is never on offer. */
export const unreachedChoice: Rule = {
  id: 'unreached-choice',
  family: 'flow',
  severity: 'error',
  why: 'You wrote it and nobody will ever be asked.',
  on: 'play',
  anyInk: true,
  check: (played) => {
    if (tooFew(played)) return [];
    const { reached, outline } = played;
    const carries = new Set(reached.lines.map(({ file, line }) => `${file}:${line}`));
    const isMissed = ({ file, line }: OptionSource) => {
      const at = `${file}:${line}`;
      return carries.has(at) && !reached.offered.has(at);
    };
    const offered = never(played, 'offered');
    const missed = (option: OptionSource, of = '', decision?: string): Finding => ({
      file: option.file,
      line: option.line,
      ...(decision && { decision }),
      severity: offered.severity,
      what: `The choice ${nameOf(option)}${of} ${offered.words}.`,
      mend: 'Change its condition, or let a divert lead to it; or remove it.',
    });
    const ofDecisions = outline.decisions.flatMap(({ id, file, line, options }): Finding[] => {
      if (options.length === 0 || !options.every(isMissed)) {
        return options.filter(isMissed).map((option) => missed(option, ` of "${id}"`, id));
      }
      const { words, severity } = never(played, 'reached');
      const mend = 'Let a divert lead to it, or change the conditions before it.';
      return [{ file, line, decision: id, severity, what: `The decision "${id}" ${words}.`, mend }];
    });
    return [...ofDecisions, ...outline.loose.filter(isMissed).map((option) => missed(option))];
  },
};
