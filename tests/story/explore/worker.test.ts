import { expect, it } from 'vitest';
import { readSource } from '../../architecture/source';

/** Whatever a worker of the browser would load with the explorer. */
function reached(from: string): {
  readonly libraries: Set<string>;
  readonly files: Set<string>;
  readonly world: Set<string>;
} {
  const byPath = new Map(readSource('src').map((file) => [file.path, file]));
  const [libraries, files, world] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const visit = (path: string): void => {
    const file = byPath.get(path) ?? byPath.get(`${path}/index`);
    if (!file || files.has(file.path)) return;
    files.add(file.path);
    for (const name of file.world) world.add(name);
    for (const each of file.imports) {
      if ('library' in each) libraries.add(each.library);
      else visit(each.from);
    }
  };
  visit(from);
  return { libraries, files, world };
}

it('the explorer runs where there is no Node, no page and no clock of its own', () => {
  const { libraries, files, world } = reached('story/explore/explore');
  expect([...files]).toContain('core/decide');
  expect([...libraries].sort()).toEqual(['inkjs']);
  expect([...world]).toEqual([]);
});
