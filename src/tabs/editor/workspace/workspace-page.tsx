import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Problem } from '../../../content/problem';
import type { Me } from '../../../web/contract';
import type { DraftDetail, EditionFiles, EditorNow } from '../../../web/editor-contract';
import type { Api } from '../../shared/api';
import { goTo } from '../../shared/use-hash-route';
import { type Destination, destinationOf } from '../focus/destination';
import type { Trial, WantedTrial } from '../preview/trial';
import { generationOf } from './desk/generation';
import { renameDraft } from './desk/rename-draft';
import { useChecked } from './desk/use-checked';
import { useDesk } from './desk/use-desk';
import { useOthersChanges } from './desk/use-others-changes';
import { DeskBar } from './desk-bar';
import { FileList } from './files/file-list';
import { FormPane } from './panes/form-pane';
import { PaneJump } from './panes/pane-jump';
import { SidePane } from './panes/side-pane';
import { ReviewPage } from './review/review-page';
import { WorkspaceNotices } from './workspace-notices';

const WIDE = '@media (min-width: 64rem)';

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalS },
  panes: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    [WIDE]: {
      gridTemplateColumns: '15rem minmax(22rem, 1fr) minmax(22rem, 1.1fr)',
      // Each pane scrolls by itself: the drawing stays beside the field it is about.
      height: 'calc(100vh - 11rem)',
      minHeight: '30rem',
      '& > *': { maxHeight: '100%', overflowY: 'auto', boxSizing: 'border-box' },
    },
  },
});

/** The name of the last part of the address when somebody looks at what changed. */
const REVIEW = 'verschil';

interface WorkspacePageProps {
  readonly api: Api;
  readonly me: Me;
  readonly now: EditorNow;
  readonly draft: DraftDetail;
  readonly files: EditionFiles;
  readonly place: readonly string[];
  readonly onRebased: () => void;
}

export const WorkspacePage = ({ api, me, now, draft, files, place, onRebased }: WorkspacePageProps) => {
  const styles = useStyles();
  const { desk, state } = useDesk({ api, files, draft, personId: me.id, onRebased });
  const checking = useChecked(files, now.today, state.changes);
  const [actionError, setActionError] = useState<unknown>();
  useOthersChanges(api, now.tag, state.draft, desk.adopt);

  const [first, second] = place;
  const isReview = first === REVIEW || (first === undefined && state.draft.state !== 'open');
  const path = isReview ? undefined : first;
  // Whoever looked at the difference goes on where they were writing.
  const lastPlace = useRef<readonly string[]>([]);
  if (!isReview && place.length > 0) lastPlace.current = place;
  const isReadOnly = !state.draft.mayDo.includes('write');
  const open = (file: string, id?: string): void => goTo('concept', draft.id, file, ...(id === undefined ? [] : [id]));
  const [destination, setDestination] = useState<Destination>();
  const go = (problem: Problem): void => {
    const to = destinationOf(problem, desk.text(problem.file));
    setDestination(to);
    open(to.file, to.id);
  };
  const [trial, setTrial] = useState<Trial>();
  const tryOut = async (wanted: WantedTrial): Promise<void> => {
    const start = { tree: wanted.tree, answers: [] };
    setTrial(
      'walk' in wanted
        ? { ...wanted }
        : { walk: (await checking.worker?.untried(wanted.tree, wanted.ends))?.walk ?? start },
    );
    if (path !== `trees/${wanted.tree}.yaml`) open(`trees/${wanted.tree}.yaml`);
  };
  const openNode = (treeId: string, nodeId?: string): void => open(`trees/${treeId}.yaml`, nodeId);

  return (
    <div className={styles.page} data-typed={generationOf(state.changes)} data-problems={generationOf(checking.of)}>
      <DeskBar
        state={state}
        document={path === undefined || desk.text(path) === undefined ? undefined : desk.document(path)}
        problemCount={checking.checked?.problems.length}
        isBehind={generationOf(checking.of) !== generationOf(state.changes)}
        progress={checking.checked === undefined && checking.failure === undefined ? checking.progress : undefined}
        isReview={isReview}
        backTo={lastPlace.current}
        onRename={isReadOnly ? undefined : (title) => renameDraft(api, desk, title)}
      />
      <WorkspaceNotices
        api={api}
        now={now}
        desk={desk}
        state={state}
        files={files}
        checking={checking}
        isReview={isReview}
        actionError={actionError}
        onRebased={onRebased}
      />
      {isReview ? (
        <ReviewPage
          api={api}
          me={me}
          now={now}
          desk={desk}
          state={state}
          checking={checking}
          onOpen={openNode}
          onGo={go}
          onError={setActionError}
        />
      ) : (
        <div className={styles.panes}>
          <FileList
            paths={state.paths}
            changes={state.changes}
            checking={checking}
            problems={checking.checked?.problems ?? []}
            openPath={path}
            isReadOnly={isReadOnly}
            today={now.today}
            onOpen={open}
            onNew={(newPath, text) => {
              desk.write(newPath, text);
              open(newPath);
            }}
          />
          <FormPane
            api={api}
            desk={desk}
            path={path}
            selected={second}
            checking={checking}
            isReadOnly={isReadOnly}
            onOpen={open}
            onTry={tryOut}
            destination={destination}
          />
          <SidePane
            api={api}
            desk={desk}
            path={path}
            selected={second}
            checking={checking}
            isReadOnly={isReadOnly}
            onOpen={open}
            onGo={go}
            onTry={tryOut}
            trial={trial}
            destination={destination}
            onOpenNode={openNode}
          />
        </div>
      )}
      {path !== undefined && <PaneJump problemCount={checking.checked?.problems.length ?? 0} />}
    </div>
  );
};
