import type { Edition } from '../../../model/edition';
import type { Walk } from '../../../walk/walk';
import type { Preview, PreviewWalk } from '../worker/protocol';

export const walkOf = (edition: Edition, { tree, answers }: PreviewWalk): Walk => ({
  edition: edition.id,
  tree,
  answers: new Map(answers),
});

export const previewWalkOf = ({ tree, answers }: Walk): PreviewWalk => ({ tree, answers: [...answers] });

/** The walk as it was before its step `count` (0: the first), to answer that one again. */
export function backTo({ tree, answers }: PreviewWalk, { route }: Pick<Preview, 'route'>, count: number): PreviewWalk {
  const kept = new Set(route.slice(0, count).map(({ key }) => key));
  return { tree, answers: answers.filter(([key]) => kept.has(key)) };
}
