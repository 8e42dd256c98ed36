import { HAIR_COLOURS, SKIN_COLOURS } from '../../art/recipe/words';
import { Portrait } from '../../ui/Portrait';
import { type Recipe, recipeText } from '../../vocabulary/recipe';
import { AGES, BEARDS, DRESSES, HAIRS, HEADS, WITH } from '../../vocabulary/scenery';
import { CAST, HEAD_NAMES } from '../words/cast';
import { Radios } from './Radios';
import { useTyping } from './typing';

interface PartsFormProps {
  readonly recipe: Recipe;
  readonly onChange: (recipe: Recipe) => void;
}

const SKINS = SKIN_COLOURS.map((_, i) => String(i + 1));

/** Head, skin, hair, beard, dress, what they carry, age: every try is written at once. */
export function PartsForm({ recipe, onChange }: PartsFormProps) {
  const change = (part: Partial<Recipe>): void => onChange({ ...recipe, ...part });
  const word = (text: string) => text;
  const age = useTyping(String(recipe.age), (years) => change({ age: Number(years) }));
  return (
    <div class="cast-parts">
      <h3>
        {CAST.head} <small>{HEADS.length}</small>
      </h3>
      <Radios
        label={CAST.head}
        class="heads"
        all={HEADS}
        now={recipe.head}
        onPick={(head) => change({ head })}
        show={(head) => <Portrait look={recipeText({ ...recipe, head, with: [] })} />}
        say={(head) => HEAD_NAMES[head] ?? head}
      />
      <h3>{CAST.skin}</h3>
      <Radios
        label={CAST.skin}
        class="swatches"
        all={SKINS}
        now={String(recipe.skin)}
        onPick={(skin) => change({ skin: Number(skin) })}
        show={(skin) => <span class="swatch" style={{ background: SKIN_COLOURS[Number(skin) - 1] }} />}
        say={(skin) => CAST.skinOf(Number(skin))}
      />
      <h3>{CAST.hair}</h3>
      <Radios
        label={CAST.hair}
        class="swatches round"
        all={HAIRS}
        now={recipe.hair}
        onPick={(hair) => change({ hair })}
        show={(hair) => <span class="swatch" style={{ background: HAIR_COLOURS[hair] }} />}
        say={word}
      />
      <Radios label={CAST.beard} all={BEARDS} now={recipe.beard} onPick={(beard) => change({ beard })} show={word} />
      <h3>{CAST.dress}</h3>
      <Radios label={CAST.dress} all={DRESSES} now={recipe.dress} onPick={(dress) => change({ dress })} show={word} />
      <fieldset class="cast-with">
        <legend>{CAST.with}</legend>
        {WITH.map((thing) => {
          const on = recipe.with.includes(thing);
          const others = recipe.with.filter((w) => w !== thing);
          return (
            <button
              key={thing}
              type="button"
              aria-pressed={on}
              onClick={() => change({ with: on ? others : [...others, thing] })}
            >
              {on ? '✓ ' : ''}
              {thing}
            </button>
          );
        })}
      </fieldset>
      <label class="cast-age">
        {CAST.age}
        <input type="range" min={AGES[0]} max={AGES[1]} {...age} aria-valuetext={CAST.about(Number(age.value))} />
        <span>{CAST.about(Number(age.value))}</span>
      </label>
    </div>
  );
}
