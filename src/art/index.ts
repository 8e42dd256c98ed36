/**
 * The art: people and places as SVG, without a DOM. This module holds all drawings, so load it lazily; names alone
 * are in names.ts.
 */
export { drawFace, FACE_BOX } from './face/face';
export { blinking, type FaceParams, MOODS, mix, speaking } from './face/moods';
export type { FaceStyle } from './face/style';
export { type Light, type LightPass, lightFor, lightPasses } from './light';
export { BREATH_BOX, breath } from './people/breath';
export { CHIN, FACE_AT, HEAD_TOP, NECK_X, PERSON_BOX } from './people/measures';
export { type PersonArt, person } from './people/person';
export { type PortraitOptions, portrait } from './people/portrait';
export { type PosterPerson, type PosterSpec, posterSvg } from './poster';
export { DEPTH, layerSvg, type SetLayer, WORLD } from './sets/layer';
export { type PlaceOptions, placeLayers, type SetState, shownLayers } from './sets/places';
export { SIGNS, SIGNS_OF, type SignTexts } from './sets/signs';
export { type Box, type Shape, toSvg } from './shape';
