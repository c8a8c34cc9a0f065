import { wrongNumberIn } from '../../read/contacts/dutch-numbers';
import type { Report, TreeSource } from '../../read/tree-source';
import { unfinishedIn } from '../../read/unfinished/unfinished';
import { emptyWordsIn } from './no-words';
import { questionFault } from './questions';
import { straySignIn } from './signs';
import { textsOfTree } from './tree-texts';

/** Every text of a tree as a reader sees it: with words, without signs that mean nothing on a card, with numbers one can ring. */
export function checkWording(source: TreeSource, report: Report): void {
  for (const { text, path } of textsOfTree(source.raw)) {
    // Said already: it is not finished.
    if (unfinishedIn(text) !== undefined) continue;
    const nothing = emptyWordsIn(text, path.at(-1) === 'label');
    if (nothing !== undefined) {
      report(source, { code: 'to-fill-in', path, ...nothing });
      continue;
    }
    const wrong = wrongNumberIn(text);
    if (wrong !== undefined) report(source, { ...wrong, path });
    const sign = straySignIn(text.includes('{{') ? text.replaceAll(/\{\{[^{}]*\}\}/g, 'iets') : text);
    if (sign !== undefined) {
      report(source, { code: 'stray-sign', path, ...sign });
      continue;
    }
    const [part, node, field] = path;
    const fault = part === 'nodes' && field === 'text' ? questionFault(source.raw.nodes[String(node)]) : undefined;
    if (fault !== undefined) report(source, { ...fault, path });
  }
}
