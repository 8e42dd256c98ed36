import { build, type Plugin } from 'vite';
import { expect, it } from 'vitest';
import { phaserForTheStage } from '../../scripts/vite/phaser';

const entry = (code: string): Plugin => ({
  name: 'entry',
  resolveId: (id) => (id === 'virtual:entry' ? '\0entry' : undefined),
  load: (id) => (id === '\0entry' ? code : undefined),
});

const built = (code: string) =>
  build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry(code), phaserForTheStage()],
    build: { write: false, minify: false, rolldownOptions: { input: 'virtual:entry' } },
  });

it('stops at a part of Phaser that the build does not have, and says where to add it', async () => {
  await expect(built(`import * as Phaser from 'phaser'; console.log(Phaser.Game);`)).resolves.toBeDefined();
  await expect(built(`import * as Phaser from 'phaser'; console.log(Phaser.Tilemaps);`)).rejects.toThrow(
    /Tilemaps[\s\S]*scripts\/vite\/phaser\.ts/,
  );
}, 60_000);
