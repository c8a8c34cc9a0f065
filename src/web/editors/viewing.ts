import type { Editor } from '../../drafts/permissions';
import type { Edition } from '../../model/edition';
import type { ApiRequest } from '../api';
import { ProblemError } from '../problem';
import type { EditorPorts } from './ports';

/** Who looks, and beside which edition. */
export interface Viewing {
  readonly editor: Editor;
  readonly retentionDays: number;
  readonly newest: { readonly id: string; readonly number: number };
  /** The newest edition as it is walked here. */
  readonly edition: Pick<Edition, 'trees' | 'documents'>;
}

export const viewingOf = async (ports: EditorPorts, { signedIn }: ApiRequest): Promise<Viewing> => {
  const newest = await ports.publications.latestPublication();
  // The database was away since the start: this instance publishes the folder at its next round.
  if (newest === undefined) throw new ProblemError('not-available');
  const { fourEyes, retentionDays } = ports;
  return { editor: { person: signedIn.person, fourEyes }, newest, retentionDays, edition: ports.edition() };
};

/** Ids of ours; anything else is not there, and no database needs to be asked. */
const ID = /^[\w-]{1,100}$/;
export const isId = (id: string): boolean => ID.test(id);
