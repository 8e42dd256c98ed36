import type { Debrief } from '../../core/debrief';
import { Icon, type IconName } from '../Icon';
import { inSentence } from '../names';
import { Glyph } from './Glyph';
import { NearMissItem } from './NearMissItem';
import { SectionHead } from './SectionHead';
import { TOLD, toldHead } from './words/near';
import { quoted, typeset } from './words/typeset';
import { type WordGiven, wordsGiven } from './words/word-given';

const MARKS: Record<WordGiven['kind'], IconName> = {
  kept: 'seal-check-fill',
  broken: 'warning',
  open: 'hourglass-medium',
  'found-out': 'eye',
  untold: 'eye-slash',
};

/** What people told the officer, what they nearly told, and what the officer's own word was worth. */
export function Told({ debrief }: { readonly debrief: Debrief }) {
  const given = wordsGiven(debrief);
  const nothing = debrief.told.length + debrief.nearMisses.length + given.length === 0;
  return (
    <section class="part" aria-labelledby="told">
      <SectionHead id="told" title={TOLD.title} />
      <div class="card pad">
        {nothing && <p>{TOLD.nothing}</p>}
        <ul class="told">
          {debrief.told.map(({ hidden, text }) => (
            <li key={hidden.id}>
              <Glyph name="told" />
              <div>
                <h3>{typeset(toldHead(inSentence(debrief.meta.cast, hidden.who), hidden.about))}</h3>
                <p>{quoted(text)}</p>
              </div>
            </li>
          ))}
          {debrief.nearMisses.map((miss) => (
            <NearMissItem key={miss.hidden.id} debrief={debrief} miss={miss} />
          ))}
          {given.map((g) => (
            <li key={g.head + g.says} class={g.kind}>
              <Icon name={MARKS[g.kind]} />
              <div>
                <h3>{g.head}</h3>
                <p>{g.says}</p>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
