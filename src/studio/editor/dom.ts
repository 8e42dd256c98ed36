/** Elements for widgets and tooltips. Text is text: nothing that an author wrote is read as markup. */
import { type IconName, iconPath } from '../../ui/Icon';

type Child = Node | string | false | undefined;

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 256 256');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', iconPath(name) ?? '');
  svg.append(path);
  return svg;
}

/** A sentence whose quoted words are set as code. */
export function sentence(text: string): DocumentFragment {
  const all = document.createDocumentFragment();
  for (const [i, part] of text.split(/"([^"]*)"/).entries()) all.append(i % 2 === 0 ? part : element('code', {}, part));
  return all;
}
