import { menuCard, themeCard } from '../../cards/menu-card';
import type { Press } from '../../cards/press';
import { helpCard, privacyCard, reportCard } from '../../cards/standing-cards';
import type { Answer } from '../../model/answer';
import { countedOf } from '../../walk/counts';
import { answer, findPosition } from '../../walk/position';
import { renew } from '../../walk/renew';
import { reportOf } from '../../walk/report/report';
import { reportText } from '../../walk/report/report-text';
import { packWalk } from '../../walk/token';
import { startWalk, walkedOn } from '../../walk/walk';
import type { WalkParts } from '../bot-parts';
import type { Shown } from '../shown';
import { giveChange, showChange, showChangedTicks } from './changing/change-actions';
import { drawAnew, goBack, wasOf } from './changing/going-back';
import type { WalkHandlers } from './handlers';
import { judge, judgeWhy } from './judge-actions';
import { type OpenWalk, openWalk, showWalk, startAgain } from './walk-shown';

export const WALK_HANDLERS: WalkHandlers = {
  menu: (parts) => ({ ...showMenu(parts), leavesWalk: true }),
  help: (parts) => ({ card: helpCard(parts.pages), summary: 'Deelwijzer: help' }),
  privacy: (parts) => ({ card: privacyCard(parts.retentionDays), summary: 'Deelwijzer: privacy' }),
  theme: (parts, { theme }) =>
    theme === undefined
      ? showMenu(parts)
      : { card: themeCard(parts.editions.newest(), theme), summary: 'Deelwijzer: menu', leavesWalk: true },
  start: (parts, { tree }) => startTree(parts, tree),
  answer: (parts, press) => giveAnswer(parts, press, press.option),
  pick: (parts, press) => giveAnswer(parts, press, press.option),
  tick: (parts, press) => giveAnswer(parts, press, ticked(press.ticked)),
  back: (parts, press) => onWalk(parts, press, (open) => goBack(parts, open, press)),
  show: (parts, press) => onWalk(parts, press, (open) => showWalk(parts, open)),
  why: (parts, press) => onWalk(parts, press, (open) => drawAnew(parts, open, press)),
  report: (parts, press) => onWalk(parts, press, (open) => showReport(parts, open)),
  change: (parts, press) => onWalk(parts, press, (open) => showChange(parts, open, press)),
  'change-to': (parts, press) => onWalk(parts, press, (open) => giveChange(parts, open, press, press.option)),
  'change-pick': (parts, press) => onWalk(parts, press, (open) => giveChange(parts, open, press, press.option)),
  'change-tick': (parts, press) =>
    onWalk(parts, press, (open) => showChangedTicks(parts, open, press, ticked(press.ticked))),
  renew: (parts, press) => onWalk(parts, press, (open) => showRenewed(parts, open)),
  judge,
  'judge-why': judgeWhy,
};

export const showMenu = (parts: WalkParts, notice?: string): Shown => ({
  card: menuCard(parts.editions.newest(), notice),
  summary: 'Deelwijzer: menu',
});

async function onWalk(
  parts: WalkParts,
  { token }: { readonly token: string },
  then: (open: OpenWalk) => Shown,
): Promise<Shown> {
  const open = await openWalk(parts, token);
  return open === undefined ? startAgain() : then(open);
}

function startTree(parts: WalkParts, tree: string | undefined): Shown {
  const edition = parts.editions.newest();
  const found = edition.trees.get(tree ?? '');
  if (tree === undefined || tree === '') return showMenu(parts, 'Je koos nog niets. Kies een onderwerp, en dan Open.');
  if (found === undefined || !found.listed) return showMenu(parts, 'Dit onderwerp is er niet meer. Kies een ander.');
  parts.count('started', found.id, found.start);
  return showWalk(parts, { walk: walkedOn(startWalk(edition, found.id), parts.today()), edition, isOld: false });
}

const ticked = (sent: string | undefined): readonly string[] =>
  sent === undefined || sent === '' ? [] : sent.split(',');

type Answering = Press<'answer' | 'pick' | 'tick'>;

function giveAnswer(parts: WalkParts, press: Answering, given: Answer | undefined): Promise<Shown> {
  return onWalk(parts, press, (open) => {
    if (given === undefined || press.at === undefined)
      return showWalk(parts, open, { notice: 'Kies eerst een antwoord.' });
    const moved = answer(open.edition, open.walk, press.at, given);
    if (!moved.ok)
      return showWalk(parts, open, { notice: 'Dat antwoord past niet bij deze vraag. Kies er een van de kaart.' });
    for (const { what, tree, node } of countedOf(press.at, given, moved.position)) parts.count(what, tree, node);
    const view = moved.position.kind === 'asked' ? wasOf(moved.walk, press) : {};
    return showWalk(parts, { ...open, walk: walkedOn(moved.walk, parts.today()) }, view);
  });
}

function showReport(parts: WalkParts, open: OpenWalk): Shown {
  const report = reportOf(open.edition, open.walk, parts.today());
  if (report === undefined) return showWalk(parts, open, { notice: 'Een verslag is er zodra je een advies hebt.' });
  const token = packWalk(open.walk);
  const page = parts.pages === undefined ? undefined : `${parts.pages}/r/${token}`;
  return { card: reportCard(reportText(report), token, page), token, summary: 'Deelwijzer: verslag' };
}

/** On an old edition: the same answers on the newest. On the newest there is nothing to renew: begin again. */
function showRenewed(parts: WalkParts, open: OpenWalk): Shown {
  if (!open.isOld) return startTree(parts, open.walk.tree);
  const newest = parts.editions.newest();
  const renewed = renew(newest, open.walk);
  if (renewed === undefined)
    return showMenu(parts, 'Dit onderwerp bestaat niet meer in de nieuwste inhoud. Kies een ander.');
  const position = findPosition(newest, renewed.walk);
  const notice =
    renewed.dropped === 0
      ? 'Dit is jouw route met de nieuwste inhoud. Al je antwoorden pasten nog.'
      : `Dit is jouw route met de nieuwste inhoud. ${renewed.dropped === 1 ? 'Eén antwoord paste' : `${renewed.dropped} antwoorden pasten`} niet meer; die vraag ik opnieuw.`;
  return showWalk(
    parts,
    { walk: walkedOn(renewed.walk, parts.today()), edition: newest, isOld: false },
    position.kind === 'gone' ? {} : { notice },
  );
}
