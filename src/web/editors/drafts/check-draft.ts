import { dutchDay } from '../../../calendar/dutch-day';
import { filesWith } from '../../../drafts/content-paths';
import type { Draft } from '../../../drafts/draft';
import type { EditionFiles } from '../../../model/publications';
import { ProblemError } from '../../problem';
import type { CheckedContent, EditorPorts } from '../ports';
import type { Viewing } from '../viewing';
import { isBehind } from './present-draft';
import { refusedWith } from './stored-draft';

/** A draft on the newest edition that changes something and breaks nothing. */
export interface CleanDraft extends CheckedContent {
  readonly compiled: string;
  readonly files: EditionFiles;
}

/** Holds a draft against every rule, in another thread; refuses with what is wrong. */
export const checkedDraft = async (ports: EditorPorts, draft: Draft, viewing: Viewing): Promise<CleanDraft> => {
  if (isBehind(draft, viewing.newest)) throw refusedWith('overtaken', draft, viewing);
  if (Object.keys(draft.changes).length === 0) throw refusedWith('nothing-changed', draft, viewing);
  const base = await ports.publications.findEdition(draft.base.id);
  if (base === undefined) throw new ProblemError('failed');
  const files = filesWith(base.files, draft.changes);
  const today = dutchDay(ports.now().toISOString());
  const { compiled, ...checked } = await ports.checking.check({ base: slim(base), files, today });
  if (compiled === null) throw refusedWith('not-clean', draft, viewing, { problems: checked.blocking });
  return { ...checked, compiled, files };
};

/** Names stay in this thread. */
const slim = ({ id, files, compiled }: { id: string; files: EditionFiles; compiled: string }) => ({
  id,
  files,
  compiled,
});
