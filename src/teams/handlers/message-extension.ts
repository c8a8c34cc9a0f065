import type { Card } from '../../cards/card';
import { firstTrees } from '../../cards/menu-card';
import { documentCard, termCard, treeCard } from '../../cards/shared-cards';
import { unpackWalk } from '../../walk/token';
import type { WalkParts } from '../bot-parts';
import { CARD_TYPE, type InvokeAnswer } from '../rim/turn';
import { openWalk, showWalk } from './walk-shown';

const MOST_RESULTS = 8;

interface Offered {
  readonly card: Card;
  readonly title: string;
  readonly text: string;
}

/** `composeExtension/query`: a tree, rule, card or term to drop into any chat. */
export async function answerQuery(parts: WalkParts, value: unknown): Promise<InvokeAnswer> {
  const edition = parts.editions.newest();
  const query = queryIn(value);
  if (query === '')
    return offer(firstTrees(edition).map((tree) => ({ card: treeCard(tree), title: tree.title, text: tree.summary })));
  const { results, terms } = await parts.find(edition, query);
  const trees = results
    .flatMap((result) => edition.trees.get(result.tree) ?? [])
    .map((tree) => ({ card: treeCard(tree), title: tree.title, text: tree.summary }));
  const words = terms.map((term) => ({ card: termCard(term), title: `Begrip: ${term.term}`, text: term.text }));
  return offer([...trees, ...words].slice(0, MOST_RESULTS));
}

/** `composeExtension/queryLink`: one of our own links in a chat becomes the card behind it. Other links are left alone. */
export async function answerLink(parts: WalkParts, value: unknown): Promise<InvokeAnswer> {
  const url = (value as { url?: unknown } | null)?.url;
  const found =
    typeof url === 'string' && parts.pages !== undefined && url.startsWith(`${parts.pages}/`)
      ? new URL(url).pathname
      : '';
  const [, kind, name = ''] = found.split('/');
  if (kind === 'd') {
    const document = parts.editions.newest().documents.get(name);
    return offer(
      document === undefined
        ? []
        : [
            {
              card: documentCard(document, `${parts.pages}/d/${document.id}`),
              title: document.title,
              text: 'Document om af te drukken',
            },
          ],
    );
  }
  if (kind !== 'r' || unpackWalk(decodeURIComponent(name)) === undefined) return offer([]);
  const open = await openWalk(parts, decodeURIComponent(name));
  if (open === undefined) return offer([]);
  const shown = showWalk(parts, open);
  return offer([
    { card: shown.card, title: open.edition.trees.get(open.walk.tree)?.title ?? 'Deelwijzer', text: 'Route en advies' },
  ]);
}

function queryIn(value: unknown): string {
  const parameters = (value as { parameters?: unknown } | null)?.parameters;
  if (!Array.isArray(parameters)) return '';
  // The first call, before anything is typed, has a parameter `initialRun` instead.
  const found = parameters.find((each: { name?: unknown; value?: unknown } | null) => each?.name === 'query');
  return typeof found?.value === 'string' ? found.value.trim() : '';
}

const offer = (offered: readonly Offered[]): InvokeAnswer => ({
  status: 200,
  body: {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: offered.map(({ card, title, text }) => ({
        contentType: CARD_TYPE,
        content: card,
        preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } },
      })),
    },
  },
});
