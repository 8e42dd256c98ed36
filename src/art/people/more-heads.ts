import more from '../../../assets/characters/more-heads.json';
import { addHeads } from './parts';

addHeads(more);
