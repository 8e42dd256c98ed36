/** Words in the texts of many scenes: plain text, capitals or not. */
import type { SceneFile } from '../../records/scene';

/** A scene that can be opened at a line: kept in this browser, or one that Rapport brings. */
export type SceneRef = { readonly kept: string } | { readonly shipped: string };

export interface SearchedScene {
  readonly ref: SceneRef;
  readonly title: string;
  readonly files: readonly SceneFile[];
}

export interface Match {
  readonly scene: SearchedScene;
  readonly file: string;
  /** 1 is the first line. */
  readonly line: number;
  /** Offsets of the file's text. */
  readonly from: number;
  readonly to: number;
  /** The line around it, cut where it is very long: what stands before, the words, and what follows. */
  readonly words: readonly [before: string, found: string, after: string];
}

export interface Found {
  readonly matches: readonly Match[];
  /** Of all that there are, also where not all are listed. */
  readonly places: number;
  readonly scenes: number;
}

/** Characters of a line that are shown before the words, and behind them. */
const BEFORE = 60;
const AFTER = 160;

/** @param most matches that are listed; the others are only counted. Nothing but blanks finds nothing. */
export function searchScenes(scenes: readonly SearchedScene[], words: string, most: number): Found {
  const matches: Match[] = [];
  const holding = new Set<SearchedScene>();
  let places = 0;
  if (words.trim() === '') return { matches, places, scenes: 0 };
  const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'), 'giu');
  for (const scene of scenes) {
    for (const { name: file, text } of scene.files) {
      let line = 1;
      let counted = 0;
      for (const { index: from, 0: found } of text.matchAll(pattern)) {
        places++;
        holding.add(scene);
        if (places > most) continue;
        for (let at = text.indexOf('\n', counted); at !== -1 && at < from; at = text.indexOf('\n', at + 1)) {
          line++;
          counted = at + 1;
        }
        matches.push({ scene, file, line, from, to: from + found.length, words: lineAround(text, from, found.length) });
      }
    }
  }
  return { matches, places, scenes: holding.size };
}

function lineAround(text: string, from: number, length: number): Match['words'] {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', from + length);
  const before = text.slice(from === 0 ? 0 : start, from).trimStart();
  const after = text.slice(from + length, end === -1 ? undefined : end).trimEnd();
  return [
    before.length > BEFORE ? `…${before.slice(-BEFORE)}` : before,
    text.slice(from, from + length),
    after.length > AFTER ? `${after.slice(0, AFTER)}…` : after,
  ];
}
