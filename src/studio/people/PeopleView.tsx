import './people.css';
import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import { analyze } from '../../records/items/analyze';
import { RECORD_ENDINGS } from '../../records/items/files';
import { gather } from '../../records/items/gather';
import type { ItemReport } from '../../records/items/report';
import { sourceWords } from '../../records/items/words';
import { rate } from '../../records/rating/agreement';
import { type ListedDecision, listed } from '../../story/listed';
import { Button } from '../../ui/Button';
import { useKnowledge, useProject } from '../hooks';
import type { Studio } from '../model';
import { PEOPLE as W } from '../words/people';
import { Controls } from './Controls';
import { Decisions } from './Decisions';
import { Findings } from './Findings';
import { Ratings } from './Ratings';
import { Sheets } from './Sheets';
import { People, usePeople } from './usePeople';

const NO_DECISIONS: readonly ListedDecision[] = [];

/** What officers did with the scene, from the files that they handed in; and what readers say of its key. */
export function PeopleView({ studio }: { readonly studio: Studio }) {
  const world = useContext(People);
  const { files, records, reading } = usePeople();
  const [practice, countPractice] = useState(false);
  const [key, choose] = useState<string>();
  const [other, setOther] = useState<string>();
  const slug = useProject(studio, (p) => p.id);
  const keyHash = useKnowledge(studio, (k) => (k.fullVersion === k.version ? k.full?.artifact?.keyHash : undefined));
  const outline = useKnowledge(studio, (k) => k.draft?.outline);
  const decisions = useMemo(() => (outline ? listed(outline) : NO_DECISIONS), [outline]);
  const gathered = useMemo(() => gather(records.attempts, records.reports), [records]);
  const scene = { story: slug, ...(keyHash && { keyHash }), decisions };
  const report = useMemo(
    () => analyze(gathered, { ...scene, story: other ?? slug }, { practice, ...(key && { key }) }),
    [gathered, slug, other, keyHash, decisions, practice, key],
  );
  const ratings = useMemo(() => rate(records.sheets, scene), [records, slug, keyHash, decisions]);
  const problems = [...records.problems, ...ratings.problems];
  const adder = useRef<HTMLButtonElement>(null);
  const add = () => void world?.files.pick(RECORD_ENDINGS).then((found) => world.desk.add(found));
  return (
    <div class="people-view" data-pane="people" aria-busy={reading}>
      <header>
        <h2>{W.title}</h2>
        <Button icon="folder-open" buttonRef={adder} onClick={add}>
          {reading ? W.reading : W.add}
        </Button>
        {files > 0 && (
          <Button
            icon="x"
            onClick={() => {
              world?.desk.clear();
              // The button that was pressed goes.
              adder.current?.focus();
            }}
          >
            {W.clear}
          </Button>
        )}
        {/* Said once the files are read, also to those who do not see the page change. */}
        <p role="status">{files > 0 && [W.files(files), sourceWords(report)].filter(Boolean).join(' · ')}</p>
      </header>
      {problems.length > 0 && (
        <section class="people-problems" role="alert" aria-label={W.leftOut}>
          <h3>{W.leftOut}</h3>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </section>
      )}
      {files === 0 && <Start />}
      {hasPlays(report) && (
        <>
          <Controls
            report={report}
            own={slug}
            practice={practice}
            onPractice={countPractice}
            onKey={choose}
            onScene={(story) => setOther(story === slug ? undefined : story)}
          />
          {report.key ? (
            <>
              <Findings studio={studio} report={report} decisions={decisions} />
              <Decisions studio={studio} report={report} decisions={decisions} />
            </>
          ) : (
            <p class="bots-note">{W.noPlays}</p>
          )}
        </>
      )}
      <Ratings ratings={ratings} studio={studio} decisions={decisions} />
      <Sheets studio={studio} decisions={decisions} />
    </div>
  );
}

function hasPlays({ keys, others, leftOut }: ItemReport): boolean {
  return keys.length > 0 || others.length > 0 || leftOut > 0;
}

function Start() {
  return (
    <section class="people-start">
      <h3>{W.none}</h3>
      <ol>
        {W.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="bots-note">{W.stays}</p>
    </section>
  );
}
