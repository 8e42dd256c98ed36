/** The little that a page without a library needs to make elements. */
export type Child = Node | string | false | undefined;
type Given = Readonly<Record<string, string | boolean | undefined | ((event: Event) => void)>>;

const SVG = 'http://www.w3.org/2000/svg';

/** An attribute that is false or undefined is left out; a function listens to the event of its name. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  given: Given = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  return filled(document.createElement(tag), given, children);
}

export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  given: Given = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  return filled(document.createElementNS(SVG, tag), given, children);
}

function filled<T extends Element>(element: T, given: Given, children: readonly Child[]): T {
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  put(element, children);
  return element;
}

/** In place of what was there. */
export function put(parent: Element, children: readonly Child[]): void {
  parent.textContent = '';
  for (const child of children) if (child) parent.append(child);
}
