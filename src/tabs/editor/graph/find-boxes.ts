import type { PictureNode } from '../../../content/draw/picture';
import { plainText } from '../../../language/plain-text';
import { VERDICT_LOOKS } from '../../../model/verdict';

/** Keys of the boxes whose words, id or verdict hold what was typed; capitals and accents do not count. None for nothing typed. */
export function findBoxes(nodes: readonly PictureNode[], typed: string): readonly string[] {
  const wanted = plainText(typed.trim());
  if (wanted === '') return [];
  return nodes.flatMap(({ key, text, verdict }) => {
    const label = verdict === undefined ? '' : VERDICT_LOOKS[verdict].label;
    return plainText(`${text}\n${key}\n${label}`).includes(wanted) ? [key] : [];
  });
}
