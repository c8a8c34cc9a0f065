import { menuCard, themeCard } from '../../cards/menu-card';
import { helpCard, privacyCard, reportCard } from '../../cards/standing-cards';
import { THEMES, type Theme } from '../../model/model';
import { answer, back, findPosition, type Position } from '../../walk/position';
import { renew } from '../../walk/renew';
import { reportOf } from '../../walk/report';
import { reportText } from '../../walk/report-text';
import { packWalk } from '../../walk/token';
import { startWalk } from '../../walk/walk';
import type { WalkParts } from '../bot-parts';
import type { Shown } from '../shown';
import { type OpenWalk, openWalk, showWalk, startAgain } from './walk-shown';

/** What a button sent, with what was typed or ticked on the card. Nothing in it is trusted. */
export type Sent = Readonly<Record<string, unknown>>;

type WalkAction = (parts: WalkParts, sent: Sent) => Promise<Shown> | Shown;

/** What each button of a walk does. Every one gives the same card when it is sent twice. */
export const WALK_ACTIONS: ReadonlyMap<string, WalkAction> = new Map<string, WalkAction>([
  ['menu', (parts) => showMenu(parts)],
  ['help', () => ({ card: helpCard(), summary: 'Deelwijzer: help' })],
  ['privacy', (parts) => ({ card: privacyCard(parts.retentionDays), summary: 'Deelwijzer: privacy' })],
  ['theme', (parts, sent) => showTheme(parts, sent.theme)],
  ['start', (parts, sent) => startTree(parts, sent.tree)],
  ['answer', (parts, sent) => giveAnswer(parts, sent, sent.option)],
  ['pick', (parts, sent) => giveAnswer(parts, sent, sent.option)],
  ['tick', (parts, sent) => giveAnswer(parts, sent, ticked(sent.ticked))],
  [
    'back',
    (parts, sent) => onWalk(parts, sent, (open) => showWalk(parts, { ...open, walk: back(open.edition, open.walk) })),
  ],
  ['show', (parts, sent) => onWalk(parts, sent, (open) => showWalk(parts, open))],
  ['why', (parts, sent) => onWalk(parts, sent, (open) => showWalk(parts, open, { showsWhy: true }))],
  ['report', (parts, sent) => onWalk(parts, sent, (open) => showReport(parts, open))],
  ['renew', (parts, sent) => onWalk(parts, sent, (open) => showRenewed(parts, open))],
]);

export const showMenu = (parts: WalkParts, notice?: string): Shown => ({
  card: menuCard(parts.editions.newest(), notice),
  summary: 'Deelwijzer: menu',
});

async function onWalk(parts: WalkParts, sent: Sent, then: (open: OpenWalk) => Shown): Promise<Shown> {
  const open = await openWalk(parts, sent.token);
  return open === undefined ? startAgain() : then(open);
}

function showTheme(parts: WalkParts, theme: unknown): Shown {
  const known = THEMES.find((each): each is Theme => each === theme);
  if (known === undefined) return showMenu(parts);
  return { card: themeCard(parts.editions.newest(), known), summary: 'Deelwijzer: menu' };
}

export function startTree(parts: WalkParts, tree: unknown): Shown {
  const edition = parts.editions.newest();
  const found = typeof tree === 'string' ? edition.trees.get(tree) : undefined;
  if (found === undefined || !found.listed) return showMenu(parts, 'Die boom is er niet meer. Kies een andere.');
  parts.count('started', found.id, found.start);
  return showWalk(parts, { walk: startWalk(edition, found.id), edition, isOld: false });
}

const ticked = (sent: unknown): readonly string[] =>
  typeof sent === 'string' && sent.length > 0 ? sent.split(',') : [];

function giveAnswer(parts: WalkParts, sent: Sent, given: unknown): Promise<Shown> {
  return onWalk(parts, sent, (open) => {
    const isAnswer = typeof given === 'string' || Array.isArray(given);
    if (!isAnswer || typeof sent.at !== 'string') return showWalk(parts, open, { notice: 'Kies eerst een antwoord.' });
    const moved = answer(open.edition, open.walk, sent.at, given as string | string[]);
    if (!moved.ok)
      return showWalk(parts, open, { notice: 'Dat antwoord past niet bij deze vraag. Kies er een van de kaart.' });
    countEnd(parts, moved.position);
    return showWalk(parts, { ...open, walk: moved.walk });
  });
}

function countEnd(parts: WalkParts, position: Position): void {
  if (position.kind === 'advice') parts.count('ended', position.node.tree, position.node.id);
  if (position.kind === 'unsure') parts.count('unsure', position.node.tree, position.node.id);
}

function showReport(parts: WalkParts, open: OpenWalk): Shown {
  const report = reportOf(open.edition, open.walk, parts.today());
  if (report === undefined) return showWalk(parts, open, { notice: 'Een verslag is er zodra je een advies hebt.' });
  const token = packWalk(open.walk);
  const page = parts.pages === undefined ? undefined : `${parts.pages}/r/${token}`;
  return { card: reportCard(reportText(report, parts.today()), token, page), token, summary: 'Deelwijzer: verslag' };
}

/** On an old edition: the same answers on the newest. On the newest there is nothing to renew: begin again. */
function showRenewed(parts: WalkParts, open: OpenWalk): Shown {
  if (!open.isOld) return startTree(parts, open.walk.tree);
  const newest = parts.editions.newest();
  const renewed = renew(newest, open.walk);
  if (renewed === undefined)
    return showMenu(parts, 'Deze boom bestaat niet meer in de nieuwste inhoud. Kies een andere.');
  const position = findPosition(newest, renewed.walk);
  const notice =
    renewed.dropped === 0
      ? 'Dit is jouw route met de nieuwste inhoud. Al je antwoorden pasten nog.'
      : `Dit is jouw route met de nieuwste inhoud. ${renewed.dropped === 1 ? 'Eén antwoord paste' : `${renewed.dropped} antwoorden pasten`} niet meer; die vraag ik opnieuw.`;
  return showWalk(
    parts,
    { walk: renewed.walk, edition: newest, isOld: false },
    position.kind === 'gone' ? {} : { notice },
  );
}

/** The verbs that change where a walk is: on a card that several people see, only the first click counts. */
export const MOVES: ReadonlySet<string> = new Set(['answer', 'pick', 'tick', 'back', 'renew']);
