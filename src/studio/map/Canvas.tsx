import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { MAP } from '../words/map';
import { Edges } from './Edges';
import type { MapGraph } from './graph';
import { type Layout, type Level, layoutOverview, layoutWords } from './layout';
import { DecisionNode, EndingNode, type NodeProps, PanelNode, ReplyNode } from './Nodes';
import { nextNever, STEPS, stepFrom } from './steer';
import { fitted, type Size, seeing, type Viewport, zoomed } from './viewport';

export interface CanvasProps {
  readonly graph: MapGraph;
  readonly level: Level;
  readonly color: string;
  readonly played: boolean;
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onPlay: (id: string) => void;
  readonly onLevel: (level: Level) => void;
  readonly onList: () => void;
  /** A key has brought the map back, so it takes focus. */
  readonly takesFocus: boolean;
  /** Asked of it from outside; `asked` counts. */
  readonly command: { readonly do: 'fit' | 'in' | 'out'; readonly asked: number };
}

const ZOOM = 1.25;
const unit = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

/** The map itself: it can be moved and scaled, and keys go along the story. */
export function Canvas(props: CanvasProps) {
  const { graph, level, selected, command } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 1000, height: 700 });
  const [view, setView] = useState<Viewport>();
  /** A key has moved the selection, so focus follows it. */
  const follow = useRef(false);
  const was = useRef(level);
  const layout: Layout = useMemo(
    () => (level === 'words' ? layoutWords(graph) : layoutOverview(graph, size.width / size.height)),
    [graph, level, size],
  );
  const now = view ?? firstView(layout, size, selected, level);
  const centre = { x: size.width / 2, y: size.height / 2 };

  const focusSelected = (): void =>
    frame.current?.querySelector<HTMLElement>('[data-node][tabindex="0"]')?.focus({ preventScroll: true });
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth, clientHeight } = element;
      setSize({ width: Math.max(1, clientWidth / unit()), height: Math.max(1, clientHeight / unit()) });
    };
    measure();
    if (props.takesFocus) focusSelected();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (command.asked === 0) return;
    if (command.do === 'fit') showWhole();
    else setView(zoomed(now, command.do === 'in' ? ZOOM : 1 / ZOOM, centre));
  }, [command]);
  // With the picture itself: run later, it could meet the next key's wish and spend it on the node of before.
  useLayoutEffect(() => {
    const other = was.current !== level;
    was.current = level;
    if (other) setView(undefined);
    if (!follow.current) return;
    follow.current = false;
    const box = layout.boxes.find((b) => b.id === selected);
    if (box && !other) setView(seeing(now, box, size));
    focusSelected();
  }, [selected, layout]);

  const move = (id: string | undefined): void => {
    if (id === undefined) return;
    follow.current = true;
    props.onSelect(id);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = STEPS[event.key];
    if (step) move(stepFrom(selected, step, graph, layout.boxes));
    else if (event.key === 'Enter') {
      follow.current = true;
      props.onOpen(selected);
    } else if (event.key === ' ') props.onPlay(selected);
    else if (event.key === 'Escape' && level === 'words') {
      follow.current = true;
      props.onSelect(selected.startsWith('end:') ? selected : (selected.split('/')[0] ?? selected));
      props.onLevel('overview');
    } else if (event.key.toLowerCase() === 'l') props.onList();
    else if (event.key.toLowerCase() === 'n') never();
    else if (event.key === '0') showWhole();
    else if (event.key === '+' || event.key === '=') setView(zoomed(now, ZOOM, centre));
    else if (event.key === '-') setView(zoomed(now, 1 / ZOOM, centre));
    else return;
    event.preventDefault();
  };
  /** All of it. Words that nobody could read any more give way to the overview. */
  const showWhole = (): void => {
    const whole = fitted(layout, size);
    if (level === 'words' && whole.scale < DOTS) props.onLevel('overview');
    else setView(whole);
  };
  const never = (): void => {
    const id = nextNever(selected, graph);
    if (id === undefined) return;
    if (!layout.boxes.some((b) => b.id === id)) props.onLevel('words');
    move(id);
  };
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const u = unit();
    const rect = frame.current?.getBoundingClientRect();
    const point = { x: (event.clientX - (rect?.left ?? 0)) / u, y: (event.clientY - (rect?.top ?? 0)) / u };
    if (event.ctrlKey) setView(zoomed(now, event.deltaY < 0 ? ZOOM : 1 / ZOOM, point));
    else setView({ ...now, x: now.x - event.deltaX / u, y: now.y - event.deltaY / u });
  };
  const onPointer = (event: PointerEvent): void => {
    if (event.buttons !== 1 || (event.target as Element).closest('button')) return;
    setView({ ...now, x: now.x + event.movementX / unit(), y: now.y + event.movementY / unit() });
  };
  return (
    <div
      class="map-canvas"
      data-pane="map"
      data-color={props.color}
      data-level={level}
      ref={frame}
      role="application"
      aria-label={MAP.canvas}
      onKeyDown={onKey}
      onWheel={onWheel}
      onPointerMove={onPointer}
    >
      <div class="map-world" style={{ transform: `translate(${now.x / 16}rem, ${now.y / 16}rem) scale(${now.scale})` }}>
        <Edges graph={graph} layout={layout} />
        <Nodes {...props} layout={layout} />
      </div>
    </div>
  );
}

/** All of it; with words never so small that nobody could read them. */
function firstView(layout: Layout, size: Size, selected: string, level: Level): Viewport {
  const whole = fitted(layout, size);
  if (level === 'overview' || whole.scale >= SMALLEST) return whole;
  const box = layout.boxes.find((b) => b.id === selected) ?? layout.boxes[0];
  const middle = { scale: 0.9, x: 0, y: size.height / 2 - (layout.height * 0.9) / 2 };
  return box ? seeing(middle, box, size) : middle;
}

/** Scale below which words cannot be read. */
const SMALLEST = 0.65;

/** Scale below which a card is a dot. */
const DOTS = 0.4;

function Nodes({ graph, layout, selected, played, onSelect, onOpen }: CanvasProps & { readonly layout: Layout }) {
  const first = layout.boxes.some((b) => b.id === selected) ? selected : layout.boxes[0]?.id;
  const press = (id: string) => (id === selected ? onOpen(id) : onSelect(id));
  return (
    <>
      {layout.boxes.map((box) => {
        const base: NodeProps = { box, selected: box.id === first, played, onPress: press };
        if (box.kind === 'ending') {
          const ending = graph.endings.find((e) => `end:${e.id}` === box.id);
          return ending && <EndingNode key={box.id} {...base} ending={ending} />;
        }
        if (box.kind === 'reply') {
          const reply = graph.decisions.flatMap((d) => d.replies).find((r) => r.id === box.id);
          return reply && <ReplyNode key={box.id} {...base} reply={reply} />;
        }
        const number = graph.decisions.findIndex((d) => d.id === box.id) + 1;
        const decision = graph.decisions[number - 1];
        const Kind = box.kind === 'panel' ? PanelNode : DecisionNode;
        return decision && <Kind key={box.id} {...base} decision={decision} number={number} />;
      })}
    </>
  );
}
