import { useState } from 'preact/hooks';

interface Typing {
  readonly value: string;
  readonly onInput: (event: { readonly currentTarget: HTMLInputElement }) => void;
  readonly onChange: (event: { readonly currentTarget: HTMLInputElement }) => void;
  readonly onBlur: () => void;
}

/**
 * What stands in a field while one types, until the browser says that it is meant (Enter, or on leaving). The page is
 * drawn anew for many reasons; without this, each would put the old value back under one's hands.
 */
export function useTyping(value: string, onMeant: (text: string) => void): Typing {
  const [typed, type] = useState<string>();
  return {
    value: typed ?? value,
    onInput: ({ currentTarget }) => type(currentTarget.value),
    onChange: ({ currentTarget }) => {
      type(undefined);
      onMeant(currentTarget.value);
    },
    onBlur: () => type(undefined),
  };
}
