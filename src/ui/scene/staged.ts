/** What a picture of a scene shows, for whatever draws it: the stage of the player and that of the Studio's preview. */
import { officerLook } from '../../art/names';
import type { Frame } from '../../core/frame';
import type { OfficerId } from '../../session/ports';
import type { PlayView } from '../../session/view';
import { addressed } from './addressed';
import { beatOf } from './beat';

interface Given {
  readonly officer: OfficerId;
  readonly reducedMotion: boolean;
  readonly phone: boolean;
  /** Whom the last view showed. */
  readonly before: string | undefined;
}

/** What the stage shows of a view. */
export function stageView(view: PlayView, { officer, reducedMotion, phone, before }: Given) {
  const { scene, meta, offer } = view.state;
  const speaker = beatOf(view.state).line?.speaker;
  const people = scene.present.flatMap((id) => {
    const look = scene.looks[id];
    return look ? [{ id, look, face: scene.faces[id] ?? 'calm', speaking: speaker === id } as const] : [];
  });
  const whom = addressed(view, before);
  return {
    place: scene.place,
    light: scene.light,
    weather: scene.weather,
    props: scene.props,
    people,
    officer: officerLook(officer, meta?.dress),
    officerSpeaking: speaker === 'officer',
    leaning: offer !== undefined,
    reducedMotion,
    phone,
    ...(scene.clock !== undefined && { clock: scene.clock }),
    ...(whom !== undefined && { addressed: whom }),
  };
}

/** The stage's own rectangles, relative to its element. */
export function stageFrame({ stage, focus, card, layout }: Frame) {
  const inside = (box: Frame['focus']) => ({ ...box, x: box.x - stage.x, y: box.y - stage.y });
  return { focus: inside(focus), ...(layout !== 'phone' && { avoid: [inside(card)] }) };
}
