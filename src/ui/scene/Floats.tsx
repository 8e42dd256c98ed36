import { typeset } from '../debrief/words/typeset';
import { Icon } from '../Icon';
import { SCENE } from '../words/scene';

interface FloatsProps {
  readonly captions: readonly string[];
  /** The officer's own sentence, while its answer is read. */
  readonly own: string | undefined;
}

/** Small papers that rest on the panel's upper edge: they come and go without moving a word below. */
export function Floats({ captions, own }: FloatsProps) {
  return (
    <div class="floats">
      {captions.map((caption) => (
        <p key={caption} class="caption">
          <Icon name="ear" />
          {caption}
        </p>
      ))}
      {own && (
        <p class="own-words">
          <b>{SCENE.you}</b> {typeset(own)}
        </p>
      )}
    </div>
  );
}
