import type { WordChange } from '../../../content/compare/word-change';
import { useDifferenceStyles } from './difference-styles';
import { WordChangeCard } from './word-change-card';

interface WordsSectionProps {
  readonly changes: readonly WordChange[];
  readonly titleOf: (change: WordChange) => string;
  readonly onOpen: (treeId: string, nodeId?: string) => void;
}

/** Every other change that a reader sees, by tree or file. Never folded: whoever approves would approve it unread. */
export const WordsSection = ({ changes, titleOf, onOpen }: WordsSectionProps) => {
  const shared = useDifferenceStyles();
  if (changes.length === 0) return null;
  const groups = new Map<string, WordChange[]>();
  for (const change of changes) groups.set(change.file, [...(groups.get(change.file) ?? []), change]);
  return (
    <section className={shared.section} aria-labelledby="difference-words">
      <h3 id="difference-words" className={shared.heading}>
        Andere woorden ({changes.length})
      </h3>
      {[...groups].map(([file, [first, ...others]]) =>
        first === undefined ? null : (
          <div key={file} className={shared.section}>
            <h4 className={shared.group}>{titleOf(first)}</h4>
            <ul className={shared.list}>
              {[first, ...others].map((change) => (
                <li key={change.key}>
                  <WordChangeCard change={change} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </section>
  );
};
