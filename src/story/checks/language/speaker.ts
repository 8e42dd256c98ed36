import { readerRule } from './reading';

export const speaker = readerRule('speaker', 'The line would be read as narration, with no face and no name.');
