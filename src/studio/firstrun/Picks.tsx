import { isLook, lightOf, lookText, PLACES } from '../../art/names';
import { Icon, type IconName } from '../../ui/Icon';
import { looksFor, PLACE_NAMES } from '../skeleton/scenery';
import type { Answers, Understood } from '../skeleton/skeleton';
import { FIRST_RUN } from '../words/firstrun';

interface PicksProps {
  readonly scene: Understood;
  readonly onPick: (picked: Pick<Answers, 'place' | 'light' | 'look'>) => void;
}

/** The set and the person's drawing: guessed from the answers until somebody picks. */
export function Picks({ scene, onPick }: PicksProps) {
  const { person, place, light } = scene;
  const looks = looksFor(person.set);
  const shown = (looks as readonly string[]).includes(person.look) ? looks : [person.look, ...looks];
  return (
    <>
      <Picked icon="map-pin-fill" label={FIRST_RUN.place}>
        <select
          aria-label={FIRST_RUN.place}
          value={`${place}/${lightOf(place, light)}`}
          onChange={({ currentTarget }) => {
            const [where = '', when = ''] = currentTarget.value.split('/');
            onPick({ place: where, light: when });
          }}
        >
          {PLACE_NAMES.flatMap((name) =>
            PLACES[name].lights.map((each) => (
              <option key={`${name}/${each}`} value={`${name}/${each}`}>
                {FIRST_RUN.light(capital(name.replaceAll('-', ' ')), each)}
              </option>
            )),
          )}
        </select>
      </Picked>
      <Picked icon="smiley" label={FIRST_RUN.look(person.name)}>
        <select
          aria-label={FIRST_RUN.look(person.name)}
          value={person.look}
          onChange={({ currentTarget }) => onPick({ look: currentTarget.value })}
        >
          {shown.map((look) => (
            <option key={look} value={look}>
              {isLook(look) ? lookText(look) : look}
            </option>
          ))}
        </select>
      </Picked>
    </>
  );
}

/** The words of the chosen option can be long; the button shows what is picked, the list tells it. */
function Picked({
  icon,
  label,
  children,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly children: preact.ComponentChildren;
}) {
  return (
    <span class="pick" title={label}>
      <Icon name={icon} />
      {children}
    </span>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
