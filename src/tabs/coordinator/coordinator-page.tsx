import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef } from 'react';
import type { Changes, Me } from '../../web/contract';
import { useAnnounce } from '../shared/announcer';
import { UnreachableError } from '../shared/api';
import { ErrorBoundary } from '../shared/error-boundary';
import type { PageApi } from '../shared/host/answers-ahead';
import { Empty, Failure } from '../shared/notices';
import { isOutsider } from '../shared/outsider';
import { OnDemand, partOf } from '../shared/trouble/on-demand';
import { useHashRoute } from '../shared/use-hash-route';
import { useLoad } from '../shared/use-load';
import { usePolled } from '../shared/use-polled';
import { PageNav } from './page-nav';
import { QuestionsView } from './questions-view';

// Most visits are about one question: what teaches from all of them together is fetched when asked for.
const INSIGHT = partOf(() => import('../insight/insight-view'));
const TREE = partOf(() => import('../insight/tree-view'));
const DELIVERY = partOf(() => import('./delivery-view'));

const EVERY_MILLISECONDS = 3_000;

const useStyles = makeStyles({
  main: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`, maxWidth: '90rem', margin: '0 auto' },
  notice: { marginBottom: tokens.spacingVerticalM },
});

export const CoordinatorPage = ({ api }: { readonly api: PageApi }) => {
  const styles = useStyles();
  const { load, reload } = useLoad(
    'me',
    '',
    (signal) => api.get<Me>('me', signal),
    () => api.ahead.known('me'),
  );
  if (!isOutsider(load, 'Coordinator')) {
    if (load.kind === 'failed') return <Failure error={load.error} onRetry={reload} />;
    // The questions are fetched at the same time: almost always it is a coordinator who opens this page.
    return <SignedInPage api={api} me={load.kind === 'ready' ? load.value : undefined} />;
  }
  return (
    <main className={styles.main}>
      <h1>Vragen aan de coördinator</h1>
      <Empty title="Deze pagina is voor coördinatoren">
        Vraag je beheerder om de rol <em>Coordinator</em>. Zelf een vraag stellen doe je in de chat met Deelwijzer.
      </Empty>
    </main>
  );
};

const SignedInPage = ({ api, me }: { readonly api: PageApi; readonly me: Me | undefined }) => {
  const styles = useStyles();
  const [view = 'vragen', ...rest] = useHashRoute();
  const ask = useCallback((signal: AbortSignal) => api.get<Changes>('changes', signal), [api]);
  const {
    value: changes,
    isOnline,
    failure,
    again,
  } = usePolled(EVERY_MILLISECONDS, ask, () => api.ahead.known('changes'));
  useNewsAnnounced(changes?.counts.new);
  // What could not be read while the server was away is read once it is back, without a press.
  const revision = `${changes?.tag ?? ''} ${isOnline}`;
  const questionId = view === 'vraag' ? rest[0] : undefined;

  return (
    <>
      <PageNav view={view} counts={changes?.counts} />
      <main className={styles.main}>
        {!isOnline && !(failure instanceof UnreachableError) && (
          <div className={styles.notice}>
            <Failure error={failure} onRetry={again} />
          </div>
        )}
        {!isOnline && failure instanceof UnreachableError && (
          <MessageBar intent="warning" politeness="polite" className={styles.notice} layout="multiline">
            <MessageBarBody>
              <strong>Geen verbinding.</strong> Je ziet wat het laatst is opgehaald. Wat je typt blijft staan. We
              proberen het vanzelf opnieuw.
            </MessageBarBody>
          </MessageBar>
        )}
        <ErrorBoundary round={[view, ...rest].join('/')}>
          {view === 'inzicht' && (
            <OnDemand what="Inzicht" part={INSIGHT}>
              {({ InsightView }) => <InsightView api={api} />}
            </OnDemand>
          )}
          {view === 'boom' && (
            <OnDemand what="Boom" part={TREE}>
              {({ TreeView }) => <TreeView api={api} treeId={rest[0] ?? ''} nodeId={rest[1]} />}
            </OnDemand>
          )}
          {view === 'bezorging' && (
            <OnDemand what="Bezorging" part={DELIVERY}>
              {({ DeliveryView }) => <DeliveryView api={api} />}
            </OnDemand>
          )}
          {view !== 'inzicht' && view !== 'boom' && view !== 'bezorging' && (
            <QuestionsView api={api} me={me} changes={changes} revision={revision} openId={questionId} />
          )}
        </ErrorBoundary>
      </main>
    </>
  );
};

const useNewsAnnounced = (count: number | undefined): void => {
  const announce = useAnnounce();
  const before = useRef(count);
  useEffect(() => {
    if (before.current !== undefined && count !== undefined && count > before.current) {
      const more = count - before.current;
      announce(more === 1 ? 'Er is een nieuwe vraag.' : `Er zijn ${more} nieuwe vragen.`);
    }
    before.current = count;
  }, [count, announce]);
};
