import * as Phaser from 'phaser';
import { Pulse } from './pulse';
import type { RendererName } from './renderer';
import { StageScene, type StageSize } from './scene';

/** No canvas grows beyond 4K: beyond it nobody sees a difference and memory runs out. */
const MOST_PIXELS = 3840;
/** A WebGL context that has been lost comes back soon or never (ms). */
const PATIENCE = 3000;
/** Weather is drawn thirty times a second, on a plain canvas fifteen times (ms): there each drawing costs a processor. */
const DRIFT_EVERY: Readonly<Record<RendererName, number>> = { webgl: 33, canvas: 66 };

export interface Running {
  readonly scene: StageScene;
  readonly pulse: Pulse;
  readonly renderer: RendererName;
  destroy(): void;
}

/** Starts Phaser in a parent element, at its size in device pixels; `lost` is called when WebGL has gone for good. */
export function startGame(
  parent: HTMLElement,
  renderer: RendererName,
  random: () => number,
  lost: () => void,
): Promise<Running> {
  return new Promise((resolve) => {
    let pulse: Pulse | undefined;
    const scene = new StageScene(random, { wake: () => pulse?.wake(), touch: () => pulse?.touch() }, () => {
      pulse = new Pulse(game, () => scene.activity(), DRIFT_EVERY[renderer]);
      watchLoss(game, scene, lost);
      const stopWatching = watchSize(parent, game, scene);
      const stopPointing = watchPointer(scene);
      const destroy = (): void => {
        stopWatching();
        stopPointing();
        pulse?.stop();
        // Phaser 4.2 forgets this stamp of its own: it would keep the whole game alive in the pool of canvases.
        game.textures.tileSprite.destroy();
        // A sleeping game never gets round to its own destruction.
        game.loop.wake();
        game.destroy(true);
      };
      resolve({ scene, pulse, renderer, destroy });
    });
    const game = new Phaser.Game(configure(parent, renderer, scene));
  });
}

function configure(parent: HTMLElement, renderer: RendererName, scene: StageScene): Phaser.Types.Core.GameConfig {
  const size = measure(parent);
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.dataset.renderer = renderer;
  canvas.style.display = 'block';
  canvas.style.pointerEvents = 'none';
  return {
    type: renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
    canvas,
    parent,
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    backgroundColor: '#8f99a2',
    // Phaser's own fitting is blurred: the canvas gets the exact number of device pixels and is shrunk by CSS.
    scale: { mode: Phaser.Scale.NONE, width: size.pixelWidth, height: size.pixelHeight, zoom: 1 / size.ratio },
    render: { antialias: true, antialiasGL: false, powerPreference: 'low-power' },
    fps: { smoothStep: false },
    scene,
  };
}

interface Measured extends StageSize {
  readonly pixelWidth: number;
  readonly pixelHeight: number;
}

function measure(parent: HTMLElement): Measured {
  const { width, height } = parent.getBoundingClientRect();
  const ratio = Math.min(window.devicePixelRatio || 1, MOST_PIXELS / Math.max(width, height, 1));
  const [pixelWidth, pixelHeight] = [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
  return { width, height, ratio, pixelWidth, pixelHeight };
}

/** Follows the parent's size and the screen's pixel ratio. */
function watchSize(parent: HTMLElement, game: Phaser.Game, scene: StageScene): () => void {
  let last = '';
  const follow = (): void => {
    const size = measure(parent);
    const key = `${size.pixelWidth}x${size.pixelHeight}@${size.ratio}`;
    if (key === last || size.width === 0 || size.height === 0) return;
    last = key;
    game.scale.resize(size.pixelWidth, size.pixelHeight);
    // After resize(), which leaves the CSS size as it was.
    game.scale.setZoom(1 / size.ratio);
    scene.resize(size);
  };
  const observer = new ResizeObserver(follow);
  observer.observe(parent);
  let media: MediaQueryList | undefined;
  const onRatio = (): void => {
    media?.removeEventListener('change', onRatio);
    media = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    media.addEventListener('change', onRatio);
    follow();
  };
  onRatio();
  return () => {
    observer.disconnect();
    media?.removeEventListener('change', onRatio);
  };
}

/** The picture follows a mouse, wherever it is in the window; a finger moves nothing. */
function watchPointer(scene: StageScene): () => void {
  const onMove = ({ pointerType, clientX, clientY }: PointerEvent): void => {
    if (pointerType !== 'mouse') return;
    scene.point((clientX / window.innerWidth) * 2 - 1, (clientY / window.innerHeight) * 2 - 1);
  };
  window.addEventListener('pointermove', onMove, { passive: true });
  return () => window.removeEventListener('pointermove', onMove);
}

function watchLoss(game: Phaser.Game, scene: StageScene, lost: () => void): void {
  let waiting: Phaser.Time.TimerEvent | undefined;
  game.canvas.addEventListener('webglcontextlost', () => {
    waiting = scene.time.delayedCall(PATIENCE, lost);
    scene.execute([]);
  });
  game.canvas.addEventListener('webglcontextrestored', () => {
    waiting?.remove();
    scene.execute([]);
  });
}
