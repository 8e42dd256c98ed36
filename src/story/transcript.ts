/** A play as plain text: what was said with its faces, what it moved, the score and the debrief. */
import type { Debrief } from '../core/debrief';
import type { Fact } from '../core/facts';
import type { Cue, Option } from '../core/model';
import { COMPETENCY_WORDS, CORNER_WORDS, TONE_WORDS, VERDICT_WORDS } from '../core/words';

export function playText(facts: readonly Fact[], result: Debrief): string {
  return `${[...transcript(facts), '', ...summary(result)].join('\n')}\n`;
}

/** What was said and what it moved, line by line. */
export function transcript(facts: readonly Fact[]): string[] {
  const out: string[] = [];
  let offered: Extract<Fact, { fact: 'DecisionOffered' }> | undefined;
  for (const fact of facts) {
    switch (fact.fact) {
      case 'PlayStarted':
        out.push(`${fact.meta.title}. ${fact.meta.post}, ${fact.meta.time}.`, '');
        break;
      case 'LineShown':
        if (fact.line.text !== '') out.push(lineText(fact));
        out.push(...moods(fact.line.cues));
        break;
      case 'DecisionOffered':
        offered = fact;
        out.push('', `[${fact.decision.id}] ${fact.decision.title}`);
        for (const o of fact.decision.options) out.push(`  (${o.label}) ${o.text}`);
        break;
      case 'ChoiceMade': {
        const option = offered?.decision.options.find((o) => o.label === fact.label);
        out.push(`> ${option?.text ?? fact.label}`, ...(option ? worth(option, fact.score) : []));
        break;
      }
      case 'MeterChanged':
        out.push(`    ${fact.who} ${fact.meter} ${fact.from} to ${fact.to}`);
        break;
      case 'StageMoved':
        out.push(`    ${fact.who} is now ${fact.to}`);
        break;
      case 'HiddenTold':
        out.push(`    told: ${fact.hidden}`);
        break;
      case 'PromiseSettled':
        out.push(`    promise ${fact.kept ? 'kept' : 'broken'}: ${fact.promise}`);
        break;
      case 'LieDiscovered':
        out.push(`    a lie to ${fact.by} came out`);
        break;
      case 'PrivacyKnown':
        out.push(`    ${fact.by} knows what was given away`);
        break;
      case 'EndingReached':
        out.push(`    ending: ${fact.ending}`);
        break;
      default:
        break;
    }
  }
  return out;
}

/** What the chosen reply is worth; a choice that decides nothing has no score. */
function worth(option: Option, score: number | null): string[] {
  const outcomes = `security ${option.security}, service ${option.service}`;
  return [
    ...(score === null ? [] : [`    ${VERDICT_WORDS[option.verdict].toLowerCase()}, ${score} of 100: ${outcomes}`]),
    ...moods(option.cues),
  ];
}

/** Faces that change without a word, and who comes and goes. */
function moods(cues: readonly Cue[]): string[] {
  return cues.flatMap((cue) => {
    if (cue.cue === 'face') return [`    ${cue.who} looks ${cue.face}`];
    if (cue.cue === 'enter') return [`    ${cue.who} comes in`];
    return cue.cue === 'exit' ? [`    ${cue.who} leaves`] : [];
  });
}

function lineText({ line }: Extract<Fact, { fact: 'LineShown' }>): string {
  const who = line.read ? 'Read' : line.speaker === 'officer' ? 'You' : line.speaker;
  if (!who) return line.text;
  return `${who.toUpperCase()}${line.via ? ` (${line.via})` : ''}${line.face ? ` [${line.face}]` : ''}: ${line.text}`;
}

function summary(d: Debrief): string[] {
  const { outcomes, random, firstTimeRight } = d;
  return [
    `${d.ending?.title ?? 'No ending'}: ${d.ending?.text ?? ''}`,
    `Security ${outcomes.security} (random player ${random.security}), service ${outcomes.service} (${random.service}), hand in hand ${outcomes.handInHand} (${random.handInHand}).`,
    `First time right: ${firstTimeRight.right} of ${firstTimeRight.of}.`,
    ...d.decisions.flatMap((x) => [
      '',
      `${x.number}. ${x.decision.title}: ${VERDICT_WORDS[x.chosen.verdict]}${x.chosen.score === null ? '' : ` ${x.chosen.score}`}`,
      `   They heard (${x.chosen.option.heardBy ?? 'someone'}): ${x.chosen.option.heard}`,
      `   Tone asked ${TONE_WORDS[x.tone.asked]}, used ${TONE_WORDS[x.tone.used]}. Security ${x.chosen.option.security}, service ${x.chosen.option.service}.`,
      `   ${x.chosen.option.why}`,
      ...(x.chosen.option.rightIf ? [`   Right if ${x.chosen.option.rightIf}`] : []),
    ]),
    '',
    ...d.people.map(
      (p) =>
        `${p.name}: trust ${p.points.at(-1)?.trust}, rapport ${p.points.at(-1)?.rapport}. ${CORNER_WORDS[p.corner].name}.`,
    ),
    ...d.told.map((t) => `Told: ${t.hidden.id}.`),
    ...d.nearMisses.map(
      (n) =>
        `Nearly told, ${n.hidden.about}: ${n.bounds.map((b) => `${b.meter} ${b.reached} of ${b.needed}`).join(', ')}.`,
    ),
    ...d.heard.map((h) => `${h.listener.name} will hear: ${h.change < 0 ? h.listener.bad : h.listener.good}`),
    `Competencies: ${d.competencies.map((c) => `${COMPETENCY_WORDS[c.competency].name} ${c.score ?? 'not asked'}`).join(', ')}.`,
    ...(d.mile ? [`Next mile: ${d.mile.text}`] : []),
  ];
}
