import './outline.css';
import { useState } from 'preact/hooks';
import type { Hidden } from '../../core/model';
import { IconButton } from '../../ui/Button';
import { Grade } from '../../ui/Grade';
import { Icon, type IconName } from '../../ui/Icon';
import type { Problem } from '../../vocabulary/problems';
import { problemsOf } from '../checking';
import { useKnowledge, useProject, useStudioState } from '../hooks';
import type { Studio } from '../model';
import { signed, worthOf } from '../options';
import { OUTLINE } from '../words/shell';
import { NewPart } from './NewPart';
import { type OutlineRow, rowsOf } from './rows';

/** The scene at a glance: where, who, what is hidden, and every knot with its decisions. A click goes to the line. */
export function OutlinePane({ studio }: { readonly studio: Studio }) {
  const draft = useKnowledge(studio, (k) => k.draft);
  const problems = useKnowledge(studio, problemsOf);
  const files = useProject(studio, (p) => p.files);
  const active = useProject(studio, (p) => p.active);
  const main = useProject(studio, (p) => p.main);
  const at = useStudioState(studio, (s) => s.at);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  if (!draft) return <nav class="outline" aria-label={OUTLINE.title} />;
  const { meta } = draft;
  const rows = rowsOf(draft.outline);
  const here = rows.findLast((row) => at && row.file === at.file && row.line <= at.line);
  const toggle = (name: string) => {
    const next = new Set(folded);
    if (!next.delete(name)) next.add(name);
    setFolded(next);
  };
  return (
    <nav class="outline" aria-label={OUTLINE.title}>
      {(files.length > 1 || !draft.plain) && (
        <>
          <h2>{files.length > 1 ? OUTLINE.files : OUTLINE.scene}</h2>
          <ul>
            {files.length > 1 &&
              files.map(({ name }) => (
                <Row
                  key={name}
                  icon="notebook"
                  current={name === active}
                  onClick={() => studio.project.open(name)}
                  remove={name === main ? undefined : () => studio.project.remove(name)}
                >
                  {name}
                </Row>
              ))}
            <Row icon="map-pin-fill" onClick={() => goToGlobal(studio, 'place')} note={meta.light}>
              {meta.post || meta.place}
            </Row>
            <Row icon="users" onClick={() => goToGlobal(studio, 'cast')}>
              {[...meta.cast.map((m) => m.id), 'officer'].join(', ')}
            </Row>
            {meta.hidden.map((hidden) => (
              <Row
                key={hidden.id}
                icon="eye-slash"
                onClick={() => goToGlobal(studio, 'hidden', hidden.id)}
                note={needsText(hidden)}
              >
                {hidden.id}
              </Row>
            ))}
          </ul>
        </>
      )}
      <h2>{OUTLINE.knots}</h2>
      {rows.length === 0 && <p class="muted">{OUTLINE.empty}</p>}
      <ul>
        {rows.map((row) => {
          if (row.parent && folded.has(row.parent)) return null;
          return (
            <KnotRow
              key={`${row.kind}/${row.file}/${row.name}/${row.line}`}
              row={row}
              current={row === here}
              folded={folded.has(row.name)}
              worst={worstOf(row, problems)}
              onFold={rows.some((r) => r.parent === row.name) ? () => toggle(row.name) : undefined}
              onGo={() => studio.goTo(row)}
            />
          );
        })}
      </ul>
      {meta.endings.length > 0 && (
        <>
          <h2>{OUTLINE.endings}</h2>
          <ul>
            {meta.endings.map((ending) => (
              <Row key={ending.id} icon="flag-banner-fill" onClick={() => goToGlobal(studio, 'ending', ending.id)}>
                {ending.title}
              </Row>
            ))}
          </ul>
        </>
      )}
      <NewPart project={studio.project} />
    </nav>
  );
}

interface RowProps {
  readonly icon: IconName;
  readonly current?: boolean;
  readonly note?: string;
  readonly onClick: () => void;
  readonly remove?: () => void;
  readonly children: string;
}

function Row({ icon, current, note, onClick, remove, children }: RowProps) {
  return (
    <li class={current ? 'on' : undefined}>
      <button type="button" class="row" aria-current={current || undefined} onClick={onClick}>
        <Icon name={icon} />
        <span class="row-name">{children}</span>
        {note && <i>{note}</i>}
      </button>
      {remove && <IconButton name="x" label={OUTLINE.removePart(children)} onClick={remove} />}
    </li>
  );
}

interface KnotRowProps {
  readonly row: OutlineRow;
  readonly current: boolean;
  readonly folded: boolean;
  readonly worst: Problem['severity'] | undefined;
  readonly onFold?: () => void;
  readonly onGo: () => void;
}

function KnotRow({ row, current, folded, worst, onFold, onGo }: KnotRowProps) {
  const worth = row.option && row.decision ? worthOf(row.option, row.decision) : undefined;
  return (
    <li class={[`depth-${row.depth}`, current && 'on', row.kind === 'knot' && 'knot'].filter(Boolean).join(' ')}>
      {onFold && (
        <button type="button" class="row-fold" aria-expanded={!folded} aria-label={row.name} onClick={onFold}>
          <Icon name={folded ? 'caret-right' : 'caret-down'} />
        </button>
      )}
      <button type="button" class="row" aria-current={current || undefined} onClick={onGo}>
        {worth ? <Grade verdict={worth.verdict} /> : row.kind === 'decision' && <Icon name="path" />}
        <span class="row-name">{row.kind === 'decision' ? <b>{row.name}</b> : row.name}</span>
        <i>
          {worst && <Icon name={worst === 'error' ? 'x' : 'warning'} />}
          {worth ? signed(worth.sum) : row.note}
        </i>
      </button>
    </li>
  );
}

/** The worst finding within a decision; knots would only repeat it. */
function worstOf(row: OutlineRow, problems: readonly Problem[]): Problem['severity'] | undefined {
  if (row.kind === 'knot') return undefined;
  const within = problems.filter((p) => !p.setAside && p.file === row.file && p.line >= row.line && p.line <= row.end);
  if (within.some((p) => p.severity === 'error')) return 'error';
  return within.length > 0 ? 'advice' : undefined;
}

/** The first way to hear it; the others are in the text. */
function needsText({ needs }: Hidden): string {
  const [first = {}] = needs;
  return Object.entries(first)
    .map(([meter, n]) => `${meter} ${n}`)
    .join(' + ');
}

/** The line of a global tag of this name, or the first of its kind. */
function goToGlobal(studio: Studio, tag: string, id?: string): void {
  for (const { name, text } of studio.project.get().files) {
    const start = new RegExp(`^[ \\t]*#[ \\t]*${tag}[ \\t]*:[ \\t]*${id ?? ''}`, 'im').exec(text);
    if (start) {
      studio.goTo({ file: name, line: text.slice(0, start.index).split('\n').length });
      return;
    }
  }
}
