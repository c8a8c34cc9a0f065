import { ROWS_PER_PAGE } from '../../../escalations/keeping/escalation-list';
import type { ListWish } from '../../../web/contract';
import { kept } from '../../shared/device/kept';
import { queryOf } from '../../shared/host/hash';
import { readChoice } from './list-choice';

/** Where this person's last choice is kept on this device. */
export const choiceKey = (who: string): string => `lijst-${who}`;

/** The list that a page opens with: of a link that was followed, or as this person left it on this device. */
export const choiceAtStart = (who: string, hash: string): ListWish =>
  readChoice(queryOf(hash) || (kept(choiceKey(who)) ?? ''));

export const LIST_PATH = 'escalations/search';

interface PageWish {
  readonly search?: string;
  readonly limit?: number;
  readonly after?: string | null;
}

/** What is asked of LIST_PATH. */
export const pageAsked = (
  wish: ListWish,
  { search = '', limit = ROWS_PER_PAGE, after = null }: PageWish = {},
): unknown => ({ ...wish, search, limit, after });
