import { FROM_DISK } from '../../studio/words/from-disk';

/** What stands in for the Studio when the page was opened by double-click: a browser starts no worker there. */
export async function mount(root: HTMLElement): Promise<void> {
  const main = document.createElement('main');
  main.dataset.screen = 'studio';
  const heading = document.createElement('h1');
  heading.textContent = FROM_DISK.title;
  const text = document.createElement('p');
  text.textContent = FROM_DISK.text;
  const link = document.createElement('a');
  link.href = '#/';
  link.textContent = FROM_DISK.back;
  main.append(heading, text, link);
  root.replaceChildren(main);
}
