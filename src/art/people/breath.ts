/** A cloud of breath in the cold, right of the mouth, in the person's frame. */
export const BREATH_BOX = { x: 540, y: 470, width: 290, height: 130 } as const;

export const breath = (): string =>
  '<g fill="#fff"><path d="M560 520q18-24 44-14q16-26 46-14q34-16 52 12q34 0 34 28t-36 26q-20 22-48 8q-30 14-48-8q-36 4-44-38Z" opacity=".72"/><path d="M706 470q14-16 32-6q22-10 30 10q18 4 14 20t-24 12q-14 12-30 2q-22 2-22-14Z" transform="translate(0 30)" opacity=".5"/></g>';
