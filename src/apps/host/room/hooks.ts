import { useEffect } from 'preact/hooks';
import type { Lesson } from '../../../classroom/model';
import type { Artifact } from '../../../story/artifact';
import type { RoomProps } from '../../../ui/classroom/room';
import { useWatched } from '../hooks';
import type { Host } from '../host';
import { firstAfter, keyOf, sameText } from '../scene';

export function useRoom({ room: { props } }: Host): RoomProps {
  return useWatched(props.subscribe, props.get);
}

/** Phones learn what comes of a reply once it is decided, and what was best once the lesson has ended. */
export function usePhoneStory({ box, room }: Host, artifact: Artifact | undefined, lesson: Lesson): void {
  const good = artifact && sameText(artifact, lesson) ? artifact : undefined;
  useEffect(() => {
    room.setStory(
      good && {
        follows: (turn, choice) => firstAfter(good, box.get().lesson, turn, choice),
        key: () => keyOf(good, box.get().lesson),
      },
    );
  }, [good, lesson.id]);
}
