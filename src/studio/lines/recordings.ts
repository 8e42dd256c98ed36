/** Which recording says a line of a play: by person and words, as the line was printed. */
import type { Line } from '../../core/model';
import { lineIdOf, type Media } from '../../records/bundle/media';
import { type SpokenLine, voiceKey } from '../../story/strings/spoken';
import type { Recordings } from '../../ui/scene/readAloud';

/** Plays one recording at a time. */
export interface Voice {
  /** Volume 0 to 1. */
  readonly say: (recording: Media, volume: number) => void;
  readonly stop: () => void;
}

/** The recording of a line: of its own id, or of the same words elsewhere. */
export function mediaOf({ id, alike, changes }: SpokenLine, media: readonly Media[]): Media | undefined {
  if (changes) return undefined;
  const byId = new Map(media.map((each) => [lineIdOf(each.name).toLowerCase(), each]));
  return [id, ...alike].map((each) => byId.get(each.toLowerCase())).find((found) => found !== undefined);
}

export function recordingsOf(lines: readonly SpokenLine[], media: readonly Media[], voice: Voice): Recordings {
  const voiced = new Map<string, Media>();
  for (const line of lines) {
    const found = mediaOf(line, media);
    if (found) voiced.set(voiceKey(line.speaker, line.text), found);
  }
  const of = ({ speaker, text }: Line) => (speaker === undefined ? undefined : voiced.get(voiceKey(speaker, text)));
  return {
    has: (line) => of(line) !== undefined,
    play: (line, volume) => {
      const found = of(line);
      if (found) voice.say(found, volume);
    },
    stop: voice.stop,
  };
}
