import '../../ui/fonts.css';
import '../../ui/tokens.css';
import '../../ui/base.css';
import '../../ui/tool-icons';
import { h, render } from 'preact';
import { Portraits } from '../../ui/Portrait';
import { loadPortraits } from '../../ui/portraits';
import { ConsoleApp } from './ConsoleApp';
import { openHost } from './host';
import { keyIn } from './room/props';
import { WallApp } from './WallApp';

/** Puts a window of the classroom on the page: the console, or at `#/class/wall` what the projector shows. */
export async function mount(root: HTMLElement): Promise<void> {
  const kind = /^#\/?class\/wall(\?|$)/.test(location.hash) ? 'wall' : 'console';
  const host = openHost(kind, keyIn(location.hash));
  const app = kind === 'wall' ? h(WallApp, { host }) : h(ConsoleApp, { host });
  render(h(Portraits.Provider, { value: loadPortraits, children: app }), root);
}
