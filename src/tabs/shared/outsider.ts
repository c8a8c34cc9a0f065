import type { Me, WebRole } from '../../web/contract';
import { RefusedError } from './api';
import type { Load } from './use-load';

/** Whether a page is not for who asked who they are: they have no role here at all, or another than this one. */
export const isOutsider = (load: Load<Me>, role: WebRole): boolean =>
  load.kind === 'ready'
    ? !load.value.roles.includes(role)
    : load.kind === 'failed' && load.error instanceof RefusedError && load.error.problem.code === 'no-role';
