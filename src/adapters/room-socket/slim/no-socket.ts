/** Stands in for the library's questions and answers, which phones have in `../phone.ts`. */
export const Socket = undefined;
