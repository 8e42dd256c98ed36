/** What a room bears. The server enforces these; pages use them to say so before it has to. */

/** Version of the messages between phones, hosts and server. Another one is refused in words. */
export const PROTOCOL = 1;
/** Without the signs that are mistaken for others when read from a wall: 0 and O, 1, I and L, U and V. */
export const CODE_SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CODE_LENGTH = 6;
/** Characters of a name, after cleaning. */
export const LONGEST_NAME = 24;
/** Characters of a team's name, and teams of a room. */
export const LONGEST_TEAM = 16;
export const MOST_TEAMS = 8;
/** Bytes of one message, of phones and of hosts. */
export const LARGEST_FROM_PHONE = 2_000;
export const LARGEST_FROM_HOST = 1_000_000;

/** A room code as people type it: any case, with spaces or dashes; undefined where it cannot be one. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  return code.length === CODE_LENGTH && [...code].every((sign) => CODE_SIGNS.includes(sign)) ? code : undefined;
}
