import { readerRule } from './reading';

export const value = readerRule('value', 'Without a value it can read, the tag does nothing.');
