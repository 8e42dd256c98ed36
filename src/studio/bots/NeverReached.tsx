import type { ExploreReport } from '../../story/explore/report';
import { Button } from '../../ui/Button';
import type { Studio } from '../model';
import { BOTS_VIEW } from '../words/bots';

interface NeverProps {
  readonly studio: Studio;
  readonly report: ExploreReport;
}

/** Replies and lines that no play came to, each with the way to it in the text. */
export function NeverReached({ studio, report }: NeverProps) {
  const { choices, lines } = report.coverage;
  const placed = new Set(choices.missed.map(({ file, line }) => `${file}:${line}`));
  const rows = [
    ...choices.missed.map((m) => ({
      ...m,
      note: m.offered === 0 ? BOTS_VIEW.neverOffered : BOTS_VIEW.neverTaken(m.offered),
    })),
    // The line of a reply would say the same again.
    ...lines.missed.filter((m) => !placed.has(`${m.file}:${m.line}`)).map((m) => ({ ...m, note: '' })),
  ];
  return (
    <section>
      <h3>{BOTS_VIEW.never}</h3>
      {rows.length === 0 && <p>{BOTS_VIEW.neverNone}</p>}
      <ul class="never-list">
        {rows.map(({ file, line, text, note }) => (
          <li key={`${file}:${line}`}>
            <Button small icon="pencil-simple" onClick={() => studio.goTo({ file, line })}>
              {BOTS_VIEW.goTo} <span class="sr">{line}</span>
            </Button>
            <code>{text}</code>
            <small>{[BOTS_VIEW.line(line), note].filter(Boolean).join(', ')}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
