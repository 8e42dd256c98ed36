import { useContext, useState } from 'preact/hooks';
import { sheetCsv } from '../../records/rating/file';
import { sheetPage } from '../../records/rating/page';
import { ratingSheet, SHEET_KINDS, type SheetKind, unmet } from '../../records/rating/sheet';
import { SHEET_WORDS } from '../../records/rating/words';
import type { ListedDecision } from '../../story/listed';
import { tellings } from '../../story/tellings';
import { Button } from '../../ui/Button';
import { savedWords } from '../files/HandOver';
import { useKnowledge } from '../hooks';
import type { Studio } from '../model';
import { READERS as W } from '../words/people';
import { People } from './usePeople';

interface SheetsProps {
  readonly studio: Studio;
  readonly decisions: readonly ListedDecision[];
}

/** Rating sheets, to print and to fill in. */
export function Sheets({ studio, decisions }: SheetsProps) {
  const world = useContext(People);
  const artifact = useKnowledge(studio, (k) => (k.fullVersion === k.version ? k.full?.artifact : undefined));
  const [seed, setSeed] = useState(1);
  const [told, tell] = useState<readonly string[]>([]);
  const give = async (kind: SheetKind, ending: 'html' | 'csv'): Promise<void> => {
    if (!artifact || !world) return;
    const { slug: story } = artifact.meta;
    const wanted = decisions.map((d) => d.name);
    const plays = tellings(artifact, seed, wanted).map((t) => t.facts);
    const sheet = ratingSheet({ story, keyHash: artifact.keyHash, plays }, kind, seed);
    // A byte-order mark, by which spreadsheets tell that the letters are UTF-8.
    const text = ending === 'html' ? sheetPage(sheet, await world.fonts()) : `\uFEFF${sheetCsv(sheet)}`;
    const saved = await world.files.save({
      name: W.name(story, kind, seed, ending),
      type: ending === 'html' ? 'text/html' : 'text/csv',
      bytes: new TextEncoder().encode(text),
    });
    const left = unmet(sheet, wanted);
    tell([savedWords(saved), ...(left.length > 0 ? [SHEET_WORDS.unmet(left)] : [])].filter((word) => word !== ''));
  };
  const press = (kind: SheetKind, ending: 'html' | 'csv') => () => {
    tell([W.making]);
    give(kind, ending).catch((cause: unknown) =>
      tell([W.broke(cause instanceof Error ? cause.message : String(cause))]),
    );
  };
  return (
    <section class="people-sheets">
      <h3>{W.title}</h3>
      <p>{W.lead}</p>
      {!artifact && <p class="bots-note">{W.waiting}</p>}
      <ul>
        {SHEET_KINDS.map((kind) => (
          <li key={kind}>
            <div>
              <h4>{W[kind]}</h4>
              <p>{W[`${kind}Why`]}</p>
            </div>
            <Button icon="printer" disabled={!artifact} onClick={press(kind, 'html')}>
              {W.page} <span class="sr">{W[kind]}</span>
            </Button>
            <Button icon="download-simple" disabled={!artifact} onClick={press(kind, 'csv')}>
              {W.file} <span class="sr">{W[kind]}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p>
        <label>
          {W.seed}{' '}
          <input
            type="number"
            min={1}
            max={9999}
            value={seed}
            onChange={(event) => {
              const value = Math.round(Number((event.currentTarget as HTMLInputElement).value));
              setSeed(Math.min(9999, Math.max(1, value || 1)));
            }}
          />
        </label>{' '}
        <span class="muted">{W.seedWhy}</span>
      </p>
      <div role="status">
        {told.map((word) => (
          <p key={word}>{word}</p>
        ))}
      </div>
    </section>
  );
}
