import { readerRule } from './reading';

export const unknownTag = readerRule(
  'unknown-tag',
  'A word that the language does not know does nothing, and nobody notices.',
);
