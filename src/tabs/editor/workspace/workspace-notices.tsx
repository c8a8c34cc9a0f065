import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { EditionFiles, EditorNow } from '../../../web/editor-contract';
import type { Api } from '../../shared/api';
import { Failure } from '../../shared/notices';
import { useNow } from '../../shared/use-now';
import { discardWords } from '../drafts/discard-words';
import type { DeskState, DraftDesk } from './desk/desk-state';
import type { CheckedDraft } from './desk/use-checked';
import { ConflictView } from './review/conflict-view';
import { RebaseNotice } from './review/rebase-notice';

interface WorkspaceNoticesProps {
  readonly api: Api;
  readonly now: EditorNow;
  readonly desk: DraftDesk;
  readonly state: DeskState;
  /** Of the edition the draft departs from. */
  readonly files: EditionFiles;
  readonly checking: CheckedDraft;
  readonly isReview: boolean;
  /** Of the last thing that somebody asked for. */
  readonly actionError: unknown;
  readonly onRebased: () => void;
}

/** What somebody must know of a draft before they go on in it, above everything else. */
export const WorkspaceNotices = (props: WorkspaceNoticesProps) => {
  const { api, now, desk, state, files, checking, isReview, actionError, onRebased } = props;
  const discarded = discardWords(state.draft, useNow());
  return (
    <>
      {state.draft.remark !== null && state.draft.state === 'open' && !isReview && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <strong>Teruggestuurd.</strong> {state.draft.remark}
          </MessageBarBody>
        </MessageBar>
      )}
      {!state.draft.mayDo.includes('write') && state.draft.state === 'open' && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            Alleen wie dit concept begon, schrijft erin: dan blijft er altijd iemand over om het goed te keuren. Wil je
            iets anders, begin dan een eigen concept.
          </MessageBarBody>
        </MessageBar>
      )}
      {discarded !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <strong>{discarded}.</strong> Schrijf erin of bied het aan om het te houden.
          </MessageBarBody>
        </MessageBar>
      )}
      {actionError !== undefined && <Failure error={actionError} />}
      {checking.failure !== undefined && <Failure error={checking.failure} />}
      {state.conflicts.map((conflict) => (
        <ConflictView
          key={conflict.path}
          conflict={conflict}
          choices={checking.choices}
          onDecide={(decisions) => desk.decide(conflict, decisions)}
        />
      ))}
      {state.draft.mayDo.includes('rebase') && state.draft.isBehind && (
        <RebaseNotice
          api={api}
          desk={desk}
          state={state}
          files={files}
          choices={checking.choices}
          edition={now.edition}
          onRebased={onRebased}
        />
      )}
    </>
  );
};
