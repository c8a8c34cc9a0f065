import type { Tree } from '../../model/tree';

/** What a proposed walk is called until somebody has read where it ends. */
export const NOT_READ = 'KIJK NA';

/** The three walks that every tree people can start holds, by a word of their names (content/README.md, Afgesproken). */
const AGREED = [
  ['meest voorkomend', /meest voorkomend/i],
  ['gevaarlijkst', /gevaarlijk/i],
  ['meest twijfelachtig', /twijfel/i],
] as const;

/** Those that no walk of this tree is called by; nothing while somebody still has to name proposals. */
export const missingAgreed = ({ walks }: Pick<Tree, 'walks'>): readonly string[] =>
  walks.some(({ name }) => name.startsWith(NOT_READ)) ? [] : agreedBeside(walks.map(({ name }) => name));

/** Those of the three that none of these names says. */
export const agreedBeside = (names: readonly string[]): readonly string[] =>
  AGREED.filter(([, word]) => !names.some((name) => word.test(name))).map(([said]) => said);
