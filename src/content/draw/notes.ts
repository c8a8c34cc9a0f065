import type { TreeNode } from '../../model/node';
import { placeOfKey } from '../../model/node';
import { VERDICT_LOOKS } from '../../model/verdict';
import type { PictureNode } from './picture';

/** What a node is, where its own words do not say so. An advice has its verdict there. */
export const KIND_WORDS: Readonly<Record<Exclude<TreeNode['kind'], 'advice'>, string>> = {
  question: 'vraag',
  checklist: 'lijst met vinkjes',
  branch: 'kijkt terug',
  include: 'loopt eerst door',
  info: 'uitleg',
};

/** The small lines above the words of a box: what it is, and its id. */
export function notesOf({ key, kind, verdict, opens }: PictureNode): readonly string[] {
  const { node } = placeOfKey(key);
  if (kind === 'elsewhere') return [opens === undefined ? '→ open einde' : '→ andere boom'];
  if (kind !== 'advice' || verdict === undefined)
    return [`${kind === 'advice' ? '' : `${KIND_WORDS[kind]} · `}${node}`];
  const { sign, label } = VERDICT_LOOKS[verdict];
  return [`${sign} ${label}`, opens === undefined ? node : key];
}
