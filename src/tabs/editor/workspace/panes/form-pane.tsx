import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import type { Edit } from '../../../../content/edit/edits';
import { ErrorBoundary } from '../../../shared/error-boundary';
import { Empty, Loading } from '../../../shared/notices';
import { goTo } from '../../../shared/use-hash-route';
import type { Finding } from '../../finding/protocol';
import { useFinding } from '../../finding/use-finding';
import { ProposalNotice } from './proposal-notice';
import type { SidePaneProps } from './side-pane-props';
import { treeInPath } from './tree-in-path';

const FileForm = lazy(() => import('../../form/file-form').then(({ FileForm }) => ({ default: FileForm })));

const useStyles = makeStyles({
  pane: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
  },
  refused: { color: tokens.colorStatusDangerForeground2 },
});

const SOURCES = 'sources.yaml';

type FormPaneProps = Omit<SidePaneProps, 'onOpenNode' | 'onGo' | 'trial'>;

export const FormPane = (props: FormPaneProps) => {
  const { desk, path } = props;
  const styles = useStyles();
  // Kept here: whoever opens the next tree need not wait until search has learnt once more.
  const finding = useFinding(props.checking);
  return (
    <section className={styles.pane} aria-label="Formulier">
      {path === undefined || desk.text(path) === undefined ? (
        <Empty title="Kies wat je wilt veranderen">Links staan alle bomen. Kies er een, of zoek op een woord.</Empty>
      ) : (
        <ErrorBoundary round={`${path} ${props.selected} ${props.checking.round}`}>
          <OpenForm key={path} {...props} path={path} finding={finding} />
        </ErrorBoundary>
      )}
    </section>
  );
};

const OpenForm = ({
  api,
  desk,
  path,
  selected,
  checking,
  isReadOnly,
  onOpen,
  onTry,
  destination,
  finding,
}: FormPaneProps & { readonly path: string; readonly finding: Finding | undefined }) => {
  const styles = useStyles();
  const treeId = treeInPath(path);
  const document = desk.document(path);
  const text = useSyncExternalStore(document.subscribe, document.text);
  const [refusal, setRefusal] = useState<string>();
  const editIn = (file: string, wanted: Edit): void => {
    const edited = desk.edit(file, wanted);
    setRefusal(edited.ok ? undefined : edited.says);
  };
  return (
    <Suspense fallback={<Loading what="Formulier" />}>
      {treeId !== undefined && (
        <ProposalNotice api={api} desk={desk} treeId={treeId} nodeId={selected} isReadOnly={isReadOnly} />
      )}
      {refusal !== undefined && (
        <p role="alert" className={styles.refused}>
          {refusal}
        </p>
      )}
      <FileForm
        path={path}
        text={text}
        problems={(checking.checked?.problems ?? []).filter(({ file }) => file === path)}
        choices={checking.choices}
        selected={selected}
        onSelect={(id) => goTo('concept', desk.state().draft.id, path, ...(id === undefined ? [] : [id]))}
        onEdit={(edit) => editIn(path, edit)}
        onNewSource={
          desk.text(SOURCES) === undefined
            ? undefined
            : (id, source) => editIn(SOURCES, { kind: 'set', path: [id], value: source })
        }
        onOpen={onOpen}
        onTry={onTry}
        finding={finding}
        isReadOnly={isReadOnly}
        destination={destination}
      />
    </Suspense>
  );
};
