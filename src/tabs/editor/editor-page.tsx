import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Me } from '../../web/contract';
import { type Api, RefusedError } from '../shared/api';
import { Empty, Failure, Loading } from '../shared/notices';
import { useHashRoute } from '../shared/use-hash-route';
import { useLoad } from '../shared/use-load';
import { DraftsView } from './drafts/drafts-view';
import { EditionsView } from './drafts/editions-view';
import { ProposalsView } from './drafts/proposals-view';
import { EditorNav } from './editor-nav';
import { useEditorNow } from './use-editor-now';

// The list of drafts is there at once; what one writes with is fetched when a draft is opened.
const Workspace = lazy(() => import('./workspace/workspace').then(({ Workspace }) => ({ default: Workspace })));

const useStyles = makeStyles({
  main: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`, margin: '0 auto' },
  narrow: { maxWidth: '60rem' },
  notice: { marginBottom: tokens.spacingVerticalM },
});

export const EditorPage = ({ api }: { readonly api: Api }) => {
  const styles = useStyles();
  const { load, reload } = useLoad('me', '', (signal) => api.get<Me>('me', signal));
  if (load.kind === 'loading') return <Loading what="Inhoud" />;
  if (load.kind === 'failed') return <Failure error={load.error} onRetry={reload} />;
  if (load.value.roles.includes('Editor')) return <SignedInPage api={api} me={load.value} />;
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
  const [view = 'concepten', ...rest] = useHashRoute();
  const { now, isOnline, failure } = useEditorNow(api);
  const [draftId = '', ...place] = rest;
  const isWriting = view === 'concept' && draftId !== '';
  if (now === undefined && failure instanceof RefusedError) return <Failure error={failure} />;
  return (
    <>
      <EditorNav view={view} isCompact={isWriting} />
      <main className={styles.main}>
        {!isOnline && (
          <MessageBar intent="warning" politeness="polite" className={styles.notice} layout="multiline">
            <MessageBarBody>
              <strong>Geen verbinding.</strong> Je kunt doorschrijven: het blijft op dit apparaat en wordt vanzelf
              bewaard zodra het weer kan.
            </MessageBarBody>
          </MessageBar>
        )}
        {now === undefined ? (
          <Loading what="Inhoud" />
        ) : isWriting ? (
          <Suspense fallback={<Loading what="Concept" />}>
            <Workspace key={draftId} api={api} me={me} now={now} draftId={draftId} place={place} />
          </Suspense>
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
