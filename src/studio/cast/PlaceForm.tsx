import { isPlace, PLACES } from '../../art/names';
import { Button } from '../../ui/Button';
import type { Edit } from '../../vocabulary/problems';
import { AMBIENCES, PROPS, SOUNDS } from '../../vocabulary/scenery';
import type { ProjectFile } from '../project';
import { CAST } from '../words/cast';
import { Pick } from './PersonForm';
import { globalOf } from './rows';
import { setGlobal, setPlace } from './write';

/** Lets somebody hear what a scene names; any name that is no sound is quiet. */
export interface Listen {
  readonly ambience: (name: string) => void;
  readonly play: (name: string) => void;
}

export interface Setting {
  readonly place: keyof typeof PLACES;
  readonly light: string;
  readonly weather: string;
  readonly props: Readonly<Record<string, string>>;
}

/** As the text says it; the first place that is drawn where it says nothing. */
export function settingOf(files: readonly ProjectFile[]): Setting {
  const value = (name: string): string => globalOf(files, name)?.value.trim() ?? '';
  const [named = '', light = ''] = value('place')
    .split(',')
    .map((s) => s.trim());
  const place = isPlace(named) ? named : 'lobby';
  const props = value('props')
    .split(';')
    .map((p) => p.trim().split(/\s+/) as [string, string])
    .filter((p) => p.length === 2);
  return {
    place,
    light: light || PLACES[place].lights[0],
    weather: value('weather'),
    props: Object.fromEntries(props),
  };
}

interface PlaceFormProps {
  readonly files: readonly ProjectFile[];
  readonly main: string;
  readonly onWrite: (edits: readonly Edit[]) => void;
}

/** Place, time of day and weather, over the picture. */
export function PlaceForm({ files, main, onWrite }: PlaceFormProps) {
  const { place, light, weather, props } = settingOf(files);
  const weathers = PLACES[place].weathers.map((w) => (w === 'clear' ? 'none' : w));
  const states: Readonly<Record<string, readonly string[]>> = PROPS[place];
  const setProp = (prop: string, state: string): void => {
    const next = { ...props, [prop]: state };
    onWrite(
      setGlobal(
        files,
        main,
        'props',
        Object.entries(next)
          .map((p) => p.join(' '))
          .join('; '),
      ),
    );
  };
  return (
    <div class="cast-place">
      <Pick
        label={CAST.place}
        all={Object.keys(PLACES)}
        now={place}
        onPick={(name) => {
          if (!isPlace(name)) return;
          const { lights, weathers } = PLACES[name];
          onWrite(setPlace(files, main, name, lights[0], weathers));
        }}
      />
      <Pick
        label={CAST.light}
        all={PLACES[place].lights}
        now={light}
        onPick={(next) => onWrite(setPlace(files, main, place, next, PLACES[place].weathers))}
      />
      {weathers.length > 1 && (
        <Pick
          label={CAST.weather}
          all={weathers}
          now={weather || 'none'}
          onPick={(next) => onWrite(setGlobal(files, main, 'weather', next))}
        />
      )}
      {Object.entries(states).map(([prop, all]) => (
        <Pick key={prop} label={prop} all={all} now={props[prop] ?? all[0] ?? ''} onPick={(s) => setProp(prop, s)} />
      ))}
    </div>
  );
}

/** What one hears in the place, and the sounds that a line may make. */
export function SoundForm({ files, main, onWrite, listen }: PlaceFormProps & { readonly listen?: Listen | undefined }) {
  const ambience = globalOf(files, 'ambience')?.value.trim() || 'none';
  return (
    <div class="cast-sound">
      <h3>{CAST.sound}</h3>
      <Pick
        label={CAST.ambience}
        all={AMBIENCES}
        now={ambience}
        onPick={(next) => onWrite(setGlobal(files, main, 'ambience', next))}
      />
      {listen && (
        <p>
          {AMBIENCES.filter((a) => a !== 'none').map((name) => (
            <Button key={name} small icon="speaker-high" onClick={() => listen.ambience(name)}>
              {CAST.hear(name)}
            </Button>
          ))}
          <Button small icon="speaker-slash" onClick={() => listen.ambience('none')}>
            {CAST.quiet}
          </Button>
          {SOUNDS.map((name) => (
            <Button key={name} small icon="play" onClick={() => listen.play(name)}>
              {CAST.hear(name)}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}
