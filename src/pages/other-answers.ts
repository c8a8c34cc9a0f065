import { UNSURE } from '../model/answer';
import type { Edition } from '../model/edition';
import { foretellAll } from '../walk/changing/foretell';
import { foretoldWords } from '../walk/changing/outcome-words';
import { labelOf } from '../walk/position';
import type { Step } from '../walk/replay';
import { packWalk } from '../walk/token';
import type { Walk } from '../walk/walk';
import { escaped } from './page';
import { list } from './parts';

/**
 * What each other answer to this question leads to, with the page of that other walk. Such a page is nobody's walk, so its
 * address holds no day. On the screen only: what did not happen has no place in a file.
 */
export function otherAnswers(edition: Edition, walk: Walk, step: Step): string {
  const { node } = step;
  if (node.kind === 'checklist') return '';
  const { day: _, ...someWalk } = walk;
  const others = foretellAll(edition, someWalk, step).flatMap((told) => {
    if (told.isNow || told.answer === UNSURE || told.outcome.kind === 'gone') return [];
    const address = `/r/${packWalk(told.change.walk)}`;
    return [
      `<a href="${escaped(address)}">${escaped(labelOf(node, told.answer))}</a>. ${escaped(foretoldWords(told))}`,
    ];
  });
  if (others.length === 0) return '';
  return `\n<details class="screen"><summary>Bekijk een ander antwoord</summary>\n${list(others)}\n</details>`;
}
