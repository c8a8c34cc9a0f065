import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftDetail, ProposalRow } from '../../../../web/editor-contract';
import type { Api } from '../../../shared/api';
import { sentenceOf } from '../../../shared/notices';
import { useLoad } from '../../../shared/use-load';
import type { DraftDesk } from '../desk/desk-state';

interface ProposalNoticeProps {
  readonly api: Api;
  readonly desk: DraftDesk;
  readonly treeId: string;
  /** A node of it, when one is open; otherwise the questions about all of it are shown. */
  readonly nodeId: string | undefined;
  readonly isReadOnly: boolean;
}

/** Questions that wait for an answer at this very place, so that whoever writes it has them at hand. */
export const ProposalNotice = ({ api, desk, treeId, nodeId, isReadOnly }: ProposalNoticeProps) => {
  const { load } = useLoad('proposals', '', (signal) => api.get<readonly ProposalRow[]>('editor/proposals', signal));
  if (load.kind !== 'ready') return null;
  const here = load.value.filter((each) => each.treeId === treeId && (nodeId === undefined || each.nodeId === nodeId));
  return here.map((proposal) => (
    <Proposal key={proposal.escalationId} api={api} desk={desk} proposal={proposal} isReadOnly={isReadOnly} />
  ));
};

interface ProposalProps extends Pick<ProposalNoticeProps, 'api' | 'desk' | 'isReadOnly'> {
  readonly proposal: ProposalRow;
}

const Proposal = ({ api, desk, proposal, isReadOnly }: ProposalProps) => {
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const { id, version, answers } = desk.state().draft;
  const isAnswered = answers.includes(proposal.escalationId);
  const take = async (): Promise<void> => {
    setBusy(true);
    setRefusal(undefined);
    try {
      const escalationIds = isAnswered
        ? answers.filter((each) => each !== proposal.escalationId)
        : [...answers, proposal.escalationId];
      const path = `editor/drafts/${encodeURIComponent(id)}/answers`;
      desk.adopt(await api.post<DraftDetail>(path, { escalationIds }, { version }));
    } catch (error) {
      setRefusal(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <MessageBar intent={isAnswered ? 'success' : 'info'} layout="multiline" politeness="polite">
      <MessageBarBody>
        {isAnswered ? 'Dit concept beantwoordt' : 'Hier wacht'} vraag {proposal.number}: “
        {proposal.question ?? 'de tekst is verwijderd'}”. {refusal}
      </MessageBarBody>
      {!isReadOnly && (
        <MessageBarActions>
          <Button size="small" disabled={isBusy} onClick={() => void take()}>
            {isAnswered ? 'Toch niet' : 'Dit concept beantwoordt haar'}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};
