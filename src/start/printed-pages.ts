import { documentPage } from '../pages/document-page';
import { notThere, type Page } from '../pages/page';
import { reportPage } from '../pages/report-page';
import type { Editions } from '../teams/editions';
import { reportOf } from '../walk/report';
import { unpackWalk } from '../walk/token';

/** The pages behind /r/<token> and /d/<id>. `today` gives an ISO day. */
export function printedPages(editions: Editions, today: () => string) {
  return {
    reportPage: async (token: string): Promise<Page> => {
      const walk = unpackWalk(token);
      const edition = walk === undefined ? undefined : await editions.find(walk.edition);
      const report = walk === undefined || edition === undefined ? undefined : reportOf(edition, walk, today());
      return report === undefined ? notThere('Dit verslag is') : reportPage(report, today());
    },
    documentPage: (id: string): Page => {
      const document = editions.newest().documents.get(id);
      return document === undefined ? notThere('Dit document is') : documentPage(document);
    },
  };
}
