import { IconButton } from './Button';
import { COMMON } from './words/common';

interface SenseButtonsProps {
  readonly muted: boolean;
  readonly onTextSize: () => void;
  readonly onSound: () => void;
}

/** What eyes and ears may need at any moment, one press away on the title and in a scene. */
export function SenseButtons({ muted, onTextSize, onSound }: SenseButtonsProps) {
  return (
    <>
      <IconButton name="text-aa" label={COMMON.textSize} onClick={onTextSize} />
      <IconButton
        name={muted ? 'speaker-slash' : 'speaker-high'}
        label={muted ? COMMON.soundOff : COMMON.soundOn}
        pressed={!muted}
        onClick={onSound}
      />
    </>
  );
}
