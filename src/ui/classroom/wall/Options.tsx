import type { Lettered } from '../../../classroom/views/wall';
import { typeset } from '../../debrief/words/typeset';
import { Icon, type IconName } from '../../Icon';
import { OptionShape } from '../OptionShape';
import { textsOf, useFit } from './useFit';

interface OptionsProps {
  readonly choices: readonly Lettered[];
  /** Letter of the one that is lit; the others step back. */
  readonly lit?: string;
  /** What it is lit for. */
  readonly sign?: { readonly icon: IconName; readonly words: string };
}

/** The replies in large letters. */
export function Options({ choices, lit, sign }: OptionsProps) {
  const list = useFit<HTMLOListElement>(textsOf(choices));
  return (
    <ol class={lit === undefined ? 'wall-options' : 'wall-options one-lit'} ref={list}>
      {choices.map(({ id, letter, text }) => {
        const now = letter === lit;
        return (
          <li key={id} class={now ? 'now' : undefined} data-option={letter} aria-current={now ? 'true' : undefined}>
            <OptionShape letter={letter} />
            <span class="option-text">{typeset(text)}</span>
            {now && sign && (
              <span class="option-sign">
                <Icon name={sign.icon} label={sign.words} />
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
