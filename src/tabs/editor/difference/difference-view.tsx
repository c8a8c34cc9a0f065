import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { WordChange } from '../../../content/compare/word-change';
import { Empty } from '../../shared/notices';
import { fileTitle } from '../file-titles';
import type { Difference } from '../worker/protocol';
import { useDifferenceStyles } from './difference-styles';
import { OtherMeaningSection } from './other-meaning-section';
import { OutcomesSection } from './outcomes-section';
import { WordsSection } from './words-section';

const useStyles = makeStyles({
  whole: { display: 'grid', gap: tokens.spacingVerticalXXL, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: '60rem' },
});

export interface DifferenceViewProps {
  readonly difference: Difference;
  /** Keys of the changes that whoever approves has ticked off. */
  readonly ticks: readonly string[];
  readonly onTick: (key: string, on: boolean) => void;
  /** Whether this editor is to approve. */
  readonly mayTick: boolean;
  /** A place in the draft; without a node the tree. */
  readonly onOpen: (treeId: string, nodeId?: string) => void;
}

/** What a draft changes for readers: first what answers mean, then where routes end, then every word. */
export const DifferenceView = ({ difference, ticks, onTick, mayTick, onOpen }: DifferenceViewProps) => {
  const styles = useStyles();
  const { outcomes, words, titles } = difference;
  const treeTitle = (tree: string): string => titles[tree] ?? tree;
  const titleOf = ({ tree, file }: WordChange): string => (tree === undefined ? fileTitle(file) : treeTitle(tree));
  const isSame = words.length + outcomes.added.length + outcomes.removed.length + outcomes.trees.length === 0;
  if (isSame && outcomes.tooLarge.length === 0)
    return (
      <Empty title="Er is niets veranderd voor lezers">
        Alle routes eindigen waar ze eindigden, en er staat geen woord anders dan in wat nu gepubliceerd is.
      </Empty>
    );
  return (
    <div className={styles.whole}>
      <OtherMeaningSection
        changes={words.filter(({ mayMeanOther }) => mayMeanOther)}
        ticks={ticks}
        onTick={onTick}
        mayTick={mayTick}
        titleOf={titleOf}
        onOpen={onOpen}
      />
      <OutcomesSection difference={difference} titleOf={treeTitle} onOpen={onOpen} />
      <Trees heading="Nieuwe bomen" trees={outcomes.added} titleOf={treeTitle} onOpen={onOpen} />
      <Trees heading="Bomen die weggaan" trees={outcomes.removed} titleOf={treeTitle} />
      <WordsSection changes={words.filter(({ mayMeanOther }) => !mayMeanOther)} titleOf={titleOf} onOpen={onOpen} />
    </div>
  );
};

interface TreesProps {
  readonly heading: string;
  readonly trees: readonly string[];
  readonly titleOf: (tree: string) => string;
  /** Absent where there is nothing to open any more. */
  readonly onOpen?: (treeId: string) => void;
}

const Trees = ({ heading, trees, titleOf, onOpen }: TreesProps) => {
  const shared = useDifferenceStyles();
  if (trees.length === 0) return null;
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>
        {heading} ({trees.length})
      </h3>
      <ul>
        {trees.map((tree) => (
          <li key={tree}>
            {onOpen === undefined ? (
              titleOf(tree)
            ) : (
              <Link as="button" inline onClick={() => onOpen(tree)}>
                {titleOf(tree)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
