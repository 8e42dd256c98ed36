import * as v from 'valibot';

/**
 * An object schema that must name every key of T, the optional ones too: a field that the core gains and the schema
 * forgets would otherwise be stripped from every record, and no test would notice.
 */
export function shape<T extends object>(
  entries: { readonly [K in keyof T]-?: v.GenericSchema<unknown, T[K]> },
): v.GenericSchema<unknown, T> {
  // The compiler cannot follow a mapped type through valibot's inference; the parameter has said it all.
  return v.object(entries) as v.GenericSchema<unknown> as v.GenericSchema<unknown, T>;
}
