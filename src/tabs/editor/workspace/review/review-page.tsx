import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Empty, Loading } from '../../../shared/notices';
import { generationOf } from '../desk/generation';
import { useFromWorker } from '../desk/use-from-worker';
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
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
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
  const compared = useFromWorker(checking, 'difference', (worker) => worker.difference());
  const difference = compared?.value;
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set());
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const mayApprove = draft.mayDo.includes('approve');
  const tick = (key: string, isTicked: boolean): void => {
    const next = new Set(ticks);
    if (isTicked) next.add(key);
    else next.delete(key);
    setTicks(next);
  };
  return (
    <section className={styles.page} aria-label="Verschil">
      <h2 ref={title} className={styles.title} tabIndex={-1}>
        Wat dit concept verandert
      </h2>
      {draft.remark !== null && draft.state === 'open' && (
        <Quote title="Teruggestuurd met deze opmerking" text={draft.remark} />
      )}
      {draft.note !== null && draft.state !== 'open' && <Quote title="Waarom deze wijziging" text={draft.note} />}
      {compared === undefined && <Loading what="Verschil" />}
      {compared !== undefined && difference === undefined && (
        <Empty title="Het verschil is nu niet te maken">
          Nu loopt niet elke wandeling door tot een advies. Los eerst op wat er bij Problemen staat.
        </Empty>
      )}
      {difference !== undefined && (
        <Suspense fallback={<Loading what="Verschil" />}>
          <div data-difference={generationOf(compared?.of)}>
            <DifferenceView
              difference={difference}
              ticks={[...ticks]}
              onTick={tick}
              mayTick={mayApprove}
              onOpen={onOpen}
            />
          </div>
        </Suspense>
      )}
      <ReviewActions
        {...props}
        ticks={ticks}
        isCompared={difference !== undefined && compared?.of === state.changes}
        isShown={compared !== undefined && compared.of === state.changes}
        wanted={difference?.words.filter(({ mayMeanOther }) => mayMeanOther) ?? []}
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
