import type { Edition } from '../../../model/edition';
import type { Report, TreeSource } from '../../read/tree-source';

const FIELDS = [
  ['title', 'De titel', 'Zo kan niemand ze in het menu uit elkaar houden.'],
  ['summary', 'De samenvatting', 'Zo weet niemand welke van de twee past.'],
] as const;

/** Two trees that read the same in the menu: told at the one that changed since the published edition. */
export function checkTitles(
  sources: ReadonlyMap<string, TreeSource>,
  before: Edition | undefined,
  report: Report,
): void {
  /** A tree that was copied with its head is one slip. */
  const told = new Set<TreeSource>();
  for (const [field, name, why] of FIELDS) {
    const met = new Map<string, TreeSource>();
    for (const source of sources.values()) {
      const heard = source.raw[field].trim().toLowerCase();
      const first = met.get(heard);
      if (first === undefined) {
        met.set(heard, source);
        continue;
      }
      const isFirstNew = before !== undefined && before.trees.get(first.tree.id)?.[field] !== first.tree[field];
      const [wrong, other] = isFirstNew ? [first, source] : [source, first];
      if (told.has(wrong)) continue;
      told.add(wrong);
      report(wrong, {
        code: 'said-twice',
        path: [field],
        message: `${name} is gelijk aan die van ${other.yaml.file}. ${why}`,
        hint: `Zeg in \`${field}\` waarin deze boom anders is.`,
      });
    }
  }
}
