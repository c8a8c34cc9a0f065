import { HELP_PATH } from '../cards/teams-link';
import type { Edition } from '../model/edition';
import type { Editions } from '../model/editions';
import { notThere, type Page } from '../pages/page';
import { reportPage } from '../pages/report-page';
import { routePage } from '../pages/route-page';
import { homePage } from '../pages/site/home-page';
import { lostPage } from '../pages/site/lost-page';
import { privacyPage } from '../pages/site/privacy-page';
import { termsPage } from '../pages/site/terms-page';
import { findPosition } from '../walk/position';
import { filledIn } from '../walk/report/filled-in';
import { reportOf, routeLines } from '../walk/report/report';
import { unpackWalk } from '../walk/token';
import type { Walk } from '../walk/walk';
import { GUIDE_PICTURES, guidePages } from './guides';

interface About {
  /** Gives an ISO day. */
  readonly today: () => string;
  readonly retentionDays: number;
  readonly isDemo: boolean;
}

/** The pages behind /, /privacy, /voorwaarden, /hulp, /r/<token>, /d/<id> and /d/<id>/<token>. */
export function printedPages(editions: Editions, { today, retentionDays, isDemo }: About) {
  const opened = async (token: string): Promise<{ readonly walk: Walk; readonly edition: Edition } | undefined> => {
    const walk = unpackWalk(token);
    const edition = walk === undefined ? undefined : await editions.find(walk.edition);
    return walk === undefined || edition === undefined ? undefined : { walk, edition };
  };
  return {
    reportPage: async (token: string): Promise<Page> => {
      const open = await opened(token);
      return open === undefined ? notThere('Dit verslag is') : walkPage(open.edition, open.walk, today());
    },
    /** With the token of a walk: what it tells is filled in, on the edition the walk was made with. */
    documentPage: async (id: string, token?: string): Promise<Page> => {
      const open = token === undefined ? undefined : await opened(token);
      const document = (open?.edition ?? editions.newest()).documents.get(id);
      if (document === undefined) return notThere('Dit document is');
      // Loaded when somebody prints: it brings the Markdown parser.
      const { documentPage } = require('../pages/document-page') as typeof import('../pages/document-page');
      return documentPage(document, open === undefined ? undefined : filledIn(open.edition, open.walk, document));
    },
    site: {
      '/': () => homePage(editions.newest(), isDemo, HELP_PATH),
      '/privacy': () => privacyPage(editions.newest(), retentionDays),
      '/voorwaarden': () => termsPage(editions.newest()),
      ...guidePages(),
    },
    pictures: GUIDE_PICTURES,
    lostPage,
  };
}

function walkPage(edition: Edition, walk: Walk, today: string): Page {
  const report = reportOf(edition, walk, today);
  if (report !== undefined) return reportPage(edition, walk, report);
  const position = findPosition(edition, walk);
  if (position.kind === 'gone') return notThere('Dit verslag is');
  return routePage({
    title: edition.trees.get(walk.tree)?.title ?? walk.tree,
    route: routeLines(position),
    stoppedAt: position.node.text,
    edition: edition.id,
    ...(walk.day === undefined ? {} : { day: walk.day }),
  });
}
