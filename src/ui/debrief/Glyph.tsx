import { GLYPHS, type GlyphName } from './glyphs';

/** A mark of the debrief beside a word; assistive technology hears the word. */
export function Glyph({ name }: { readonly name: GlyphName }) {
  return (
    <svg class="icon" viewBox="0 0 256 256" aria-hidden="true">
      <path d={GLYPHS[name]} />
    </svg>
  );
}
