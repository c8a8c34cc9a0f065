import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftDetail, EditorNow, ProposalRow } from '../../../web/editor-contract';
import type { Api } from '../../shared/api';
import { formatInstant } from '../../shared/format';
import { Empty, Failure, Loading } from '../../shared/notices';
import { goTo } from '../../shared/use-hash-route';
import { useLoad } from '../../shared/use-load';

const useStyles = makeStyles({
  list: { listStyleType: 'none', padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  row: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  question: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Questions of people for which a coordinator said: here belongs an answer. */
export const ProposalsView = ({ api, now }: { readonly api: Api; readonly now: EditorNow }) => {
  const styles = useStyles();
  const { load, reload } = useLoad('proposals', now.tag, (signal) =>
    api.get<readonly ProposalRow[]>('editor/proposals', signal),
  );
  return (
    <section aria-labelledby="proposals-title">
      <h2 id="proposals-title">Voorstellen</h2>
      <p className={styles.quiet}>
        Bij deze vragen zei een coördinator: hier hoort een antwoord voor. Publiceer je dat antwoord, dan is het
        voorstel klaar.
      </p>
      {load.kind === 'loading' && <Loading what="Voorstellen" />}
      {load.kind === 'failed' && <Failure error={load.error} onRetry={reload} />}
      {load.kind === 'ready' && load.value.length === 0 && (
        <Empty title="Er zijn geen voorstellen">Zet een coördinator er een klaar, dan staat het hier.</Empty>
      )}
      {load.kind === 'ready' && load.value.length > 0 && (
        <ul className={styles.list}>
          {load.value.map((proposal) => (
            <Proposal key={proposal.escalationId} api={api} proposal={proposal} />
          ))}
        </ul>
      )}
    </section>
  );
};

const Proposal = ({ api, proposal }: { readonly api: Api; readonly proposal: ProposalRow }) => {
  const styles = useStyles();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const begin = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      const draft = await api.post<DraftDetail>('editor/drafts', { title: `Antwoord op vraag ${proposal.number}` });
      const path = `editor/drafts/${encodeURIComponent(draft.id)}/answers`;
      await api.post(path, { escalationIds: [proposal.escalationId] }, { version: draft.version });
      if (proposal.treeId === null) goTo('concept', draft.id);
      else goTo('concept', draft.id, `trees/${proposal.treeId}.yaml`, ...(proposal.nodeId ? [proposal.nodeId] : []));
    } catch (reason) {
      setError(reason);
      setBusy(false);
    }
  };
  return (
    <li className={styles.row}>
      <p className={styles.question}>{proposal.question ?? 'De tekst van deze vraag is verwijderd.'}</p>
      <span className={styles.quiet}>
        Vraag {proposal.number} · {formatInstant(proposal.askedAt)}
        {proposal.treeId !== null && ` · bij ${proposal.treeId}`}
      </span>
      <Button disabled={isBusy} onClick={() => void begin()}>
        Maak hier een concept voor
      </Button>
      {error !== undefined && <Failure error={error} />}
    </li>
  );
};
