import type { RouteLine } from '../walk/report/report';
import { madeWords } from '../walk/report/report-text';
import { escaped, type Page, page } from './page';
import { joined, list, section } from './parts';

export interface UnfinishedRoute {
  readonly title: string;
  readonly route: readonly RouteLine[];
  /** The question it stands at. */
  readonly stoppedAt: string;
  readonly edition: string;
  /** ISO day of the walk, where its token says so. */
  readonly day?: string;
}

/** A walk that has no advice yet: the route so far. */
export function routePage({ title, route, stoppedAt, ...made }: UnfinishedRoute): Page {
  const lines = route.map(
    ({ question, answer }) => `${escaped(question)} <span class="answer">${escaped(answer)}</span>`,
  );
  const body = joined([
    `<h1>Route: ${escaped(title)}</h1>`,
    `<p class="quiet">${escaped(madeWords(made))} Er staan geen namen in.</p>`,
    '<p class="warning">Deze route is nog niet klaar: er is nog geen advies. Verder ga je in Deelwijzer in Teams.</p>',
    section('Tot nu toe', list(lines, 'ol')),
    section('Hier stopte het', `<p>${escaped(stoppedAt)}</p>`),
  ]);
  return page(200, `Route: ${title}`, body);
}
