import { readerRule } from './reading';

export const misplacedTag = readerRule('misplaced-tag', 'A tag in the wrong place does nothing, and nobody notices.');
