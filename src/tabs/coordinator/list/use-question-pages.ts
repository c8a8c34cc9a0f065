import { useEffect, useState } from 'react';
import { MOST_ROWS, ROWS_PER_PAGE } from '../../../escalations/keeping/escalation-list';
import type { ListPage, ListRow, ListWish } from '../../../web/contract';
import type { PageApi } from '../../shared/host/answers-ahead';
import { type Load, useLoad } from '../../shared/use-load';
import { LIST_PATH, pageAsked } from './first-page';

interface QuestionPages {
  readonly load: Load<ListPage>;
  readonly rows: readonly ListRow[];
  /** False when a search did not look at everything. */
  readonly isComplete: boolean;
  readonly hasMore: boolean;
  /** How many questions the narrower wishes leave out. */
  readonly hidden: number;
  readonly loadMore: () => void;
  readonly reload: () => void;
}

/**
 * The first rows, kept live, and older ones added by hand. Rows further down than one answer holds are not refreshed
 * until somebody scrolls there again; opening one always reads it afresh.
 */
export const useQuestionPages = (api: PageApi, wish: ListWish, search: string, revision: string): QuestionPages => {
  const key = JSON.stringify([wish, search]);
  const [older, setOlder] = useState<{ readonly key: string; readonly pages: readonly ListPage[] }>({ key, pages: [] });
  const [wanted, setWanted] = useState(ROWS_PER_PAGE);
  const fetchPage = (limit: number, after: string | null, signal?: AbortSignal): Promise<ListPage> =>
    api.post<ListPage>(LIST_PATH, pageAsked(wish, { search, limit, after }), { signal });
  const { load, reload } = useLoad(
    key,
    `${revision} ${wanted}`,
    (signal) => fetchPage(wanted, null, signal),
    () => api.ahead.known(LIST_PATH, pageAsked(wish)),
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list starts at its top
  useEffect(() => setWanted(ROWS_PER_PAGE), [key]);

  const first = load.kind === 'ready' ? load.value : undefined;
  const added = older.key === key ? older.pages : [];
  const next = (added.at(-1) ?? first)?.next ?? null;
  const loadMore = (): void => {
    if (added.length === 0 && wanted < MOST_ROWS) {
      setWanted(Math.min(wanted + ROWS_PER_PAGE, MOST_ROWS));
      return;
    }
    void fetchPage(MOST_ROWS, next).then(
      (page) => setOlder({ key, pages: [...added, page] }),
      () => reload(), // shows what is wrong, if it still is
    );
  };

  return {
    load,
    rows: unique([...(first?.rows ?? []), ...added.flatMap(({ rows }) => rows)]),
    isComplete: first?.complete ?? true,
    hasMore: next !== null,
    hidden: first?.hidden ?? 0,
    loadMore,
    reload,
  };
};

/** A row that moved up since its page was read would otherwise be there twice. */
const unique = (rows: readonly ListRow[]): readonly ListRow[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
