/** Why a bundle is not opened: what is wrong, and what to do. Names come from a stranger, so they are shortened. */

const short = (name: string): string => {
  const clean = name.replace(/[\p{C}]/gu, '?');
  return clean.length > 60 ? `${clean.slice(0, 57)}…` : clean;
};
const mega = (bytes: number): string => `${Math.round((bytes / (1024 * 1024)) * 10) / 10} MB`;

export const BUNDLE_WORDS = {
  tooLarge: (most: number) => `This file is larger than ${mega(most)}, so it was not opened.`,
  notOurs: 'This is not a Rapport scene. Ask for the “.rapport” file that the Studio hands over.',
  cut: 'This file is not complete. It may have been cut off on its way: ask for it again.',
  damaged: (name: string) => `“${short(name)}” in this file is damaged. Ask for the file again.`,
  encrypted: 'This file is locked with a password. Rapport opens scenes without one.',
  tooMany: (most: number) => `This file holds more than ${most} parts, so it was not opened.`,
  tooMuch: (most: number) => `This file would unpack to more than ${mega(most)}, so it was not opened.`,
  name: (name: string) => `This file holds a part with a name that is not allowed: “${short(name)}”.`,
  twice: (name: string) => `This file holds “${short(name)}” twice.`,
  unknown: (name: string) => `This file holds “${short(name)}”, which does not belong in a scene.`,
  noManifest: 'This file says nothing of the scene it holds (manifest.json is missing).',
  manifest: (fault: string) => `What this file says of its scene cannot be read (manifest.json: ${short(fault)}).`,
  newer: 'This scene was handed over by a newer Rapport. Load the page again to get the newer version.',
  files: 'The list of texts in this file does not match the texts it holds.',
  tooLong: (name: string, most: number) => `“${short(name)}” is larger than ${mega(most)}.`,
  text: (name: string) => `“${short(name)}” is not text in UTF-8. Save it as UTF-8 and hand the scene over again.`,
  svg: (name: string) => `“${short(name)}” is a drawing that can hold a program. Use PNG, JPEG or WebP.`,
  picture: (name: string) => `“${short(name)}” is not a PNG, JPEG or WebP picture.`,
  pixels: (name: string, most: number) => `“${short(name)}” is larger than ${most} by ${most} pixels.`,
  sound: (name: string) => `“${short(name)}” is not a sound that browsers play (WebM, Ogg, MP3, M4A, WAV).`,
  looks: 'The looks in this file cannot be read (looks.json).',
} as const;
