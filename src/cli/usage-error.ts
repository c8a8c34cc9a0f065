import { didYouMean } from '../content/did-you-mean';

/** The command was given wrong; the message says how it goes. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const brokenContent = (folder: string, problems: number): UsageError =>
  new UsageError(
    `De inhoud in ${folder} heeft ${problems} ${problems === 1 ? 'probleem' : 'problemen'}. Kijk eerst: npm run -s content -- check`,
  );

/** So few names are read at a glance. */
const FEW = 8;

export function unknownTree(name: string, known: Iterable<string>): UsageError {
  const names = [...known];
  const all = names.length <= FEW ? `Kies uit: ${names.join(', ')}.` : 'Alle bomen: npm run -s content -- routes';
  return new UsageError(`De boom \`${name}\` bestaat niet. ${didYouMean(name, names) ?? all}`);
}
