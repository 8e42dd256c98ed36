/** What people did with a scene, for people: findings first, then each decision with its replies. */
import { findings } from '../records/items/findings';
import type { DecisionFigures, ItemReport } from '../records/items/report';
import { discriminationWords, findingWords, percentOf, rangeOf, sourceWords } from '../records/items/words';

/** Letters of a reply that stand in a row. */
const LONGEST = 60;

export function itemsText(report: ItemReport): string {
  const { story, key, keys, decisions, others } = report;
  const elsewhere = others.map((o) => `${o.story} (${o.plays})`).join(', ');
  if (!key) {
    const hint = elsewhere ? ` The files hold plays of: ${elsewhere}.` : '';
    return `Nobody in these files played "${story}".${hint}\n`;
  }
  const found = findings(report);
  const parts = [
    [`${story}: ${sourceWords(report)}.`, ...keys.map((k) => versionText(k, k === key))],
    found.length === 0 ? ['Nothing to weigh.'] : ['To weigh:', ...found.map((f) => `  ${findingWords(f)}`)],
    ...decisions.map(decisionText),
    elsewhere ? [`Left out, plays of other scenes: ${elsewhere}.`] : [],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function versionText({ keyHash, plays, voters, today }: ItemReport['keys'][number], shown: boolean): string {
  const what = [today && 'the key of today', shown && 'shown here'].filter(Boolean).join(', ');
  return `  key ${keyHash}: ${plays} plays${voters > 0 ? `, ${voters} votes` : ''}${what ? ` (${what})` : ''}`;
}

function decisionText({ name, twinOf, gone, found, replies, discrimination, versions }: DecisionFigures): string[] {
  const about = [twinOf && `twin of ${twinOf}`, gone && 'not in the text any more'].filter(Boolean).join(', ');
  const others = versions.length > 1 ? versions : [];
  return [
    `${name}${about ? ` (${about})` : ''}: ${found.n} of ${found.of} find the best (${percentOf(found.share)}; likely ${rangeOf(found)})`,
    `  discrimination: ${discriminationWords(discrimination)}`,
    ...replies.map(
      (r) =>
        `  ${r.best ? '*' : ' '} ${r.name.padEnd(14)} ${String(r.picked.n).padStart(4)} of ${r.shown}  ${percentOf(r.picked.share).padStart(8)}  ${short(r.text)}`,
    ),
    ...others.map((v) => `  key ${v.keyHash}: ${v.found.n} of ${v.found.of} (${percentOf(v.found.share)})`),
  ];
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
