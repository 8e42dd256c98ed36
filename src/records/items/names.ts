/** Names of an earlier day told by those of today. A name of today goes before the same name of an earlier day. */
import type { Listed, Named } from './model';

/** What a name of a play is called today; its own name where today's text does not know it. */
export function nameToday(today: readonly Named[], { name, was }: Named): string {
  const known =
    today.find((t) => t.name === name) ??
    today.find((t) => t.was.includes(name)) ??
    // The play may be younger than the text that lies open.
    today.find((t) => was.includes(t.name));
  return known?.name ?? name;
}

export function listedAs(scene: readonly Listed[], name: string): Listed | undefined {
  return scene.find((d) => d.name === name);
}
