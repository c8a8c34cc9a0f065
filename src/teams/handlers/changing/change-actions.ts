import { changeCard, changedTicksCard } from '../../../cards/changing/change-card';
import type { Press } from '../../../cards/press';
import type { Answer } from '../../../model/answer';
import { nodeKey } from '../../../model/node';
import { changeAnswer, stepAt } from '../../../walk/changing/change';
import { foretell } from '../../../walk/changing/foretell';
import { droppedWords } from '../../../walk/changing/outcome-words';
import { countedOf } from '../../../walk/counts';
import { labelOf } from '../../../walk/position';
import type { Step } from '../../../walk/replay';
import { packWalk } from '../../../walk/token';
import { walkedOn } from '../../../walk/walk';
import type { WalkParts } from '../../bot-parts';
import type { Shown } from '../../shown';
import { type OpenWalk, showWalk } from '../walk-shown';

type Changing = Press<'change' | 'change-to' | 'change-pick' | 'change-tick'>;

/** An earlier question again. What is typed now answers that one, not the one the walk stands at. */
export function showChange(parts: WalkParts, open: OpenWalk, press: Changing, notice?: string): Shown {
  const step = passed(open, press);
  if (step === undefined) return notPassed(parts, open);
  const answers = new Map(open.walk.answers);
  answers.delete(nodeKey(step.node));
  return {
    card: changeCard(open.edition, open.walk, step, notice === undefined ? {} : { notice }),
    token: packWalk(open.walk),
    typesOn: packWalk({ ...open.walk, answers }),
    summary: 'Deelwijzer: antwoord wijzigen',
  };
}

/** What the chosen ticks would change. They do not count before the next press. */
export function showChangedTicks(parts: WalkParts, open: OpenWalk, press: Changing, ticked: readonly string[]): Shown {
  const step = passed(open, press);
  if (step === undefined) return notPassed(parts, open);
  const foretold = foretell(open.edition, open.walk, nodeKey(step.node), ticked);
  if (foretold === undefined) return showChange(parts, open, press, 'Dat past niet bij deze vraag. Kies opnieuw.');
  if (foretold.isNow) return showChange(parts, open, press, 'Dit is wat je al had aangevinkt. Er verandert niets.');
  return {
    card: changedTicksCard(open.edition, open.walk, step, foretold),
    token: packWalk(open.walk),
    summary: 'Deelwijzer: antwoord wijzigen',
  };
}

export function giveChange(parts: WalkParts, open: OpenWalk, press: Changing, given: Answer | undefined): Shown {
  const step = passed(open, press);
  if (step === undefined) return notPassed(parts, open);
  if (given === undefined || given === '') return showChange(parts, open, press, 'Kies eerst een antwoord.');
  const at = nodeKey(step.node);
  const change = changeAnswer(open.edition, open.walk, at, given);
  if (change === undefined)
    return showChange(parts, open, press, 'Dat antwoord past niet bij deze vraag. Kies opnieuw.');
  const { walk, position, dropped } = change;
  if (walk === open.walk) return showWalk(parts, open, { notice: 'Je antwoord is hetzelfde gebleven.' });
  for (const { what, tree, node } of countedOf(at, given, position)) parts.count(what, tree, node);
  const said = `Gewijzigd. Bij “${step.node.text}” is je antwoord nu: ${labelOf(step.node, given)}.`;
  return showWalk(
    parts,
    { ...open, walk: walkedOn(walk, parts.today()) },
    { notice: [said, droppedWords(dropped)].filter(Boolean).join(' ') },
  );
}

const passed = ({ edition, walk }: OpenWalk, { at }: Changing): Step | undefined =>
  at === undefined ? undefined : stepAt(edition, walk, at);

const notPassed = (parts: WalkParts, open: OpenWalk): Shown =>
  showWalk(parts, open, { notice: 'Die vraag hoort niet bij jouw route. Er is niets veranderd.' });
