import type { Editions } from '../model/editions';
import { notThere, type Page } from '../pages/page';
import { reportPage } from '../pages/report-page';
import { routePage } from '../pages/route-page';
import { findPosition } from '../walk/position';
import { reportOf, routeLines } from '../walk/report/report';
import { unpackWalk } from '../walk/token';

/** The pages behind /r/<token> and /d/<id>. `today` gives an ISO day. */
export function printedPages(editions: Editions, today: () => string) {
  return {
    reportPage: async (token: string): Promise<Page> => {
      const walk = unpackWalk(token);
      const edition = walk === undefined ? undefined : await editions.find(walk.edition);
      if (walk === undefined || edition === undefined) return notThere('Dit verslag is');
      const report = reportOf(edition, walk, today());
      if (report !== undefined) return reportPage(report, today());
      const position = findPosition(edition, walk);
      if (position.kind === 'gone') return notThere('Dit verslag is');
      const title = edition.trees.get(walk.tree)?.title ?? walk.tree;
      return routePage(
        { title, route: routeLines(position), stoppedAt: position.node.text, edition: edition.id },
        today(),
      );
    },
    lostPage: notThere('Deze pagina is'),
    documentPage: (id: string): Page => {
      const document = editions.newest().documents.get(id);
      if (document === undefined) return notThere('Dit document is');
      // Loaded when somebody prints: it brings the Markdown parser.
      const { documentPage } = require('../pages/document-page') as typeof import('../pages/document-page');
      return documentPage(document);
    },
  };
}
