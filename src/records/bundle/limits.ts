/** What a bundle may hold. Bytes unless it says otherwise. */
const MB = 1024 * 1024;

export const BUNDLE_LIMITS = {
  packed: 20 * MB,
  unpacked: 60 * MB,
  entries: 400,
  manifest: 64 * 1024,
  looks: 256 * 1024,
  picture: 4 * MB,
  /** Pixels of a side; a small file may hold a picture that fills the memory. */
  pictureSide: 4096,
  line: 8 * MB,
} as const;

/** The ending of the one file that a scene is handed over as. */
export const BUNDLE_ENDING = '.rapport';
