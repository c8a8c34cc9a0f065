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
export const missingAgreed = ({ walks }: Tree): readonly string[] =>
  walks.some(({ name }) => name.startsWith(NOT_READ))
    ? []
    : AGREED.filter(([, word]) => !walks.some(({ name }) => word.test(name))).map(([name]) => name);
