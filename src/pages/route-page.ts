import { dutchDate } from '../calendar/dutch-date';
import type { RouteLine } from '../walk/report/report';
import { escaped, type Page, page } from './page';

export interface UnfinishedRoute {
  readonly title: string;
  readonly route: readonly RouteLine[];
  /** The question it stands at. */
  readonly stoppedAt: string;
  readonly edition: string;
}

/** A walk that has no advice yet: the route so far. `today` is an ISO day. */
export function routePage({ title, route, stoppedAt, edition }: UnfinishedRoute, today: string): Page {
  const lines = route.map(
    (line) => `<li>${escaped(line.question)} <span class="answer">${escaped(line.answer)}</span></li>`,
  );
  return page(
    200,
    `Route: ${title}`,
    [
      `<h1>Route: ${escaped(title)}</h1>`,
      `<p class="quiet">Gemaakt op ${dutchDate(today)} met Deelwijzer, uitgave ${escaped(edition)}. Er staan geen namen in.</p>`,
      '<p class="warning">Deze route is nog niet klaar: er is nog geen advies.</p>',
      lines.length === 0 ? '' : `<h2>Tot nu toe</h2>\n<ol>\n${lines.join('\n')}\n</ol>`,
      `<h2>Hier stopte het</h2>\n<p>${escaped(stoppedAt)}</p>`,
    ]
      .filter((part) => part !== '')
      .join('\n'),
  );
}
