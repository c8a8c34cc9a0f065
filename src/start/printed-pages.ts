import { HELP_PATH } from '../cards/teams-link';
import type { Edition } from '../model/edition';
import type { Editions } from '../model/editions';
import type { Page } from '../pages/page';
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

/** Loaded when somebody reads one: a start waits for none of them. */
const pages = () => require('../pages/pages') as typeof import('../pages/pages');

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
      return open === undefined ? pages().notThere('Dit verslag is') : walkPage(open.edition, open.walk, today());
    },
    /** With the token of a walk: what it tells is filled in, on the edition the walk was made with. */
    documentPage: async (id: string, token?: string): Promise<Page> => {
      const open = token === undefined ? undefined : await opened(token);
      const document = (open?.edition ?? editions.newest()).documents.get(id);
      if (document === undefined) return pages().notThere('Dit document is');
      // Loaded when somebody prints: it brings the Markdown parser.
      const { documentPage } = require('../pages/document-page') as typeof import('../pages/document-page');
      return documentPage(document, open === undefined ? undefined : filledIn(open.edition, open.walk, document));
    },
    site: {
      '/': () => pages().homePage(editions.newest(), isDemo, HELP_PATH),
      '/privacy': () => pages().privacyPage(editions.newest(), retentionDays),
      '/voorwaarden': () => pages().termsPage(editions.newest()),
      ...guidePages(),
    },
    pictures: GUIDE_PICTURES,
    lostPage: (status: number): Page => pages().lostPage(status),
  };
}

function walkPage(edition: Edition, walk: Walk, today: string): Page {
  const report = reportOf(edition, walk, today);
  if (report !== undefined) return pages().reportPage(edition, walk, report);
  const position = findPosition(edition, walk);
  if (position.kind === 'gone') return pages().notThere('Dit verslag is');
  return pages().routePage({
    title: edition.trees.get(walk.tree)?.title ?? walk.tree,
    route: routeLines(position),
    stoppedAt: position.node.text,
    edition: edition.id,
    ...(walk.day === undefined ? {} : { day: walk.day }),
  });
}
