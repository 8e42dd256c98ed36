import './map.css';
import './nodes.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { BotName } from '../../story/explore/bots';
import { Button } from '../../ui/Button';
import { botsLine, botsTrouble } from '../bots/state';
import { useBots } from '../bots/useBots';
import { useKnowledge } from '../hooks';
import type { Studio } from '../model';
import { MAP } from '../words/map';
import { Canvas } from './Canvas';
import { graphOf } from './graph';
import { found, Inspector, wayTo } from './Inspector';
import { type Level, WORDS_UP_TO } from './layout';
import { MapBar, type MapColor } from './MapBar';
import { MapList } from './MapList';

const WORLDS: Readonly<Record<string, number>> = { base: 0, twin: 1, 'twin-2': 2 };

/** The whole scene as one picture: decisions, replies, endings, and how the bots go through them. */
export function MapView({ studio }: { readonly studio: Studio }) {
  const draft = useKnowledge(studio, (k) => k.draft);
  const state = useBots((s) => s);
  const { report } = state;
  const [color, setColor] = useState<MapColor>('score');
  const [bot, setBot] = useState<BotName>('mostly-best');
  const [variant, setVariant] = useState('base');
  const [chosen, choose] = useState<Level>();
  const [list, setList] = useState(false);
  /** The list was left by its key, which had focus in it. */
  const backByKey = useRef(false);
  const [selected, select] = useState('');
  const [command, setCommand] = useState<{ do: 'fit' | 'in' | 'out'; asked: number }>({ do: 'fit', asked: 0 });
  const graph = useMemo(() => draft && graphOf(draft, report, { bot, variant }), [draft, report, bot, variant]);
  if (!graph || graph.decisions.length === 0) {
    return <p class="map-empty">{draft?.plain ? MAP.plain : MAP.empty}</p>;
  }
  const level = chosen ?? (graph.nodes > WORDS_UP_TO ? 'overview' : 'words');
  const ask = (what: 'fit' | 'in' | 'out') => setCommand(({ asked }) => ({ do: what, asked: asked + 1 }));
  const toLine = (id: string): void => {
    const { reply, decision } = found(graph, id);
    const place = reply ?? decision;
    if (place) studio.goTo({ file: place.file, line: place.line });
  };
  const open = (id: string): void => {
    if (level === 'overview' && !id.startsWith('end:')) {
      choose('words');
      select(id);
    } else toLine(id);
  };
  const play = (id: string): void => {
    const way = report && wayTo(graph, report, id);
    if (!way) return;
    studio.playAlong(way.choices, WORLDS[way.variant] ?? 0);
    studio.show('write');
  };
  const show = (asList: boolean, byKey = false): void => {
    backByKey.current = byKey;
    setList(asList);
  };
  const now = selected || (graph.decisions[0]?.id ?? '');
  return (
    <div class={state.stale ? 'map-view stale' : 'map-view'}>
      <MapBar
        {...{ color, bot, variant }}
        variants={report?.variants ?? []}
        state={botsTrouble(state) ?? botsLine(state)}
        onColor={setColor}
        onBot={setBot}
        onVariant={setVariant}
      />
      {list ? (
        <MapList
          graph={graph}
          played={report !== undefined}
          onMap={() => show(false, true)}
          onPress={(id) => (id === selected ? toLine(id) : select(id))}
        />
      ) : (
        <Canvas
          graph={graph}
          level={level}
          color={color}
          played={report !== undefined}
          selected={now}
          onSelect={select}
          onOpen={open}
          onPlay={play}
          onLevel={choose}
          onList={() => show(true)}
          takesFocus={backByKey.current}
          command={command}
        />
      )}
      <Inspector
        graph={graph}
        report={report}
        selected={selected}
        overview={level === 'overview'}
        onLine={() => toLine(selected)}
        onPlay={() => play(selected)}
      />
      <div class="map-tools">
        {!list && (
          <>
            <Button small icon="minus" onClick={() => ask('out')}>
              <span class="sr">{MAP.zoomOut}</span>
            </Button>
            <Button small icon="plus" onClick={() => ask('in')}>
              <span class="sr">{MAP.zoomIn}</span>
            </Button>
            <Button small onClick={() => ask('fit')}>
              {MAP.fit} <kbd>0</kbd>
            </Button>
            {level === 'words' ? (
              <Button small onClick={() => choose('overview')}>
                {MAP.toOverview}
              </Button>
            ) : (
              <Button small onClick={() => choose('words')}>
                {MAP.toWords}
              </Button>
            )}
          </>
        )}
        <Button small icon="list-bullets" onClick={() => show(!list)}>
          {list ? MAP.asMap : MAP.list} <kbd>L</kbd>
        </Button>
      </div>
    </div>
  );
}
