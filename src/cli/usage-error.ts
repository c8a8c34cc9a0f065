import { didYouMean } from '../content/did-you-mean';
import { count } from './count';

/** The command was given wrong; the message says how it goes. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A sentence and, if there is one, what was probably meant. */
export const withHint = (sentence: string, hint: string | undefined): string =>
  hint === undefined ? sentence : `${sentence} ${hint}`;

export const brokenContent = (folder: string, problems: number): UsageError =>
  new UsageError(
    `De inhoud in ${folder} heeft ${count(problems, 'probleem', 'problemen')}. Kijk eerst: npm run -s content -- check`,
  );

/** So few names are read at a glance. */
const FEW = 8;

export function unknownTree(name: string, known: Iterable<string>): UsageError {
  const names = [...known];
  const all = names.length <= FEW ? `Kies uit: ${names.join(', ')}.` : 'Alle bomen: npm run -s content -- routes';
  return new UsageError(`De boom \`${name}\` bestaat niet. ${didYouMean(name, names) ?? all}`);
}
