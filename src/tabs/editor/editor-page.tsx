import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useRef } from 'react';
import type { Me } from '../../web/contract';
import type { EditorNow } from '../../web/editor-contract';
import type { Api } from '../shared/api';
import { ErrorBoundary } from '../shared/error-boundary';
import type { PageApi } from '../shared/host/answers-ahead';
import { Empty, Failure, Loading } from '../shared/notices';
import { isOutsider } from '../shared/outsider';
import { useHashRoute } from '../shared/use-hash-route';
import { useLoad } from '../shared/use-load';
import { usePolled } from '../shared/use-polled';
import { ConnectionNotice } from './connection-notice';
import { DraftsView } from './drafts/drafts-view';
import { EditionsView } from './drafts/editions-view';
import { ProposalsView } from './drafts/proposals-view';
import { EditorNav } from './editor-nav';
import { useKeptFocus } from './focus/use-kept-focus';

// The list of drafts is there at once; what one writes with is fetched when a draft is opened.
const Workspace = lazy(() => import('./workspace/workspace').then(({ Workspace }) => ({ default: Workspace })));

const EVERY_MILLISECONDS = 4_000;

const useStyles = makeStyles({
  main: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`, margin: '0 auto' },
  narrow: { maxWidth: '60rem' },
});

export const EditorPage = ({ api }: { readonly api: PageApi }) => {
  const styles = useStyles();
  const { load, reload } = useLoad(
    'me',
    '',
    (signal) => api.get<Me>('me', signal),
    () => api.ahead.known('me'),
  );
  if (load.kind === 'loading') return <Loading what="Inhoud" />;
  if (!isOutsider(load, 'Editor')) {
    if (load.kind === 'failed') return <Failure error={load.error} onRetry={reload} />;
    return <SignedInPage api={api} me={load.value} />;
  }
  return (
    <main className={styles.main}>
      <h1>Inhoud aanpassen</h1>
      <Empty title="Deze pagina is voor redacteuren">
        Vraag je beheerder om de rol <em>Editor</em>. Een vraag stellen doe je in de chat met Deelwijzer.
      </Empty>
    </main>
  );
};

const SignedInPage = ({ api, me }: { readonly api: Api; readonly me: Me }) => {
  const styles = useStyles();
  const page = useRef<HTMLElement>(null);
  useKeptFocus(page);
  const [view = 'concepten', ...rest] = useHashRoute();
  const ask = useCallback((signal: AbortSignal) => api.get<EditorNow>('editor/now', signal), [api]);
  const { value: now, isOnline, failure } = usePolled(EVERY_MILLISECONDS, ask);
  const [draftId = '', ...place] = rest;
  const isWriting = view === 'concept' && draftId !== '';
  return (
    <>
      <EditorNav view={view} isCompact={isWriting} />
      <main ref={page} className={styles.main}>
        {!isOnline && <ConnectionNotice failure={failure} />}
        {now === undefined ? (
          isOnline && <Loading what="Inhoud" />
        ) : isWriting ? (
          <ErrorBoundary round={rest.join('/')}>
            <Suspense fallback={<Loading what="Concept" />}>
              <Workspace key={draftId} api={api} me={me} now={now} draftId={draftId} place={place} />
            </Suspense>
          </ErrorBoundary>
        ) : (
          <div className={styles.narrow}>
            {view === 'uitgaven' && <EditionsView api={api} now={now} />}
            {view === 'voorstellen' && <ProposalsView api={api} now={now} />}
            {view !== 'uitgaven' && view !== 'voorstellen' && <DraftsView api={api} now={now} />}
          </div>
        )}
      </main>
    </>
  );
};
