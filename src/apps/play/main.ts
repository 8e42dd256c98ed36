import '../../ui/fonts.css';
import '../../ui/tokens.css';
import '../../ui/base.css';
import { h, render } from 'preact';
import { keepOffline } from '../../adapters/offline';
import { openApp } from './app';
import { Player } from './Player';
import { applyLooks } from './theme';

/** Puts the player on the page. */
export async function mount(root: HTMLElement): Promise<void> {
  const app = await openApp();
  applyLooks(app.state.get().settings);
  render(h(Player, { app, root }), root);
  void keepOffline();
}
