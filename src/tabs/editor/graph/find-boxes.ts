import type { PictureNode } from '../../../content/draw/picture';
import { VERDICT_LOOKS } from '../../../model/verdict';

/** Keys of the boxes whose words, id or verdict hold what was typed; capitals and accents do not count. None for nothing typed. */
export function findBoxes(nodes: readonly PictureNode[], typed: string): readonly string[] {
  const wanted = plain(typed.trim());
  if (wanted === '') return [];
  return nodes.flatMap(({ key, text, verdict }) => {
    const label = verdict === undefined ? '' : VERDICT_LOOKS[verdict].label;
    return plain(`${text}\n${key}\n${label}`).includes(wanted) ? [key] : [];
  });
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
