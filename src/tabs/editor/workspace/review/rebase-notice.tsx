import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftDetail, EditionAnswer, EditionFiles } from '../../../../web/editor-contract';
import type { Api } from '../../../shared/api';
import { Failure } from '../../../shared/notices';
import type { Choices } from '../../worker/protocol';
import type { DeskState, DraftDesk } from '../desk/desk-state';
import { type Decisions, type FileConflict, joinIn } from '../desk/join-in';
import { ConflictView } from './conflict-view';

interface RebaseNoticeProps {
  readonly api: Api;
  readonly desk: DraftDesk;
  readonly state: DeskState;
  /** Of the edition the draft departs from. */
  readonly files: EditionFiles;
  readonly choices: Choices | undefined;
  readonly edition: { readonly id: string; readonly number: number };
  readonly onRebased: () => void;
}

/** Something was published since this draft began: both changes are joined, and what cannot be joined is asked. */
export const RebaseNotice = ({ api, desk, state, files, choices, edition, onRebased }: RebaseNoticeProps) => {
  const [conflicts, setConflicts] = useState<readonly FileConflict[]>([]);
  const [decided, setDecided] = useState<ReadonlyMap<string, Decisions>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const join = async (decisions: ReadonlyMap<string, Decisions>): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await desk.settled();
      const newest = await api.get<EditionAnswer>(`editor/editions/${encodeURIComponent(edition.id)}`);
      const { changes, left } = joinAll(files, newest.files, desk.state().changes, decisions);
      setConflicts(left);
      if (left.length > 0) return;
      const path = `editor/drafts/${encodeURIComponent(state.draft.id)}/rebase`;
      await api.post<DraftDetail>(path, { base: edition.id, changes }, { version: desk.state().draft.version });
      onRebased();
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  };
  const decide = async (path: string, decisions: Decisions): Promise<void> => {
    const all = new Map(decided).set(path, decisions);
    setDecided(all);
    await join(all);
  };
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          Uitgave {edition.number} is gepubliceerd nadat dit concept begon. Neem die over voordat je aanbiedt; wat jij
          schreef, blijft staan.
        </MessageBarBody>
        <MessageBarActions>
          <Button disabled={isBusy} onClick={() => void join(decided)}>
            Neem uitgave {edition.number} over
          </Button>
        </MessageBarActions>
      </MessageBar>
      {error !== undefined && <Failure error={error} />}
      {conflicts.map((conflict) => (
        <ConflictView
          key={conflict.path}
          conflict={conflict}
          choices={choices}
          onDecide={(decisions) => decide(conflict.path, decisions)}
        />
      ))}
    </>
  );
};

function joinAll(
  base: EditionFiles,
  newest: EditionFiles,
  mine: Readonly<Record<string, string | null>>,
  decided: ReadonlyMap<string, Decisions>,
): { readonly changes: Record<string, string | null>; readonly left: readonly FileConflict[] } {
  const changes: Record<string, string | null> = {};
  const left: FileConflict[] = [];
  for (const [path, text] of Object.entries(mine)) {
    const theirs = newest[path] ?? null;
    const sides = { base: base[path] ?? null, mine: text, theirs };
    const joined = joinIn(path, sides, decided.get(path));
    if (joined.conflict !== undefined) left.push(joined.conflict);
    if (joined.text !== theirs) changes[path] = joined.text;
  }
  return { changes, left };
}
