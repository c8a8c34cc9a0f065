import type { Press, Verb } from '../../../cards/press';
import type { Edition } from '../../../model/edition';
import { answer, back } from '../../../walk/position';
import type { Walk } from '../../../walk/walk';
import type { PreviewWalk } from '../worker/protocol';
import { previewWalkOf, walkOf } from './previewed-walk';

const JUDGED = 'In de chat telt dit mee bij dit advies. Hier wordt niets geteld.';

type Handle<V extends Verb> = (edition: Edition, walk: Walk, press: Press<V>) => PreviewWalk;

/** What the buttons of a walk's card do to a walk through a draft; the bot does the same in teams/handlers/walk-actions.ts. */
const HANDLES: { readonly [V in Verb]?: Handle<V> } = {
  answer: (edition, walk, { at, option }) => given(edition, walk, at, option),
  pick: (edition, walk, { at, option }) => given(edition, walk, at, option),
  tick: (edition, walk, { at, ticked }) => given(edition, walk, at, ticked ? ticked.split(',') : []),
  back: (edition, walk) => previewWalkOf(back(edition, walk)),
  show: (_, walk) => previewWalkOf(walk),
  why: (_, walk, { hides }) => ({ ...previewWalkOf(walk), ...(hides === 'ja' ? {} : { shows: 'why' }) }),
  report: (_, walk) => ({ ...previewWalkOf(walk), shows: 'report' }),
  judge: (_, walk) => ({ ...previewWalkOf(walk), says: JUDGED }),
  'judge-why': (_, walk) => ({ ...previewWalkOf(walk), says: JUDGED }),
  change: (_, walk) => ({
    ...previewWalkOf(walk),
    says: 'In de chat wijzig je hier een antwoord. Hier klik je daarvoor een stap van de route aan.',
  }),
  start: (edition, walk, { tree }) => started(edition, walk, tree),
  menu: (_, walk) => ({ ...previewWalkOf(walk), says: 'In de chat komt hier het menu. Hier blijf je bij deze boom.' }),
  ask: (_, walk) => ({
    ...previewWalkOf(walk),
    says: 'In de chat komt hier het formulier voor een vraag aan de coördinator. Hier wordt niets verstuurd.',
  }),
};

/** The walk after a press on its previewed card. A press that does nothing here leaves the walk as it is, and says so. Pure and total. */
export function pressed(edition: Edition, previewed: PreviewWalk, press: unknown): PreviewWalk {
  const walk = walkOf(edition, previewed);
  const handle = isPress(press) ? (HANDLES[press.verb] as Handle<Verb> | undefined) : undefined;
  return handle === undefined
    ? { ...previewWalkOf(walk), says: 'Deze knop doet iets in de chat. Hier doet hij niets.' }
    : handle(edition, walk, press as Press);
}

const isPress = (press: unknown): press is Press =>
  typeof press === 'object' &&
  press !== null &&
  'verb' in press &&
  typeof press.verb === 'string' &&
  Object.hasOwn(HANDLES, press.verb);

function given(edition: Edition, walk: Walk, at: string | undefined, option: Press<'answer'>['option']): PreviewWalk {
  if (at === undefined || option === undefined || option === '')
    return { ...previewWalkOf(walk), says: 'Kies eerst een antwoord.' };
  const moved = answer(edition, walk, at, option);
  return moved.ok
    ? previewWalkOf(moved.walk)
    : { ...previewWalkOf(walk), says: 'Dat antwoord past niet meer bij deze vraag. Kies er een van de kaart.' };
}

function started(edition: Edition, walk: Walk, tree: string | undefined): PreviewWalk {
  const found = edition.trees.get(tree ?? '');
  if (found === undefined) return { ...previewWalkOf(walk), says: 'Die boom is er niet.' };
  return { tree: found.id, answers: [], says: `Je loopt nu door een andere boom: “${found.title}”.` };
}
