import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WordChange } from '../../../content/compare/word-change';
import { AnswerChanges } from './answer-changes';
import { useDifferenceStyles } from './difference-styles';
import { MarkedText } from './marked-text';

interface WordChangeCardProps {
  readonly change: WordChange;
  /** What it is in, when that does not stand above it already. */
  readonly title?: string;
  readonly onOpen: (treeId: string, nodeId?: string) => void;
  readonly children?: ReactNode;
}

/** One change of words: what it is, the old and the new words, and where it is. */
export const WordChangeCard = ({ change, title, onOpen, children }: WordChangeCardProps) => {
  const shared = useDifferenceStyles();
  const { what, tree, node, before, after, answers, uses } = change;
  return (
    <article className={shared.card}>
      <p className={shared.note}>
        {[title, what, ...(uses > 1 ? [`op ${uses} plekken te lezen`] : [])].filter(Boolean).join(' · ')}
        {tree !== undefined && (
          <>
            {' · '}
            <Link as="button" inline onClick={() => onOpen(tree, node)}>
              {node ?? 'bekijk de boom'}
            </Link>
          </>
        )}
      </p>
      {answers === undefined ? <MarkedText before={before} after={after} /> : <AnswerChanges answers={answers} />}
      {children}
    </article>
  );
};
