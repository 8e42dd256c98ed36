/** What came with a scene for a line of a play, found by person and words, as the line was printed. */
import type { Line } from '../../core/model';
import { lineIdOf, type Media, type SceneMedia } from '../../records/bundle/media';
import { type SpokenLine, voiceKey } from '../../story/strings/spoken';
import type { Pages } from '../../ui/scene/PagePicture';
import type { Recordings } from '../../ui/scene/readAloud';

/** Plays one recording at a time. */
export interface Voice {
  /** Volume 0 to 1. */
  readonly say: (recording: Media, volume: number) => void;
  readonly stop: () => void;
}

/** Addresses at which a page shows pictures. */
export interface Addresses {
  readonly addressOf: (picture: Media) => string;
  readonly close: () => void;
}

export interface SceneExtras {
  readonly recordings: Recordings;
  readonly pages: Pages;
  /** Neither is heard or shown afterwards. */
  readonly close: () => void;
}

export type LineMedia = Pick<SceneMedia, 'pictures' | 'lines'>;

/** The recording of a spoken line or the picture of a page: of its own id, or of the same words elsewhere. */
export function mediaOf({ id, alike, changes, speaker }: SpokenLine, media: LineMedia): Media | undefined {
  if (changes) return undefined;
  const kept = speaker === undefined ? media.pictures : media.lines;
  const byId = new Map(kept.map((each) => [lineIdOf(each.name).toLowerCase(), each]));
  return [id, ...alike].map((each) => byId.get(each.toLowerCase())).find((found) => found !== undefined);
}

export function extrasOf(
  lines: readonly SpokenLine[],
  media: LineMedia,
  voice: Voice,
  addresses: Addresses,
): SceneExtras {
  const found = new Map<string, Media>();
  for (const line of lines) {
    const one = mediaOf(line, media);
    if (one) found.set(voiceKey(line.speaker, line.text), one);
  }
  const said = ({ speaker, text }: Line) => (speaker === undefined ? undefined : found.get(voiceKey(speaker, text)));
  return {
    recordings: {
      has: (line) => said(line) !== undefined,
      play: (line, volume) => {
        const recording = said(line);
        if (recording) voice.say(recording, volume);
      },
      stop: voice.stop,
    },
    pages: {
      pictureOf: ({ read, text }) => {
        const picture = read ? found.get(voiceKey(undefined, text)) : undefined;
        return picture && addresses.addressOf(picture);
      },
    },
    close: () => {
      voice.stop();
      addresses.close();
    },
  };
}
