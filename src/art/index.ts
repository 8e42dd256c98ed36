/**
 * The art: people and places as SVG, without a DOM. This module holds all drawings, so load it lazily; names alone
 * are in names.ts.
 */
export { drawFace, FACE_BOX } from './face/face';
export { blinking, type FaceParams, MOODS, mix, speaking } from './face/moods';
export type { FaceStyle } from './face/style';
export { type Light, type LightPass, lightFor, lightPasses } from './light';
export { BREATH_BOX, breath } from './people/breath';
export { FACE_AT, HEAD_BOX, NECK_X, PERSON_BOX } from './people/measures';
export { person } from './people/person';
export { portrait } from './people/portrait';
export { posterSvg } from './poster';
export { DEPTH, layerSvg, type SetLayer } from './sets/layer';
export { placeLayers, shownLayers } from './sets/places';
export { SIGNS, SIGNS_OF } from './sets/signs';
export { type Box, type Shape, toSvg } from './shape';
