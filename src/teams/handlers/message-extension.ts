import type { Card } from '../../cards/card';
import { firstTrees } from '../../cards/menu-card';
import { documentCard, termCard, treeCard } from '../../cards/shared-cards';
import type { Edition } from '../../model/edition';
import type { Tree } from '../../model/tree';
import type { WalkParts } from '../bot-parts';
import { cleanText } from '../rim/cleaning/clean-text';
import { fieldsOf } from '../rim/fields';
import type { InvokeAnswer } from '../rim/turn';
import { CARD_TYPE, wholeCard } from '../rim/written-card';
import { openWalk, showWalk } from './walk-shown';

/** What Teams asks for at a time; with fewer it would skip what it was not given. */
const MOST_RESULTS = 25;

interface Offered {
  readonly card: Card;
  readonly title: string;
  readonly text: string;
}

/**
 * `composeExtension/query`: a tree, rule, card or term to drop into any chat, a page at a time. Before anything is typed:
 * what most people choose, and then all the rest.
 */
export async function answerQuery(parts: WalkParts, value: unknown, maySearch: () => boolean): Promise<InvokeAnswer> {
  const edition = parts.editions.newest();
  const query = queryIn(value);
  if (query === '') return offer(pageOf(value, allTrees(edition).map(offeredTree)));
  if (!maySearch()) return say('Je zoekt nu heel snel achter elkaar. Wacht een minuut en zoek dan opnieuw.');
  const { results, terms } = await parts.find(edition, query);
  const trees = results.flatMap((result) => edition.trees.get(result.tree) ?? []).map(offeredTree);
  const words = terms.map((term) => ({ card: termCard(term), title: `Begrip: ${term.term}`, text: term.text }));
  return offer(pageOf(value, [...trees, ...words]));
}

const offeredTree = (tree: Tree): Offered => ({ card: treeCard(tree), title: tree.title, text: tree.summary });

function allTrees(edition: Edition): readonly Tree[] {
  const listed = [...edition.trees.values()].filter((tree) => tree.listed);
  return [...new Set([...firstTrees(edition), ...listed.toSorted((a, b) => a.title.localeCompare(b.title, 'nl'))])];
}

/** As Teams asks for it: after so many, so many. */
function pageOf(value: unknown, offered: readonly Offered[]): readonly Offered[] {
  const { skip, count } = fieldsOf(fieldsOf(value).queryOptions);
  const from = wholeOr(skip, 0);
  return offered.slice(from, from + Math.min(MOST_RESULTS, Math.max(1, wholeOr(count, MOST_RESULTS))));
}

const wholeOr = (value: unknown, otherwise: number): number =>
  Number.isSafeInteger(Number(value)) && Number(value) > 0 ? Number(value) : otherwise;

/** `composeExtension/queryLink`: one of our own links in a chat becomes the card behind it. Other links are left alone. */
export async function answerLink(parts: WalkParts, value: unknown): Promise<InvokeAnswer> {
  const [kind, name] = linkedIn(fieldsOf(value).url, parts.pages);
  if (kind === 'd') {
    const document = parts.editions.newest().documents.get(name);
    if (document === undefined) return offer([]);
    const card = documentCard(document, `${parts.pages}/d/${document.id}`);
    return offer([{ card, title: document.title, text: 'Document om af te drukken' }]);
  }
  const open = kind === 'r' ? await openWalk(parts, name) : undefined;
  if (open === undefined) return offer([]);
  const card = wholeCard(showWalk(parts, open).card);
  const title = open.edition.trees.get(open.walk.tree)?.title ?? 'Deelwijzer';
  return offer([{ card, title, text: 'Route en advies' }]);
}

/** The kind of one of our own pages and what it is of; both empty for any other address, whatever stands in it. */
function linkedIn(url: unknown, pages: string | undefined): readonly [kind: string, name: string] {
  if (typeof url !== 'string' || pages === undefined || !url.startsWith(`${pages}/`) || !URL.canParse(url))
    return ['', ''];
  const [, kind = '', name = ''] = new URL(url).pathname.split('/');
  try {
    return [kind, decodeURIComponent(name)];
  } catch {
    return ['', ''];
  }
}

/**
 * What was typed. Some clients, the Playground among them, leave the parameter's name out. The first call, before anything
 * is typed, has a parameter `initialRun` instead.
 */
function queryIn(value: unknown): string {
  const { parameters } = fieldsOf(value);
  if (!Array.isArray(parameters)) return '';
  const given = parameters
    .map(fieldsOf)
    .filter(({ name, value }) => name !== 'initialRun' && typeof value === 'string');
  const found = given.find(({ name }) => name === 'query') ?? given[0];
  return cleanText(String(found?.value ?? '')).trim();
}

/** A sentence in the place of the results. */
const say = (text: string): InvokeAnswer => ({
  status: 200,
  body: { composeExtension: { type: 'message', text } },
});

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
