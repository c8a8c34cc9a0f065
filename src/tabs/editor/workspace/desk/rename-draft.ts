import type { DraftDetail } from '../../../../web/editor-contract';
import { type Api, RefusedError } from '../../../shared/api';
import { SaidError } from '../../../shared/said-error';
import type { DraftDesk } from './desk-state';

/** Texts are saved by themselves meanwhile, also from another window, and each time the draft has another version. */
const MOST_TRIES = 5;

/**
 * Gives the draft another name, and answers how it stands then: the guard may have left something out of it. Rejects with what
 * the API throws, and with a SaidError when somebody else gave it another name since: theirs is shown, and nothing is lost.
 */
export async function renameDraft(api: Api, desk: DraftDesk, title: string): Promise<DraftDetail> {
  const seen = desk.state().draft.title;
  // What cannot be saved now does not stand in the way of a name.
  await desk.settled().catch(() => undefined);
  for (let tries = 1; ; tries++) {
    const { id, version } = desk.state().draft;
    try {
      const renamed = await api.post<DraftDetail>(
        `editor/drafts/${encodeURIComponent(id)}/title`,
        { title },
        { version },
      );
      desk.adopt(renamed);
      return renamed;
    } catch (error) {
      const current = currentOf(error);
      if (current === undefined || tries === MOST_TRIES) throw error;
      desk.adopt(current);
      if (current.title !== seen)
        throw new SaidError(
          `Intussen kreeg dit concept een andere naam: “${current.title}”. Wil je toch jouw naam? Kies dan nog eens Bewaar.`,
        );
    }
  }
}

const currentOf = (error: unknown): DraftDetail | undefined =>
  error instanceof RefusedError && error.problem.code === 'draft-conflict'
    ? (error.problem.current as unknown as DraftDetail | undefined)
    : undefined;
