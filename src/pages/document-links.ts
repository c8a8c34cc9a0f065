import type { Edition } from '../model/edition';
import { packWalk } from '../walk/token';
import type { Walk } from '../walk/walk';
import { escaped } from './page';
import { list } from './parts';

/** The documents of an advice, with what this walk tells filled in. On the screen only. */
export function documentLinks(edition: Edition, walk: Walk, ids: readonly string[]): string {
  const links = ids
    .flatMap((id) => edition.documents.get(id) ?? [])
    .map(({ id, title }) => `<a href="/d/${escaped(id)}/${escaped(packWalk(walk))}">${escaped(title)}</a>`);
  return links.length === 0
    ? ''
    : `<section class="screen">\n<h2>Om in te vullen en af te drukken</h2>\n${list(links)}\n</section>`;
}
