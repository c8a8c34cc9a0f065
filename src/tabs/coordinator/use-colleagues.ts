import type { Colleague } from '../../web/contract';
import type { Api } from '../shared/api';
import { type Load, useLoad } from '../shared/use-load';

/** Every coordinator, with who is away; `revision` changes with what is on show, `known` as in useLoad. */
export const useColleagues = (
  api: Api,
  revision: unknown,
  known?: () => readonly Colleague[] | undefined,
): {
  readonly load: Load<readonly Colleague[]>;
  readonly reload: () => void;
  readonly setValue: (colleagues: readonly Colleague[]) => void;
} => useLoad('colleagues', revision, (signal) => api.get<readonly Colleague[]>('colleagues', signal), known);
