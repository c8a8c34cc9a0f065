import { compileEdition } from '../../src/content/compile-edition';
import type { Edition } from '../../src/model/edition';
import { realFiles } from '../content/support/toy-content';

/** The content as we publish it. */
export function realEdition(): Edition {
  const { edition, problems } = compileEdition(realFiles(), { id: 'real', today: '2026-11-26' });
  if (edition === undefined) throw new Error(`Expected content without problems, found ${problems.length}.`);
  return edition;
}
