import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

/**
 * Phaser in a build, cut down to what src/stage uses: its package is one file of everything, and half of what an
 * officer loads would be physics, tile maps, loaders and filters that no scene has. Built from Phaser's own sources,
 * as its documentation describes; development takes the whole package. The browser tests play the build.
 */
const SOURCES = path.join(path.dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src');
const ID = '\0phaser-for-the-stage';

/** The values of the namespace that the stage names. The build fails when it names another. */
const NAMESPACE = `
  import Game from '${file('core/Game')}';
  import Scene from '${file('scene/Scene')}';
  import constants from '${file('const')}';
  import GameEvents from '${file('core/events/index')}';
  import ScaleEvents from '${file('scale/events/index')}';
  import modes from '${file('scale/const/SCALE_MODE_CONST')}';
  export { Game, Scene };
  export const { CANVAS, WEBGL } = constants;
  export const Core = { Events: GameEvents };
  export const Scale = { Events: ScaleEvents, NONE: modes.NONE };
`;

/** Required for what they register: the plugins of a scene, and the makers of the game objects the stage adds. */
const REGISTERED = [
  'polyfills/requestVideoFrame',
  // First, because its parts require it in a circle that closes only when it is entered here.
  'renderer/index',
  'events/EventEmitter',
  'cameras/2d/CameraManager',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/container/ContainerFactory',
  'gameobjects/image/ImageFactory',
  'gameobjects/shape/rectangle/RectangleFactory',
  'scene/ScenePlugin',
  'time/Clock',
  'tweens/TweenManager',
].map((module) => `import '${file(module)}';\n`);

/** Effects that no scene uses, and their shaders. Phaser looks them up by name when somebody adds one; nobody does. */
const LEFT_OUT =
  /phaser[\\/]src[\\/](filters[\\/]|renderer[\\/]webgl[\\/](renderNodes[\\/]filters[\\/]Filter|shaders[\\/]index))/;

/** Phaser's own switches, which its builds replace by true or false. */
const SWITCHES: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

function file(module: string): string {
  return path.posix.join(SOURCES.replaceAll('\\', '/'), `${module}.js`);
}

export function phaserForTheStage(): Plugin {
  return {
    name: 'rapport:phaser',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^phaser$/ },
      handler: () => ID,
    },
    load: {
      filter: { id: [/^\0phaser-for-the-stage$/, LEFT_OUT] },
      handler: (id) => (id === ID ? REGISTERED.join('') + NAMESPACE : 'module.exports = {};'),
    },
    onLog(_level, { code, message }) {
      if (code !== 'IMPORT_IS_UNDEFINED' || !message.includes('phaser-for-the-stage')) return;
      throw new Error(`${message}\nThe build of Phaser has no such part yet: add it in scripts/vite/phaser.ts.`);
    },
    transform: {
      filter: { id: /[\\/]phaser[\\/]src[\\/]/ },
      handler: (code) => code.replace(/typeof ([A-Z_\d]+)\b/g, (whole, name) => String(SWITCHES[name] ?? whole)),
    },
  };
}
