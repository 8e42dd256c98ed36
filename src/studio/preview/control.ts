/** What the preview shows and what one can do to it. One for a Studio, so that another view does not forget it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Meter } from '../../core/model';
import type { Artifact } from '../../story/artifact';
import type { Outline } from '../../story/outline';
import { textsOf } from '../checking';
import type { Studio } from '../model';
import type { Device } from '../words/preview';
import type { Guide } from './guide';
import { beginsWith, type Held, hold } from './held';
import { type Moment, momentsOf } from './moments';
import { createReplayer, type Replay } from './replay';
import { printedBy } from './source';

export interface PreviewState {
  readonly device: Device;
  /** What plays; absent until the text first does. */
  readonly artifact?: Artifact;
  readonly replay?: Replay;
  /** Milliseconds that the last replay took. */
  readonly ms: number;
  /** The lines of the turn the play stands in. */
  readonly moments: readonly Moment[];
  /** Which of them is on show. */
  readonly shown: number;
  readonly held?: Held;
  /** What came of "From this line". */
  readonly search?: { readonly state: 'looking' | 'not-reached' | 'too-many' | 'unplayable'; readonly line: number };
}

export interface PreviewControl {
  readonly store: StoreApi<PreviewState>;
  /** Replays what has changed since the last time; shows the line under the cursor. */
  readonly refresh: () => void;
  readonly choose: (label: string) => void;
  /** Keeps so many of the choices. */
  readonly back: (choices: number) => void;
  readonly fromLine: () => Promise<void>;
  readonly show: (moment: number) => void;
  /** `points` undefined lets the meter go. */
  readonly hold: (who: string, meter: Meter, points: number | undefined) => void;
  readonly letGo: () => void;
  readonly device: (device: Device) => void;
  readonly closeSearch: () => void;
}

interface Asked {
  readonly artifact: Artifact;
  readonly path: readonly string[];
  readonly world: number;
  readonly held: Held | undefined;
}

const KEYS = ['artifact', 'path', 'world', 'held'] as const;

const previews = new WeakMap<Studio, PreviewControl>();

/** The one of this Studio. */
export function previewOf(studio: Studio, guide: Guide | undefined, clock: () => number): PreviewControl {
  const known = previews.get(studio) ?? createPreview(studio, guide, clock);
  previews.set(studio, known);
  return known;
}

export function createPreview(studio: Studio, guide: Guide | undefined, clock: () => number): PreviewControl {
  const store = createStore<PreviewState>(() => ({ device: 'desktop', ms: 0, moments: [], shown: 0 }));
  const replay = createReplayer();
  let asked: Asked | undefined;

  const line = (): string => {
    const { at } = studio.state.getState();
    if (!at || !studio.project.get().files.some((f) => f.name === at.file)) return '';
    const { doc } = studio.project.state(at.file);
    return at.line <= doc.lines ? doc.line(at.line).text : '';
  };
  /** The line one types is the line one wants to see. */
  const follow = (moments: readonly Moment[], { meta }: Artifact, otherwise: number): number => {
    const lines = moments.map((m) => m.line);
    const at = printedBy(line(), lines, meta);
    return at === -1 ? Math.min(otherwise, Math.max(0, moments.length - 1)) : at;
  };
  const play = (ask: Asked): void => {
    const { artifact, path, world, held } = ask;
    const known = decisionsOf(studio.checking.store.getState().draft?.outline);
    const began = clock();
    const played = replay({ artifact, world, path, ...(held && { held }), ...(known && { known }) });
    const ms = Math.round(clock() - began);
    const turn = played.turns.at(-1);
    const moments = turn ? momentsOf(turn, played.turns.length) : [];
    const turns = store.getState().replay?.turns.length;
    const moved = asked?.path !== path || asked.world !== world || turns !== played.turns.length;
    const shown = follow(moments, artifact, moved ? moments.length : store.getState().shown);
    asked = ask;
    store.setState({ artifact, replay: played, ms, moments, shown, held });
  };
  /** Labels that could be replayed. */
  const stood = (): string[] => store.getState().replay?.turns.flatMap((t) => t.step?.label ?? []) ?? [];

  return {
    store,
    refresh: () => {
      const { artifact } = studio.checking.store.getState().playable ?? {};
      if (!artifact) return;
      const { path, world } = studio.state.getState();
      const { held: set, moments, shown } = store.getState();
      const held = set && beginsWith(path, set.after) ? set : undefined;
      const ask: Asked = { artifact, path, world, held };
      if (asked && KEYS.every((key) => asked?.[key] === ask[key])) {
        store.setState({ shown: follow(moments, artifact, shown) });
      } else play(ask);
    },
    choose: (label) => studio.playAlong([...stood(), label]),
    back: (choices) => studio.playAlong(stood().slice(0, choices)),
    fromLine: async () => {
      const { at, world } = studio.state.getState();
      const view = studio.project.get();
      const place = { file: at?.file ?? view.main, line: at?.line ?? 1 };
      const { draft } = studio.checking.store.getState();
      if (!guide) return;
      const { line } = place;
      store.setState({ search: { state: draft?.artifact ? 'looking' : 'unplayable', line } });
      if (!draft?.artifact) return;
      const worlds = [world, ...worldsOf(draft.outline).filter((w) => w !== world)];
      const way = await guide.find({ ...place, worlds, own: stood(), ...textsOf(view) });
      if (!way) return;
      const search = { state: !way.found && way.complete ? 'not-reached' : 'too-many', line } as const;
      store.setState({ search: way.found ? undefined : search });
      if (way.found) studio.playAlong(way.path, way.world);
    },
    show: (moment) =>
      store.setState(({ moments }) => ({ shown: Math.min(Math.max(0, moment), Math.max(0, moments.length - 1)) })),
    hold: (who, meter, points) => {
      store.setState(({ held }) => ({ held: hold(held, stood(), who, meter, points) }));
    },
    letGo: () => store.setState({ held: undefined }),
    device: (device) => store.setState({ device }),
    closeSearch: () => store.setState({ search: undefined }),
  };
}

function decisionsOf(outline: Outline | undefined): ReadonlySet<string> | undefined {
  return outline && new Set(outline.decisions.map((d) => d.id));
}

/** 0, and one more for each twin of the decision that has most. */
export function worldsOf(outline: Outline | undefined): readonly number[] {
  const twins = new Map<string, number>();
  for (const { twinOf } of outline?.decisions ?? []) if (twinOf) twins.set(twinOf, (twins.get(twinOf) ?? 0) + 1);
  const most = Math.min(2, Math.max(0, ...twins.values()));
  return [0, 1, 2].slice(0, 1 + most);
}
