import '../../ui/fonts.css';
import '../../ui/tokens.css';
import '../../ui/base.css';
import '../../ui/tool-icons';
import { h, render } from 'preact';
import { openStudio } from './open';
import { StudioApp } from './StudioApp';

/** Puts the Studio on the page. */
export async function mount(root: HTMLElement): Promise<void> {
  const app = await openStudio();
  render(h(StudioApp, { app }), root);
}
