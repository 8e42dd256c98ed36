import { IconButton } from './Button';

interface SenseButtonsProps {
  readonly muted: boolean;
  readonly onTextSize: () => void;
  readonly onSound: () => void;
}

/** What eyes and ears may need at any moment, one press away on the title and in a scene. */
export function SenseButtons({ muted, onTextSize, onSound }: SenseButtonsProps) {
  return (
    <>
      <IconButton name="text-aa" label="Text size" onClick={onTextSize} />
      <IconButton
        name={muted ? 'speaker-slash' : 'speaker-high'}
        label={muted ? 'Sound: off' : 'Sound: on'}
        pressed={!muted}
        onClick={onSound}
      />
    </>
  );
}
