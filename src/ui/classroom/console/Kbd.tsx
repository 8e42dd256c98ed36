/** On a button: the key that does the same. The button has a name of its own; in a sentence use kbd. */
export function Kbd({ children }: { readonly children: string }) {
  return (
    <span class="keycap" aria-hidden="true">
      {children}
    </span>
  );
}
