import type { Finding } from '../../problem';

export type Said = Pick<Finding, 'message' | 'hint'>;

/** A pattern that a reader should not meet, and what to say of it: `written` is all that was found, `part` its first group. */
export interface Sign {
  readonly pattern: RegExp;
  readonly say: (written: string, part: string) => Said;
}

/**
 * Nothing but capitals, where a word of them is too long for an abbreviation (“WMO OF WLZ” may stand) or an answer shouts.
 */
export const isShouted = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && (/\p{Lu}{6}/u.test(text) || /(?<!\p{L})(?:JA|NEE|NIET|GEEN)(?!\p{L})/u.test(text));
