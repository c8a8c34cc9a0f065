import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { DraftChanges } from '../../../../web/editor-contract';
import { Empty, Loading } from '../../../shared/notices';
import type { Difference } from '../../worker/protocol';
import type { CheckedDraft } from '../desk/use-checked';
import { ReviewActions } from './review-actions';
import type { ReviewProps } from './review-props';

const DifferenceView = lazy(() =>
  import('../../difference/difference-view').then(({ DifferenceView }) => ({ default: DifferenceView })),
);

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    maxWidth: '60rem',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalL,
  },
  quote: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalM,
  },
});

/** What the draft does to what people read and to where walks end, and the way to publishing it. */
export const ReviewPage = (props: ReviewProps) => {
  const { state, checking, onOpen } = props;
  const styles = useStyles();
  const { draft } = state;
  const compared = useDifference(checking);
  const difference = compared?.difference;
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set());
  const mayApprove = draft.mayDo.includes('approve');
  const tick = (key: string, isTicked: boolean): void => {
    const next = new Set(ticks);
    if (isTicked) next.add(key);
    else next.delete(key);
    setTicks(next);
  };
  return (
    <section className={styles.page} aria-label="Verschil">
      {draft.remark !== null && draft.state === 'open' && (
        <Quote title="Teruggestuurd met deze opmerking" text={draft.remark} />
      )}
      {draft.note !== null && draft.state !== 'open' && <Quote title="Waarom deze wijziging" text={draft.note} />}
      {difference === undefined && <Loading what="Verschil" />}
      {difference === 'none' && (
        <Empty title="Het verschil is nu niet te maken">
          Nu loopt niet elke wandeling door tot een advies. Los eerst op wat er bij Problemen staat.
        </Empty>
      )}
      {difference !== undefined && difference !== 'none' && (
        <Suspense fallback={<Loading what="Verschil" />}>
          <DifferenceView
            difference={difference}
            ticks={[...ticks]}
            onTick={tick}
            mayTick={mayApprove}
            onOpen={onOpen}
          />
        </Suspense>
      )}
      <ReviewActions
        {...props}
        ticks={ticks}
        isCompared={compared !== undefined && compared.difference !== 'none' && compared.of === state.changes}
        wanted={
          difference === undefined || difference === 'none' ? [] : difference.words.filter((word) => word.mayMeanOther)
        }
      />
    </section>
  );
};

const Quote = ({ title, text }: { readonly title: string; readonly text: string }) => {
  const styles = useStyles();
  return (
    <div>
      <strong>{title}</strong>
      <blockquote className={styles.quote}>{text}</blockquote>
    </div>
  );
};

interface Compared {
  readonly difference: Difference | 'none';
  /** The changes it is of. */
  readonly of: DraftChanges | undefined;
}

const useDifference = ({ worker, round, of }: CheckedDraft): Compared | undefined => {
  const [compared, setCompared] = useState<Compared>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round of checking means: compare again
  useEffect(() => {
    if (worker === undefined) return;
    let hasLeft = false;
    void worker.difference().then((found) => {
      if (!hasLeft) setCompared({ difference: found ?? 'none', of });
    });
    return () => {
      hasLeft = true;
    };
  }, [worker, round]);
  return compared;
};
