import { typeset } from '../debrief/words/typeset';

/** Authored text with *stars* around what matters, as elements; never as HTML. */
export function Emphasis({ text }: { readonly text: string }) {
  let at = 0;
  return (
    <>
      {typeset(text)
        .split(/\*([^*\n]+)\*/)
        .map((part, index) => {
          at += part.length;
          return index % 2 === 1 ? <b key={at}>{part}</b> : part;
        })}
    </>
  );
}
