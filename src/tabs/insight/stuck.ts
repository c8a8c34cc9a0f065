import type { TreeNodeView } from '../../web/contract';

/** Whether walks ended here without an answer, however few. */
export const isStuck = ({ asked, unsure, noRule }: TreeNodeView): boolean =>
  [asked, unsure, noRule].some((count) => count !== 0);
