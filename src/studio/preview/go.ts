/** From what is shown to where it stands in the text. */
import type { Line } from '../../core/model';
import type { State } from '../../core/state';
import type { Studio } from '../model';
import { placeOfLine, placeOfReply } from './source';

export function goToLine(studio: Studio, line: Line, { meta, decided }: State): void {
  const { outline } = studio.checking.store.getState().draft ?? {};
  const last = decided.at(-1);
  const own = line.speaker === 'officer' && last?.option.text === line.text;
  const place =
    own && outline && last
      ? placeOfReply(outline, last.decision.id, last.option.label)
      : meta && placeOfLine(studio.project.get().files, meta, line);
  if (place) studio.goTo(place);
}

export function goToReply(studio: Studio, decision: string, label: string): void {
  const { outline } = studio.checking.store.getState().draft ?? {};
  const place = outline && placeOfReply(outline, decision, label);
  if (place) studio.goTo(place);
}
