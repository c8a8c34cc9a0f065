import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Changes, Me } from '../../web/contract';
import { ErrorBoundary } from '../shared/error-boundary';
import type { PageApi } from '../shared/host/answers-ahead';
import { Empty } from '../shared/notices';
import { goTo } from '../shared/use-hash-route';
import { LIST_ID, QuestionList } from './list/question-list';
import { QuestionDetail } from './question/question-detail';
import { forgetOldDrafts } from './question/writing/drafts';

const WIDE = '@media (min-width: 60rem)';

const useStyles = makeStyles({
  panes: {
    [WIDE]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(22rem, 30rem) minmax(0, 1fr)',
      gap: tokens.spacingHorizontalL,
    },
  },
  // The list may be long: the question stays in sight beside it.
  stay: {
    [WIDE]: {
      position: 'sticky',
      top: tokens.spacingVerticalS,
      alignSelf: 'start',
      maxHeight: 'calc(100vh - 1rem)',
      overflowY: 'auto',
    },
  },
  // On a phone one of the two is on show; the list stays alive behind the question, so Back finds it as it was.
  behind: { display: 'none', [WIDE]: { display: 'block' } },
});

interface QuestionsViewProps {
  readonly api: PageApi;
  readonly me: Me | undefined;
  readonly changes: Changes | undefined;
  /** Another one means that there may be something new to read. */
  readonly revision: string;
  readonly openId: string | undefined;
}

export const QuestionsView = ({ api, me, changes, revision, openId }: QuestionsViewProps) => {
  const styles = useStyles();
  useRowFocusedOnReturn(openId);
  useEffect(forgetOldDrafts, []);
  useEscapeToList(openId);
  return (
    <div className={styles.panes}>
      <div className={mergeClasses(openId !== undefined && styles.behind)}>
        <ErrorBoundary>
          <QuestionList api={api} me={me} changes={changes} revision={revision} openId={openId} />
        </ErrorBoundary>
      </div>
      <div className={mergeClasses(styles.stay, openId === undefined && styles.behind)}>
        {openId === undefined ? (
          <Empty title="Kies een vraag">Dan lees je hier de vraag en de route die eraan voorafging.</Empty>
        ) : (
          <ErrorBoundary round={openId}>
            <QuestionDetail key={openId} api={api} me={me} id={openId} revision={revision} />
          </ErrorBoundary>
        )}
      </div>
    </div>
  );
};

/** Who comes back from a question goes on in the list where they left it. */
const useRowFocusedOnReturn = (openId: string | undefined): void => {
  const before = useRef(openId);
  useEffect(() => {
    if (openId === undefined && before.current !== undefined) {
      // What was opened may have left the list meanwhile, such as a new question that was claimed.
      const row = document.getElementById(`row-${before.current}`) ?? document.getElementById(LIST_ID);
      row?.focus();
    }
    before.current = openId;
  }, [openId]);
};

/** One press leads back to the list, unless it means something to what has the focus. */
const useEscapeToList = (openId: string | undefined): void => {
  useEffect(() => {
    if (openId === undefined) return;
    const onKey = ({ key, target, defaultPrevented }: KeyboardEvent): void => {
      const isField = target instanceof Element && target.closest('input, textarea, select, [role=dialog]') !== null;
      if (key === 'Escape' && !defaultPrevented && !isField) goTo('vragen');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [openId]);
};
