import { FACES, type Face } from '../../core/model';
import { Portrait } from '../../ui/Portrait';
import { CAST } from '../words/cast';
import { Radios } from './Radios';

interface FacesProps {
  readonly name: string;
  readonly look: string | undefined;
  readonly face: Face;
  readonly worn: ReadonlySet<string>;
  readonly onFace: (face: Face) => void;
  readonly onCopy: (face: Face) => void;
}

/** Every face the person can make; a click copies what goes before their words. */
export function Faces({ name, look, face, worn, onFace, onCopy }: FacesProps) {
  return (
    <section class="cast-faces" data-pane="faces" aria-labelledby="cast-faces" tabIndex={-1}>
      <h2 id="cast-faces">{CAST.faces}</h2>
      <p>
        {CAST.worn(name, worn.size, FACES.length)} · <kbd>C</kbd> {CAST.copies(face)}
        {CAST.keys.map(([key, does]) => (
          <span key={key}>
            {' '}
            · <kbd>{key}</kbd> {does}
          </span>
        ))}
      </p>
      <Radios
        label={CAST.faces}
        class="faces"
        all={FACES}
        now={face}
        onPick={onFace}
        onPress={onCopy}
        show={(one) => (
          <span class={worn.has(one) ? 'worn' : undefined}>
            <Portrait look={look} face={one} />
            <span>{one}</span>
          </span>
        )}
        say={(one) => (worn.has(one) ? `${one}, ${CAST.inScene}` : one)}
      />
    </section>
  );
}
